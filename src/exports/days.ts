import {Temporal} from 'temporal-polyfill';

/** The day after `date`; of the last one that can be written as `YYYY-MM-DD`, that day itself. */
export function dayAfter(date: string): string {
  return date === '9999-12-31' ? date : Temporal.PlainDate.from(date).add({days: 1}).toString();
}
