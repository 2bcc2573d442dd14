import type {Level} from '#checklist';

/** How often the same mistake is shown in full; of the others the place and the sentence. */
const SHOWN_IN_FULL: Record<Level, number> = {must: 2, should: 2, could: 1};

/** Problems to show in full, and those that say once more what was said before. One that is left over is shown as well. */
export function splitRepeated<Each>(problems: readonly Each[], level: Level, messageOf: (problem: Each) => string): [shown: Each[], others: Each[]] {
  const times = new Map<string, number>();
  const isRepeated = problems.map((problem) => {
    const message = messageOf(problem);
    times.set(message, (times.get(message) ?? 0) + 1);
    return (times.get(message) ?? 0) > SHOWN_IN_FULL[level];
  });
  if (isRepeated.filter(Boolean).length <= 1) return [[...problems], []];
  return [problems.filter((_, index) => !isRepeated[index]), problems.filter((_, index) => isRepeated[index])];
}
