/** The address of a licence's text by its SPDX id; nothing for words that are no id. */
export function licenceUrl(licence: string): string | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(licence) ? `https://spdx.org/licenses/${licence}` : undefined;
}
