import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {judge, type PlanReport, type Problem} from '#checklist';
import {parsePlan, type SourceProblem} from '#plan';
import {applyPaste} from '../support/paste.ts';
import {contextFor, DATE, judgeText, originalBeside, readText} from '../support/read.ts';

/* What a problem offers to paste fits at the place it names, and once its blanks are filled in the problem is gone. */

const folder = join(import.meta.dirname, 'criteria');
const FIXTURES = readdirSync(folder).flatMap((id) => readdirSync(join(folder, id)).filter((name) => name.endsWith('.mdx')).map((name) => ({id, name})));

/** Neighbours of many fixtures paste the same: each way of pasting is tried a few times. */
const MOST_TIMES = 3;
const tried = new Map<string, number>();

test.for(FIXTURES)('$id/$name', ({id, name}) => {
  const path = join(folder, id, name);
  const text = new TextDecoder('utf-8').decode(readFileSync(path));
  const judgeOne = (content: string) => {
    const reading = readText(content);
    return judge(reading, contextFor(reading, DATE, ...originalBeside(path)));
  };
  const before = judgeOne(text);
  const unread = new Set(before.reading.problems.map(wordsOf));
  for (const problem of problemsOf(before)) {
    const {paste, criterion, message} = problem;
    const way = `${criterion} ${message} ${paste?.how}`;
    const times = tried.get(way) ?? 0;
    if (!paste || (criterion !== id && times >= MOST_TIMES)) continue;
    tried.set(way, times + 1);
    const pasted = applyPaste({text}, paste);
    const context = `${wordsOf(problem)}\n${paste.how} ${paste.line}\n${paste.text}`;
    const added = readText(pasted).problems.filter((each) => !unread.has(wordsOf(each)));
    expect(added.filter((each) => !isAboutBlank(each)).map(wordsOf), context).toEqual([]);
    expect(problemsOf(judgeOne(fillIn(pasted, problem.values['end']))).map(wordsOf), context).not.toContain(wordsOf(problem));
  }
});

describe('a key that is there but empty makes way', () => {
  const pasteOf = (lines: string, field: string) => {
    const text = `---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\n${lines}\n---\n`;
    const paste = problemsOf(judgeText(text)).find((problem) => problem.field === field)?.paste;
    if (!paste) throw new Error(`nothing to paste for ${field}`);
    return {how: paste.how, line: paste.line, lines: applyPaste({text}, paste).split('\n').slice(4, -2).join('\n')};
  };

  test.for([
    ['accountable:', 'accountable: …'],
    ['accountable: ""', 'accountable: …'],
    ["accountable: '' # who?", 'accountable: … # who?'],
    ['accountable: ~', 'accountable: …'],
    ['accountable: []', 'accountable: …'],
    ['accountable: >-', 'accountable: …'],
    ['"accountable":', 'accountable: …'],
  ])('%s', ([written = '', expected]) => {
    expect(pasteOf(written, 'accountable')).toEqual({how: 'instead', line: 5, lines: expected});
  });

  test.for(['period:', 'period: {}', 'period: []', 'period: ""', 'period: {start: , end: ""}'])('%s, for a mapping', (written) => {
    expect(pasteOf(written, 'period')).toMatchObject({how: 'instead', line: 5, lines: 'period:\n  start: YYYY-MM-DD\n  end: YYYY-MM-DD'});
  });

  test.for(['origin: ""', 'origin: {}', 'origin:'])('%s, for a list that it lacks', (written) => {
    expect(pasteOf(written, 'origin.moments')).toMatchObject({how: 'instead', line: 5, lines: expect.stringMatching(/^origin:\n  moments:\n    - /)});
  });

  test('with all the lines under it', () => {
    expect(pasteOf('period:\n  start:\n  end: # soon', 'period')).toMatchObject({how: 'instead', line: 5, lines: 'period: # soon\n  start: YYYY-MM-DD\n  end: YYYY-MM-DD'});
  });

  test.for(['outcomes:', 'outcomes: []', 'outcomes: {}', 'outcomes: [""]'])('%s, for a list', (written) => {
    const lines = 'previousPlan:\n  outcomes:\n    - commitment: …\n      outcome: limited';
    expect(pasteOf(`previousPlan:\n  ${written}`, 'previousPlan')).toMatchObject({how: 'instead'});
    expect(pasteOf(`previousPlan:\n  plan: riverton/2024\n  ${written}`, 'previousPlan.outcomes').lines).toBe(lines.replace('  outcomes', '  plan: riverton/2024\n  outcomes'));
  });

  test('within braces, with all that stands beside it on the line', () => {
    const lines = 'period: {start: "", end: 2027-12-31}';
    expect(pasteOf(lines, 'period.start')).toEqual({how: 'instead', line: 5, lines: 'period: {start: YYYY-MM-DD, end: 2027-12-31}'});
    expect(pasteOf('period: {start:  , end: 2027-12-31 }', 'period.start').lines).toBe('period: {start: YYYY-MM-DD, end: 2027-12-31 }');
    expect(pasteOf('period: {start: "", end: 2027-12-31 }', 'period.start').lines).toBe('period: {start: YYYY-MM-DD, end: 2027-12-31 }');
    expect(pasteOf('flagship: {initiatives: [{id: talking-lock, title: Lock, owner: , start: 2026-01-01}]}', 'flagship.initiatives.talking-lock.owner').lines).toBe(
      'flagship: {initiatives: [{id: talking-lock, title: Lock, owner: {unit: …, role: …}, start: 2026-01-01}]}',
    );
  });

  test('beside other empty keys, which stay', () => {
    expect(pasteOf('origin:\n  selection: # by vote', 'origin.employees')).toMatchObject({how: 'below', lines: 'origin:\n  selection: # by vote\n  employees: …'});
  });

  test('as the first of a list item', () => {
    expect(pasteOf('flagship:\n  initiatives:\n    -   id: # ?\n        title: Talking lock', 'flagship.initiatives.Talking lock.id').lines).toBe(
      'flagship:\n  initiatives:\n    -   id: talking-lock # ?\n        title: Talking lock',
    );
  });
});

