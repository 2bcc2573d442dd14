import {parseAtomFeed, parseJsonFeed, parseRssFeed} from 'feedsmith';
import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {FOLLOW_FORMATS, type ExportContext, type FeedEntry, type Followed, type FollowFile, type PublishedPlan} from '#exports';
import {followContext, followedPortal, publishedPlan} from '../support/follow.ts';
import {HOSTILE_TITLES} from '../support/hostile-titles.ts';

const URL = 'https://plans.delta.example/open';
const context = followContext({url: URL});

const quay = publishedPlan(`
status: adopted
adopted: {on: 2026-01-12, by: The town council, url: "https://riverton.example/decision"}
transparency:
  initiatives:
    - id: berths
      title: Who lies where
      themes: [public-space]
      milestones:
        - {id: map, title: Map online, due: 2026-03-31, done: 2026-05-21, deliverable: All 40 berths, evidence: [{title: The map, url: "https://riverton.example/map?a=1&b=2"}]}
        - {id: signs, title: Signs up, due: 2026-09-01}
      updates: [{on: 2026-05-25, status: limited, note: People use the map, reason: funding, lesson: Ask the skippers first}]
participation:
  initiatives:
    - {id: quay-rules, title: Rules for the quay, opens: 2026-05-15, closes: 2026-06-30}`);

function write(file: FollowFile, followed: Followed = followedPortal([quay]), of: ExportContext = context): string {
  return FOLLOW_FORMATS[file].write(followed, of);
}

const {DOMParser} = new JSDOM('').window;
const xmlOf = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
const htmlOf = (text = '') => new DOMParser().parseFromString(text, 'text/html').body;

const atom = (followed?: Followed, of?: ExportContext) => parseAtomFeed(write('feed.xml', followed, of));
const titles = (plans: readonly PublishedPlan[], of = context) => atom(followedPortal(plans), of).entries?.map(({updated, title}) => `${updated?.slice(0, 10)} ${title?.value}`);

describe('news', () => {
  test('is what happened up to the day of judging, newest first', () => {
    expect(titles([quay])).toEqual([
      '2026-05-25 Who lies where: limited progress',
      '2026-05-21 Done: Map online',
      '2026-05-15 Have your say: Rules for the quay',
      '2026-04-01 Overdue: Map online',
      '2026-01-12 Plan adopted: Open harbour plan 2026',
    ]);
  });

  test('of a consultation comes on its first day and on its last', () => {
    const days = (opens: string, closes: string) => titles([publishedPlan(`participation: {initiatives: [{id: quay-rules, title: Rules, opens: ${opens}, closes: ${closes}}]}`)]);
    expect(days('2026-05-15', '2026-06-01')).toEqual(['2026-06-01 Last day to have your say: Rules', '2026-05-15 Have your say: Rules']);
    expect(days('2026-05-15', '2026-05-15')).toEqual(['2026-05-15 Have your say: Rules']);
    expect(days('2026-06-02', '2026-06-30')).toEqual(undefined);
  });

  test('of feedback comes when it is given, or the day after it was due', () => {
    const feedback = (more: string) => titles([publishedPlan(`participation: {initiatives: [{id: quay-rules, title: Rules, feedback: {due: 2026-05-30}${more}}]}`)]);
    expect(feedback('')).toEqual(['2026-05-31 No answer to the input yet: Rules']);
    expect(feedback(', result: {summary: The steps become wider}')).toEqual(['2026-05-30 What was done with the input: Rules']);
  });

  test('leaves out what was called off, and what was only planned', () => {
    const called = 'updates: [{on: 2026-02-01, status: cancelled}]';
    expect(titles([publishedPlan(`participation: {initiatives: [{id: quay-rules, title: Rules, opens: 2026-03-15, closes: 2026-04-30, ${called}}]}`)])).toEqual(['2026-02-01 Rules: cancelled']);
    expect(titles([publishedPlan('transparency: {initiatives: [{id: berths, title: Berths, availability: {planned: 2026-05-01}}]}')])).toEqual(undefined);
  });

  test('of an initiative goes on after it was cancelled', () => {
    const after = 'transparency: {initiatives: [{id: berths, title: Berths, updates: [{on: 2026-02-01, status: cancelled}, {on: 2026-03-01, note: The drawings are in the archive}]}]}';
    expect(titles([publishedPlan(after)])).toEqual(['2026-03-01 Berths', '2026-02-01 Berths: cancelled']);
  });

  test('of several plans is one list, and holds the newest 50', () => {
    const updates = (count: number) => publishedPlan(`transparency: {initiatives: [{id: berths, title: Berths, updates: [${Array.from({length: count}, (_, index) => `{on: 2026-05-${String((index % 31) + 1).padStart(2, '0')}, note: Seen}`).join(', ')}]}]}`, {id: 'riverton/2025'});
    const found = titles([quay, updates(60)]) ?? [];
    expect(found).toHaveLength(50);
    expect(found[0]).toBe('2026-05-31 Berths');
    expect(found).toContain('2026-05-25 Who lies where: limited progress');
    expect(found).not.toContain('2026-01-12 Plan adopted: Open harbour plan 2026');
    expect(found.map((each) => each.slice(0, 10))).toEqual(found.map((each) => each.slice(0, 10)).toSorted().toReversed());
  });

  test('takes in what others have to tell, such as changes in the text of a plan', () => {
    const entry = (on: string): FeedEntry => ({id: `riverton/2026/changes/${on}`, on, title: 'A milestone was postponed', texts: ['From 1 July to 1 September'], links: [], language: 'en', path: '/plans/riverton/2026/changes/', author: 'Town of Riverton', categories: []});
    const followed = followedPortal([quay], {more: [entry('2026-05-23'), entry('2026-06-02')]});
    expect(atom(followed).entries?.map(({id}) => id?.replace(/^tag:[^,]+,2026:/, '')).slice(0, 3)).toEqual(['open/riverton/2026/berths/update/2026-05-25', 'open/riverton/2026/changes/2026-05-23', 'open/riverton/2026/berths/milestone/map/done']);
  });
});

