import {latestObservation, type Measure} from '#plan';

/** How far the latest value is on the way from baseline to target, from 0 to 100; nothing when one of the three is missing. */
export function progressOf(measure: Measure): number | undefined {
  const from = measure.baseline?.value;
  const to = measure.target?.value;
  const now = latestObservation(measure)?.value;
  if (from === undefined || to === undefined || now === undefined || from === to) return undefined;
  return Math.round(Math.min(100, Math.max(0, ((now - from) / (to - from)) * 100)));
}
