import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {initiativesOf, latestObservation} from '#plan';
import {isPublishable, readWorkspace} from '#workspace';
import {REPOSITORY} from '../support/openplan.ts';
import {portal, read} from '../support/portal.ts';

const {lenses, reports, publishers} = readWorkspace(REPOSITORY, portal.date);
const page = (path: string) => new JSDOM(read(portal.folder, `${path}index.html`)).window.document;
const texts = (within: ParentNode, selector: string) => [...within.querySelectorAll(selector)].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());

/** Every plan once, in English where there is such a version. */
const plans = reports.filter(isPublishable).filter(({id}) => id !== 'oeverdam/2026-2028');
const promises = plans.flatMap(({id, plan}) => initiativesOf(plan).map(({initiative}) => ({plan: id, publisher: plan.data.publisher, initiative})));

test('each lens has a page in both languages, found from /lenses/, with its source', () => {
  for (const root of ['/', '/nl/']) {
    const index = page(`${root}lenses/`);
    expect([...index.querySelectorAll('main h2 a')].map((link) => link.getAttribute('href'))).toEqual([...lenses.keys()].map((id) => `${root}lenses/${id}/`));
    for (const [id, {source}] of lenses) expect(page(`${root}lenses/${id}/`).querySelector('main')?.textContent).toContain(source?.title);
  }
});

describe.each([...lenses].map(([id, lens]) => ({id, values: lens.values ?? []})))('/lenses/$id/', ({id, values}) => {
  const document = page(`/lenses/${id}/`);
  const tagged = (value: string | undefined) => promises.filter(({initiative}) => initiative.lenses?.[id]?.some((each) => each === value));

  test('lists with each value the promises that name it, and says which values none does', () => {
    for (const {id: value} of values) {
      const links = [...document.querySelectorAll(`section[aria-labelledby="${value}"] h3 a`)].map((link) => link.getAttribute('href'));
      expect(links.sort(), value).toEqual(tagged(value).map(({plan, initiative}) => `/plans/${plan}/#${initiative.id}`).sort());
    }
    const unused = values.filter(({id: value}) => tagged(value).length === 0).map(({id: value}) => value);
    expect([...document.querySelectorAll('section[aria-labelledby=unused] dt')].map((term) => term.id)).toEqual(unused);
  });

  test('counts them by publisher, and says so when there is nothing to count', () => {
    const users = [...publishers.values()].filter((publisher) => promises.some((promise) => promise.publisher === publisher.id && values.some(({id: value}) => tagged(value).includes(promise))));
    const rows = users.map((publisher) => [publisher.name['en'], ...values.map(({id: value}) => String(tagged(value).filter((promise) => promise.publisher === publisher.id).length))]);
    expect([...document.querySelectorAll('.plan-coverage tbody tr')].map((row) => texts(row, 'th, td')).sort()).toEqual(rows.sort());
    if (users.length === 0) expect(document.querySelector('main')?.textContent).toContain('No promise uses this lens yet.');
    for (const link of document.querySelectorAll('.plan-coverage thead a')) expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
  });
});

test('value to citizens: every measure of what changes for people, from baseline over the latest to the target', () => {
  const number = new Intl.NumberFormat('en-GB');
  const values = (...points: ({value?: number} | undefined)[]) => points.map((point) => (point?.value === undefined ? '' : number.format(point.value)));
  const outcomes = promises.flatMap(({initiative}) => (initiative.measures ?? []).filter(({kind}) => kind === 'outcome'));
  const rows = [...page('/lenses/fast/').querySelectorAll('section[aria-labelledby=outcomes] tbody')].map((row) => [
    texts(row, 'th > span')[0],
    ...[...row.querySelectorAll('td')].map((cell) => cell.querySelector('strong')?.textContent ?? ''),
  ]);
  const expected = outcomes.map((measure) => [[measure.name, measure.unit].filter(Boolean).join(', '), ...values(measure.baseline, latestObservation(measure), measure.target)]);
  expect(rows.toSorted()).toEqual(expected.toSorted());
  expect(rows.length).toBeGreaterThan(20);
  const observed = rows.map(([, , latest]) => latest !== '');
  expect(observed.lastIndexOf(true)).toBeLessThan(observed.indexOf(false));
  expect(page('/lenses/work-plan/').querySelector('#outcomes')).toBeNull();
});
