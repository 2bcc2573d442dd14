import {definePointCriterion, type InitiativeSubject} from '../criterion.ts';
import {addMonths} from '../dates.ts';
import {firstFlawed} from '../flaws.ts';
import {BLANK, BLANK_DATE} from '../paste.ts';

export const flagshipMilestones = definePointCriterion('flagship', {
  id: 'flagship-milestones',
  level: 'must',
  title: 'Milestones, and one soon',
  asks: 'The flagship has at least {flagshipMilestones} milestones, one of them within {flagshipFirstMonths} months of its start.',
  why: 'A pilot that shows something within half a year keeps its friends, and finds out early what doesn’t work.',
  how: 'Cut the work into steps that each leave something to see. Let the first be small: a sketch, a test with ten people, a first page.',
  source: [{id: 'NASA'}],
  messages: {
    'too-few': 'Unexpected number of `milestones` of “{name}”: {count}, expected at least {min}',
    'none-soon': 'Missing milestone of “{name}” within {months, plural, one {a month} other {# months}} of {start}, expected one that is due by {by}',
  },
  applies: (subject) => subject.initiative.milestones !== undefined && startOf(subject) !== undefined,
  *check(subject, {settings}) {
    const {name, path, plan} = subject;
    const {milestones} = subject.initiative;
    const start = startOf(subject);
    if (!milestones || !start) return;
    const {flagshipMilestones: min, flagshipFirstMonths: months} = settings.thresholds;
    const field = [...path, 'milestones'];
    const count = milestones.length;
    const blank = {title: BLANK, deliverable: BLANK, due: BLANK_DATE};
    if (count < min) {
      yield {message: 'too-few', values: {name, count, min}, field, paste: {in: field, add: Array.from({length: min - count}, () => blank)}};
    }
    const by = addMonths(start, months);
    const soon = milestones.findIndex(({due, done}) => [due, done].some((day) => day !== undefined && day <= by));
    if (soon >= 0) return yield {evidence: [...field, soon]};
    const flawed = firstFlawed(plan, milestones.map((_, index) => [...field, index, 'due']));
    yield {message: 'none-soon', values: {name, months, start, by}, field: flawed ?? field, paste: {in: field, add: [{...blank, due: by}]}};
  },
});

/** The first day within this plan: an initiative that runs on from an earlier one counts from the start of the period. */
function startOf({initiative: {start}, plan}: InitiativeSubject): string | undefined {
  const period = plan.data.period?.start;
  return start && period && start < period ? period : (start ?? period);
}
