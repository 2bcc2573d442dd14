import {isDeepStrictEqual} from 'node:util';
import {afterAll, describe, expect, test} from 'vitest';
import type {Comparison, PlanReport, Problem} from '#checklist';
import type {Base} from '#reports';
import {compareWithBase, readWorkspace} from '#workspace';
import {DATE} from '../support/read.ts';
import {startHistory, type Tree} from '../support/git.ts';

/* A plan's life in commits: after each, what is new, what was kept and what was fixed since the one before. */

const PLAN = `---
title: Open harbour plan 2026–2027
publisher: riverton
language: en
status: draft
period: {start: 2026-01-01, end: 2027-12-31}
transparency:
  initiatives:
    - id: berths
      title: Berths
      milestones:
        - title: Publish the register of berths
        - title: Ask skippers
    - id: tides
      title: Tides
---

## Transparency

Boats come and go.
`;

const START: Tree = {
  'content/portal.yaml': 'languages: [en]\n',
  'content/publishers/riverton.yaml': 'name: Riverton\ncountry: GB\nkind: municipality\n',
  'plans/riverton/2026.mdx': PLAN,
};

const PATH = 'plans/riverton/2026.mdx';

interface Step {
  what: string;
  /** The files after it. */
  change(files: Tree): Tree;
  /** `criterion field`, with the cause where it is not the plan; or how many, where the names say no more. Default none. */
  isNew?: string[] | number | 'all';
  fixed?: string[] | number;
  /** Problems of before of which nobody can tell any more, or that were waived. */
  untold?: number | 'all';
}

/** One file changed by putting `to` for `from`, which has to be there. */
function edit(path: string, from: string, to: string): Step['change'] {
  return (files) => {
    const text = files[path] ?? '';
    if (!text.includes(from)) throw new Error(`${path} has no “${from}”`);
    return {...files, [path]: text.replace(from, () => to)};
  };
}

function both(...changes: Step['change'][]): Step['change'] {
  return (files) => changes.reduce((all, change) => change(all), files);
}

function move(from: string, to: string): Step['change'] {
  return ({[from]: text = '', ...others}) => ({...others, [to]: text});
}

const PORTAL = 'content/portal.yaml';
const INDEX = 'plans/riverton/2026/index.mdx';
const TIDES = 'plans/riverton/2026/tides.mdx';

const BERTHS_BLOCK = PLAN.slice(PLAN.indexOf('    - id: berths'), PLAN.indexOf('    - id: tides'));
const TIDES_BLOCK = '    - id: tides\n      title: Tides\n';

