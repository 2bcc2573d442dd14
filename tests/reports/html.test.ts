import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import createDOMPurify from 'dompurify';
import {HtmlValidate} from 'html-validate';
import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {compare, judgeContent, type PlanReport} from '#checklist';
import type {Range} from '#plan';
import {REPORTERS, type ReportContext} from '#reports';
import {comparedContext, shippedPairs} from '../support/base.ts';
import {HOSTILE_TITLES, hostileReports} from '../support/hostile-titles.ts';
import {judgeText} from '../support/read.ts';
import {reportContext} from '../support/reports.ts';
import {REPOSITORY} from '../support/repository.ts';

const harbour = (more = '') => judgeText(`---\ntitle: Open harbour plan 2026–2027\npublisher: riverton\nlanguage: en\nstatus: adopted\n${more}---\n`);

const now = harbour(`waivers:
  - {criterion: independent-review, reason: The province reviews all harbours, until: 2026-12-31}
transparency:
  initiatives:
    - id: berths
      title: Berths
      owner: {unit: Harbour, role: Harbour master}
`);
const before = harbour(`summary: Berths, cranes and the price of each.
transparency:
  initiatives:
    - id: berths
      title: Berths
`);

const path = 'content/portal.yaml';
const at = {path, start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 4, offset: 3}};
const content = judgeContent({path, text: 'nam: Riverton\n'}, [{criterion: 'readable', message: 'unknown-key', values: {field: 'nam', known: 'name'}, at}]);

const pairs = shippedPairs();
const shipped = pairs.map((pair) => pair.now);
const hostile = hostileReports().map((report) => ({...report, results: report.results.filter(({level}) => level === 'must')}));
const quiet = Array.from({length: 9}, () => harbour('summary: Berths, cranes and the price of each.\n'));
const unreadable = judgeText('no plan at all');

/** A link such as `check` makes. */
function encoded({path: file, start}: Range): string {
  return `https://git.example.org/riverton/plans/blob/5f3c0de/${encodeURIComponent(file.toWellFormed())}#L${start.line}`;
}

/** Every kind of report there is. */
const CASES: [name: string, reports: readonly PlanReport[], context: ReportContext][] = [
  ['no plans', [], reportContext([])],
  ['a plan that cannot be read', [unreadable], reportContext([unreadable])],
  ['the shipped plans, in Dutch', shipped, comparedContext(pairs, [harbour()], 'nl')],
  ['nothing that changed', [now], comparedContext([{now, before: now}])],
  ['many plans that did not change', [now, ...quiet], comparedContext([{now, before}, ...quiet.map((report) => ({now: report, before: report}))])],
  ['problems in content/', [now], {...reportContext([now]), content, strict: true}],
  ['hostile titles', hostile.slice(0, 4), {...reportContext(hostile), linkTo: encoded}],
  ['hostile titles with a base', hostile, {...comparedContext(hostile.map((report, index) => ({now: report, before: hostile[index - 1]})), hostile), linkTo: encoded}],
];

const LEVELS = ['must', 'should', 'could'];

function pageOf(reports: readonly PlanReport[], context: ReportContext): Document {
  return new JSDOM(REPORTERS.html(reports, context)).window.document;
}

function textsOf(within: ParentNode | null, selector: string): string[] {
  return [...(within?.querySelectorAll(selector) ?? [])].map(({textContent}) => textContent);
}

