import {slugOf} from '#checklist';

/** A permanent name, made of its steps with `/` between; the same name twice gets a number. */
export function nameIn(taken: Set<string>, [plan, ...steps]: readonly [string, ...(string | undefined)[]]): string {
  const name = [plan, ...steps.flatMap((step) => (step ? [slug(step)] : []))].join('/');
  let unique = name;
  for (let n = 2; taken.has(unique); n++) unique = `${name}-${n}`;
  taken.add(unique);
  return unique;
}

/** Words as a step of a name. Long ones are cut: calendars ask that a name has at most 255 bytes. */
function slug(words: string): string {
  // ids and days are so already
  if (/^[a-z0-9-]{1,60}$/.test(words)) return words;
  return [...slugOf(words.replace(/\s+/g, ' ').trim())].slice(0, 60).join('') || 'x';
}
