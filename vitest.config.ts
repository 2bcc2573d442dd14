import {defineConfig} from 'vitest/config';

/** Tests that need the built portal, or Astro: slower, so what they share is made once for all of them. */
const portal = ['tests/site/**/*.test.ts', 'tests/cli/dev.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    maxWorkers: '100%',
    projects: [
      {extends: true, test: {name: 'code', include: ['tests/**/*.test.ts'], exclude: portal}},
      {extends: true, test: {name: 'portal', include: portal, globalSetup: 'tests/support/build.ts', testTimeout: 120_000}},
      // what takes too long for every run: `npm run test:long`
      {extends: true, test: {name: 'long', include: ['tests/**/*.long.ts'], globalSetup: 'tests/support/build.ts'}},
    ],
  },
});