describe.each(CASES)('the HTML report of %s', (_, reports, context) => {
  const html = REPORTERS.html(reports, context);
  const {document} = new JSDOM(html).window;

  test('is valid', async () => {
    const {results} = await new HtmlValidate({extends: ['html-validate:recommended']}).validateString(html);
    expect(results.flatMap(({messages}) => messages.map(({ruleId, line, column, message}) => `${ruleId} ${line}:${column} ${message}`))).toEqual([]);
  });

  test('needs nothing else: no script, no picture, no style but its own', () => {
    expect(document.querySelectorAll('script, img, link, iframe, object, embed, [style], [src]')).toHaveLength(0);
    const style = document.querySelector('style')?.textContent ?? '';
    expect(style).not.toMatch(/@import|url\(/);
    const hash = createHash('sha256').update(style).digest('base64');
    expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  });

  test('has no element or attribute but its own, and no link but to places, criteria and its own parts', () => {
    const own = new Set('html head meta title style body header main footer nav section article details summary div p h1 h2 h3 h4 h5 ul li dl dt dd table thead tbody tr th td a span strong small q code pre label input svg rect'.split(' '));
    const attributes = new Set('lang charset http-equiv content name class id href aria-label aria-labelledby aria-hidden role tabindex scope open type width height viewbox fill x y'.split(' '));
    expect([...document.querySelectorAll('*')].map(({tagName}) => tagName.toLowerCase()).filter((name) => !own.has(name))).toEqual([]);
    expect([...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()).filter((name) => !attributes.has(name.toLowerCase()))).toEqual([]);
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((link) => !/^(#[a-z]+|https:\/\/plans\.example\.org\/checklist\/[a-z-]+\/|https:\/\/git\.example\.org\/riverton\/plans\/blob\/.+)$/s.test(link))).toEqual([]);
    for (const link of links.filter((each) => each.startsWith('#'))) expect(document.querySelectorAll(link)).toHaveLength(1);
  });

  test('has nothing that DOMPurify would take away, and hides nothing', () => {
    const purifier = createDOMPurify(new JSDOM('').window);
    // a page is never read as XML, where “</script” in the value of an attribute could end it
    purifier.sanitize(document.querySelector('main')?.innerHTML ?? '', {SAFE_FOR_XML: false});
    expect(purifier.removed).toEqual([]);
    expect(document.querySelector('main')?.textContent.match(/(?!\n)[\p{Cc}\p{Cf}]/gu) ?? []).toEqual([]);
  });

  test('says in which language it is, and has one headline', () => {
    expect(document.documentElement.lang).toBe(context.translator.language);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.title).toContain(context.translator.date(context.date));
  });
});

describe('the HTML report', () => {
  test('shows every problem, with its place as a link and what to paste', () => {
    const places = textsOf(pageOf(shipped, reportContext(shipped)).querySelector('[aria-labelledby=found]'), '.places .place');
    const problems = shipped.flatMap(({results}) => results.flatMap((result) => result.problems));
    expect(new Set(places)).toEqual(new Set(problems.map((problem) => `${problem.at.path}:${problem.at.start.line}:${problem.at.start.column}`)));
    expect(places).toHaveLength(problems.length);
    const found = pageOf([before], reportContext([before])).querySelector('[aria-labelledby=found]');
    const owner = [...(found?.querySelectorAll('article') ?? [])].find((article) => article.querySelector('h5')?.textContent === 'must An owner');
    expect(textsOf(owner ?? null, 'li p')).toEqual(['Missing owner of “Berths”, expected the unit and the role that answer for it', 'plans/riverton/2026.mdx:9:7', 'Paste below line 10, and fill in:']);
    expect(textsOf(owner ?? null, 'pre')).toEqual(['      owner:\n        unit: …\n        role: …']);
    expect(owner?.querySelector('h5 a')?.getAttribute('href')).toBe('https://plans.example.org/checklist/initiative-owner/');
    expect(owner?.querySelector('.place a')?.getAttribute('href')).toBe('https://git.example.org/riverton/plans/blob/5f3c0de/plans/riverton/2026.mdx#L9-L9');
    expect(owner?.textContent).toContain('How to put it right: Name the department and the role');
  });

  test('stands open where there is little of it or a plan fails, by point with its reason, musts first', () => {
    const openPlans = (reports: readonly PlanReport[]) => textsOf(pageOf(reports, reportContext(reports)).querySelector('[aria-labelledby=found]'), 'details.plan[open] h3');
    expect(openPlans(shipped.filter(({verdict}) => verdict !== 'fail'))).toEqual([]);
    expect(openPlans([before])).toEqual(['Open harbour plan 2026–2027']);
    const [draft] = quiet.map((report) => ({...report, title: 'Quiet quays', verdict: 'open' as const}));
    expect(openPlans([before, ...(draft ? [draft, draft, draft] : [])])).toEqual(['Open harbour plan 2026–2027']);
    const found = pageOf([before], reportContext([before])).querySelector('[aria-labelledby=found]');
    expect(textsOf(found, 'h4')).toEqual(['The plan', 'Origin absent', 'Transparency intention']);
    expect(textsOf(found, 'h4 + p')).toEqual(['Origin is absent: the plan says nothing about it.', expect.stringMatching(/^Transparency is intention: \d+ musts of “Berths” are unmet\.$/)]);
    const ofTransparency = textsOf(found, 'h4:last-of-type ~ article .level');
    expect(ofTransparency).toEqual(ofTransparency.toSorted((one, other) => LEVELS.indexOf(one) - LEVELS.indexOf(other)));
    expect(new Set(ofTransparency)).toEqual(new Set(LEVELS));
  });

  test('is whole without addresses too', () => {
    const page = pageOf([now], {...reportContext([now]), pageOf: () => undefined, linkTo: () => undefined});
    expect(textsOf(page, '.place')).toContain('plans/riverton/2026.mdx:1:1');
    expect([...page.querySelectorAll('a')].filter((link) => !link.getAttribute('href')?.startsWith('#'))).toEqual([]);
  });

  test('with a base shows the grades before and after, what is new, what is fixed and what was there', () => {
    const page = pageOf([now], comparedContext([{now, before}], [judgeText('---\ntitle: Old quays\npublisher: riverton\nlanguage: en\n---\n')]));
    const {changes, fixed} = compare(now, before);
    const count = (change: string) => [...changes.values()].filter((each) => each.change === change).length;
    const part = (id: string) => page.querySelector(`[aria-labelledby=${id}]`);
    expect(part('new')?.querySelector('h2')?.textContent).toBe(`New problems ${count('new')}`);
    expect(part('new')?.querySelectorAll('.place')).toHaveLength(count('new'));
    expect(textsOf(part('new'), 'h5')).toEqual(['must A short summary']);
    expect(part('fixed')?.querySelectorAll('li')).toHaveLength(fixed.length);
    expect(textsOf(part('fixed'), 'li')).toEqual(['An owner (Transparency)Missing owner of “Berths”, expected the unit and the role that answer for it']);
    expect(part('kept')?.querySelectorAll('.place')).toHaveLength(count('kept'));
    expect(part('kept')?.querySelector('details')?.hasAttribute('open')).toBe(false);
    expect(textsOf(part('removed'), 'li')).toEqual(['Old quays plans/riverton/2026.mdx']);
    expect(page.querySelector('main')?.textContent).toContain('Compared with origin/main, at commit 5f3c0de5f3.');
    const order = [...page.querySelectorAll('main > section')].map((section) => section.getAttribute('aria-labelledby'));
    expect(order).toEqual(['points', 'new', 'fixed', 'removed', 'kept', 'waived', 'person', 'unchecked']);
  });

  test('shows what a grade and a verdict were', () => {
    const [cells] = [...pageOf(shipped, comparedContext(pairs)).querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('th, td')].map(({textContent}) => textContent));
    expect(cells).toEqual(['Open government plan 2027–2028fenmarsh/2027-2028 · in consultation', 'met', 'was intention →, is met', 'intention', 'met', 'intention', 'open', expect.stringMatching(/^1 fixed1 new\d+ kept$/)]);
    const fails = harbour('summary: [not, a, text]\n');
    const draft = {...fails, verdict: 'open' as const};
    const [verdict] = textsOf(pageOf([fails], comparedContext([{now: fails, before: draft}])), 'tbody td:nth-of-type(6)');
    expect(verdict).toBe('was open →, is fails');
  });

  test('puts plans that changed first, marks what is new or moved, and folds what stayed when it is much', () => {
    const page = pageOf(shipped, comparedContext(pairs));
    expect(textsOf(page, 'tbody th small').filter((each) => each.includes('New plan'))).toEqual(['New plan']);
    expect(textsOf(page, 'tbody th > a')).toEqual(['Open government plan 2027–2028', 'Open Oeverdam: open government plan 2026–2028', ...shipped.filter(({id}) => id !== 'fenmarsh/2027-2028' && !id.endsWith('-en')).map(({title}) => title)]);
    expect(page.querySelector('[aria-labelledby=points] details')).toBeNull();
    const folded = pageOf([now, ...quiet], comparedContext([{now, before}, ...quiet.map((report) => ({now: report, before: report}))]));
    expect(folded.querySelector('section[aria-labelledby=points] > details > summary')?.textContent).toBe('9 plans without changes');
    expect(folded.querySelectorAll('details tbody tr')).toHaveLength(9);
    const moved = pageOf([now], comparedContext([{now, before: {...now, path: 'plans/riverton/harbour.mdx'}}]));
    expect(textsOf(moved, 'tbody th small')).toContain('Before: plans/riverton/harbour.mdx');
  });

  test('tells what the settings changed apart from what the plan did', () => {
    const context = comparedContext([{now, before}]);
    const [[problem] = []] = now.results.flatMap(({problems}) => (problems.length > 0 ? [problems] : []));
    const {fixed} = compare(now, before);
    if (!context.base || !problem) throw new Error('there is nothing to compare');
    const changes = new Map(now.results.flatMap(({problems}) => problems.map((each) => [each, {change: each === problem ? 'new' as const : 'kept' as const, cause: each === problem ? 'checklist' as const : 'content' as const}])));
    const bySettings = {...context.base, comparisons: new Map([[now, {base: before, changes, fixed: fixed.map((each) => ({...each, cause: 'checklist' as const}))}]])};
    const page = pageOf([now], {...context, base: bySettings});
    const settings = page.querySelector('[aria-labelledby=settings]');
    expect(settings?.querySelector('h2')?.textContent).toBe(`Through the settings of the checklist ${1 + fixed.length}`);
    expect(settings?.querySelectorAll('.place')).toHaveLength(1);
    expect(settings?.querySelectorAll('.fixed li')).toHaveLength(fixed.length);
    expect(page.querySelector('[aria-labelledby=new]')?.textContent).toContain('No new problems.');
    expect(page.querySelector('[aria-labelledby=fixed]')).toBeNull();
  });

  test('has waivers with their reasons, the questions for a person as boxes, and what was not checked', () => {
    const page = pageOf([now], reportContext([now]));
    expect(textsOf(page.querySelector('[aria-labelledby=waived]'), 'li')).toEqual(['An independent review: The province reviews all harbours Until 31 December 2026.']);
    const questions = now.results.filter(({outcome}) => outcome === 'review').length;
    expect(page.querySelectorAll('[aria-labelledby=person] label > input[type=checkbox]')).toHaveLength(questions);
    expect(textsOf(page.querySelector('[aria-labelledby=person]'), 'label')[0]).toBe('Would anyone notice if these promises were kept?');
    const [question] = pageOf(shipped, reportContext(shipped)).querySelectorAll('.ticks li');
    expect(textsOf(question ?? null, '.place a')).toEqual(['Ambition', ...Array.from({length: 3}, () => expect.stringMatching(/^2025-2026\.mdx:\d+$/))]);
    expect(page.querySelector('[aria-labelledby=unchecked]')?.textContent).toContain('It does not check truth, ambition');
    expect(page.querySelector('[aria-labelledby=unchecked] dd')?.textContent).toContain('A whole translation');
    const unchecked = pageOf([unreadable], reportContext([unreadable])).querySelector('[aria-labelledby=unchecked]');
    expect(unchecked?.textContent).toContain('plans/riverton/2026.mdx could not be read as a plan.');
    expect(unchecked?.querySelector('dl')).toBeNull();
  });

  test('asks a person only about plans that changed', () => {
    const same = judgeText('---\ntitle: Quiet quays\npublisher: riverton\nlanguage: en\n---\n');
    const page = pageOf([now, same], comparedContext([{now, before}, {now: same, before: same}]));
    expect(textsOf(page.querySelector('[aria-labelledby=person]'), 'h3')).toEqual(['Open harbour plan 2026–2027']);
    expect(page.querySelector('[aria-labelledby=person]')?.textContent).toContain('The questions about one plan without changes are left out here.');
  });

  test('has the problems of content/ first, and points to what could not be read', () => {
    const [draft] = quiet.map((report) => ({...report, verdict: 'open' as const}));
    if (!draft) throw new Error('there is no draft');
    const page = pageOf([draft], {...reportContext([draft]), content});
    expect(textsOf(page.querySelector('[aria-labelledby=content]'), '.places li p')).toEqual(['Unknown key nam, expected one of name', 'content/portal.yaml:1:1']);
    expect(page.querySelector('.verdict')?.classList).toContain('verdict-fail');
    expect(pageOf([draft], reportContext([draft])).querySelector('.verdict')?.classList).toContain('verdict-open');
    expect(pageOf([draft], {...reportContext([draft]), strict: true}).body.textContent).toContain('Every plan is held to what is asked of an adopted one.');
    const soon = harbour('period: soon\n');
    expect(pageOf([soon], reportContext([soon])).body.textContent).toContain('One value here is of the wrong shape: see “A file that can be read”.');
  });

  test('with a base tells what became of the problems of content/', () => {
    const context = comparedContext([{now, before}]);
    if (!context.base) throw new Error('there is nothing to compare');
    const [problem] = content;
    if (!problem) throw new Error('nothing is wrong in content/');
    const kept = {...context, content, base: {...context.base, content: {changes: new Map([[problem, {change: 'kept' as const, cause: 'content' as const}]]), fixed: []}}};
    expect(textsOf(pageOf([now], kept).querySelector('[aria-labelledby=kept]'), 'section > ul .place')).toEqual(['content/portal.yaml:1:1']);
    expect(pageOf([now], kept).querySelector('[aria-labelledby=content]')).toBeNull();
    const fixed = {...context, base: {...context.base, content: {changes: new Map(), fixed: content}}};
    expect(textsOf(pageOf([now], fixed).querySelector('[aria-labelledby=fixed]'), '.place')).toEqual(['content/portal.yaml']);
    const added = {...context, content, base: {...context.base, content: {changes: new Map([[problem, {change: 'new' as const, cause: 'content' as const}]]), fixed: []}}};
    expect(textsOf(pageOf([now], added).querySelector('[aria-labelledby=content]'), '.place')).toEqual(['content/portal.yaml:1:1']);
  });

  test('keeps the backticks of an author apart from those of a sentence', () => {
    const report = harbour('flagship: {initiatives: [{id: lock, title: "The `talking` lock"}]}\n');
    const page = pageOf([report], reportContext([report]));
    expect(textsOf(page, 'li > p')).toContain('Missing owner of “The `talking` lock”, expected the unit and the role that answer for it');
  });

  test('speaks Dutch, and marks what is in another language', () => {
    const page = pageOf([now], comparedContext([{now, before}], [], 'nl'));
    expect(textsOf(page, 'main > section > h2')).toContain('Nieuwe problemen 1');
    expect(page.querySelector('h3 > span')?.getAttribute('lang')).toBe('en');
  });

  test('shows a title as it was typed', () => {
    const report = hostile[HOSTILE_TITLES.findIndex((title) => title.startsWith('<img'))];
    if (!report) throw new Error('there is no such title');
    expect(pageOf([report], reportContext([report])).querySelector('tbody th span')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  test('has the colours of the portal', () => {
    const tokens = readFileSync(join(REPOSITORY, 'src/site/styles/tokens.css'), 'utf8');
    const colours = (css: string) => [...css.matchAll(/(--plan-[a-z-]+): [^;]*?(#[0-9a-f]{6})\)*;/g)].map(([, name, colour]) => `${name} ${colour}`);
    const own = colours(pageOf([], reportContext([])).querySelector('style')?.textContent ?? '');
    expect(own.length).toBeGreaterThan(40);
    expect(own.filter((colour) => !colours(tokens).includes(colour))).toEqual([]);
  });
});

test('a promise that is gone is named: its problems were not put right', () => {
  const plan = (initiatives: string) => judgeText(`---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\ntransparency: {initiatives: [${initiatives}]}\n---\n`);
  const pair = {now: plan('{id: berths, title: Berths}'), before: plan('{id: berths, title: Berths}, {id: tides, title: Tides}')};
  expect(REPORTERS.html([pair.now], comparedContext([pair]))).toContain('No longer promised: “Tides”.');
  expect(REPORTERS.html([pair.before], comparedContext([{now: pair.before, before: pair.now}]))).not.toContain('No longer promised');
});
