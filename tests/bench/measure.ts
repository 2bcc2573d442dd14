/** How long something takes, in milliseconds. */
export interface Timing {
  median: number;
  fastest: number;
  /** Nineteen of twenty runs were at least as fast. */
  slow: number;
}

/** Times `run` on what `prepare` makes afresh for each run, so that nothing it remembers makes the next one faster. */
export function measure<Input>(prepare: () => Input, run: (input: Input) => void, runs = 200): Timing {
  const once = () => {
    const input = prepare();
    const start = performance.now();
    run(input);
    return performance.now() - start;
  };
  // The first runs are compiled on the way.
  for (let warm = 0; warm < runs / 4; warm++) once();
  const times = Array.from({length: runs}, once).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (runs - 1))] ?? 0;
  return {median: at(0.5), fastest: at(0), slow: at(0.95)};
}
