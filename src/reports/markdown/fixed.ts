import type {FixedProblem} from '#checklist';
import type {ReportContext} from '../context.ts';
import {listItem, under, type Block} from './block.ts';
import {code, heading, item} from './nodes.ts';
import {planParts} from './plan-parts.ts';
import {BETTER, byCriterion, criterionOf, messageOf, type Asked} from './phrases.ts';
import type {Shown} from '../shown.ts';

/** Of more than this in one plan a line tells how many of each criterion. */
const MOST_ONE_BY_ONE = 10;

/** What is wrong no more, a line each. */
export function fixedBlocks(shown: Shown, context: ReportContext): Block[] {
  const {plans, content} = shown;
  const n = plans.reduce((sum, {fixed}) => sum + fixed.length, content.fixed.length);
  const own = content.fixed.map((problem) => listItem('fixed', () => item(`${BETTER} `, code(problem.at.path), ': ', ...messageOf(problem, context)), {fixed: 1}));
  return under([heading(3, context.translator.text('markdown.fixed', {n}))], [...own, ...planParts(shown, ({fixed}) => planBlocks(fixed, context))]);
}

function planBlocks(fixed: readonly FixedProblem[], context: ReportContext): Block[] {
  const {text} = context.translator;
  const isMany = fixed.length > MOST_ONE_BY_ONE;
  const label = (group: readonly FixedProblem[]) => criterionOf(group.map(askedOf), context, BETTER);
  return byCriterion(fixed, askedOf).flatMap((group) => {
    if (isMany && group.length > 1) return [listItem('fixed', () => item(...label(group), `: ${text('markdown.problems', {n: group.length})}`), {fixed: group.length})];
    return group.map((each) => listItem('fixed', () => item(...label([each]), ': ', ...messageOf(each.problem, context)), {fixed: 1}));
  });
}

function askedOf({criterion, level, point}: FixedProblem): Asked {
  return {criterion: criterion.id, level, point};
}
