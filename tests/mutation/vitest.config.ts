import {defineConfig} from 'vitest/config';

/** The tests that mutants of the checklist have to get past. `exemplary` judges whole plans hundreds of times: too slow to do for each. */
export default defineConfig({
  test: {include: ['tests/checklist/*.test.ts'], exclude: ['tests/checklist/exemplary.test.ts'], testTimeout: 30_000},
});
