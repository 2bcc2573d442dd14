import type {Plan, PlanData} from '#plan';
import type {ExportWords} from '../context.ts';
import type {Sketch} from './event.ts';
import {stretch, stretchInWords} from './stretch.ts';

/** The days of a plan as a whole. */
export function planEvents({data}: Plan): Sketch[] {
  const {adopted, nextReview, independentReview, origin, summary} = data;
  return [
    ...stretch(adopted?.on).map((days): Sketch => ({...days, kind: 'adopted', tell: (words) => ({texts: [adoption(data, words), summary], links: [{url: adopted?.url}]})})),
    ...(origin?.consultations ?? []).flatMap(consultationEvents),
    ...(origin?.moments ?? []).flatMap(momentEvents),
    ...stretch(nextReview).map((days): Sketch => ({...days, kind: 'review'})),
    ...stretch(independentReview?.on).map((days): Sketch => ({...days, kind: 'independent-review', tell: () => ({texts: [independentReview?.by], links: [{url: independentReview?.url}]})})),
  ];
}

function adoption({adopted}: PlanData, words: ExportWords): string | undefined {
  const on = adopted?.on && words.date(adopted.on);
  return on && adopted?.by ? words.text('plan.adopted-value', {on, by: adopted.by}) : on;
}

type Origin = NonNullable<PlanData['origin']>;

function consultationEvents({id, title, opened, closed, audience, channel, url}: NonNullable<Origin['consultations']>[number]): Sketch[] {
  return stretch(opened, closed).map((days) => ({
    ...days,
    kind: 'consultation',
    key: id ?? title ?? days.start,
    certain: true,
    title: title ?? id,
    anchor: 'origin',
    tell(words) {
      const who = audience && `${words.text('participation.audience')}: ${audience}`;
      const way = channel && `${words.text('participation.methods')}: ${words.text(`channel.${channel}`)}`;
      return {texts: [stretchInWords(days, words), who, way], links: [{title, url}]};
    },
  }));
}

function momentEvents({on, title, url}: NonNullable<Origin['moments']>[number]): Sketch[] {
  return stretch(on).map((days) => ({...days, kind: 'moment', key: title ?? days.start, title, anchor: 'origin', tell: () => ({links: [{title, url}]})}));
}