test('the three formats tell the same', () => {
  const xml = atom();
  const rss = parseRssFeed(write('rss.xml'));
  const json = parseJsonFeed(write('feed.json'));
  const days = (values: readonly (string | undefined)[] | undefined) => values?.map((value) => new Date(value ?? '').toISOString());
  const expected = {
    ids: xml.entries?.map(({id}) => id),
    titles: xml.entries?.map(({title}) => title?.value),
    texts: xml.entries?.map(({content}) => content?.value),
    links: xml.entries?.map(({links}) => links?.[0]?.href),
    days: days(xml.entries?.map(({updated}) => updated)),
    authors: xml.entries?.map(({authors}) => authors?.[0]?.name),
    labels: xml.entries?.map(({categories}) => categories?.map(({label}) => label)),
  };
  expect(expected.ids).toHaveLength(5);
  expect({
    ids: rss.items?.map(({guid}) => guid?.value),
    titles: rss.items?.map(({title}) => title),
    texts: rss.items?.map(({description}) => description),
    links: rss.items?.map(({link}) => link),
    days: days(rss.items?.map(({pubDate}) => pubDate)),
    authors: rss.items?.map(({dc}) => dc?.creators?.[0]),
    labels: rss.items?.map(({categories}) => categories?.map(({name}) => name)),
  }).toEqual(expected);
  expect({
    ids: json.items?.map(({id}) => id),
    titles: json.items?.map(({title}) => title),
    texts: json.items?.map(({content_html}) => content_html),
    links: json.items?.map(({url}) => url),
    days: days(json.items?.map(({date_published}) => date_published)),
    authors: json.items?.map(({authors}) => authors?.[0]?.name),
    labels: json.items?.map(({tags}) => tags),
  }).toEqual(expected);
});

