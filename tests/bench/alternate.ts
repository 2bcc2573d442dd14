/** Runs two things in turn, again and again, so that a busy moment hits both alike; gives the median time of each, in milliseconds. */
export function alternate(times: number, one: () => void, other: () => void): [number, number] {
  const taken = Array.from({length: times}, () => [timeOf(one), timeOf(other)] as const);
  return [median(taken.map(([first]) => first)), median(taken.map(([, second]) => second))];
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
