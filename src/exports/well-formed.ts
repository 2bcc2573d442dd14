/** For `JSON.stringify`: half a surrogate pair becomes U+FFFD, so that every reader takes the text. */
export function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
