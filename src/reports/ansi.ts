/** `text` without the escape sequences that colour it. */
export function plain(text: string): string {
  return text.replace(/\u001b\[[\d;]*m/g, '');
}
