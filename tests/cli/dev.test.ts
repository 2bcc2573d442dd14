import {afterAll, beforeAll, expect, test} from 'vitest';
import {makeWorkspace, startOpenplan} from '../support/openplan.ts';

const PLAN = `---
title: Open harbour 2026
publisher: riverton
language: en
status: adopted
summary: Anyone can see which ships are in.
---

# Transparency

The harbour master keeps a book.
`;

const workspace = makeWorkspace({
  'content/portal.yaml': 'name: Riverton by the sea\n',
  'content/publishers/riverton.yaml': 'name: Town of Riverton\n',
  'plans/riverton/2026.mdx': PLAN,
});
const server = startOpenplan(['dev', '--port', '0', '--date', '2026-11-21'], workspace.root);
let address = '';

beforeAll(async () => {
  address = await new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (text) => {
      said += text;
      const found = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(said);
      if (found) resolve(found[0]);
    });
    void server.outcome.then(({output}) => reject(new Error(`the server did not start:\n${output}`)));
  });
  // the first page takes the longest: everything is made on demand
  expect(await show('/plans/riverton/2026/')).toContain('The harbour master keeps a book.');
});

afterAll(async () => {
  server.kill();
  await server.outcome;
  workspace.remove();
});

async function show(path: string): Promise<string> {
  try {
    const response = await fetch(address + path);
    return response.ok ? await response.text() : `${response.status}`;
  } catch {
    // between the end of the old server and the start of the new one, when a file was added
    return 'out of reach';
  }
}

/** A person saves and looks up: it takes a tenth of a second, and longer only when the machine is busy. */
const SOON = {timeout: 5000, interval: 50};

test('an edited plan shows its new text, and what the checklist now finds', async () => {
  expect(await show('/plans/riverton/2026/checklist/')).not.toContain('expected a day after its start');
  workspace.write('plans/riverton/2026.mdx', PLAN.replace('keeps a book', 'keeps a website').replace('status: adopted', 'status: adopted\nperiod: {start: 2026-12-31, end: 2026-01-01}'));
  await expect.poll(() => show('/plans/riverton/2026/'), SOON).toContain('The harbour master keeps a website.');
  expect(await show('/plans/riverton/2026/checklist/')).toContain('expected a day after its start');
});

test('a plan that cannot be read shows what keeps it from being read, and does not bring the server down', async () => {
  workspace.write('plans/riverton/2026.mdx', PLAN.replace('language: en', 'language: [en'));
  await expect.poll(() => show('/plans/riverton/2026/'), SOON).toContain('Missing end of a quoted text, list or braces');
  expect(await show('/plans/')).toContain('<h1');

  workspace.write('plans/riverton/2026.mdx', PLAN);
  await expect.poll(() => show('/plans/riverton/2026/'), SOON).toContain('The harbour master keeps a book.');
});

test('settings with a mistake do not bring it down either', async () => {
  workspace.write('content/portal.yaml', 'name: [Riverton\n');
  await expect.poll(() => show('/'), SOON).not.toContain('Riverton by the sea');
  expect(await show('/')).toContain('<h1');
  workspace.write('content/portal.yaml', 'name: Riverton on the river\n');
  await expect.poll(() => show('/'), SOON).toContain('Riverton on the river');
});

test('a new plan has a page', async () => {
  workspace.write('plans/riverton/2027.mdx', PLAN.replace('2026', '2027'));
  await expect.poll(() => show('/plans/riverton/2027/'), {timeout: 10_000, interval: 100}).toContain('Open harbour 2027');
});
