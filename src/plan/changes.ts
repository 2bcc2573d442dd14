import {pairItems} from './counterpart.ts';
import {valueAt} from './field.ts';
import {initiativesOf, type PlacedInitiative} from './plan.ts';
import type {InitiativePoint} from './points.ts';
import type {Initiative, Measure, Milestone, PlanData} from './schema/index.ts';
import {statusOf} from './state.ts';

/** What can become of a promise, or of the plan itself, from one version to the next. */
export const CHANGES = [
  'plan-status',
  'added',
  'dropped',
  'renamed',
  'reworded',
  'moved',
  'owner',
  'postponed',
  'brought-forward',
  'dated',
  'undated',
  'milestone-added',
  'milestone-dropped',
  'milestone-done',
  'milestone-undone',
  'measure-added',
  'measure-dropped',
  'baseline',
  'target',
  'status',
] as const;

/** The fields that say what is promised. */
const PROMISING = ['summary', 'problem', 'information', 'question', 'influence', 'fixed', 'whatIsNew', 'goal'] as const;

/** The days of an initiative that people count on. */
const DATES = ['start', 'end', 'opens', 'closes', 'decidedOn', 'goalDue'] as const;

type Field = (typeof PROMISING | typeof DATES)[number];

/** Something that is otherwise than it was. Dates are `YYYY-MM-DD`. */
export interface PromiseChange {
  kind: (typeof CHANGES)[number];
  /** The promise that it is about, as it is called in the later version; nothing for the plan itself. */
  initiative?: {id?: string; title: string; point: InitiativePoint};
  /** The fields that it is about, by the keys of the plan format. */
  fields?: readonly Field[];
  /** What the milestone or the measure is called that it is about. */
  what?: string;
  from?: string;
  to?: string;
}

/** What became of the promises of a plan between two versions of it: added ones first, then those that changed, in the order of the later version, then dropped ones. */
export function changesBetween(before: PlanData, after: PlanData): PromiseChange[] {
  const [was, is] = [initiativesOf({data: before}), initiativesOf({data: after})];
  const pairs = pairItems(was.map(({initiative}) => initiative), is.map(({initiative}) => initiative));
  const former = new Map([...pairs].map(([from, to]) => [is[to], was[from]]));
  const statuses: PromiseChange[] = before.status === after.status ? [] : [{kind: 'plan-status', from: before.status ?? 'draft', to: after.status ?? 'draft'}];
  return [
    ...statuses,
    ...is.filter((placed) => !former.has(placed)).map((placed): PromiseChange => ({kind: 'added', initiative: nameOf(placed)})),
    ...is.flatMap((placed) => {
      const old = former.get(placed);
      return old ? ofInitiative(old, placed).map((change) => ({...change, initiative: nameOf(placed)})) : [];
    }),
    ...was.filter((_, nth) => !pairs.has(nth)).map((placed): PromiseChange => ({kind: 'dropped', initiative: nameOf(placed)})),
  ];
}

function nameOf({initiative: {id, title}, point}: PlacedInitiative): PromiseChange['initiative'] {
  return {...(id !== undefined && {id}), title: title ?? id ?? '…', point};
}

function ofInitiative({initiative: before, point: from}: PlacedInitiative, {initiative: after, point: to}: PlacedInitiative): PromiseChange[] {
  const reworded = PROMISING.filter((field) => textOf(before, field) !== textOf(after, field));
  return [
    ...changed('renamed', before.title, after.title),
    ...(from === to ? [] : [{kind: 'moved' as const, from, to}]),
    ...(reworded.length > 0 ? [{kind: 'reworded' as const, fields: reworded}] : []),
    ...changed('owner', ownerOf(before), ownerOf(after)),
    ...DATES.flatMap((field) => dateChange({fields: [field]}, textOf(before, field), textOf(after, field))),
    ...ofMilestones(before.milestones ?? [], after.milestones ?? []),
    ...ofMeasures(before.measures ?? [], after.measures ?? []),
    ...changed('status', statusOf(before), statusOf(after)),
  ];
}

function ofMilestones(before: readonly Milestone[], after: readonly Milestone[]): PromiseChange[] {
  return paired(before, after).flatMap(([old, milestone]): PromiseChange[] => {
    const what = (milestone ?? old)?.title ?? '…';
    if (!old) return [{kind: 'milestone-added', what, ...(milestone?.due && {to: milestone.due})}];
    if (!milestone) return [{kind: 'milestone-dropped', what, ...(old.due && {from: old.due})}];
    const done: PromiseChange[] = old.done === milestone.done ? [] : milestone.done ? [{kind: 'milestone-done', what, to: milestone.done}] : [{kind: 'milestone-undone', what}];
    return [...dateChange({what}, old.due, milestone.due), ...done];
  });
}

function ofMeasures(before: readonly Measure[], after: readonly Measure[]): PromiseChange[] {
  return paired(before, after).flatMap(([old, measure]): PromiseChange[] => {
    const what = (measure ?? old)?.name ?? '…';
    if (!old) return [{kind: 'measure-added', what}];
    if (!measure) return [{kind: 'measure-dropped', what}];
    return [...changed('baseline', valueOf(old.baseline), valueOf(measure.baseline)), ...changed('target', valueOf(old.target), valueOf(measure.target))].map((change) => ({...change, what}));
  });
}

/** Items of two lists side by side; one without a counterpart stands alone. */
function paired<Item>(before: readonly Item[], after: readonly Item[]): [Item | undefined, Item | undefined][] {
  const pairs = pairItems(before, after);
  const former = new Map([...pairs].map(([from, to]) => [to, before[from]]));
  return [
    ...after.map((item, nth): [Item | undefined, Item | undefined] => [former.get(nth), item]),
    ...before.filter((_, nth) => !pairs.has(nth)).map((item): [Item | undefined, Item | undefined] => [item, undefined]),
  ];
}

function dateChange(about: Pick<PromiseChange, 'fields' | 'what'>, from: string | undefined, to: string | undefined): PromiseChange[] {
  if (from === to) return [];
  if (!from) return [{kind: 'dated', ...about, to}];
  if (!to) return [{kind: 'undated', ...about, from}];
  return [{kind: from < to ? 'postponed' : 'brought-forward', ...about, from, to}];
}

function changed(kind: PromiseChange['kind'], from: string | undefined, to: string | undefined): PromiseChange[] {
  return from === to ? [] : [{kind, ...(from !== undefined && {from}), ...(to !== undefined && {to})}];
}

function textOf(initiative: Initiative, field: string): string | undefined {
  const text = valueAt(initiative, [field]);
  return typeof text === 'string' ? text.trim().replace(/\s+/g, ' ') : undefined;
}

function ownerOf({owner}: Initiative): string | undefined {
  return owner && [owner.role, owner.unit, owner.organisation].filter(Boolean).join(', ');
}

/** A value with its day: a number alone says little. */
function valueOf(point: {value?: number; on?: string} | undefined): string | undefined {
  return point?.value === undefined ? undefined : String(point.value);
}
