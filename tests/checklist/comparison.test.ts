import {describe, expect, test} from 'vitest';
import {checklistSettings, compare, judge, type PlanReport, type Threshold} from '#checklist';
import {contextFor, readText} from '../support/read.ts';

interface Rules {
  thresholds?: Partial<Record<Threshold, number>>;
  levels?: Record<string, 'must' | 'should' | 'could' | 'off'>;
}

/** The harbour plan with these lines, judged with these rules. */
function harbour(lines: string[], rules: Rules = {}, text = ''): PlanReport {
  const reading = readText(`---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\n${lines.join('\n')}\n---\n${text}`);
  return judge(reading, {...contextFor(reading), settings: checklistSettings({checklist: rules})});
}

/** What became of the problems of one criterion, as `field: change (cause)`. */
function told(criterion: string, report: PlanReport, base?: PlanReport, formerly?: PlanReport): string[] {
  const {changes, fixed} = compare(report, base, formerly);
  const own = [...changes].flatMap(([problem, {change, cause}]) => (problem.criterion === criterion ? `${problem.field}: ${change} (${cause})` : []));
  return [...own, ...fixed.flatMap(({problem, cause}) => (problem.criterion === criterion ? `${problem.field}: fixed (${cause})` : []))];
}

const LONG = 'summary: Skippers see which berths are free, and the town sees what the harbour costs.';
const LONGER = 'summary: Skippers see which berths are free tonight, and the town sees what the harbour costs each year.';

describe('under the same rules', () => {
  test('all of a plan that was not there is new', () => {
    expect(told('licence', harbour([]))).toEqual(['licence: new (content)']);
    expect(compare(harbour([])).base).toBeUndefined();
  });

  test('a problem is kept, fixed or new', () => {
    expect(told('licence', harbour([]), harbour(['status: draft']))).toEqual(['licence: kept (content)']);
    expect(told('licence', harbour(['licence: CC0-1.0']), harbour([]))).toEqual(['licence: fixed (content)']);
    expect(told('licence', harbour([]), harbour(['licence: CC0-1.0']))).toEqual(['licence: new (content)']);
  });

  test('the same words in another field are another problem', () => {
    expect(told('readable', harbour(['adopted: soon']), harbour(['period: soon']))).toEqual(['adopted: new (content)', 'period: fixed (content)']);
  });

  test('a fixed one comes with its criterion, point and level', () => {
    const {fixed} = compare(harbour(['licence: CC0-1.0'], {levels: {licence: 'could'}}), harbour([], {levels: {licence: 'could'}}));
    expect(fixed.map(({criterion, point, level}) => [criterion.id, point, level])).toEqual([['licence', 'plan', 'could']]);
  });

  test('two messages about one field are two problems', () => {
    const text = (words: number) => `\n## Transparency\n\n${`${'Municipalities publishing '.repeat(words)}information.\n`.repeat(60 / words)}`;
    const messages = (report: PlanReport) => report.results.flatMap(({problems}) => problems.flatMap(({criterion, message}) => (criterion === 'plain-language' ? message : [])));
    const [before, after] = [harbour([], {}, text(30)), harbour([], {}, text(5))];
    expect([messages(before), messages(after)]).toEqual([['sentences', 'lix'], ['lix']]);
    expect(compare(after, before).fixed.map(({problem}) => problem.message)).toEqual(['sentences']);
    expect(told('plain-language', after, before)).toEqual(['transparency: kept (content)', 'transparency: fixed (content)']);
  });

  test('what was said of a text is known by its words', () => {
    const before = harbour([], {}, '\nTODO: berths\n\nLorem ipsum dolor sit amet.\n');
    const after = harbour([], {}, '\nLorem ipsum dolor sit amet.\n\nFIXME: costs\n');
    expect(told('placeholders', after, before)).toHaveLength(3);
    expect(compare(after, before).fixed.map(({problem}) => problem.value)).toEqual(expect.arrayContaining([expect.stringContaining('TODO')]));
  });
});

test('an item without a name that was replaced has the problem of the one before: their fingerprints are the same', () => {
  const notReached = (nextStep: string) => harbour([`origin: {notReached: [{nextStep: ${nextStep}}]}`]);
  const [before, after] = [notReached('We visit the night shelter in spring'), notReached('Skippers hear us on the radio')];
  expect(told('origin-not-reached', after, before)).toEqual(['origin.notReached.0.group: kept (content)']);
  expect(compare(after, before).fixed).toEqual([]);
});

