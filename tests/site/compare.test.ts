import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {judge} from '#checklist';
import {translator} from '#locales';
import {POINTS, successionOf} from '#plan';
import {isPublishable} from '#workspace';
import {besideIn} from '../../src/site/lib/compare-beside.ts';
import {currentOf, formerOf, type ComparedPlan, type ComparedPlans} from '../../src/site/lib/compare-plans.ts';
import {openplan} from '../support/openplan.ts';
import {pagesOf, portal, read, useBrowser} from '../support/portal.ts';
import {contextFor, readText} from '../support/read.ts';

const {open} = useBrowser();

const page = (path: string) => new JSDOM(read(portal.folder, `${path}index.html`)).window.document;
const texts = (within: ParentNode, selector: string) => [...within.querySelectorAll(selector)].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
const linksIn = (document: Document, id: string) => [...document.querySelectorAll(`section[aria-labelledby="${id}"] li`)].map((item) => [...item.querySelectorAll('a')].map((link) => link.getAttribute('href')?.split('#')[1]));

describe('a plan beside the one before it', () => {
  test.each(['en', 'nl'] as const)('has the grades of the terminal, and tells steps up and down in words (%s)', async (language) => {
    const {stdout} = await openplan(['check', 'plans/fenmarsh', '--format', 'json', '--date', portal.date]);
    const report: {plans: {points: Record<string, string>}[]} = JSON.parse(stdout);
    const [former, latter] = report.plans.map(({points}) => POINTS.map((point) => points[point] ?? ''));
    const words = translator(language);
    const document = page(`${language === 'nl' ? '/nl' : ''}/compare/fenmarsh/2027-2028/`);
    const rows = new Map([...document.querySelectorAll('.plan-side tbody')].map((row) => [row.querySelector('th span')?.firstChild?.textContent, row]));
    const grades = ['absent', 'intention', 'met', 'exemplary'];
    for (const [nth, point] of POINTS.entries()) {
      const row = rows.get(words.text(`point.${point}`));
      if (!row) throw new Error(`there is no row of ${point}`);
      const [from = '', to = ''] = [former?.[nth], latter?.[nth]];
      expect(texts(row, '.nl-data-badge')).toEqual([from, to].map((grade) => words.text(`grade.${grade === 'absent' || grade === 'intention' || grade === 'met' ? grade : 'exemplary'}`)));
      const steps = grades.indexOf(to) - grades.indexOf(from);
      const said = steps === 0 ? words.text('compare.same') : words.text(steps > 0 ? 'compare.higher' : 'compare.lower', {n: Math.abs(steps)});
      expect(texts(row, 'small')).toEqual([said]);
    }
    expect(texts(rows.get(words.text('compare.late')) ?? document, 'td:first-child a')).toEqual(['Mill Park by the river']);
    expect(texts(rows.get(words.text('compare.open')) ?? document, 'td a')).toEqual(['Mill Park by the river', 'Respond to this draft']);
  });

  test('says of each promise what became of it', () => {
    const document = page('/compare/fenmarsh/2027-2028/');
    expect(linksIn(document, 'carried-on')).toEqual([['ditch-calendar', 'ditch-log'], ['mill-park', 'river-walk-budget'], ['bank-wardens', 'gauge-readers']]);
    expect(linksIn(document, 'done')).toEqual([['board-papers'], ['canoe-steps']]);
    expect(linksIn(document, 'left')).toEqual([['open-payments'], ['swimming-spots'], ['plain-bill']]);
    expect(linksIn(document, 'added')).toEqual([['flood-meter-data'], ['summer-water-levels'], ['schools-map-ditches'], ['talking-sluice']]);
  });

  test('is told from other plans where both are invented', () => {
    expect(texts(page('/compare/fenmarsh/2027-2028/'), 'thead small')).toEqual(['Invented example', 'Invented example']);
    expect(texts(page('/compare/fenmarsh/'), 'section[aria-labelledby=beside] thead a')).toEqual(['Fenmarsh Drainage and Rivers Board', 'Municipality of Oeverdam']);
  });

  test('stays readable on a phone: the columns side by side, their heads in sight', async () => {
    const {page: phone} = await open('/compare/fenmarsh/2027-2028/', {viewport: {width: 390, height: 800}});
    const row = phone.locator('.plan-side tbody').nth(6).locator('td');
    await row.first().scrollIntoViewIfNeeded();
    await phone.evaluate('scrollBy(0, 200)');
    const [one, other] = [await row.nth(0).boundingBox(), await row.nth(1).boundingBox()];
    expect(one?.y).toBe(other?.y);
    expect((other?.x ?? 0) + (other?.width ?? 999)).toBeLessThanOrEqual(390);
    expect(one?.width).toBeGreaterThan(150);
    expect((await phone.locator('.plan-side thead th').first().boundingBox())?.y).toBe(0);
    await phone.context().close();
  });
});

test('pages are as many as publishers and plans, and each is found from the page before', () => {
  const pages = pagesOf(portal.folder).filter((path) => path.startsWith('compare/'));
  expect(pages).toEqual(['compare/fenmarsh/2027-2028/index.html', 'compare/fenmarsh/index.html', 'compare/index.html', 'compare/oeverdam/index.html']);
  const hrefs = (path: string) => [...page(path).querySelectorAll('main a')].map((link) => link.getAttribute('href'));
  expect(hrefs('/compare/')).toEqual(expect.arrayContaining(['/compare/fenmarsh/', '/compare/fenmarsh/2027-2028/', '/compare/oeverdam/']));
  expect(hrefs('/compare/fenmarsh/')).toContain('/compare/fenmarsh/2027-2028/');
});

const DATE = '2026-06-01';

