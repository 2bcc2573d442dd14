import type {FieldPath, Plan} from '#plan';

/** Of fields that would each do, the first that was reported as misshapen: to name it keeps the same mistake from being told twice. */
export function firstFlawed(plan: Plan, fields: readonly FieldPath[]): FieldPath | undefined {
  return fields.find((field) => plan.isFlawed(field));
}