const STEPS: Step[] = [
  {what: 'edit elsewhere', change: edit(PATH, 'Boats come and go.', 'Boats come and go, and so do the tides.')},
  {what: 'fix one thing', change: edit(PATH, 'status: draft\n', 'status: draft\ncontact: {name: Harbour desk, email: harbour@riverton.example}\n'), fixed: ['contact-point contact', 'initiative-contact transparency.initiatives.berths.contact', 'initiative-contact transparency.initiatives.tides.contact']},
  {what: 'lines above', change: edit(PATH, 'title: Open harbour', '# the plan of the harbour\n\ntitle: Open harbour')},
  {what: 'reorder initiatives', change: both(edit(PATH, BERTHS_BLOCK, ''), edit(PATH, TIDES_BLOCK, TIDES_BLOCK + BERTHS_BLOCK))},
  {what: 'reorder milestones that have no id', change: edit(PATH, '        - title: Publish the register of berths\n        - title: Ask skippers\n', '        - title: Ask skippers\n        - title: Publish the register of berths\n')},
  {what: 'fix a milestone', change: edit(PATH, '- title: Ask skippers', '- title: Ask skippers\n          due: 2026-09-01'), fixed: ['initiative-milestones transparency.initiatives.berths.milestones.Ask skippers.due']},
  {what: 'swap: mend one due date, lose the other', change: both(edit(PATH, '\n          due: 2026-09-01', ''), edit(PATH, '- title: Publish the register of berths', '- title: Publish the register of berths\n          due: 2026-10-01')), isNew: ['initiative-milestones transparency.initiatives.berths.milestones.Ask skippers.due'], fixed: ['initiative-milestones transparency.initiatives.berths.milestones.Publish the register of berths.due']},
  {what: 'word a milestone without an id better', change: edit(PATH, 'title: Publish the register of berths', 'title: Publish a register of all berths')},
  {what: 'give a milestone an id', change: edit(PATH, '- title: Ask skippers', '- id: ask\n          title: Ask skippers')},
  {what: 'word a milestone better', change: edit(PATH, 'title: Ask skippers', 'title: Ask the skippers')},
  {what: 'put a milestone before the others', change: edit(PATH, '- id: ask', '- title: Count the berths\n          due: 2026-07-01\n        - id: ask'), isNew: ['initiative-milestones transparency.initiatives.berths.milestones.Count the berths.deliverable']},
  {what: 'a wrong value', change: edit(PATH, 'status: draft', 'status: drafty'), isNew: ['readable status']},
  {what: 'another wrong value', change: edit(PATH, 'status: drafty', 'status: adoptd'), isNew: ['readable status'], fixed: ['readable status']},
  {what: 'right again', change: edit(PATH, 'status: adoptd', 'status: draft'), fixed: ['readable status']},
  {what: 'a date that is none where a date was missing', change: edit(PATH, 'title: Ask the skippers', 'title: Ask the skippers\n          due: soon'), isNew: ['readable transparency.initiatives.berths.milestones.ask.due'], untold: 1},
  {what: 'no date again', change: edit(PATH, '\n          due: soon', ''), isNew: ['initiative-milestones transparency.initiatives.berths.milestones.ask.due'], fixed: ['readable transparency.initiatives.berths.milestones.ask.due']},
  {what: 'rename the file', change: move(PATH, 'plans/riverton/2026-2027.mdx')},
  {what: 'rename it back, and fix something', change: both(move('plans/riverton/2026-2027.mdx', PATH), edit(PATH, 'title: Tides', 'title: Tides\n      summary: Everyone can see the tides of today and tomorrow.')), fixed: ['initiative-summary transparency.initiatives.tides.summary']},
  {what: 'a folder for the plan', change: move(PATH, INDEX)},
  {what: 'a file for an initiative', change: (files) => both(edit(INDEX, '    - id: tides\n      title: Tides\n      summary: Everyone can see the tides of today and tomorrow.\n', ''), (all) => ({...all, [TIDES]: '---\npoint: transparency\ntitle: Tides\nsummary: Everyone can see the tides of today and tomorrow.\n---\n'}))(files)},
  {what: 'a wrong value in the file', change: edit(TIDES, 'title: Tides', 'title: Tides\nowner: {role: harbour master, telephone: 020}'), isNew: ['initiative-owner transparency.initiatives.tides.owner.unit', 'readable transparency.initiatives.tides.owner.telephone'], fixed: ['initiative-owner transparency.initiatives.tides.owner']},
  {what: 'back into the plan, wrong value and all', change: both(edit(INDEX, '---\n\n## Transparency', `${TIDES_BLOCK}      summary: Everyone can see the tides of today and tomorrow.\n      owner: {role: harbour master, telephone: 020}\n---\n\n## Transparency`), ({[TIDES]: _, ...all}) => all)},
  {what: 'and out again, put right', change: (files) => both(edit(INDEX, `${TIDES_BLOCK}      summary: Everyone can see the tides of today and tomorrow.\n      owner: {role: harbour master, telephone: 020}\n`, ''), (all) => ({...all, [TIDES]: '---\npoint: transparency\ntitle: Tides\nsummary: Everyone can see the tides of today and tomorrow.\n---\n'}))(files), isNew: ['initiative-owner transparency.initiatives.tides.owner'], fixed: ['initiative-owner transparency.initiatives.tides.owner.unit', 'readable transparency.initiatives.tides.owner.telephone']},
  {what: 'move an initiative to another point', change: edit(TIDES, 'point: transparency', 'point: participation'), isNew: 17, fixed: 11},
  {what: 'a stricter threshold', change: edit(PORTAL, 'languages: [en]\n', 'languages: [en]\nchecklist:\n  thresholds: {summaryWords: 5}\n'), isNew: ['initiative-summary participation.initiatives.tides.summary (checklist)']},
  {what: 'a criterion switched off', change: edit(PORTAL, '  thresholds: {summaryWords: 5}\n', '  thresholds: {summaryWords: 5}\n  levels: {initiative-owner: off}\n'), fixed: ['initiative-owner participation.initiatives.tides.owner (checklist)', 'initiative-owner transparency.initiatives.berths.owner (checklist)']},
  {what: 'the shipped checklist again, and a fix', change: both(edit(PORTAL, 'checklist:\n  thresholds: {summaryWords: 5}\n  levels: {initiative-owner: off}\n', ''), edit(INDEX, 'status: draft', 'status: draft\nlicence: CC-BY-4.0')), isNew: ['initiative-owner participation.initiatives.tides.owner (checklist)', 'initiative-owner transparency.initiatives.berths.owner (checklist)'], fixed: ['initiative-summary participation.initiatives.tides.summary (checklist)', 'licence licence']},
  {what: 'a waiver', change: edit(INDEX, 'status: draft', 'status: draft\nwaivers:\n  - {criterion: initiative-owner, initiative: berths, reason: The harbour master leaves in June and her successor is not known.}'), untold: 1},
  {what: 'no waiver', change: edit(INDEX, 'waivers:\n  - {criterion: initiative-owner, initiative: berths, reason: The harbour master leaves in June and her successor is not known.}\n', ''), isNew: ['initiative-owner transparency.initiatives.berths.owner']},
  {what: 'broken YAML', change: edit(INDEX, 'status: draft', 'status: "draft'), isNew: ['readable 1'], untold: 'all'},
  {what: 'mended', change: edit(INDEX, 'status: "draft', 'status: draft'), isNew: 'all', fixed: ['readable 1']},
  {what: 'the publisher is gone', change: ({'content/publishers/riverton.yaml': _, ...files}) => files, isNew: ['references publisher']},
  {what: 'the publisher is back', change: (files) => ({...files, 'content/publishers/riverton.yaml': START['content/publishers/riverton.yaml'] ?? ''}), fixed: ['references publisher']},
  {what: 'Windows line endings', change: (files) => ({...files, [INDEX]: (files[INDEX] ?? '').replaceAll('\n', '\r\n')})},
  {what: 'another plan', change: (files) => ({...files, 'plans/riverton/2028.mdx': '---\ntitle: Open harbour plan 2028\npublisher: riverton\nlanguage: en\n---\n'}), isNew: 24},
  {what: 'the other plan is gone', change: ({'plans/riverton/2028.mdx': _, ...files}) => files},
];