describe('a list takes one more item', () => {
  const update = (list: string) => {
    const text = `---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\nstatus: adopted\ntransparency:\n  initiatives:\n${list}\n---\n`;
    const problem = problemsOf(judgeText(text)).find(({criterion}) => criterion === 'initiative-milestones');
    return problem?.paste && readText(applyPaste({text}, problem.paste)).plan?.data.transparency?.initiatives?.[0]?.milestones?.length;
  };

  test.for([
    '    - id: a\n      milestones:\n        - title: One',
    '    - id: a\n      milestones:\n      - title: One',
    '    - id: a\n      milestones:\n      -   title: One\n          deliverable: List',
    '    - id: a\n      milestones:\n        -\n          title: One',
    '    - id: a\n      milestones:\n        - # the first\n          title: One',
    '    - id: a\n      milestones: [{title: One}]',
    '    - id: a\n      milestones: [\n        {title: One},\n        ]',
    '    - id: a\n      milestones:\n        - {title: One}',
  ])('%s', (list) => {
    expect(update(list)).toBe(2);
  });
});

describe('in a plan folder', () => {
  const member = {path: 'plans/riverton/2026/berths.mdx', text: '---\npoint: transparency\ntitle: Berths\nowner:\n  unit: Harbour desk\n---\n'};
  const paste = (lines: string, field: string) => {
    const index = {path: 'plans/riverton/2026/index.mdx', text: `---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\n${lines}---\n`};
    const reading = parsePlan('riverton/2026', index, [member]);
    const found = problemsOf(judge(reading, contextFor(reading))).find((problem) => problem.field === field)?.paste;
    const file = [index, member].find(({path}) => path === found?.path);
    return file && found && {path: file.path, lines: applyPaste(file, found).split('\n').slice(1).join('\n').split('\n---')[0]};
  };

  test('goes into the file of the initiative', () => {
    expect(paste('summary: The harbour shows its berths.\n', 'transparency.initiatives.berths.owner.role')).toEqual({
      path: member.path,
      lines: 'point: transparency\ntitle: Berths\nowner:\n  unit: Harbour desk\n  role: …',
    });
  });

  test('begins a list in the plan where only files have initiatives', () => {
    const index = {path: 'plans/riverton/2026/index.mdx', text: '---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\ntransparency:\n  summary: The harbour\n---\n'};
    const {plan} = parsePlan('riverton/2026', index, [member]);
    expect(plan?.placeIn(['transparency', 'initiatives'])).toMatchObject({path: index.path, line: 6, indent: 2, depth: 1});
    expect(plan?.placeIn(['transparency', 'initiatives', 0])).toMatchObject({path: member.path, line: 5, indent: 0, depth: 3});
  });

  test('brings the key of a point that only files have along', () => {
    const head = 'title: Open harbour plan\npublisher: riverton\nlanguage: en\n';
    expect(paste('', 'transparency.inventory')).toMatchObject({path: 'plans/riverton/2026/index.mdx', lines: `${head}transparency:\n  inventory: …`});
    expect(paste('transparency:\n  summary: The harbour\n', 'transparency.inventory')?.lines).toBe(`${head}transparency:\n  summary: The harbour\n  inventory: …`);
  });
});

function problemsOf({results}: PlanReport): Problem[] {
  return results.flatMap(({outcome, problems}) => (outcome === 'fail' ? problems : []));
}

function wordsOf({criterion, message, field, values}: Pick<Problem, 'criterion' | 'message'> & {field?: string; values?: Problem['values']}): string {
  return `${criterion} ${message} ${field} ${JSON.stringify(values)}`;
}

function isAboutBlank({values}: SourceProblem): boolean {
  return /…|YYYY-MM-DD/.test(String(values?.['actual']));
}

const FILLINGS: Partial<Record<SourceProblem['message'], string>> = {
  'expected-number': '12',
  'expected-url': 'https://www.riverton.example/harbour',
  'expected-email': 'harbour@riverton.example',
  'expected-id': 'harbour-pilot',
};

/** The text with a value of the right kind in each blank that takes no words; days are the last of what was asked for. */
function fillIn(text: string, end: Problem['values'][string] = '2026-06-15'): string {
  let filled = text;
  for (const {message, at, values} of readText(text).problems.filter(isAboutBlank).reverse()) {
    const filling = message === 'expected-date' ? end : FILLINGS[message];
    if (!filling) throw new Error(`nothing to fill in for ${message} ${JSON.stringify(values)}`);
    filled = filled.slice(0, at.start.offset) + filling + filled.slice(at.end.offset);
  }
  return filled;
}
