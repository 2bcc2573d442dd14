import type {Reporter, TestModule} from 'vitest/node';

/** Ends a run with one line that any machine can read: `2427 passed, 0 failed, 3 skipped`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // a file that could not be loaded has no tests to fail
    const broken = modules.filter((module) => module.state() === 'failed' && module.children.size === 0).length + errors.length;
    const skipped = count('skipped');
    console.log(`${count('passed')} passed, ${count('failed') + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
