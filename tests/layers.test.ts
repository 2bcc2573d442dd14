import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {describe, expect, test} from 'vitest';
import packageJson from '../package.json' with {type: 'json'};
import {codeIn, needsOf, scriptsOf} from './support/imports.ts';

/* The house of DESIGN.md: who may know whom, and which rooms know nothing of the machine they run on. */

const src = join(import.meta.dirname, '../src');

/** For each room, the rooms it may enter. */
const KNOWS: Record<string, readonly string[]> = {
  plan: [],
  checklist: ['plan'],
  locales: ['plan', 'checklist'],
  reports: ['plan', 'checklist', 'locales'],
  exports: ['plan', 'checklist'],
  imports: ['plan', 'checklist'],
  workspace: ['plan', 'checklist', 'locales', 'reports', 'exports', 'imports'],
  cli: ['plan', 'checklist', 'locales', 'reports', 'exports', 'imports', 'workspace', 'site'],
  site: ['plan', 'checklist', 'locales', 'reports', 'exports', 'imports', 'workspace'],
};

const PURE = ['plan', 'checklist', 'locales', 'reports', 'exports', 'imports'];

/** What is wrong with a file at `path`, such as `plan/yaml.ts`, in terms of the house. */
function trespasses(path: string, text: string): string[] {
  const [room = ''] = path.split('/');
  return needsOf(scriptsOf(path, text)).flatMap(({what, of}) => {
    if (what === 'name') return PURE.includes(room) ? [`${path} uses ${of}`] : [];
    if (of.startsWith('.')) {
      const target = posix.join(posix.dirname(path), of);
      // the version of Openplan
      if (target === '../package.json' && !PURE.includes(room)) return [];
      return target.startsWith(`${room}/`) ? [] : [`${path} goes to ${of}, past the door`];
    }
    if (of.startsWith('#')) {
      const entered = of.slice(1);
      if (entered.includes('/')) return [`${path} goes to ${of}, past the door`];
      return KNOWS[room]?.includes(entered) ? [] : [`${path} knows ${of}`];
    }
    if (!PURE.includes(room)) return [];
    return /^(node:|astro\b|astro:)/.test(of) || of === 'import(…)' || isBuiltin(of) ? [`${path} imports ${of}`] : [];
  });
}

function isBuiltin(name: string): boolean {
  return process.getBuiltinModule(name) !== undefined;
}

const rooms = readdirSync(src, {withFileTypes: true}).filter((entry) => entry.isDirectory()).map(({name}) => name);

describe.for(rooms)('src/%s', (room) => {
  const files = codeIn(join(src, room)).map((name) => `${room}/${name}`);

  test('is a room of the house', () => {
    expect(Object.keys(KNOWS)).toContain(room);
    expect(files).not.toEqual([]);
  });

  test('keeps to the rooms it may know, enters them by their door, and is pure when it should be', () => {
    expect(files.flatMap((path) => trespasses(path, readFileSync(join(src, path), 'utf8')))).toEqual([]);
  });

  test('has a door that leads to its index.ts, unless nobody enters it', () => {
    const doors: Record<string, string> = packageJson.imports;
    const isEntered = !['cli', 'site'].includes(room);
    expect(doors[`#${room}`]).toBe(isEntered ? `./src/${room}/index.ts` : undefined);
  });
});

test('every door leads somewhere', () => {
  expect(Object.values(packageJson.imports).filter((path) => !existsSync(join(src, '..', path)))).toEqual([]);
});

test('an index.ts lists and re-exports', () => {
  const logic = PURE.filter((room) => existsSync(join(src, room, 'index.ts'))).filter((room) =>
    /\b(function|class|if|for|while)\b/.test(readFileSync(join(src, room, 'index.ts'), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
  );
  expect(logic).toEqual([]);
});

describe('the watchman himself', () => {
  test.for([
    ["import {judge} from '#checklist';", 'plan/yaml.ts knows #checklist'],
    ["import type {Plan} from '#checklist';", 'plan/yaml.ts knows #checklist'],
    ["export * from '../checklist/index.ts';", 'plan/yaml.ts goes to ../checklist/index.ts, past the door'],
    ["const late = import('#workspace');", 'plan/yaml.ts knows #workspace'],
    ['const late = import(name);', 'plan/yaml.ts imports import(…)'],
    ["type Late = import('#site').Late;", 'plan/yaml.ts knows #site'],
    ["import {readFileSync} from 'node:fs';", 'plan/yaml.ts imports node:fs'],
    ["import fs from 'fs';", 'plan/yaml.ts imports fs'],
    ["import {z} from 'astro/zod';", 'plan/yaml.ts imports astro/zod'],
    ["import {getCollection} from 'astro:content';", 'plan/yaml.ts imports astro:content'],
    ['const home = process.env.HOME;', 'plan/yaml.ts uses process'],
    ["console.log('a ship');", 'plan/yaml.ts uses console'],
    ['const now = Date.now();', 'plan/yaml.ts uses Date.now'],
    ['const now = new Date();', 'plan/yaml.ts uses new Date()'],
    ['const now = new Date;', 'plan/yaml.ts uses new Date()'],
    ['const today = Temporal.Now.plainDateISO();', 'plan/yaml.ts uses Temporal.Now'],
    ['const chance = Math.random();', 'plan/yaml.ts uses Math.random'],
  ] as const)('hears %s', ([source, complaint]) => {
    expect(trespasses('plan/yaml.ts', source)).toEqual([complaint]);
  });

  test('hears the script of a component', () => {
    const component = "---\nimport {run} from '../../cli/run.ts';\n---\n<p>{run}</p>\n<script>\nimport '#cli';\n</script>\n";
    expect(trespasses('site/pages/Run.astro', component)).toEqual(['site/pages/Run.astro goes to ../../cli/run.ts, past the door', 'site/pages/Run.astro knows #cli']);
  });

  test('keeps quiet about what is in order', () => {
    const source = [
      "// import fs from 'node:fs' would be wrong, and so would process.env",
      "import {z} from 'zod';",
      "import {rangeOf} from '../range.ts';",
      "const text = 'console.log(process.env)';",
      "const day = new Date('2026-06-01');",
      'const steps = {process: 1, console: 2};',
      'const step = steps.process;',
    ].join('\n');
    expect(trespasses('plan/schema/fields.ts', source)).toEqual([]);
    expect(trespasses('workspace/files.ts', "import {lstatSync} from 'node:fs';\nconst now = new Date();\nimport {parsePlan} from '#plan';")).toEqual([]);
    expect(trespasses('workspace/files.ts', "import {run} from '#cli';")).toEqual(['workspace/files.ts knows #cli']);
  });
});
