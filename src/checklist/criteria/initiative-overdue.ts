import {hasRunOver, INITIATIVE_POINTS, isOverdue} from '#plan';
import {blankEvidence} from '../blanks.ts';
import {defineInitiativeCriterion} from '../criterion.ts';
import {nameOf} from '../names.ts';
import {latestUpdatePath, updateToAdd} from '../updates.ts';

export const initiativeOverdue = defineInitiativeCriterion(
  {
    id: 'initiative-overdue',
    level: 'should',
    title: 'Nothing overdue',
    asks: 'No milestone is past its due date without being done, and nothing is unfinished after its end.',
    why: 'Readers look first at what should be there by now. A promise that is late in silence makes the others doubtful too.',
    how: 'If it is done, add `done` and `evidence`. If not, tell in an update what holds it up, and agree on a new date with whoever adopted the plan.',
    source: [{id: 'N5'}],
    messages: {
      milestone: 'Missing `done` of milestone “{milestone}” in “{name}”, expected it to be done by {due}',
      unfinished: 'Missing final update of “{name}”, expected status `complete` or `cancelled` after its end on {end}',
    },
    applies: ({initiative: {milestones = [], end}}) => end !== undefined || milestones.some(({due}) => due),
    *check(subject, {date}) {
      const {plan, initiative, path, name} = subject;
      for (const [index, milestone] of initiative.milestones?.entries() ?? []) {
        if (!isOverdue(milestone, initiative, date)) continue;
        const at = [...path, 'milestones', index];
        const values = {milestone: nameOf(index, milestone.title, milestone.id), name, due: milestone.due};
        yield {message: 'milestone', values, field: [...at, 'done'], at: plan.locate([...at, 'due'])};
      }
      const {end} = initiative;
      if (hasRunOver(initiative, date)) {
        const paste = updateToAdd(subject, date, {status: 'complete', evidence: blankEvidence()});
        return yield {message: 'unfinished', values: {name, end}, field: latestUpdatePath(subject, 'status'), at: plan.locate([...path, 'end']), paste};
      }
      yield {evidence: [...path, end ? 'end' : 'milestones']};
    },
  },
  INITIATIVE_POINTS,
);
