import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {check, fileProblems, makeWorkspace, PATIENCE, pathsIn, planIn, workspaceOf, type JsonPlan} from '../support/workspace.ts';

/*
 * A stranger proposes a plan, and a reviewer checks it on her own machine. Whatever is in the file: she hears what is wrong
 * and where, nothing runs, and the plan beside it is judged as if it were alone.
 */

const FRONT = '---\ntitle: The harbour archive\npublisher: riverton\nlanguage: en\n---\n'; // the text starts on line 6
const plan = (text: string) => `${FRONT}${text}\n`;
const fields = (yaml: string) => `---\ntitle: The harbour archive\npublisher: riverton\nlanguage: en\n${yaml}\n---\n\nShips and their papers.\n`; // from line 5
const ascii = (text: string, ...bytes: number[]) => Buffer.concat([Buffer.from(text, 'latin1'), Buffer.from(bytes)]);

const HEALTHY_ID = 'riverton/library';
const HEALTHY = `---
title: The library opens its doors
publisher: riverton
language: en
status: consultation
summary: The library shows what it buys, and asks its readers what to buy next.
---

## How this plan came about

Readers asked for it at the counter, in the evening hours of the winter.
`;

/** One hostile plan: what it holds, and what is said about it as a file, as `line:column` and the first words. */
interface Hostile {
  holds: string | Uint8Array;
  says: string[];
  /** It cannot be read, so nothing else is asked about it. */
  unread?: boolean;
}
const HOSTILE: Record<string, Hostile> = {
  // code
  'an import': {holds: plan("import fs from 'fs'\n\nfs.writeFileSync('canary', '')"), says: ['6:1 Unexpected `import`']},
  'an import from the web': {holds: plan("import 'https://evil.example/run.js'"), says: ['6:1 Unexpected `import`']},
  'an export': {holds: plan("export const canary = (await import('node:fs')).writeFileSync('canary', '')"), says: ['6:1 Unexpected `export`']},
  'an environment variable': {holds: plan('Our home is {process.env.HOME}.'), says: ['6:13 Unexpected code in braces']},
  'an expression that writes a file': {holds: plan("{process.getBuiltinModule('fs').writeFileSync('canary', '')}"), says: ['6:1 Unexpected code in braces']},
  'an expression in a table': {holds: plan('| Ship |\n| --- |\n| {1 + 1} |'), says: ['8:3 Unexpected code in braces']},
  'an expression behind a comment': {holds: plan('{/* berth */ process.exit(7) /* quay */}'), says: ['6:1 Unexpected code in braces']},
  'comments': {holds: plan('## Transparency {/* transparency */}\n\nThe quay {/* not the pier */} is open.\n\n{/* a note to\nthe editor */}\n\n{}'), says: []},
  'an attribute with code': {holds: plan('<Callout kind={process.env.HOME}>\n\nTide tables.\n\n</Callout>'), says: ['6:10 Unexpected code in `kind` of `<Callout>`']},
  'spread attributes': {holds: plan('<Quote by="The harbour master" {...globalThis}>\n\nAll aboard.\n\n</Quote>'), says: ['6:1 Unexpected code in `…` of `<Quote>`']},
  // elements
  'a script': {holds: plan('<script>alert(1)</script>'), says: ['6:1 Unexpected HTML element `<script>`']},
  'an indented script': {holds: plan('    <script>alert(1)</script>'), says: ['6:5 Unexpected HTML element `<script>`']},
  'a picture with a handler': {holds: plan('<img src="quay.png" onerror="alert(1)" />'), says: ['6:1 Unexpected HTML element `<img>`', '6:21 Unexpected `onerror`']},
  'a handler on a component': {holds: plan('<Timeline onClick="alert(1)" />'), says: ['6:11 Unexpected `onClick`']},
  'an unclosed picture': {holds: plan('<img src=x onerror=alert(1)>'), says: ['6:1 Unexpected `<`'], unread: true},
  'a frame in a note': {holds: plan('The tide[^1].\n\n[^1]: <iframe src="https://evil.example" />'), says: ['8:7 Unexpected HTML element `<iframe>`']},
  'an unknown component': {holds: plan('<Berths />\n\n<Callot kind="note">Low tide.</Callot>'), says: ['6:1 Unknown component `<Berths>`', '8:1 Unknown component `<Callot>`']},
  'a callout inside a sentence': {holds: plan('The quay is <Callout kind="note">closed</Callout> today.'), says: ['6:13 Unexpected `<Callout>` within a sentence']},
  'an attribute named in the value of another': {holds: plan('<Figure alt="the src of the river" src="https://evil.example/r.png">\n\nThe river.\n\n</Figure>'), says: ['6:36 Unexpected picture from another website']},
  'the same unknown attribute twice': {holds: plan('<Initiative id="quay" colour="red" colour="blue" />'), says: ['6:23 Unknown attribute `colour` of `<Initiative>`', '6:36 Unknown attribute `colour` of `<Initiative>`']},
  // links
  'a link that runs': {holds: plan('[the archive](javascript:alert(1))'), says: ['6:1 Unexpected link that starts with javascript:']},
  'a link that runs, in capitals': {holds: plan('[the archive](JaVaScRiPt:alert(1))'), says: ['6:1 Unexpected link that starts with javascript:']},
  'a link with an entity for its colon': {holds: plan('[the archive](javascript&#58;alert(1)) and [the map](javascript&colon;alert(1))'), says: ['6:1 Unexpected link that starts with javascript:', '6:44 Unexpected link that starts with javascript:']},
  'a link with a line break in its scheme': {holds: plan('[the archive](java&#10;script:alert(1)) and [the map](&#32;javascript:alert(1))'), says: ['6:1 Unexpected link that starts with javascript:', '6:45 Unexpected link that starts with javascript:']},
  'a link with a typed line break in its scheme': {holds: plan('[the archive](<java\nscript:alert(1)>)'), says: ['6:15 Unexpected `<`'], unread: true},
  'an autolink that runs': {holds: plan('See <javascript:alert(1)>.'), says: ['6:5 Unexpected `<`'], unread: true},
  'an autolink': {holds: plan('See <https://riverton.example>.'), says: ['6:5 Unexpected `<`'], unread: true},
  'a reference that runs': {holds: plan('[the archive][a] and [the map][b]\n\n[a]: vbscript:run\n[b]: data:text/html,map'), says: ['8:1 Unexpected link that starts with vbscript:', '9:1 Unexpected link that starts with data:']},
  'a field that runs': {holds: fields('feedback: javascript:alert(1)'), says: ['5:11 Unexpected link that starts with javascript:']},
  'links as they should be': {holds: plan('[quay](#quay), [map](/map/), [mail](mailto:open@riverton.example), [call](tel:+31205550100), https://riverton.example'), says: []},
  // pictures
  'pictures from elsewhere': {holds: plan('![](https://evil.example/a.png)\n\n![](//evil.example/a.png)\n\n![](\\\\\\\\evil.example/a.png)\n\n![](/&#9;/evil.example/a.png)'), says: ['6:1 Unexpected picture from another website', '8:1 Unexpected picture from another website', '10:1 Unexpected picture from another website', '12:1 Unexpected picture from another website']},
  'pictures outside the folder': {holds: plan('![](../secret.png)\n\n![](..%2fsecret.png)\n\n![](%2e%2e/%zz.png)'), says: ['6:1 Unexpected `..` in the place of a picture', '8:1 Unexpected `..` in the place of a picture', '10:1 Unexpected `..` in the place of a picture']},
  'a picture in the link itself': {holds: plan('![](data:image/png;base64,AAAA)\n\n![](javascript:alert(1))'), says: ['6:1 Unexpected picture that starts with data:', '8:1 Unexpected picture that starts with javascript:']},
  'a picture that is a program': {holds: plan('![A chart](chart.svg)'), says: ['6:1 Unexpected kind of picture']},
  'a figure from elsewhere behind a tab': {holds: plan('<Figure src="/\t/evil.example/a.png" alt="The quay">\n\nThe quay.\n\n</Figure>'), says: ['6:9 Unexpected picture from another website']},
  'a picture with two definitions': {holds: plan('![The quay][quay]\n\n[quay]: https://evil.example/a.png\n\n[quay]: quay.png'), says: ['8:1 Unexpected picture from another website']},
  // YAML
  'a YAML bomb': {holds: fields('sources: &a [{title: ship}]\nwaivers: &b [*a, *a, *a]\nsummary: [*b, *b, *b]'), says: ['5:10 Unexpected `&a`', '6:10 Unexpected `&b`', '6:14 Unexpected `*a`', '6:18 Unexpected `*a`', '6:22 Unexpected `*a`', '7:11 Unexpected `*b`', '7:15 Unexpected `*b`', '7:19 Unexpected `*b`']},
  'a tag that constructs': {holds: fields('summary: !!js/function "function () { canary() }"'), says: ['5:10 Unexpected tag `!!js/function`']},
  'duplicate keys': {holds: fields('summary: The harbour.\nsummary: The quay.'), says: ['6:1 Unexpected second `summary`']},
  'keys of JavaScript itself': {holds: fields('__proto__: {summary: x}\nconstructor: y\ncontact: {__proto__: {email: a@riverton.example}, toString: 2, email: open@riverton.example}'), says: ['5:1 Unknown key `__proto__`', '6:1 Unknown key `constructor`', '7:11 Unknown key `__proto__`', '7:51 Unknown key `toString`']},
  'a list as key': {holds: fields('? [quay, pier]\n: open'), says: ['5:3 Unexpected YAML, expected `key: value` lines (object-based map does not support complex keys)'], unread: true},
  'brackets without end': {holds: fields(`summary: ${'['.repeat(5_000)}`), says: ['5:109 Unexpected YAML, expected `key: value` lines (nesting exceeded maxDepth (100))'], unread: true},
  'brackets in brackets': {holds: fields(`summary: ${'['.repeat(5_000)}${']'.repeat(5_000)}`), says: ['5:109 Unexpected YAML, expected `key: value` lines (nesting exceeded maxDepth (100))'], unread: true},
  'a bracket far behind comments': {holds: fields(`sources: [ ${'# '.repeat(60)}\n  *quay]`), says: ['6:3 Unexpected `*quay`']},
  'two documents': {holds: '---\ntitle: The harbour archive\npublisher: riverton\nlanguage: en\n...\nsummary: hidden\n---\n', says: ['5:1 Unexpected second document in the front matter']},
  'fields that are no fields': {holds: '---\njust a sentence\n---\n\nShips.\n', says: ['2:1 Unexpected “just a sentence” as `front matter`'], unread: true},
  // the file itself
  'a byte order mark': {holds: `\uFEFF${plan('Ships {process.exit(7)}')}`, says: ['6:7 Unexpected code in braces']},
  'carriage returns and line feeds': {holds: plan('Ships.\n\n<script />').replaceAll('\n', '\r\n'), says: ['8:1 Unexpected HTML element `<script>`']},
  'lone carriage returns': {holds: plan('Ships.\n\n<script />').replaceAll('\n', '\r'), says: ['8:1 Unexpected HTML element `<script>`']},
  'bytes that are not UTF-8': {holds: ascii(`${FRONT}Ships of the fleet, caf\xe9\nQuay\n`, 0xe2, 0x82, 0x0a), says: ['6:24 Unexpected bytes', '8:1 Unexpected bytes'], unread: true},
  'a NUL byte': {holds: plan('Ships\0and quays'), says: ['1:1 Unexpected binary data'], unread: true},
  'UTF-16': {holds: Buffer.from(`\uFEFF${plan('Ships')}`, 'utf16le'), says: ['1:1 Unexpected encoding UTF-16'], unread: true},
  'UTF-16 without a mark': {holds: Buffer.from(plan('Ships'), 'utf16le'), says: ['1:1 Unexpected binary data'], unread: true},
  '20 MB': {holds: plan('Ships. '.repeat(3_000_000)), says: ['1:1 Unexpected size of 20 MB'], unread: true},
  'an empty file': {holds: '', says: ['1:1 Missing front matter'], unread: true},
  'no front matter': {holds: '# The harbour\n\nShips.\n', says: ['1:1 Missing front matter'], unread: true},
  'front matter without end': {holds: '---\ntitle: The harbour archive\npublisher: riverton\n', says: ['1:1 Missing end of the front matter'], unread: true},
  'a rule of text that looks like the end': {holds: '---\ntitle: The harbour\u2028---\npublisher: riverton\nlanguage: en\n---\n\nShips <script />\n', says: ['7:7 Unexpected HTML element `<script>`']},
  // too much of it
  'quotes in quotes': {holds: plan(`${'> '.repeat(5_000)}Ships.`), says: ['6:1 Unexpected text, expected Markdown (nested more than 100 deep)'], unread: true},
  'lists in lists': {holds: plan(`${'- '.repeat(5_000)}Ships.`), says: ['6:1 Unexpected text, expected Markdown (nested more than 100 deep)'], unread: true},
  'lists in lists, line by line': {holds: plan(Array.from({length: 400}, (_, depth) => `${'  '.repeat(depth)}- berth`).join('\n')), says: ['55:101 Unexpected text, expected Markdown (nested more than 100 deep)'], unread: true},
  'emphasis in emphasis': {holds: plan(`${'*'.repeat(100_000)}ship${'*'.repeat(100_000)}`), says: ['6:199 Unexpected text, expected Markdown (nested more than 100 deep)'], unread: true},
  'tags in tags': {holds: plan(`${'<a>'.repeat(4_000)}${'</a>'.repeat(4_000)}`), says: ['6:301 Unexpected `<`'], unread: true},
  'tags without end': {holds: plan('<a>'.repeat(100_000)), says: ['6:30001 Unexpected `<`'], unread: true},
  'braces without end': {holds: plan('{'.repeat(300_000)), says: ['6:1001 Unexpected brace'], unread: true},
  'entities without end': {holds: plan('&amp;'.repeat(200_000)), says: ['6:100001 Unexpected text, expected Markdown (more than 20000 times &)'], unread: true},
  'tags behind a brace': {holds: plan(`{${'<a>'.repeat(40)}`), says: Array.from({length: 20}, (_, index) => `6:${62 + 3 * index} Missing end`), unread: true},
  'tags in braces in tags': {holds: plan('<a b={'.repeat(40)), says: Array.from({length: 20}, (_, index) => `6:${1 + 6 * index} Unexpected \`<\``), unread: true},
  'braces among many tags': {holds: plan(`The map { of berths \\{1} \`{2}\`, {/* really */} ${'<Initiative id="quay" /> '.repeat(20)}`), says: ['6:9 Unexpected brace'], unread: true},
  'braces in code among many tags': {holds: plan(`Ask for \`/berths/{id}\`. ${'<Initiative id="quay" /> '.repeat(20)}`), says: []},
  'brackets in the text': {holds: plan('['.repeat(200_000)), says: []},
};

