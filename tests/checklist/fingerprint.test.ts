import {expect, test} from 'vitest';
import {judgeText} from '../support/read.ts';

/** The fingerprints of what one criterion says of a plan with these lines. */
function fingerprints(id: string, lines: string, text = ''): string[] {
  const report = judgeText(`---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\n${lines}\n---\n\n${text}\n`);
  return report.results.filter(({criterion}) => criterion.id === id).flatMap(({problems}) => problems.map(({fingerprint}) => fingerprint));
}

const accountable = (name: string) => fingerprints('accountable-official', `accountable: ${name}`);

test('is 32 hexadecimal digits', () => {
  expect(accountable('Mr Jansen')).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
});

test('is the same in every release: what people keep of a report rests on it', () => {
  expect(fingerprints('accountable-official', 'status: draft')).toEqual(['0a4d4c72644c7898bebac054012a77c8']);
  expect(accountable('Mr Jansen')).toEqual(['2be1addd5078e51451b462b09d9db024']);
  expect(fingerprints('placeholders', 'status: draft', 'TODO: berths\n\nTODO: cranes')).toEqual(['b355ddb937554bb295b69828a771cd93', '20f5ea34d473592d60a9bbac18489a05']);
});

test('is the same for the same words, however they are spaced or composed', () => {
  expect(accountable('"  Mr  Jos\\u0065\\u0301 "')).toEqual(accountable('Mr José'));
  expect(accountable('Mr Jansen')).not.toEqual(accountable('Mr Pietersen'));
  expect(accountable('Mr Jan Sen')).not.toEqual(accountable('Mr JanSen'));
});

test('is of the words where there is no field', () => {
  const linked = (text: string) => fingerprints('link-text', 'status: draft', `[${text}](https://harbour.example/)`);
  expect(linked('here')).toHaveLength(1);
  expect(linked('here')).not.toEqual(linked('click here'));
  const left = (text: string) => fingerprints('placeholders', 'status: draft', text);
  expect(left('TODO: berths')).toEqual(left('TODO: cranes'));
  expect(left('TODO: berths')).not.toEqual(left('FIXME: berths'));
});

test('is of the words that could not be read', () => {
  const period = (words: string) => fingerprints('readable', `period: ${words}`);
  expect(period('soon')).toEqual(period('"soon "'));
  expect(period('soon')).not.toEqual(period('later'));
});

test('does not depend on what a list or a mapping holds', () => {
  const owner = (fields: string) => fingerprints('flagship-measures', `flagship: {initiatives: [{id: lock, measures: [{name: ${fields}, kind: outcome}]}]}`)[0];
  expect(owner('Boats')).toBe(owner('Ships'));
  const few = (milestones: string) => fingerprints('flagship-milestones', `flagship: {initiatives: [{id: lock, start: 2026-01-01, milestones: [${milestones}]}]}`)[0];
  expect(few('{id: one}')).toBe(few('{id: one}, {id: two}'));
});

test('is of the field alone where it is a matter of size', () => {
  const report = judgeText(`---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\nsummary: ${'Municipalities publishing information '.repeat(12)}\n---\n`);
  const problems = report.results.flatMap((result) => result.problems).filter(({criterion}) => criterion === 'plain-language');
  expect(problems.map(({message, value}) => [message, value])).toEqual([['sentences', ''], ['lix', '']]);
});

test.for([
  ['plan-summary', 'too-long', `summary: ${'Boats pay at the lock '.repeat(50)}`],
  ['initiative-summary', 'too-long', `transparency: {initiatives: [{id: berths, summary: ${'Boats pay at the lock '.repeat(50)}}]}`],
  ['origin-story', 'too-short', 'origin: {summary: It began on the quay.}'],
  ['origin-story', 'section-too-short', 'status: draft', '## Origin\n\nIt began on the quay.'],
])('of %s, %s, is of the field alone', ([id = '', message = '', lines = '', text = '']) => {
  const report = judgeText(`---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\n${lines}\n---\n\n${text}\n`);
  const problems = report.results.flatMap((result) => result.problems).filter(({criterion}) => criterion === id);
  expect(problems.map((problem) => [problem.message, problem.value])).toEqual([[message, '']]);
});

test('tells apart problems that are otherwise the same', () => {
  const both = fingerprints('initiative-owner', 'transparency: {initiatives: [{title: Berths}, {title: Cranes}]}');
  expect(new Set(both).size).toBe(2);
});
