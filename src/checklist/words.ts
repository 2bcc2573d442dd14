/** How many words a text has: runs of letters and digits; `e-mail`, `it's` and `2026–2027` are one. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-–’'./][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
