import type {Measure} from '#plan';
import {rounded, scaleOf} from './scale.ts';

/** A value of a measure; both places in percent: from the left, and from the top. */
export interface MeasurePoint {
  kind: 'baseline' | 'observation' | 'target';
  value: number;
  on: string;
  x: number;
  y: number;
}

export interface MeasureLine {
  /** What was measured, the earliest first. */
  measured: readonly MeasurePoint[];
  target?: MeasurePoint;
}

/** A measure from its baseline over what was observed to its target; nothing unless two dated values differ in day. */
export function measureLine({baseline, observations = [], target}: Measure): MeasureLine | undefined {
  const all = [...dated('baseline', baseline), ...observations.flatMap((observation) => dated('observation', observation)), ...dated('target', target)];
  const scale = scaleOf(all.map(({on}) => on));
  if (!scale) return undefined;
  const values = all.map(({value}) => value);
  const top = Math.max(0, ...values);
  const height = top - Math.min(0, ...values) || 1;
  const points = all.map((point): MeasurePoint => ({...point, x: scale.at(point.on), y: rounded(((top - point.value) / height) * 100)}));
  return {
    measured: points.filter(({kind}) => kind !== 'target').sort((a, b) => a.x - b.x),
    target: points.find(({kind}) => kind === 'target'),
  };
}

function dated(kind: MeasurePoint['kind'], point: {value?: number; on?: string} | undefined): Pick<MeasurePoint, 'kind' | 'value' | 'on'>[] {
  return point?.value !== undefined && point.on ? [{kind, value: point.value, on: point.on}] : [];
}
