import type {Translator} from '#locales';
import {PLAN_STATUSES, POINTS, STATUSES, type PromiseChange} from '#plan';

/** What became of a promise, in a sentence. */
export function changeSentence({kind, fields, what, from, to}: PromiseChange, words: Translator): string {
  const value = (raw: string | undefined) => (raw === undefined ? '' : inWords(kind, raw, words));
  const named = fields && words.list(fields.map((field) => words.text(`change-field.${field}`)));
  const has = (raw: string | undefined) => (raw === undefined ? 'no' : 'yes');
  return words.text(`change.${kind}`, {what: what ?? named ?? '', fields: named ?? '', from: value(from), to: value(to), hasFrom: has(from), hasTo: has(to)});
}

/** A day, a status or a point as people say it; other texts as they are. */
function inWords(kind: PromiseChange['kind'], raw: string, words: Translator): string {
  const outcome = kind === 'status' && STATUSES.find((each) => each === raw);
  if (outcome) return words.text(`outcome.${outcome}`);
  const status = kind === 'plan-status' && PLAN_STATUSES.find((each) => each === raw);
  if (status) return words.text(`status.${status}`);
  const point = kind === 'moved' && POINTS.find((each) => each === raw);
  if (point) return words.text(`point.${point}`);
  return DAY.test(raw) ? words.date(raw) : raw;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