describe('a text that was edited and is not put right keeps its problem', () => {
  const under = (rules: Rules, ...lines: string[]) => harbour(lines, rules);

  test('of being too long', () => {
    const short = {thresholds: {summaryWords: 5}};
    expect(told('plan-summary', under(short, LONGER), under(short, LONG))).toEqual(['summary: kept (content)']);
    const initiative = (summary: string) => under(short, `transparency: {initiatives: [{id: berths, ${summary.replaceAll(',', '')}}]}`);
    expect(told('initiative-summary', initiative(LONGER), initiative(LONG))).toEqual(['transparency.initiatives.berths.summary: kept (content)']);
  });

  test('of a sentence in it, when another sentence was edited', () => {
    const vague = 'We will explore new ways of working together.';
    const before = harbour([`summary: ${vague} Skippers pay at the lock.`]);
    const after = harbour([`summary: ${vague} Skippers pay at the new lock.`]);
    expect(told('vague-wording', after, before)).toEqual(['summary: kept (content)']);
    const blank = (rest: string) => harbour([`summary: "TODO: say who pays. ${rest}"`]);
    expect(told('placeholders', blank('At the lock.'), blank('At the new lock.'))).toEqual(['summary: kept (content)']);
  });

  test('of a story that is too short, or hard to read', () => {
    const story = (words: string) => harbour([], {}, `\n## Origin\n\nIt began at the kitchen table${words}.\n`);
    expect(told('origin-story', story(' of the harbour master'), story(''))).toEqual([': kept (content)']);
    const hard = (words: number) => harbour([], {}, `\n## Transparency\n\n${`${'Municipalities publishing '.repeat(words)}information.\n`.repeat(60 / words)}`);
    expect(told('plain-language', hard(20), hard(30))).toEqual(['transparency: kept (content)', 'transparency: kept (content)']);
  });
});

test('an item that was given an id, or another name, keeps its problem under its new name', () => {
  const due = (first: string) => harbour([`transparency: {initiatives: [{id: berths, milestones: [{title: Count the berths, due: 2026-01-01, deliverable: A list}, ${first}]}]}`]);
  const before = due('{title: Ask the skippers, deliverable: A report}');
  expect(told('initiative-milestones', due('{id: ask, title: Ask the skippers, deliverable: A report}'), before)).toEqual(['transparency.initiatives.berths.milestones.ask.due: kept (content)']);
  expect(told('initiative-milestones', due('{title: Ask all the skippers, deliverable: A report}'), before)).toEqual(['transparency.initiatives.berths.milestones.Ask all the skippers.due: kept (content)']);
});

describe('is not called fixed', () => {
  test('what settings took away from a plan that can no longer be read', () => {
    const lines = ['transparency: {initiatives: [{id: berths}]}'];
    const off: Rules = {levels: {'initiative-owner': 'off'}};
    expect(told('initiative-owner', harbour(lines, off), harbour(lines, off), harbour(lines))).toEqual(['transparency.initiatives.berths.owner: fixed (checklist)']);
    expect(told('initiative-owner', harbour(['status: "draft', ...lines], off), harbour(lines, off), harbour(lines))).toEqual([]);
  });

  test('but a mistake in a file that still cannot be read is, when it is gone', () => {
    const {fixed} = compare(harbour(['status: "draft']), harbour(['statsu: draft']));
    expect(fixed.map(({problem}) => [problem.criterion, problem.field])).toEqual([['readable', 'statsu']]);
  });

  test('what a plan that cannot be read does not tell', () => {
    const {changes, fixed} = compare(harbour(['status: "draft']), harbour([]));
    expect([...changes].map(([{criterion}, {change}]) => [criterion, change])).toEqual([['readable', 'new']]);
    expect(fixed).toEqual([]);
  });

  test('but the file that can be read again is', () => {
    expect(told('readable', harbour([]), harbour(['status: "draft']))).toHaveLength(1);
    expect(told('readable', harbour(['licence: 5', 'status: "draft']), harbour(['status: "draft']))).toEqual([': kept (content)']);
  });

  test('what is missing still, behind a value of the wrong shape', () => {
    expect(told('licence', harbour(['licence: [CC0-1.0]']), harbour([]))).toEqual([]);
    expect(told('initiative-dates', harbour(['transparency: {initiatives: [{id: berths, start: soon}]}']), harbour(['transparency: {initiatives: [{id: berths}]}']))).toEqual([
      'transparency.initiatives.berths.end: kept (content)',
    ]);
  });

  test('what is waived, for the plan or for the initiative', () => {
    const waived = (...waivers: string[]) => [`waivers: [${waivers.join(', ')}]`, 'transparency: {initiatives: [{id: berths}, {id: tides}]}'];
    const base = harbour(waived());
    expect(told('initiative-owner', harbour(waived('{criterion: initiative-owner, reason: The harbour master leaves.}')), base)).toEqual([]);
    expect(told('initiative-owner', harbour(waived('{criterion: initiative-owner, initiative: tides, reason: The harbour master leaves.}')), base)).toEqual([
      'transparency.initiatives.berths.owner: kept (content)',
    ]);
    const mended = ['waivers: [{criterion: initiative-owner, initiative: tides, reason: The harbour master leaves.}]', 'transparency: {initiatives: [{id: berths, owner: {name: A. de Vries, role: harbour master, unit: Harbour}}, {id: tides}]}'];
    expect(told('initiative-owner', harbour(mended), base)).toEqual(['transparency.initiatives.berths.owner: fixed (content)']);
  });
});

