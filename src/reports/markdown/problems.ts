import type {ReportContext} from '../context.ts';
import {byImportance, type ListedProblem} from '../listed.ts';
import {splitRepeated} from '../repeated.ts';
import {folded, leaf, listItem, markdownOf, under, type Block, type Holder} from './block.ts';
import {diffOf, type IsInDiff} from './hunks.ts';
import {LINE_BREAK, heading, item, own, paragraph} from './nodes.ts';
import {askedIn, byCriterion, criterionOf, messageOf, placeOf} from './phrases.ts';
import {countsByLevel} from './tally.ts';
import type {Shown} from '../shown.ts';
import {pasteNodes} from './suggestion.ts';

/** Criteria that are open from the start: what comes behind them is folded. */
const MOST_OPEN = 6;

/** More places of one mistake are folded. */
const MOST_OPEN_PLACES = 4;

/** New problems, without a base all of them, the most important first: each with its place, and with what to paste. */
export function problemBlocks({plans, content}: Shown, context: ReportContext): Block[] {
  const {text} = context.translator;
  const problems = [...content.added, ...plans.flatMap(({added}) => added)].toSorted(byImportance);
  const groups = byCriterion(problems, askedIn);
  const inDiff = isInDiffOf(context);
  const blocksOf = (some: readonly ListedProblem[][], isFirst: boolean) => some.flatMap((group) => groupBlocks(group, isFirst, inDiff, context));
  const later = groups.slice(MOST_OPEN);
  const rest = text(context.base ? 'markdown.and-less' : 'markdown.and-less-unmet', {what: countsByLevel(later.flat(), context)});
  return under(
    [heading(3, text(context.base ? 'markdown.added' : 'markdown.unmet', {n: problems.length}))],
    [...blocksOf(groups.slice(0, MOST_OPEN), true), ...folded(rest, blocksOf(later, false))],
  );
}

/** One criterion, with all that is new about it. */
function groupBlocks(group: readonly ListedProblem[], isFirst: boolean, inDiff: (listed: ListedProblem) => IsInDiff, context: ReportContext): Holder[] {
  const [first] = group;
  if (!first) return [];
  const {level, problem: {criterion}} = first;
  const {text, criterion: wordsOf} = context.translator;
  const {why, how} = wordsOf(criterion);
  const [shown, others] = splitRepeated(group, level, ({problem}) => problem.message);
  const full = shown.map((listed) => {
    const {problem, severity} = listed;
    const said = () => paragraph(...messageOf(problem, context), LINE_BREAK, placeOf(problem.at, context));
    const importance = severity === 'error' ? 'new-error' : (`new-${level}` as const);
    return leaf(isFirst ? 'first-new' : importance, () => [said(), ...pasteNodes(problem, inDiff(listed), context)], {added: 1});
  });
  const more = others.map(({problem}) => listItem(`more-of-${level}`, () => item(...messageOf(problem, context), ', ', placeOf(problem.at, context)), {added: 1}));
  return [{
    text: markdownOf([heading(4, ...criterionOf(group.map(askedIn), context))]),
    holds: [...full, ...moreBlocks(more, context)],
    end: markdownOf([paragraph(...own(`${text('markdown.why')} ${why}`), LINE_BREAK, ...own(`${text('report.how')} ${how}`))]),
  }];
}

function moreBlocks(items: readonly Block[], {translator}: ReportContext): Block[] {
  const title = translator.text('report.more', {n: items.length});
  return items.length <= MOST_OPEN_PLACES ? under([paragraph(title)], items) : folded(title, items);
}

/** The diff in which each problem may stand, worked out once a plan. */
function isInDiffOf({base}: ReportContext): (listed: ListedProblem) => IsInDiff {
  const known = new Map<ListedProblem['report'], IsInDiff>();
  return ({report}) => {
    const comparison = report && base?.comparisons.get(report);
    const isInDiff = known.get(report) ?? (comparison ? diffOf(report, comparison) : () => false);
    known.set(report, isInDiff);
    return isInDiff;
  };
}