const hostile = Object.entries(HOSTILE).map(([what, {holds, says, unread = false}], index) => ({what, holds, says, unread, id: `riverton/stranger-${index + 1}`}));
const healthyFile = {[`plans/${HEALTHY_ID}.mdx`]: HEALTHY};
const fileOf = (id: string) => `plans/${id}.mdx`;

let alone: JsonPlan;
beforeAll(() => {
  const root = makeWorkspace(healthyFile);
  alone = planIn(check(root).report, HEALTHY_ID);
  rmSync(root, {recursive: true});
});

test('the healthy plan is in order as a file, when it is alone', () => {
  expect(fileProblems(alone)).toEqual([]);
  expect(alone.verdict).toBe('open');
});

describe('a workspace with a healthy plan and many a stranger’s', () => {
  let root: string;
  let run: ReturnType<typeof check>;
  beforeAll(() => {
    root = makeWorkspace({...healthyFile, ...Object.fromEntries(hostile.map(({id, holds}) => [fileOf(id), holds]))});
    run = check(root);
  }, 2 * PATIENCE);
  afterAll(() => rmSync(root, {recursive: true}));

  test('the run fails, and hears of every plan', () => {
    expect(run.status).toBe(1);
    expect(run.report.plans.map(({id}) => id).sort()).toEqual([HEALTHY_ID, ...hostile.map(({id}) => id)].sort());
  });

  test('the healthy plan is judged as if it were alone', () => {
    expect(planIn(run.report, HEALTHY_ID)).toEqual(alone);
  });

  test('nothing ran: no file was made, and nothing of the machine is told', () => {
    expect(pathsIn(root)).toEqual(['plans', 'plans/riverton', fileOf(HEALTHY_ID), ...hostile.map(({id}) => fileOf(id))].sort());
    expect(run.stdout).not.toContain('archivist-of-riverton');
  });

  test.for(hostile)('$what', ({id, says, unread}) => {
    const plan = planIn(run.report, id);
    const said = fileProblems(plan);
    expect(said.map((each, index) => each.slice(0, says[index]?.length))).toEqual(says);
    expect(plan.verdict).toBe(says.length > 0 ? 'fail' : 'open');
    expect(plan.results.find(({criterion}) => criterion === 'five-points')?.outcome).toBe(unread ? 'skip' : 'fail');
  });
});

