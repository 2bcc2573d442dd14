import {initiativesOf, suggest} from '#plan';
import {defineWaiverCriterion} from '../criterion.ts';
import {nameOf} from '../names.ts';
import {BLANK} from '../paste.ts';
import {canBeWaived, covers, holds} from '../waivers.ts';

export const waivers = defineWaiverCriterion({
  id: 'waivers',
  point: 'plan',
  level: 'must',
  title: 'Waivers that hold',
  asks: 'Each waiver names an existing criterion that is unmet, has a reason, and has not expired.',
  why: 'A waiver says in public why something is not asked of this plan. One that is no longer needed hides what was put right, and one without a reason hides what was not.',
  how: 'Give the reason in words that a reader outside understands, and remove a waiver once it is not needed any more.',
  source: [],
  messages: {
    'missing-criterion': 'Missing `criterion` of waiver “{name}”, expected the id of the criterion that does not apply',
    unknown: 'Unexpected `criterion` of a waiver: {id}, expected the id of a criterion of the checklist',
    'unknown-suggest': 'Unexpected `criterion` of a waiver: {id}, did you mean {suggestion}?',
    fixed: 'Unexpected waiver of {id}, expected one of another criterion: this one is asked of every plan',
    person: 'Unexpected waiver of {id}, expected one of another criterion: this is a question that a person answers',
    'missing-reason': 'Missing `reason` of the waiver of {id}, expected why it does not apply: without a reason, the waiver does not hold',
    expired: 'Unexpected waiver of {id} that ended on {until}, expected it removed, or a later day under `until`',
    unused: 'Unexpected waiver of {id}, expected none: the plan meets this criterion',
    'unused-initiative': 'Unexpected waiver of {id} for “{name}”, expected none: nothing is unmet there',
    repeated: 'Unexpected second waiver of {id}, expected one: an earlier waiver covers it',
  },
  *check(plan, {date}, {criteria, isMet}) {
    const all = plan.data.waivers ?? [];
    const initiatives = initiativesOf(plan);
    for (const [index, waiver] of all.entries()) {
      const {criterion: id, initiative, reason, until} = waiver;
      const path = ['waivers', index];
      if (!id) {
        yield {message: 'missing-criterion', values: {name: nameOf(index, reason)}, field: [...path, 'criterion'], paste: {in: path, add: {criterion: BLANK}}};
        continue;
      }
      const criterion = criteria.find((known) => known.id === id);
      if (!criterion) {
        const suggestion = suggest(id, criteria.map((known) => known.id));
        yield {message: suggestion ? 'unknown-suggest' : 'unknown', values: {id, suggestion}, field: [...path, 'criterion']};
        continue;
      }
      if (!canBeWaived(criterion.about)) {
        yield {message: criterion.about === 'person' ? 'person' : 'fixed', values: {id}, field: [...path, 'criterion']};
        continue;
      }
      if (!reason) yield {message: 'missing-reason', values: {id}, field: [...path, 'reason'], paste: {in: path, add: {reason: BLANK}}};
      const named = initiatives.find((placed) => placed.initiative.id === initiative)?.initiative;
      if (until && until < date) yield {message: 'expired', values: {id, until}, field: [...path, 'until']};
      else if (all.slice(0, index).some((earlier) => covers(earlier, waiver) && holds(earlier, date))) yield {message: 'repeated', values: {id}, field: path};
      // An initiative that does not exist is told by `references`.
      else if (initiative && !named) continue;
      else if (isMet(id, initiative)) {
        yield {message: named ? 'unused-initiative' : 'unused', values: {id, name: named?.title ?? initiative}, field: path};
      } else yield {evidence: path};
    }
  },
});
