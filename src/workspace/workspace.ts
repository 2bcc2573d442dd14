import {judge, type PlanReport} from '#checklist';
import type {Plan} from '#plan';
import {readContent, type Content} from './content.ts';
import {readPlans} from './plans.ts';

/** A repository of plans, read and judged as it stands on disk. */
export interface Workspace extends Content {
  root: string;
  /** The day on which was judged. */
  date: string;
  /** One for each plan, in the order of their ids. */
  reports: PlanReport[];
}

/** Reads and judges everything in the workspace at `root`. What is wrong with a plan is in its report; one plan never stops another. */
export function readWorkspace(root: string, date: string): Workspace {
  const content = readContent(root);
  const readings = readPlans(root);
  const plans = new Map(readings.flatMap(({id, plan}) => (plan ? [[id, plan]] : [])));
  const {settings, publishers, portal} = content;
  const themes = new Set(portal.themes.keys());
  const lenses = new Map([...content.lenses].map(([id, {values}]) => [id, new Set(values?.flatMap((value) => value.id ?? []))]));
  const reports = readings.map((reading) => judge(reading, {date, settings, plans, publishers, themes, lenses}));
  return {...content, root, date, reports};
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
