/** What to call an item of a list in a message: the first name that it has, cut short at a word, or its number. */
export function nameOf(index: number, ...names: (string | undefined)[]): string {
  const name = names.find(Boolean)?.trim().replace(/\s{2,}|[^\S ]/g, ' ') ?? `#${index + 1}`;
  return name.length > MOST_CHARACTERS ? `${name.slice(0, MOST_CHARACTERS).replace(/[\s\p{P}]+\S*$/u, '')}…` : name;
}

const MOST_CHARACTERS = 60;
