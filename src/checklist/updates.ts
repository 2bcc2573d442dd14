import {latestUpdate, statusOf, type FieldPath} from '#plan';
import type {Finding, InitiativeSubject} from './criterion.ts';
import {BLANK} from './paste.ts';

type Place = Pick<InitiativeSubject, 'initiative' | 'path'>;

/** The path to the latest update of an initiative, or to a key of it; to its list of updates when there is none. */
export function latestUpdatePath({initiative, path}: Place, ...key: string[]): FieldPath {
  const list = [...path, 'updates'];
  const latest = latestUpdate(initiative);
  return latest && initiative.updates ? [...list, initiative.updates.indexOf(latest), ...key] : list;
}

/** An update of `date` to paste, with the status as it is unless `more` says otherwise. */
export function updateToAdd({initiative, path}: Place, date: string, more: Record<string, unknown> = {}): NonNullable<Finding['paste']> {
  const update = {on: date, status: statusOf(initiative) ?? 'limited', note: BLANK, ...more};
  return initiative.updates ? {in: [...path, 'updates'], add: [update]} : {in: path, add: {updates: [update]}};
}
