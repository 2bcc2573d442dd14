/** A value as indented JSON that every reader takes: half a surrogate pair becomes U+FFFD. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, (_, each) => (typeof each === 'string' ? each.toWellFormed() : each), 2)}\n`;
}
