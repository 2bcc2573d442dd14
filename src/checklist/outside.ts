/** Whether a partner or contributor stands outside the publisher: every kind but `internal`. Who has no kind can't be placed. */
export function isOutside({kind}: {kind?: string | undefined}): boolean {
  return kind !== undefined && kind !== 'internal';
}
