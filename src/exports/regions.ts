/** The name of a country in a language: NL is Netherlands. A code that nobody knows stays as it is. */
export function regionIn(country: string, language: string): string {
  const names = known.get(language) ?? new Intl.DisplayNames(language, {type: 'region'});
  known.set(language, names);
  return names.of(country) ?? country;
}

// A table asks for the same few names on thousands of lines.
const known = new Map<string, Intl.DisplayNames>();
