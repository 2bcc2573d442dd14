import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {parseAtomFeed} from 'feedsmith';
import {JSDOM} from 'jsdom';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {startHistory} from '../support/git.ts';
import {openplan} from '../support/openplan.ts';
import {read} from '../support/portal.ts';

const plan = (initiatives: string) => `---\ntitle: Harbour plan 2026\npublisher: riverton\nlanguage: en\nsummary: The harbour shows what it earns and spends, and asks skippers what they need.\ntransparency: {initiatives: [${initiatives}]}\n---\n`;

describe('what changed in a plan', () => {
  const PATH = 'plans/riverton/2026.mdx';
  const publisher = {'content/publishers/riverton.yaml': 'name: Riverton\n'};
  const history = startHistory({...publisher, [PATH]: plan('{id: berths, title: Berths, end: 2026-05-01}')});
  const dist = join(history.root, 'dist');
  let commit = '';

  beforeAll(async () => {
    history.commit({...publisher, [PATH]: `${plan('{id: berths, title: Berths, end: 2026-05-01}')}\nA new word.\n`});
    commit = history.commit({...publisher, [PATH]: `${plan('{id: berths, title: Berths, end: 2026-09-01}, {id: tides, title: Tides}')}\nA new word.\n`});
    const {code, output} = await openplan(['build', '--date', '2026-07-01'], history.root);
    expect(code, output).toBe(0);
  });
  afterAll(() => {
    history.remove();
    rmSync(dist, {recursive: true, force: true});
  });

  const page = () => new JSDOM(read(dist, 'plans/riverton/2026/changes/index.html')).window.document;
  const texts = (selector: string) => [...page().querySelectorAll(selector)].map(({textContent}) => textContent.trim());

  test('is told promise by promise, the latest first, with the day and the commit', () => {
    expect(texts('.plan-changes h3')).toEqual(['Tides', 'Berths']);
    expect(texts('.plan-changes h3 + ul > li')).toEqual(['Promised for the first time.', 'Put off: the end, from 1 May 2026 to 1 September 2026.']);
    expect(texts('.plan-changes time')).toEqual(['1 June 2026', '1 June 2026']);
    expect(texts('.plan-changes .plan-muted')[0]).toBe(`Commit ${commit.slice(0, 7)}`);
    expect(page().body.textContent).toContain('First recorded version of the plan.');
    expect(page().body.textContent).toContain('One other edit changed no promise.');
  });

  test('stands in the feed of the plan, and is reached from its page', () => {
    const {entries = []} = parseAtomFeed(read(dist, 'plans/riverton/2026/feed.xml'));
    const entry = entries.find(({id}) => id?.endsWith(`riverton/2026/changes/${commit}`));
    expect(entry?.title?.value).toBe('What changed: Harbour plan 2026');
    expect(entry?.content?.value).toContain('Berths: Put off: the end, from 1 May 2026 to 1 September 2026.');
    const links = [...new JSDOM(read(dist, 'plans/riverton/2026/index.html')).window.document.querySelectorAll('a')].map(({href}) => href);
    expect(links.some((href) => href.endsWith('changes/'))).toBe(true);
  });
});