describe('is called fixed', () => {
  const owner = 'owner: {name: A. de Vries, role: harbour master, unit: Harbour}';

  test('what was wrong with an initiative that was dropped, whatever else is misshapen', () => {
    const initiatives = (...each: string[]) => `transparency: {initiatives: [${each.join(', ')}]}`;
    const after = harbour([initiatives(`{id: tides, ${owner}}`), 'licence: [CC0-1.0]']);
    expect(told('initiative-owner', after, harbour([initiatives(`{id: tides, ${owner}}`, '{id: berths}')]))).toEqual(['transparency.initiatives.berths.owner: fixed (content)']);
  });

  test('what was put right beside a waiver for something else', () => {
    expect(told('licence', harbour(['licence: CC0-1.0', 'waivers: [{criterion: plan-summary, reason: The council writes it.}]']), harbour([]))).toEqual(['licence: fixed (content)']);
  });

  test('what was put right under one point while the other point has the waiver', () => {
    const plan = (berths: string, ...more: string[]) => harbour([`transparency: {initiatives: [{id: berths${berths}}]}`, 'flagship: {initiatives: [{id: lock}]}', ...more]);
    const after = plan(`, ${owner}`, 'waivers: [{criterion: initiative-owner, reason: The lock has no keeper yet.}]');
    expect(told('initiative-owner', after, plan(''))).toEqual(['transparency.initiatives.berths.owner: fixed (content)']);
  });
});

describe('under other rules than then', () => {
  const strict = {thresholds: {summaryWords: 5}};
  const lenient = {thresholds: {summaryWords: 60}};

  test('a problem that only the rules brought is new through the checklist', () => {
    expect(told('plan-summary', harbour([LONG], strict), harbour([LONG], strict), harbour([LONG], lenient))).toEqual(['summary: new (checklist)']);
  });

  test('a problem that only the rules took away is fixed through the checklist', () => {
    expect(told('plan-summary', harbour([LONG], lenient), harbour([LONG], lenient), harbour([LONG], strict))).toEqual(['summary: fixed (checklist)']);
  });

  test('of two initiatives of one name each has its own', () => {
    const lines = [`transparency: {initiatives: [{title: Berths, ${LONG.replaceAll(',', '')}}, {title: Berths, ${LONGER.replaceAll(',', '')}}]}`];
    const then = harbour(lines, {thresholds: {summaryWords: 15}});
    const field = 'transparency.initiatives.Berths.summary';
    expect(told('initiative-summary', harbour(lines, strict), harbour(lines, strict), then)).toEqual([`${field}: new (checklist)`, `${field}: kept (content)`]);
  });

  test('a problem of the plan stays one of the plan', () => {
    expect(told('licence', harbour([], strict), harbour([], strict), harbour([], lenient))).toEqual(['licence: kept (content)']);
    expect(told('licence', harbour(['licence: CC0-1.0'], strict), harbour([], strict), harbour([], lenient))).toEqual(['licence: fixed (content)']);
    expect(told('plan-summary', harbour([LONG], strict), harbour(['status: draft'], strict), harbour(['status: draft'], lenient))).toEqual(['summary: new (content)', 'summary: fixed (content)']);
  });

  test('what the rules took away and the plan brought back was there all the time', () => {
    const relaxed = {thresholds: {summaryWords: 14}};
    const report = harbour([LONGER], relaxed);
    const then = harbour([LONGER], strict);
    expect(told('plan-summary', report, harbour([LONG], relaxed), then)).toEqual(['summary: kept (content)']);
  });

  test('the plan under the rules of then comes along', () => {
    const then = harbour([LONG], lenient);
    expect(compare(harbour([LONG], strict), harbour([LONG], strict), then).formerly).toBe(then);
    expect(compare(harbour([LONG]), harbour([LONG]))).not.toHaveProperty('formerly');
  });
});