describe('after each commit of a history', () => {
  const history = startHistory(START);
  afterAll(() => history.remove());
  let files = START;
  let before: PlanReport[] = readWorkspace(history.root, DATE).reports;

  test.for(STEPS)('$what', ({what, change, isNew = [], fixed = [], untold = 0}) => {
    files = change(files);
    history.commit(files, what);
    const workspace = readWorkspace(history.root, DATE);
    const base = compareWithBase(workspace, 'HEAD~1');
    const current = workspace.reports.flatMap(problemsOf);
    const changes = new Map(workspace.reports.flatMap((report) => [...comparisonOf(report, base).changes]));
    const gone = workspace.reports.flatMap((report) => comparisonOf(report, base).fixed);

    expect(current.flatMap((problem) => (changes.get(problem)?.change === 'new' ? nameOf(problem, changes.get(problem)?.cause) : [])).sort()).toSatisfy(isAsTold(isNew, current.length));
    expect(gone.map(({problem, cause}) => nameOf(problem, cause)).sort()).toSatisfy(isAsTold(fixed, 0));

    // No problem is without a word, and none is both there and fixed.
    expect([...changes.keys()]).toEqual(current);
    const now = new Set(current.map(({fingerprint}) => fingerprint));
    expect(gone.filter(({problem}) => now.has(problem.fingerprint))).toEqual([]);
    // What was there is kept or fixed, or nobody can tell any more.
    const kept = [...changes.values()].filter((each) => each.change === 'kept').length;
    const removed = base.removed.flatMap(problemsOf).length;
    const was = before.flatMap(problemsOf).length;
    expect(was - removed - kept - gone.length).toBe(untold === 'all' ? was - removed : untold);
    // Looking changes nothing.
    expect(history.git('status', '--porcelain')).toBe('');
    before = workspace.reports;
  });

  test('there were enough of them', () => {
    expect(STEPS.length).toBeGreaterThan(25);
  });
});

/** Whether a list of names is the one that a step tells, or as long as it tells. */
function isAsTold(told: string[] | number | 'all', all: number) {
  return (names: string[]) => (Array.isArray(told) ? isDeepStrictEqual(names, told) : names.length === (told === 'all' ? all : told) && names.length > 0);
}

function nameOf({criterion, field, value}: Problem, cause: string | undefined): string {
  return `${criterion} ${field || value}${cause === 'checklist' ? ' (checklist)' : ''}`;
}

function problemsOf({results}: PlanReport): Problem[] {
  return results.flatMap(({problems}) => problems);
}

function comparisonOf(report: PlanReport, {comparisons}: Base): Comparison {
  const comparison = comparisons.get(report);
  if (!comparison) throw new Error(`${report.id} was not compared`);
  return comparison;
}