function compared(id: string, years: [string, string], more = ''): ComparedPlan {
  const reading = readText(`---\ntitle: Plan ${id}\npublisher: ${id.split('/')[0]}\nlanguage: en\nstatus: adopted\nperiod: {start: ${years[0]}-01-01, end: ${years[1]}-12-31}\n${more}---\n`, id);
  const report = judge(reading, contextFor(reading, DATE));
  if (!isPublishable(report)) throw new Error(`${id} cannot be published`);
  return {id, report};
}

function all(...plans: ComparedPlan[]): ComparedPlans {
  const newest = plans.toSorted((a, b) => b.id.localeCompare(a.id));
  return {all: newest, byId: new Map(newest.map((plan) => [plan.id, plan])), byPublisher: Map.groupBy(newest, ({report}) => report.plan.data.publisher)};
}

describe('the plan before this one', () => {
  const [first, second, third] = [compared('quay/2020', ['2020', '2022']), compared('quay/2023', ['2023', '2025']), compared('quay/2026', ['2026', '2028'])];

  test('is the latest that began earlier', () => {
    const plans = all(first, second, third);
    expect([third, second, first].map((plan) => formerOf(plan, plans)?.id)).toEqual(['quay/2023', 'quay/2020', undefined]);
  });

  test('is the one that it names, of another publisher too', () => {
    const merged = compared('harbour/2026', ['2026', '2028'], 'previousPlan: {plan: quay/2020}\n');
    expect(formerOf(merged, all(first, second, merged))?.id).toBe('quay/2020');
  });

  test('is none where both began together: two departments', () => {
    const [north, south] = [compared('quay/2026-north', ['2026', '2028']), compared('quay/2026-south', ['2026', '2028'])];
    expect([north, south].map((plan) => formerOf(plan, all(north, south))?.id)).toEqual([undefined, undefined]);
  });

  test('gives way to the plan in force for what a publisher promises today', () => {
    const next = compared('quay/2029', ['2029', '2031']);
    expect(currentOf('quay', all(first, third, next))?.id).toBe('quay/2026');
    expect(currentOf('quay', all(first, second))?.id).toBe('quay/2023');
    expect(currentOf('nobody', all(first))).toBeUndefined();
  });
});

describe('what became of a promise', () => {
  const plan = (initiatives: string, more = '') => compared('quay/2026', ['2026', '2028'], `${more}transparency:\n  initiatives:\n${initiatives}`).report.plan;
  const before = plan('    - {id: tides, title: Tides on a map}\n    - {id: berths, title: Free berths}\n    - {id: fees, title: Fees, updates: [{on: 2026-01-09, status: complete}]}\n');
  const idsOf = (placed: readonly {initiative: {id?: string}}[]) => placed.map(({initiative}) => initiative.id);

  test('is said by the later plan, from either side', () => {
    const after = plan('    - {id: sea, title: All about the sea}\n    - {id: places, title: Places, tracesTo: [{previous: berths}]}\n', 'previousPlan: {plan: quay/2023, outcomes: [{id: tides, commitment: Tides, outcome: limited, continuedAs: sea}]}\n');
    const {carriedOn, done, left, added} = successionOf(before, after);
    expect(carriedOn.map(({placed, continuedAs, isGuess, outcome}) => [placed.initiative.id, ...idsOf(continuedAs), isGuess, outcome?.outcome])).toEqual([['tides', 'sea', false, 'limited'], ['berths', 'places', false, undefined]]);
    expect([done.map(({placed}) => placed.initiative.id), left, added]).toEqual([['fees'], [], []]);
  });

  test('is guessed where two are called the same, and said to be a guess', () => {
    const {carriedOn, left, added} = successionOf(before, plan('    - {id: map, title: Tides on a map}\n    - {id: cranes, title: What the cranes lift and when}\n'));
    expect(carriedOn.map(({placed, continuedAs, isGuess}) => [placed.initiative.id, ...idsOf(continuedAs), isGuess])).toEqual([['tides', 'map', true]]);
    expect([left.map(({placed}) => placed.initiative.id), idsOf(added)]).toEqual([['berths'], ['cranes']]);
  });
});

describe('plans of others', () => {
  const about = (publisher: string, themes: string, more = '') => compared(`${publisher}/2026`, ['2026', '2028'], `${more}transparency: {initiatives: [{id: one, title: One, themes: [${themes}]}]}\n`);
  const own = about('quay', 'finance, environment');

  test('share most themes, then the kind of their publisher; what shares nothing stays away', () => {
    const plans = all(own, about('ferry', 'finance'), about('lock', 'environment, finance'), about('pier', 'finance'), about('school', 'public-space'));
    const beside = besideIn(plans, new Map([['quay', {kind: 'water-board'}], ['pier', {kind: 'water-board'}]]))('quay');
    expect(beside.map(({plan, themes}) => [plan.id, ...themes])).toEqual([['lock/2026', 'finance', 'environment'], ['pier/2026', 'finance'], ['ferry/2026', 'finance']]);
  });

  test('are real beside a real one, and invented beside an invented one', () => {
    const plans = all(own, about('ferry', 'finance'), about('fable', 'finance', 'example: true\n'), about('legend', 'finance', 'example: true\n'));
    const besideOf = besideIn(plans, new Map());
    expect(['quay', 'fable'].map((publisher) => besideOf(publisher).map(({plan}) => plan.id))).toEqual([['ferry/2026'], ['legend/2026']]);
  });

  test('are three at most, however many there are', () => {
    const plans = all(own, ...Array.from({length: 120}, (_, nth) => about(`dock-${nth}`, 'finance')));
    const besideOf = besideIn(plans, new Map());
    expect([...plans.byPublisher.keys()].map((publisher) => besideOf(publisher).length)).toEqual(Array.from({length: 121}, () => 3));
  });
});
