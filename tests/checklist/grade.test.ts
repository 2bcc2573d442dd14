import {describe, expect, test} from 'vitest';
import {reasonOf} from '#checklist';
import {translator} from '#locales';
import type {Point} from '#plan';
import {readFileSync} from 'node:fs';
import {judgeText} from '../support/read.ts';

const plan = (lines: string) => `---\ntitle: Open quay plan 2026–2027\npublisher: riverton\nlanguage: en\n${lines}---\n`;

/** Why a point has its grade, in a sentence. */
function reason(text: string, point: Point, language: 'en' | 'nl' = 'en') {
  const {plan: judged, results} = judgeText(text, '2026-11-21');
  return translator(language).grade(point, reasonOf(judged, results, point));
}

describe('the reason of a grade', () => {
  test('absent: there is nothing', () => {
    expect(reason(plan(''), 'flagship')).toBe('Flagship is absent: the plan says nothing about it.');
    expect(reason(`${plan('')}\n## Origin\n\n&nbsp;\n`, 'origin')).toBe('Origin is absent: the plan says nothing about it.');
  });

  test('intention: how many musts, and of which initiative', () => {
    const one = plan('participation: {initiatives: [{id: quay, title: The plan for the quay}]}\n');
    expect(reason(one, 'participation')).toMatch(/^Participation is intention: \d+ musts of “The plan for the quay” are unmet\.$/);
    const two = plan('participation: {initiatives: [{id: quay, title: The quay}, {id: park, title: The park}]}\n');
    expect(reason(two, 'participation')).toMatch(/^Participation is intention: \d+ musts in 2 initiatives are unmet\.$/);
    expect(reason(plan('origin: {summary: It began on the quay.}\n'), 'origin', 'nl')).toMatch(/^Totstandkoming is een voornemen: aan \d+ keer “moet” is niet voldaan\.$/);
  });

  test('intention: of an initiative without an id, but not when it is the plan that falls short', () => {
    const {plan: judged, results} = judgeText(plan('transparency: {initiatives: [{title: The berths}, {start: 2026-02-01}, {id: tides}]}\nflagship: {initiatives: [{title: The lock}]}\n'));
    const reasonFor = (isIn: (initiative: string | undefined) => boolean) =>
      reasonOf(judged, results.map((result) => ({...result, problems: result.problems.filter(({initiative}) => isIn(initiative))})), 'transparency');
    expect(reasonFor((initiative) => initiative === '').initiatives).toEqual(['The berths', '#2']);
    expect(reasonFor((initiative) => initiative === 'tides').initiatives).toEqual(['tides']);
    expect(reasonFor((initiative) => initiative === undefined).initiatives).toEqual([]);
  });

  test('exemplary, and met when a should is taken out or a must is waived', () => {
    const text = readFileSync('plans/oeverdam/2026-2028-en.mdx', 'utf8');
    expect(reason(text, 'flagship')).toBe('Flagship is exemplary: every must and every should is met.');
    const withoutRisks = text.replace(/^ {6}risks:\n(?: {8,}.*\n)+/m, '');
    expect(withoutRisks).not.toBe(text);
    expect(reason(withoutRisks, 'flagship')).toMatch(/^Flagship is met: every must is met, one should of “.+” is not\.$/);
    const waived = withoutRisks.replace('\norigin:', '\nwaivers: [{criterion: flagship-risks, reason: The sluice knows nobody.}]\norigin:');
    expect(reason(waived, 'flagship')).toBe('Flagship is met: every must is met, and one criterion is not asked.');
  });
});
