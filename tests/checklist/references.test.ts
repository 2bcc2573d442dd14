import {expect, test} from 'vitest';
import {judge} from '#checklist';
import {parsePlan} from '#plan';
import {contextFor, judgeText} from '../support/read.ts';

const HEAD = 'title: Open harbour plan\npublisher: riverton\nlanguage: en';
const told = (lines: string, body = '') => {
  const report = judgeText(`---\n${HEAD}\n${lines}\n---\n\n${body}\n`);
  return report.results.filter(({criterion}) => criterion.id === 'references').flatMap(({problems}) => problems.map(({field, message}) => `${field} ${message}`));
};
const DECISION = 'origin: {decisions: [{id: lock, idea: A lock that talks, decision: adopted, initiative: loud-lock}]}';

test('an adopted idea is followed as long as nobody else does', () => {
  expect(told(DECISION)).toEqual(['origin.decisions.lock.initiative initiative']);
  expect(told(`status: adopted\n${DECISION}`)).toEqual([]);
});

test('an initiative that could not be read may be the one that is meant', () => {
  expect(told(`${DECISION}\nflagship: {initiatives: [{id: Loud Lock}]}`, '<Initiative id="loud-lock" />')).toEqual([]);
  expect(told(`${DECISION}\nflagship: {initiatives: [loud-lock]}`)).toEqual([]);
  expect(told(`${DECISION}\nflagship: loud-lock`)).toEqual([]);
});

test('an unknown lens is told once, whatever its values', () => {
  const lenses = '{initiatives: [{id: a, lenses: {chain: [cargo, ships]}}]}';
  expect(told(`flagship: ${lenses}`)).toEqual(['flagship.initiatives.a.lenses.chain lens']);
});

test('what leads somewhere is shown', () => {
  const report = judgeText(`---\n${HEAD}\nflagship: {initiatives: [{id: talking-lock}]}\n---\n\nSee <Initiative id="talking-lock" />.\n`);
  const [result] = report.results.filter(({criterion}) => criterion.id === 'references');
  expect(result).toMatchObject({outcome: 'pass', evidence: [{start: {line: 3, column: 1}}, {start: {line: 8, column: 5}}]});
});

test('an attribute that does not belong there is left to the reading of the file', () => {
  expect(told('flagship: {initiatives: [{id: talking-lock}]}', '<Milestones of="talking-lock" name="Boats" />')).toEqual([]);
  expect(told('flagship: {initiatives: [{id: talking-lock}]}', '<Initiative id={lock} />')).toEqual([]);
});

test('the text of an initiative’s own file is followed too', () => {
  const index = {path: 'plans/riverton/2026/index.mdx', text: `---\n${HEAD}\n---\n\n<Initiative id="talking-lock" />\n`};
  const member = {path: 'plans/riverton/2026/talking-lock.mdx', text: '---\npoint: flagship\n---\n\nBeside it stands <Initiative id="silent-lock" />.\n'};
  const reading = parsePlan('riverton/2026', index, [member]);
  const problems = judge(reading, contextFor(reading)).results.flatMap((result) => (result.criterion.id === 'references' ? result.problems : []));
  expect(problems).toMatchObject([{message: 'component', at: {path: member.path, start: {line: 5, column: 18}}}]);
});
