import type {PhrasingContent} from 'mdast';
import type {Level, PlanReport, Problem} from '#checklist';
import type {Point, Range} from '#plan';
import type {ReportContext} from '../context.ts';
import type {ListedProblem} from '../listed.ts';
import {asValues, clipped} from '../harmless.ts';
import {code, linked, own} from './nodes.ts';

/** Markdown knows no colours; these are seen from afar. */
const SIGNS: Record<Level, string> = {must: '❌', should: '⚠️', could: '💡'};

/** What became better, or worse. */
export const BETTER = '✅';
export const WORSE = '❌';

/** What is wrong, in a sentence. */
export function messageOf({criterion, message, values}: Problem, {translator}: ReportContext): PhrasingContent[] {
  return own(translator.problem({criterion, message, values: asValues(values)}));
}

/** A criterion where it was asked: of a point, of the plan, or of `content/`. */
export interface Asked {
  criterion: string;
  level: Level;
  point: Point | 'plan' | undefined;
}

/** Where a problem in a plan or in `content/` comes from. */
export function askedIn({problem, level, result}: ListedProblem): Asked {
  return {criterion: problem.criterion, level, point: result?.point};
}

/** What is about one criterion, together. */
export function byCriterion<Each>(all: readonly Each[], askedOf: (each: Each) => Asked): Each[][] {
  return [...Map.groupBy(all, (each) => `${askedOf(each).criterion} ${askedOf(each).level}`).values()];
}

/** How much a criterion weighs, where it was asked, and its title with its page. */
export function criterionOf(asked: readonly Asked[], context: ReportContext, ownSign?: string): (PhrasingContent | string)[] {
  const [first] = asked;
  if (!first) return [];
  const {criterion, level} = first;
  const {text} = context.translator;
  const {title} = context.translator.criterion(criterion);
  const page = context.pageOf(criterion);
  const where = [...new Set(asked.map(({point}) => text(point ? `point.${point}` : 'report.content')))];
  return [`${ownSign ?? SIGNS[level]} ${text(`level.${level}`)} · ${where.join(', ')} · `, linked(page, {type: 'text', value: title}), ...(page ? [] : [' ', code(criterion)])];
}

/** A place as a link: the file and the line. */
export function placeOf(at: Range, {linkTo}: ReportContext): PhrasingContent {
  return linked(linkTo(at), code(`${clipped(at.path, MOST_OF_PATH)}:${at.start.line}`));
}

/** The same in short, for who knows which plan it is about. */
export function lineOf(at: Range, {reading}: PlanReport, {linkTo, translator}: ReportContext): PhrasingContent {
  const {line} = at.start;
  const name = clipped(at.path.split('/').at(-1) ?? '');
  return linked(linkTo(at), reading.files.length > 1 ? code(`${name}:${line}`) : {type: 'text', value: translator.text('markdown.line', {line})});
}

const MOST_OF_PATH = 300;
