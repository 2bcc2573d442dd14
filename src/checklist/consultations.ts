import type {FieldPath, Plan} from '#plan';
import {nameOf} from './names.ts';
import {BLANK, BLANK_DATE} from './paste.ts';

export type Consultation = NonNullable<NonNullable<Plan['data']['origin']>['consultations']>[number];

/** A consultation in its plan, with the path to its data and what to call it in a message. */
export interface PlacedConsultation {
  consultation: Consultation;
  path: FieldPath;
  name: string;
}

export const CONSULTATIONS: FieldPath = ['origin', 'consultations'];

export function consultationsOf({data}: Pick<Plan, 'data'>): PlacedConsultation[] {
  const consultations = data.origin?.consultations ?? [];
  return consultations.map((consultation, index) => ({
    consultation,
    path: [...CONSULTATIONS, index],
    name: nameOf(index, consultation.title, consultation.id),
  }));
}

/** A consultation to paste, with all that is asked of one. */
export function blankConsultation(channel: NonNullable<Consultation['channel']>, setting: NonNullable<Consultation['setting']>) {
  return {title: BLANK, channel, setting, opened: BLANK_DATE, closed: BLANK_DATE, audience: BLANK, participants: BLANK};
}
