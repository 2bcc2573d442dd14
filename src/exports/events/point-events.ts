import type {FlagshipInitiative, ParticipationInitiative, TransparencyInitiative} from '#plan';
import type {ExportWords} from '../context.ts';
import type {Sketch} from './event.ts';
import {isCalledOff} from './initiative-events.ts';
import {stretch, stretchInWords} from './stretch.ts';

/** The day on which something is promised to be public. */
export function transparencyEvents({availability, information}: TransparencyInitiative): Sketch[] {
  const {planned, published} = availability ?? {};
  return stretch(planned).map((days) => ({...days, kind: 'publication', outcome: published ? 'done' : undefined, tell: () => ({texts: [information], links: [{url: published}]})}));
}

/** When people are asked, when they hear what was done with it, and when it is decided. */
export function participationEvents(initiative: ParticipationInitiative, date: string): Sketch[] {
  const {opens, closes, decidedOn, decidedBy, question, methods} = initiative;
  return [
    ...stretch(opens, closes).map((days): Sketch => ({
      ...days,
      kind: 'consultation',
      tell: (words) => ({
        texts: [stretchInWords(days, words), question, waysIn(initiative, words)],
        links: methods?.map(({kind, url}) => ({title: kind && words.text(`channel.${kind}`), url})),
      }),
    })),
    ...feedbackEvents(initiative, date),
    ...stretch(decidedOn).map((days): Sketch => ({...days, kind: 'decision', tell: () => ({texts: [decidedBy]})})),
  ];
}

function waysIn({methods = []}: ParticipationInitiative, words: ExportWords): string | undefined {
  const ways = methods.map(({kind, place}) => [kind && words.text(`channel.${kind}`), place].filter(Boolean).join(', ')).filter(Boolean);
  return ways.length > 0 ? `${words.text('participation.methods')}: ${ways.join('; ')}` : undefined;
}

/** Feedback is given when the plan says what came of the input; it is owed even when all was cancelled after people had been asked. */
function feedbackEvents(initiative: ParticipationInitiative, date: string): Sketch[] {
  const {feedback, result, opens} = initiative;
  return stretch(feedback?.due).map((days) => {
    const isOff = opens !== undefined && isCalledOff(initiative, opens);
    const outcome = result ? 'done' : isOff ? 'cancelled' : days.start < date ? 'overdue' : undefined;
    return {...days, kind: 'feedback', outcome, tell: (words) => ({texts: answers(initiative, outcome === 'overdue', words), links: [{title: words.text('participation.result'), url: result?.url ?? feedback?.url}]})};
  });
}

function answers({feedback, result, opens, closes}: ParticipationInitiative, overdue: boolean, words: ExportWords): (string | undefined)[] {
  const due = feedback?.due;
  const promise = !result && due && words.text(overdue ? 'feedback.overdue' : 'feedback.promised', {date: words.date(due)});
  const asked = stretch(opens, closes).map((days) => stretchInWords(days, words))[0];
  return [promise || undefined, counts(result, words), result?.summary, asked && `${words.text('participation.opens')}: ${asked}`];
}

function counts(result: ParticipationInitiative['result'], words: ExportWords): string | undefined {
  if (result?.received === undefined) return undefined;
  const {received, adopted = 0, partly = 0, declined = 0, open = 0} = result;
  const isCounted = adopted + partly + declined + open > 0;
  return words.text(isCounted ? 'origin.responses-value' : 'origin.received', {received, adopted, partly, declined, open});
}

/** The day of the goal, and the days on which the pilot is looked at. */
export function flagshipEvents({goal, goalDue, learning}: FlagshipInitiative): Sketch[] {
  return [
    ...stretch(goalDue).map((days): Sketch => ({...days, kind: 'goal', tell: () => ({texts: [goal]})})),
    ...(learning?.reviews ?? []).flatMap((day) => stretch(day).map((days): Sketch => ({...days, kind: 'pilot-review', key: day, tell: () => ({texts: [learning?.stopOrScale]})}))),
  ];
}