describe('a feed', () => {
  test('says what it is, and where', () => {
    const followed = followedPortal([quay], {path: '/nl/publishers/riverton/', title: 'Stad Riverton', language: 'nl'});
    const about = 'Wat er van de beloften kwam, volgens de datums in de plannen';
    expect(atom(followed)).toMatchObject({
      id: 'tag:plans.delta.example,2026:open/feed/nl/publishers/riverton/',
      title: {value: 'Stad Riverton'},
      subtitle: {value: about},
      updated: '2026-05-25T00:00:00Z',
      authors: [{name: 'Plannen van de delta'}],
      links: [
        {rel: 'self', type: 'application/atom+xml', href: `${URL}/nl/publishers/riverton/feed.xml`},
        {rel: 'alternate', type: 'text/html', href: `${URL}/nl/publishers/riverton/`},
      ],
    });
    expect(parseRssFeed(write('rss.xml', followed))).toMatchObject({
      title: 'Stad Riverton',
      link: `${URL}/nl/publishers/riverton/`,
      description: about,
      language: 'nl',
      pubDate: 'Mon, 25 May 2026 00:00:00 GMT',
      atom: {links: [{rel: 'self', type: 'application/rss+xml', href: `${URL}/nl/publishers/riverton/rss.xml`}]},
    });
    expect(parseJsonFeed(write('feed.json', followed))).toMatchObject({
      title: 'Stad Riverton',
      description: about,
      language: 'nl',
      home_page_url: `${URL}/nl/publishers/riverton/`,
      feed_url: `${URL}/nl/publishers/riverton/feed.json`,
      authors: [{name: 'Plannen van de delta'}],
    });
  });

  test('in JSON says its version first', () => {
    expect(write('feed.json')).toMatch(/^\{\n  "version": "https:\/\/jsonfeed.org\/version\/1.1",\n/);
  });

  test('without news has the day of judging', () => {
    const empty = followedPortal([]);
    expect(atom(empty)).toMatchObject({updated: '2026-06-01T00:00:00Z'});
    expect(write('feed.xml', empty)).not.toContain('<entry');
  });

  test('of a portal that nobody said the address of has names, and no links that lead nowhere but the one that RSS asks for', () => {
    const nowhere = followContext();
    const feed = atom(undefined, nowhere);
    expect([feed.id, feed.links]).toEqual(['tag:openplan.invalid,2026:feed/', undefined]);
    expect(feed.entries?.map(({id, links}) => [id, links])).toContainEqual(['tag:openplan.invalid,2026:riverton/2026/berths/milestone/map/done', undefined]);
    const rss = parseRssFeed(write('rss.xml', undefined, nowhere));
    expect(rss.link).toBe('https://openplan.invalid/');
    expect(rss.items?.map(({link}) => link)).toEqual(Array.from({length: 5}, () => undefined));
    const json = parseJsonFeed(write('feed.json', undefined, nowhere));
    expect([json.home_page_url, json.feed_url, json.items?.[0]?.url]).toEqual([undefined, undefined, undefined]);
  });
});

describe('an entry', () => {
  test('says what happened, where it comes from, and where the proof is', () => {
    const entry = atom().entries?.[1];
    expect(entry).toMatchObject({
      id: 'tag:plans.delta.example,2026:open/riverton/2026/berths/milestone/map/done',
      published: '2026-05-21T00:00:00Z',
      authors: [{name: 'Town of Riverton'}],
      links: [{href: `${URL}/plans/riverton/2026/#berths`}],
      categories: [{term: 'milestone', label: 'Milestone'}, {term: 'public-space', label: 'Parks, quays and streets'}],
    });
    const body = htmlOf(entry?.content?.value);
    expect([...body.querySelectorAll('p')].map(({textContent}) => textContent)).toEqual([
      'Done on 21 May 2026, 51 days late',
      'All 40 berths',
      'From “Who lies where”, a promise by Town of Riverton in “Open harbour plan 2026”.',
    ]);
    expect([...body.querySelectorAll('ul a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['The map', 'https://riverton.example/map?a=1&b=2']]);
  });

  test('tells of an update why it is late, and what was learned', () => {
    expect(parseJsonFeed(write('feed.json')).items?.[0]?.content_text).toBe(
      'People use the map\n\nReason: money\n\nLearned: Ask the skippers first\n\nFrom “Who lies where”, a promise by Town of Riverton in “Open harbour plan 2026”.',
    );
  });

  test('speaks the language of its plan, whatever that of the feed', () => {
    const dutch = publishedPlan('example: true\norigin: {moments: [{on: 2026-05-01, title: Avond op de kade}]}', {id: 'oeverdam/2026', language: 'nl', title: 'Havenplan 2026'});
    const followed = followedPortal([dutch]);
    const document = xmlOf(write('feed.xml', followed));
    expect(document.documentElement.getAttribute('xml:lang')).toBe('en');
    expect(document.querySelector('entry')?.getAttribute('xml:lang')).toBe('nl');
    expect(parseRssFeed(write('rss.xml', followed)).items?.[0]?.dc?.languages).toEqual(['nl']);
    expect(parseJsonFeed(write('feed.json', followed)).items?.[0]).toMatchObject({language: 'nl', content_text: 'Uit “Havenplan 2026”, van oeverdam.\n\nVerzonnen voorbeeld'});
  });
});

describe('hostile words', () => {
  const plans = HOSTILE_TITLES.map((title, index) => {
    const quoted = JSON.stringify(title);
    return publishedPlan(`adopted: {on: 2026-05-01, by: ${quoted}}\nsummary: ${quoted}\ntransparency: {initiatives: [{id: berths, title: ${quoted}, milestones: [{title: ${quoted}, done: 2026-05-02, deliverable: ${quoted}, evidence: [{title: ${quoted}, url: "https://riverton.example/"}]}]}]}`, {id: `riverton/${index}`, title});
  });
  const followed = followedPortal(plans, {title: HOSTILE_TITLES.join(' ')});

  test.each(['feed.xml', 'rss.xml'] as const)('leave %s well-formed', (file) => {
    const document = xmlOf(write(file, followed));
    expect(document.querySelectorAll('parsererror')).toHaveLength(0);
    expect(document.querySelectorAll('entry, item')).toHaveLength(2 * HOSTILE_TITLES.length);
  });

  test('are never more than words', () => {
    const contents = parseJsonFeed(write('feed.json', followed)).items?.map(({content_html}) => content_html) ?? [];
    expect(contents).toHaveLength(2 * HOSTILE_TITLES.length);
    for (const html of contents) {
      const elements = [...htmlOf(html).querySelectorAll('*')];
      expect([...new Set(elements.map(({localName}) => localName))].filter((name) => !['p', 'ul', 'li', 'a'].includes(name)), html).toEqual([]);
      expect(elements.flatMap((element) => element.getAttributeNames()).filter((name) => name !== 'href'), html).toEqual([]);
    }
  });

  test('are whole characters in JSON, and ASCII in names', () => {
    const items = parseJsonFeed(write('feed.json', followed)).items ?? [];
    expect(items.filter(({title = '', content_text = '', content_html = ''}) => !`${title}${content_text}${content_html}`.isWellFormed())).toEqual([]);
    const evening = publishedPlan('origin: {moments: [{on: 2026-05-01, title: Abend am Kai in Köln}]}');
    expect(atom(followedPortal([evening])).entries?.[0]?.id).toBe('tag:plans.delta.example,2026:open/riverton/2026/moment/abend-am-kai-in-k%C3%B6ln');
  });

  test('arrive as they were typed, where the format can write them', () => {
    const typed = HOSTILE_TITLES.filter((title) => title === title.trim() && title.isWellFormed() && !/[\p{Cc}\u2028\uFFFE\uFFFF]|\s\s/u.test(title));
    expect(typed.length).toBeGreaterThan(10);
    for (const found of [atom(followed).entries?.map(({title}) => title?.value), parseRssFeed(write('rss.xml', followed)).items?.map(({title}) => title), parseJsonFeed(write('feed.json', followed)).items?.map(({title}) => title)]) {
      expect(found).toEqual(expect.arrayContaining(typed.map((title) => `Done: ${title}`)));
    }
  });
});

test.each(['feed.xml', 'rss.xml', 'feed.json'] as const)('the same plans give the same bytes of %s', (file) => {
  expect(write(file, followedPortal([quay]), followContext({url: URL}))).toBe(write(file));
});
