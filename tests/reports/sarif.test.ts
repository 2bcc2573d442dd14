import type {Log, Region, Run} from 'sarif';
import {describe, expect, test} from 'vitest';
import {checklistSettings, CRITERIA, judge, type PlanReport} from '#checklist';
import {offsetOfLine} from '#plan';
import {REPORTERS, type ReportContext} from '#reports';
import {comparedContext} from '../support/base.ts';
import {fixtureReports, pastedElsewhere, problemsIn} from '../support/fixtures.ts';
import {hostileReports} from '../support/hostile-titles.ts';
import {applyPaste} from '../support/paste.ts';
import {contextFor, judgeText, readText} from '../support/read.ts';
import {reportContext} from '../support/reports.ts';
import {textsIn} from '../support/texts-in.ts';

const head = 'title: Open harbour plan 2026–2027\npublisher: riverton\nlanguage: en';
const plan = (lines = '', body = '') => judgeText(`---\n${head}\n${lines}\n---\n${body}`);

function runOf(reports: readonly PlanReport[], context: ReportContext = reportContext(reports)): Run {
  const log: Log = JSON.parse(REPORTERS.sarif(reports, context));
  const [run, ...others] = log.runs;
  if (!run || others.length > 0) throw new Error('expected one run');
  return run;
}

const resultsOf = (run: Run) => run.results ?? [];
const notesOf = (run: Run) => run.invocations?.[0]?.toolExecutionNotifications ?? [];
const textsOf = (run: Run, id: string) => notesOf(run).flatMap(({descriptor, message}) => (descriptor?.id === id ? [message.text] : []));

describe('the rules', () => {
  test('are the criteria of the checklist, in the language of the report', () => {
    const {rules = [], language} = runOf([], reportContext([], 'nl')).tool.driver;
    expect(rules.map(({id}) => id)).toEqual(CRITERIA.map(({id}) => id));
    expect(language).toBe('nl');
    const owner = rules.find(({id}) => id === 'initiative-owner');
    expect(owner).toMatchObject({
      name: 'InitiativeOwnerCriterion',
      shortDescription: {text: 'Een eigenaar'},
      helpUri: 'https://plans.example.org/checklist/initiative-owner/',
      defaultConfiguration: {level: 'error', enabled: true},
      properties: {tags: ['initiative', 'must'], 'problem.severity': 'error'},
    });
    expect(owner?.help?.text).toContain('Zo lost u het op: ');
  });

  test('of a person are not applied, and coulds are recommendations', () => {
    const rules = new Map(runOf([]).tool.driver.rules?.map((rule) => [rule.id, rule]));
    expect(rules.get('judge-honesty')).toMatchObject({defaultConfiguration: {enabled: false}, properties: {tags: ['plan', 'person']}});
    expect(rules.get('initiative-ambition')).toMatchObject({defaultConfiguration: {level: 'note'}, properties: {tags: ['initiative', 'could'], 'problem.severity': 'recommendation'}});
  });

  test('have the level that the portal gives them', () => {
    const reading = readText(`---\n${head}\n---\n`);
    const report = judge(reading, {...contextFor(reading), settings: {...checklistSettings(), levels: {'contact-point': 'could'}}});
    expect(runOf([report]).tool.driver.rules?.find(({id}) => id === 'contact-point')?.defaultConfiguration?.level).toBe('note');
  });

  test('lead to the terminal when nobody said where the portal is', () => {
    const {rules, informationUri} = runOf([], {...reportContext([]), pageOf: () => undefined}).tool.driver;
    expect(rules?.[0]).not.toHaveProperty('helpUri');
    expect(rules?.[0]?.help?.markdown).toContain('`npm run openplan -- explain readable`');
    expect(informationUri).toBe('pkg:generic/openplan@0.1.0');
    expect(runOf([]).tool.driver.informationUri).toBe('https://plans.example.org/checklist/');
  });
});

