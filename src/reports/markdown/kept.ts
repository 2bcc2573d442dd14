import type {PhrasingContent} from 'mdast';
import {byLevel, type PlanReport} from '#checklist';
import type {ReportContext} from '../context.ts';
import type {ListedProblem} from '../listed.ts';
import {folded, leaf, listItem, under, type Block} from './block.ts';
import {asValues, clipped} from '../harmless.ts';
import {heading, item, joined, own, paragraph} from './nodes.ts';
import {askedIn, byCriterion, criterionOf, lineOf, messageOf, placeOf} from './phrases.ts';
import type {Shown} from '../shown.ts';

/** Of a criterion that is unmet in more places the sentences are left out. */
const MOST_IN_FULL = 2;

/** And no more places are named. */
const MOST_PLACES = 5;

const MOST_OF_TITLE = 100;

/** What was there before and still is, folded: a line a criterion. Of plans that did not change it is only counted. */
export function keptBlocks({plans}: Shown, context: ReportContext): Block[] {
  const {translator: {text}, wholeReport} = context;
  const folds = plans.filter(({isChanged}) => isChanged).flatMap(({report, kept}) => {
    const title = text('markdown.kept-of', {title: clipped(report.title, MOST_OF_TITLE), n: kept.length});
    return folded(title, planBlocks(kept, report, context));
  });
  const elsewhere = plans.filter(({isChanged, kept}) => !isChanged && kept.length > 0);
  const n = elsewhere.reduce((sum, {kept}) => sum + kept.length, 0);
  const counted = text('markdown.kept-elsewhere', asValues({n, plans: elsewhere.length, command: wholeReport}));
  return under([heading(3, text('markdown.kept'))], [...folds, ...(n > 0 ? [leaf('frame', () => [paragraph(...own(counted))])] : [])]);
}

/** Problems of `content/` that were there before: they fail every run. */
export function keptContentBlocks({content}: Shown, context: ReportContext): Block[] {
  const items = content.kept.map(({problem}) => listItem('kept-must', () => item(...messageOf(problem, context), ' ', placeOf(problem.at, context)), {kept: 1}));
  return under([heading(3, context.translator.text('report.content'))], items);
}

function planBlocks(kept: readonly ListedProblem[], report: PlanReport, context: ReportContext): Block[] {
  const label = (group: readonly ListedProblem[]) => criterionOf(group.map(askedIn), context);
  const inFull = (listed: ListedProblem) => item(...label([listed]), ': ', ...messageOf(listed.problem, context), ', ', lineOf(listed.problem.at, report, context));
  return byCriterion(kept.toSorted(byLevel), askedIn).flatMap((group) => {
    const [first] = group;
    if (first && group.length > MOST_IN_FULL) return [listItem(`kept-${first.level}`, () => item(...label(group), ': ', ...placesOf(group, report, context)), {kept: group.length})];
    return group.map((listed) => listItem(`kept-${listed.level}`, () => inFull(listed), {kept: 1}));
  });
}

/** How many there are, and on which lines. */
function placesOf(group: readonly ListedProblem[], report: PlanReport, context: ReportContext): (PhrasingContent | string)[] {
  const {text} = context.translator;
  const lines = new Map(group.map(({problem: {at}}) => [`${at.path}:${at.start.line}`, at]));
  const named = [...lines.values()].slice(0, MOST_PLACES).map((at) => [lineOf(at, report, context)]);
  const rest = lines.size - named.length;
  return [`${text('markdown.problems', {n: group.length})}: `, ...joined(named, ', '), ...(rest > 0 ? [` ${text('markdown.and-more', {n: rest})}`] : [])];
}
