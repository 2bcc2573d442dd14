import {proseOf, type FieldPath, type Plan, type Point, type Range} from '#plan';

/** Where a point stands in a plan: origin in its summary, section or consultations, another in its initiatives. Nothing when the point is absent. */
export function placeOfPoint({data, body}: Plan, point: Point): FieldPath | Range | undefined {
  if (point !== 'origin') return data[point]?.initiatives?.length ? [point, 'initiatives'] : undefined;
  if (data.origin?.summary) return ['origin', 'summary'];
  const section = body.find(({point: named, nodes}) => named === 'origin' && proseOf(nodes).trim());
  return section?.at ?? (data.origin?.consultations?.length ? ['origin', 'consultations'] : undefined);
}
