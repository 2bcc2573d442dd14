import {INITIATIVE_POINTS, isRunning, latestUpdate} from '#plan';
import {defineInitiativeCriterion} from '../criterion.ts';
import {daysBetween} from '../dates.ts';
import {latestUpdatePath, updateToAdd} from '../updates.ts';

export const initiativeFresh = defineInitiativeCriterion(
  {
    id: 'initiative-fresh',
    level: 'should',
    title: 'News at least twice a year',
    asks: 'While the initiative runs, there are at most {freshDays} days since its start or its last update.',
    why: 'When a plan is silent, nobody can tell whether work goes on. A line twice a year keeps people with you, also when little happened.',
    how: 'Ask the owner what happened since and add it as an update. A setback counts as news.',
    source: [{id: 'OGP', part: '2.2'}],
    messages: {
      stale: 'Missing recent update of “{name}”, expected one within {max} days, {days} have passed since {since}',
    },
    applies: ({plan, initiative}, {date}) => plan.data.status !== 'closed' && isRunning(initiative, date),
    *check(subject, {date, settings}) {
      const {initiative, path, name} = subject;
      const {start = date} = initiative;
      const {on = start} = latestUpdate(initiative) ?? {};
      const since = on > start ? on : start;
      const max = settings.thresholds.freshDays;
      const days = daysBetween(since, date);
      if (days > max) return yield {message: 'stale', values: {name, max, days, since}, field: [...path, 'updates'], paste: updateToAdd(subject, date)};
      yield {evidence: on > start ? latestUpdatePath(subject) : [...path, 'start']};
    },
  },
  INITIATIVE_POINTS,
);