test('the first words of a sentence are no excuse: it goes on to say what was expected', () => {
  const root = workspaceOf({'plans/riverton/ships.mdx': plan('<Berths />')});
  expect(fileProblems(planIn(check(root).report, 'riverton/ships'))).toEqual(['6:1 Unknown component `<Berths>`, expected one from the list']);
});

test('a field with 100,000 wrong items is 100,000 problems, and the plan beside it none', () => {
  const root = workspaceOf({...healthyFile, 'plans/riverton/ships.mdx': fields(`sources: [${'1,'.repeat(99_999)}1]`)});
  const {status, report} = check(root);
  expect(status).toBe(1);
  expect(fileProblems(planIn(report, 'riverton/ships'))).toHaveLength(100_000);
  expect(planIn(report, HEALTHY_ID)).toEqual(alone);
});

describe('what a disk can hold', () => {
  /** Checks a workspace with the healthy plan in it, gives what is said of the others, by path. */
  const saidIn = (root: string) => {
    const {status, report} = check(root);
    expect(planIn(report, HEALTHY_ID)).toEqual(alone);
    expect(status).toBe(1);
    return Object.fromEntries(report.plans.filter(({id}) => id !== HEALTHY_ID).map((plan) => [plan.path, fileProblems(plan)]));
  };

  test('links out of the workspace are not followed', () => {
    const outside = workspaceOf({'secret.mdx': plan('The key is under the mat.'), 'folder/index.mdx': plan('So is the other key.')});
    const root = workspaceOf(healthyFile);
    mkdirSync(join(root, 'plans/riverton/harbour'));
    symlinkSync(join(outside, 'secret.mdx'), join(root, 'plans/riverton/linked.mdx'));
    symlinkSync(join(outside, 'secret.mdx'), join(root, 'plans/riverton/harbour/index.mdx'));
    symlinkSync(join(outside, 'folder'), join(root, 'plans/riverton/linked-folder'));
    symlinkSync(outside, join(root, 'plans/linked-publisher'));
    symlinkSync('/nowhere', join(root, 'plans/riverton/broken.mdx'));
    symlinkSync('loop.mdx', join(root, 'plans/riverton/loop.mdx'));
    const link = '1:1 Unexpected link or device, expected an ordinary file: copy what it points to into the folder';
    expect(saidIn(root)).toEqual({
      'plans/linked-publisher': [link],
      'plans/riverton/broken.mdx': [link],
      'plans/riverton/harbour/index.mdx': [link],
      'plans/riverton/linked-folder': [link],
      'plans/riverton/linked.mdx': [link],
      'plans/riverton/loop.mdx': [link],
    });
  });

  test.skipIf(process.platform === 'win32')('a pipe that nobody writes to is not waited for', () => {
    const root = workspaceOf(healthyFile);
    execFileSync('mkfifo', [join(root, 'plans/riverton/x.mdx')]);
    expect(saidIn(root)).toEqual({'plans/riverton/x.mdx': [expect.stringContaining('1:1 Unexpected link or device')]});
  });

  test('names that cannot be part of an address', () => {
    const root = workspaceOf({
      ...healthyFile,
      'plans/riverton/old harbour.mdx': plan('Ships.'),
      'plans/riverton/caf\u00e9.mdx': plan('Coffee.'),
      'plans/riverton/__proto__.mdx': plan('Ships.'),
      'plans/riverton/quay\nfail.mdx': plan('Ships.'),
      'plans/Old Town/2026.mdx': plan('Houses.'),
      'plans/riverton/old quay/index.mdx': plan('Quays.'),
    });
    const name = (id: string) => [`1:1 Unexpected name ${id}, expected letters, digits and hyphens only: the name becomes part of the web address`];
    expect(saidIn(root)).toEqual({
      'plans/Old Town/2026.mdx': name('Old Town/2026'),
      'plans/riverton/old harbour.mdx': name('riverton/old harbour'),
      'plans/riverton/caf\u00e9.mdx': name('riverton/caf\u00e9'),
      'plans/riverton/__proto__.mdx': name('riverton/__proto__'),
      'plans/riverton/quay\nfail.mdx': name('riverton/quay\nfail'),
      'plans/riverton/old quay/index.mdx': name('riverton/old quay'),
    });
  });

  test('a folder without index.mdx, and plans where no plan stands', () => {
    const root = workspaceOf({
      ...healthyFile,
      'plans/riverton/2026/ships.mdx': plan('Ships.'),
      'plans/riverton/photos/quay.png': 'a picture',
      'plans/loose.mdx': plan('Ships.'),
      'plans/riverton/word.md': plan('Ships.'),
      'plans/riverton/README.md': 'Who keeps these plans.',
    });
    expect(saidIn(root)).toEqual({
      'plans/loose.mdx': ['1:1 Unexpected place, expected the plan in a folder of its publisher: plans/<publisher>/<plan>.mdx'],
      'plans/riverton/2026/index.mdx': ['1:1 Missing index.mdx in the folder plans/riverton/2026, expected the plan itself beside the files of its initiatives'],
      'plans/riverton/word.md': ['1:1 Unexpected file word.md, expected a plan’s name to end in .mdx: rename it, or move it out of plans/'],
    });
  });

  test.for([
    ['plans/riverton/LIBRARY.mdx', plan('Books.')],
    ['plans/Riverton/library.mdx', plan('Books.')],
    ['plans/riverton/library/index.mdx', '---\nname: A plan without a title\n---\n'],
  ] as const)('a second plan %s does not push out the first', ([path, text]) => {
    const id = path.replace(/^plans\/|\.mdx$|\/index\.mdx$/g, '');
    const root = workspaceOf({...healthyFile, [path]: text});
    const {status, report} = check(root);
    expect(status).toBe(1);
    expect(report.plans.find((each) => each.path === fileOf(HEALTHY_ID))).toEqual(alone);
    const second = report.plans.filter((each) => each.path === path);
    expect(second.flatMap(fileProblems)).toEqual([`1:1 Unexpected second file for the plan ${id}, which plans/riverton/library.mdx is already: keep one of them`]);
  });

  test('a text of another kind with the name of a plan does not push it out', () => {
    const root = workspaceOf({...healthyFile, 'plans/riverton/library.md': plan('Ships.')});
    expect(saidIn(root)).toEqual({'plans/riverton/library.md': [expect.stringContaining('1:1 Unexpected file library.md')]});
  });
});

test('settings that are a bomb, or a link, leave the plans alone', () => {
  const root = workspaceOf({...healthyFile, 'content/portal.yaml': `name: ${'['.repeat(5_000)}\n`, 'content/publishers/riverton.yaml': 'name: &a [*a]\n__proto__: {name: x}\n'});
  symlinkSync('/etc/passwd', join(root, 'content/publishers/linked.yaml'));
  const {status, report} = check(root);
  expect(status).toBe(1);
  expect(fileProblems(planIn(report, HEALTHY_ID))).toEqual([]);
});
