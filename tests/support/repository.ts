import {join} from 'node:path';
import type {CheckContext} from '#checklist';
import {readWorkspace} from '#workspace';

/** This repository, with the plans and the content that come with it. */
export const REPOSITORY = join(import.meta.dirname, '../..');

/** What a plan of this repository is judged with on `date`, as `readWorkspace` does it. */
export function repositoryContext(date: string): CheckContext {
  const {settings, publishers, portal, lenses, reports} = readWorkspace(REPOSITORY, date);
  return {
    date,
    settings,
    plans: new Map(reports.flatMap(({id, plan}) => (plan ? [[id, plan]] : []))),
    publishers,
    themes: new Set(portal.themes.keys()),
    lenses: new Map([...lenses].map(([id, {values}]) => [id, new Set(values?.flatMap((value) => value.id ?? []))])),
  };
}