describe('a result', () => {
  const berths = plan('status: adopted\ntransparency:\n  initiatives:\n    - id: berths\n      title: 🚢 Berths\n      owner: {unit: 🚢 é–, role: ""}');

  test('is a problem at its place, with what marks it wherever it moves', () => {
    const problem = problemsIn(berths).find(({criterion}) => criterion === 'initiative-owner');
    const result = resultsOf(runOf([berths])).find(({ruleId}) => ruleId === 'initiative-owner');
    expect(result).toMatchObject({
      ruleIndex: CRITERIA.findIndex(({id}) => id === 'initiative-owner'),
      level: 'error',
      message: {text: 'Missing `role` in the owner of “🚢 Berths”, expected the role that answers for it, such as head of finance'},
      partialFingerprints: {'openplan/v1': problem?.fingerprint, primaryLocationLineHash: problem?.fingerprint},
      locations: [{logicalLocations: [{fullyQualifiedName: 'transparency.initiatives.berths.owner.role', kind: 'property'}]}],
    });
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({uri: 'plans/riverton/2026.mdx', uriBaseId: '%SRCROOT%'});
    expect(result).not.toHaveProperty('baselineState');
  });

  test('says the same with its columns as with its snippet', () => {
    const [file] = berths.reading.files;
    const regions = resultsOf(runOf([berths])).flatMap(({locations = []}) => locations.map(({physicalLocation}) => physicalLocation));
    for (const place of regions) {
      expect(stretch(file?.text ?? '', place?.region)).toBe(place?.region?.snippet?.text);
      expect(stretch(file?.text ?? '', place?.contextRegion)).toBe(place?.contextRegion?.snippet?.text);
    }
    expect(runOf([berths]).columnKind).toBe('utf16CodeUnits');
    const lines = regions.map((place) => [place?.region?.startLine, place?.contextRegion?.startLine, place?.contextRegion?.endLine]);
    expect(lines).toContainEqual([1, 1, 3]);
    expect(lines).toContainEqual([10, 8, 12]);
  });

  test('is as heavy as the plan makes it: what need not be ready yet is a warning', () => {
    const levels = (report: PlanReport, context = reportContext([report])) => Object.fromEntries(resultsOf(runOf([report], context)).map(({ruleId, level}) => [ruleId, level]));
    expect(levels(plan('status: adopted'))).toMatchObject({'five-points': 'error', 'origin-forum': 'warning', 'origin-future': 'note'});
    expect(levels(plan())).toMatchObject({'five-points': 'warning', 'origin-forum': 'warning', 'origin-future': 'note'});
    expect(levels(plan(), {...reportContext([plan()]), strict: true})).toMatchObject({'five-points': 'error'});
  });

  test('has a fix that does what the author would paste', () => {
    let fixed = 0;
    for (const report of [berths, ...fixtureReports(/^(flagship|initiative|plan|contact)-/)]) {
      const [source = {path: '', text: ''}] = report.reading.files;
      const pastes = new Map(problemsIn(report).map((problem) => [problem.fingerprint, problem.paste]));
      for (const {partialFingerprints, fixes = []} of resultsOf(runOf([report]))) {
        const paste = pastes.get(partialFingerprints?.['openplan/v1'] ?? '');
        expect(fixes).toHaveLength(paste ? 1 : 0);
        const [replacement] = fixes[0]?.artifactChanges[0]?.replacements ?? [];
        if (!paste || !replacement) continue;
        const [start, end] = offsets(source.text, replacement.deletedRegion);
        expect(source.text.slice(0, start) + replacement.insertedContent?.text + source.text.slice(end)).toBe(applyPaste(source, paste));
        fixed++;
      }
    }
    expect(fixed).toBeGreaterThan(100);
  });

  test('has its fix in the file where it belongs', () => {
    const report = pastedElsewhere();
    const context = reportContext([report]);
    expect(resultsOf(runOf([report], context)).some(({fixes}) => fixes)).toBe(false);
    const sources = new Map([...context.sources, ['plans/riverton/elsewhere.mdx', report.reading.files[0]?.text ?? '']]);
    const fixed = resultsOf(runOf([report], {...context, sources})).flatMap(({fixes = []}) => fixes);
    expect(fixed.length).toBeGreaterThan(0);
    expect(new Set(fixed.map(({artifactChanges}) => artifactChanges[0]?.artifactLocation.uri))).toEqual(new Set(['plans/riverton/elsewhere.mdx']));
  });

  test('has its path as a reference that leads back to it', () => {
    const reading = readText(`---\n${head}\n---\n`, 'riverton/a #1 50% é');
    const report = judge(reading, contextFor(reading));
    const uri = resultsOf(runOf([report]))[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
    expect(uri).toBe('plans/riverton/a%20%231%2050%25%20%C3%A9.mdx');
    expect(decodeURIComponent(uri)).toBe(report.path);
  });
});

describe('with a base', () => {
  const before = plan('status: adopted\nnextReview: soon');
  const now = plan('status: adopted\nsummary: Berths for everybody who sails in from the sea.');
  const removed = judgeText(`---\n${head}\nstatus: adopted\n---\n`);
  const run = runOf([now], comparedContext([{now, before}], [removed]));
  const inState = (state: string) => resultsOf(run).filter(({baselineState}) => baselineState === state);

  test('each result is new, unchanged, or absent', () => {
    expect(inState('new').map(({ruleId}) => ruleId)).toEqual(['plan-review-date']);
    expect(inState('new')[0]?.properties).toEqual({cause: 'content'});
    expect(inState('unchanged').length).toBe(problemsIn(now).length - 1);
    expect(inState('absent').length).toBe(problemsIn(removed).length + 2);
  });

  test('what is gone weighs what it weighed, and shows where it stood', () => {
    const readable = inState('absent').find(({ruleId}) => ruleId === 'readable');
    expect(readable).toMatchObject({level: 'error', properties: {cause: 'content'}});
    expect(readable?.locations?.[0]?.physicalLocation?.region?.snippet?.text).toBe('soon');
    expect(inState('absent').some(({fixes}) => fixes)).toBe(false);
  });

  test('a must of a draft that was fixed was a warning', () => {
    const draft = plan('contact: {}');
    const done = plan('contact: {email: harbour@riverton.example}');
    const absent = resultsOf(runOf([done], comparedContext([{now: done, before: draft}]))).filter(({baselineState}) => baselineState === 'absent');
    expect(absent.map(({ruleId, level}) => [ruleId, level])).toEqual([['contact-point', 'warning']]);
  });

  test('what fails the run comes first, then what is new; what is gone comes last', () => {
    const order = resultsOf(run).map(({level, baselineState}) => (baselineState === 'absent' ? 'absent' : level === 'error' ? 'error' : baselineState));
    expect(order.filter((each, index) => each !== order[index - 1])).toEqual(['error', 'new', 'unchanged', 'absent']);
  });

  test('what is gone from content/ is absent as well, and the heaviest comes first', () => {
    const context = comparedContext([{now, before}], [plan(), plan('status: adopted')]);
    const [fixed] = problemsIn(judgeText('no plan'));
    if (!fixed || !context.base) throw new Error('nothing was fixed');
    const absent = (base: ReportContext['base']) => resultsOf(runOf([now], {...context, base})).filter(({baselineState}) => baselineState === 'absent').map(({level}) => level);
    const without = absent(context.base);
    expect(absent({...context.base, content: {changes: new Map(), fixed: [fixed]}})).toEqual(['error', ...without]);
    expect(without.filter((each, index) => each !== without[index - 1])).toEqual(['error', 'warning', 'note']);
  });

  test('it is told which', () => {
    expect(run.properties).toEqual({base: {ref: 'origin/main', commit: '5f3c0de5f3c0de5f3c0de5f3c0de5f3c0de5f3c0'}});
  });
});

describe('more than 5,000 results', () => {
  const berths = (status: string, count: number) => plan(`status: ${status}\ntransparency:\n  initiatives:\n${Array.from({length: count}, (_, index) => `    - {id: berth-${index}}`).join('\n')}`);
  const [draft, adopted] = [berths('draft', 150), berths('adopted', 150)];
  const [few, many] = [problemsIn(draft).length, problemsIn(adopted).length];
  const inWords = (n: number) => n.toLocaleString('en');

  test('are cut to the most important, and the others are counted', () => {
    const run = runOf([draft, adopted]);
    const levels = resultsOf(run).map(({level}) => level);
    expect(levels).toHaveLength(5000);
    expect(levels.lastIndexOf('error')).toBe(adopted.results.filter(({level}) => level === 'must').flatMap(({problems}) => problems).length - 1);
    expect(levels.indexOf('error')).toBe(0);
    expect(levels).not.toContain('note');
    expect(textsOf(run, 'left-out')).toEqual([`Left out: ${inWords(few + many - 5000)} problems, the least important ones. Code scanning takes 5,000 results. “npm run check” shows them all.`]);
  });

  test('are cut from what is gone first', () => {
    const run = runOf([draft], comparedContext([{now: draft, before: draft}], [adopted]));
    expect(resultsOf(run)).toHaveLength(5000);
    expect(resultsOf(run).filter(({baselineState}) => baselineState === 'unchanged')).toHaveLength(few);
    expect(textsOf(run, 'left-out')).toEqual([`Left out: ${inWords(few + many - 5000)} problems that are there no more. Code scanning takes 5,000 results. “npm run check” shows them all.`]);
  });

  test('nothing is said when all is there', () => {
    expect(textsOf(runOf([plan()]), 'left-out')).toEqual([]);
  });
});

describe('a notification', () => {
  test('tells what is waived, with the reason, and of what', () => {
    const waivers = 'waivers:\n  - {criterion: plan-summary, reason: The title says it.}\n  - {criterion: initiative-owner, initiative: berths, reason: A new desk is being set up., until: 2027-01-01}';
    const run = runOf([plan(`${waivers}\ntransparency: {initiatives: [{id: berths, title: Berths}]}`)]);
    expect(textsOf(run, 'waived')).toEqual([
      'Not asked of “Open harbour plan 2026–2027”: A short summary. The reason given: The title says it.',
      'Not asked of “Open harbour plan 2026–2027” (berths): An owner. The reason given: A new desk is being set up. Until 1 January 2027.',
    ]);
    expect(resultsOf(run).some(({ruleId}) => ruleId === 'plan-summary')).toBe(false);
    expect(notesOf(run).find(({descriptor}) => descriptor?.id === 'waived')?.associatedRule).toEqual({id: 'plan-summary', index: CRITERIA.findIndex(({id}) => id === 'plan-summary')});
  });

  test('asks each question for a person once, with the places in all plans', () => {
    const initiative = (id: string) => `    - id: ${id}\n      ambition: {level: substantial, why: It is new.}`;
    const [one, other] = [plan(`transparency:\n  initiatives:\n${initiative('berths')}\n${initiative('tides')}`), plan('summary: Berths.')];
    const questions = notesOf(runOf([one, other])).filter(({descriptor}) => descriptor?.id === 'for-a-person');
    expect(questions.map(({associatedRule}) => associatedRule?.id)).toEqual(CRITERIA.filter(({about}) => about === 'person').map(({id}) => id));
    const lines = questions[0]?.locations?.map(({physicalLocation}) => physicalLocation?.region?.startLine);
    expect(lines).toEqual([8, 10, undefined]);
    expect(questions.every(({message}) => message.text?.startsWith('For a person to judge: '))).toBe(true);
  });

  test('tells of which file nothing else was asked', () => {
    expect(textsOf(runOf([judgeText('no plan'), plan()]), 'not-checked')).toEqual(['plans/riverton/2026.mdx could not be read as a plan: nothing else of the checklist was asked of it.']);
  });

  test('ends with what no machine can see, in the language of the report', () => {
    expect(notesOf(runOf([], reportContext([], 'nl'))).at(-1)?.message.text).toContain('De machine kijkt of iets er staat');
  });
});

test('hostile titles are words: every text is whole, and none is a command, a link or a mention', () => {
  const unread = readText('no plan', 'riverton/@team #12 <b>');
  const reports = [...hostileReports(), judge(unread, contextFor(unread))];
  expect(textsIn(REPORTERS.sarif(reports, reportContext(reports))).filter((text) => !text.isWellFormed())).toEqual([]);
  const run = runOf(reports);
  for (const {message} of [...resultsOf(run), ...notesOf(run)]) {
    expect(message.text).not.toMatch(/[\p{Cc}\p{Bidi_Control}]|(?<!\w)@\w|#\d|<[a-z/!]|\]\(/iu);
  }
  expect(resultsOf(run).every(({locations}) => /^plans\/riverton\/[\w%.~!*'()-]+$/.test(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''))).toBe(true);
});

test('the same plans give the same bytes, run by run of the same category', () => {
  const reports = [plan(), judgeText('no plan')];
  expect(REPORTERS.sarif(reports, reportContext(reports))).toBe(REPORTERS.sarif(reports, reportContext(reports)));
  expect(runOf(reports).automationDetails?.id).toBe('openplan/2026-06-01');
});

/** Where a region starts and ends, read as SARIF says: without columns it is whole lines. */
function offsets(text: string, {startLine = 0, startColumn, endLine = startLine, endColumn}: Region): [number, number] {
  const start = offsetOfLine(text, startLine) + (startColumn ?? 1) - 1;
  return [start, endColumn ? offsetOfLine(text, endLine) + endColumn - 1 : offsetOfLine(text, endLine + 1)];
}

function stretch(text: string, region: Region | undefined): string | undefined {
  return region && text.slice(...offsets(text, region));
}
