import {judge, type CheckContext, type PlanReport} from '#checklist';
import type {Plan, PlanReading} from '#plan';
import {readContent, type Content, type Portal} from './content.ts';
import {filesOnDisk, type Files} from './files.ts';
import {readPlans} from './plans.ts';

/** A repository of plans, read and judged as it stands on disk. */
export interface Workspace extends Content {
  root: string;
  files: Files;
  /** The day on which was judged. */
  date: string;
  /** One for each plan, in the order of their ids. */
  reports: PlanReport[];
}

/** Reads and judges everything in the workspace at `root`. What is wrong with a plan is in its report; one plan never stops another. */
export function readWorkspace(root: string, date: string): Workspace {
  const files = filesOnDisk(root);
  const content = readContent(files);
  return {...content, root, files, date, reports: judgePlans(readPlans(files), content, date)};
}

/** The portal's settings alone: no plan is read. */
export function readPortal(root: string): Portal {
  return readContent(filesOnDisk(root)).portal;
}

/** Judges plans that stand beside each other, with what `content/` says. */
export function judgePlans(readings: readonly PlanReading[], {settings, publishers, portal, lenses}: Content, date: string): PlanReport[] {
  const context: CheckContext = {
    date,
    settings,
    plans: new Map(readings.flatMap(({id, plan}) => (plan ? [[id, plan]] : []))),
    publishers,
    themes: new Set(portal.themes.keys()),
    lenses: new Map([...lenses].map(([id, {values}]) => [id, new Set(values?.flatMap((value) => value.id ?? []))])),
  };
  return readings.map((reading) => judge(reading, context));
}

/** Today, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** A report of a plan that the portal may show: it could be read, and nothing in it is unsafe. */
export type PublishableReport = PlanReport & {plan: Plan};

export function isPublishable(report: PlanReport): report is PublishableReport {
  return report.plan !== undefined && report.results.every(({criterion, outcome}) => criterion.id !== 'safe-content' || outcome !== 'fail');
}
