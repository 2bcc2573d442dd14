import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {runGit} from '../support/git.ts';
import {alternate} from './alternate.ts';

const PLANS = 200;
const MAX = 2;
const RUNS = 7;
const REPOSITORY = join(import.meta.dirname, '../..');
const PLAN = 'plans/fenmarsh/2027-2028.mdx';
const CLI = join(REPOSITORY, 'src/cli/openplan.ts');

/** `check --base` on a branch in which every plan was changed, beside a plain `check` of the same plans. */
export function base(): string {
  const root = mkdtempSync(join(tmpdir(), 'openplan-bench-'));
  try {
    const text = readFileSync(join(REPOSITORY, PLAN), 'utf8');
    write(root, text);
    runGit(root, ['init', '--quiet', '--initial-branch', 'main']);
    runGit(root, ['add', '--all']);
    runGit(root, ['commit', '--quiet', '--message', 'The plans']);
    write(root, text.replace(/^contact:\n(?: .*\n)+/m, '').replace(/^title: /m, 'title: New '));
    const [plain, compared] = alternate(RUNS, () => check(root), () => check(root, '--base', 'main'));
    const ratio = compared / plain;
    const verdict = ratio <= MAX ? 'in order' : 'TOO SLOW';
    return [
      `check --base main of ${PLANS} changed plans (${Math.round(text.length / 1000)} kB each): at most ${MAX} times a plain check`,
      `  plain ${ms(plain)}, with the base ${ms(compared)}, with / plain ${ratio.toFixed(2)} – ${verdict}`,
    ].join('\n');
  } finally {
    rmSync(root, {recursive: true, force: true});
  }
}

function write(root: string, text: string): void {
  for (let nth = 0; nth < PLANS; nth++) {
    const path = join(root, `plans/harbour-${nth % 20}/plan-${nth}.mdx`);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text.replace(/^title: /m, `title: ${nth} `));
  }
}

function check(root: string, ...more: string[]): void {
  const {status, stderr} = spawnSync(process.execPath, [CLI, 'check', '--format', 'json=report.json', '--date', '2026-11-21', ...more], {cwd: root, env: {PATH: process.env['PATH']}, encoding: 'utf8'});
  if (status !== 0 && status !== 1) throw new Error(`openplan check said:\n${stderr}`);
}

function ms(time: number): string {
  return `${Math.round(time)} ms`;
}
