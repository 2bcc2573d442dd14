import {describe, expect, test} from 'vitest';
import {judgeText, DATE} from '../support/read.ts';

const HEAD = 'title: Open harbour plan 2026–2027\npublisher: riverton\nlanguage: en';

/** What one criterion says of a plan with these lines. */
function ask(criterion: string, lines: string, date = DATE) {
  const [result] = judgeText(`---\n${HEAD}\n${lines}\n---\n`, date).results.filter((each) => each.criterion.id === criterion);
  return {outcome: result?.outcome, messages: result?.problems.map(({message}) => message), values: result?.problems.map(({values}) => values), lines: result?.evidence.map(({start}) => start.line)};
}

const initiatives = (...ids: string[]) => `initiatives: [${ids.map((id) => `{id: ${id}}`).join(', ')}]`;
const milestones = (...lines: string[]) => `transparency: {initiatives: [{id: harbour-accounts, milestones: [${lines.join(', ')}]}]}`;
const updates = (...lines: string[]) => `transparency: {initiatives: [{id: harbour-accounts, updates: [${lines.join(', ')}]}]}`;
const TWO_YEARS = 'period: {start: 2026-01-01, end: 2027-12-31}';
const RUNNING = 'period: {start: 2025-06-01, end: 2027-05-31}';

describe('is not asked', () => {
  test.for([
    ['plan-length', 'summary: Berths and cranes'],
    ['plan-length', 'period: {start: 2026-01-01}'],
    ['plan-length', 'period: {end: 2036-01-01}'],
    ['plan-length', 'period: {start: 2036-01-01, end: 2026-01-01}'],
    ['plan-length', 'period: {start: 2026-01-01, end: 2026-01-01}'],
    ['plan-adoption', 'summary: Berths and cranes'],
    ['plan-adoption', 'status: draft'],
    ['plan-adoption', 'status: consultation'],
    ['plan-review-date', 'status: closed'],
    ['contact-role', 'summary: Berths and cranes'],
    ['number-of-initiatives', 'transparency: {summary: Berths and cranes}'],
    ['balance', `transparency: {${initiatives('a', 'b', 'c')}}`],
    ['milestone-spread', `${TWO_YEARS}\n${milestones('{due: 2027-12-01}', '{title: One gate talks}')}`],
    ['milestone-spread', `period: {start: 2026-01-01}\n${milestones('{due: 2027-12-01}', '{due: 2027-12-02}')}`],
    ['milestone-spread', `period: {end: 2026-01-01}\n${milestones('{due: 2027-12-01}', '{due: 2027-12-02}')}`],
    ['milestone-spread', `period: {start: 2026-01-01, end: 2026-01-01}\n${milestones('{due: 2027-12-01}', '{due: 2027-12-02}')}`],
    ['setback-recorded', `period: {start: 2025-06-02}\n${updates('{status: limited}')}`],
    ['setback-recorded', `period: {end: 2027-05-31}\n${updates('{status: limited}')}`],
    ['setback-recorded', RUNNING],
    ['setback-recorded', `status: closed\nperiod: {start: 2025-06-01, end: 2026-05-31}\n${updates('{status: limited}')}`],
  ] as const)('%s of a plan with %s', ([criterion, lines]) => {
    expect(ask(criterion, lines).outcome).toBe('skip');
  });
});

describe('the number of initiatives', () => {
  test('may be 15', () => {
    const ids = Array.from({length: 15}, (_, index) => `berth-${index + 1}`);
    expect(ask('number-of-initiatives', `transparency: {${initiatives(...ids)}}`).outcome).toBe('pass');
  });
});

test('a balance is shown by the points that are there', () => {
  const [result] = judgeText(`---\n${HEAD}\ntransparency: {${initiatives('a', 'b')}}\nflagship: {${initiatives('c', 'd')}}\n---\n`).results.filter(({criterion}) => criterion.id === 'balance');
  expect(result).toMatchObject({outcome: 'pass', evidence: [{start: {line: 5}}, {start: {line: 6}}]});
});

describe('a next review', () => {
  test('is asked of a draft, at any distance while it is not adopted', () => {
    expect(ask('plan-review-date', 'status: draft').messages).toEqual(['missing']);
    expect(ask('plan-review-date', 'nextReview: 2036-01-01').outcome).toBe('pass');
  });
});

describe('an adoption', () => {
  test('may come after the period of a closed plan', () => {
    expect(ask('plan-adoption', 'status: closed\nperiod: {start: 2024-01-01, end: 2024-12-31}\nadopted: {on: 2025-02-01, by: Harbour council}').outcome).toBe('pass');
  });

  test('may lack both its day and its body', () => {
    expect(ask('plan-adoption', 'status: adopted\nadopted: {url: "https://harbour.riverton.example/minutes"}').messages).toEqual(['missing-on', 'missing-by']);
    expect(ask('plan-adoption', 'status: adopted\nadopted: {on: 2026-06-02}').messages).toEqual(['missing-by', 'future']);
  });
});

describe('who is accountable', () => {
  test.for(['Harbour master', 'Director of Finance and Control', 'Harbour master (Mr R. Jansen)', 'Mr R. Jansen (harbour master)', 'Drs. P. de Boer, gemeentesecretaris', 'MR director', 'Secretary; '])(
    'can be %s',
    (accountable) => {
      expect(ask('accountable-official', `accountable: "${accountable}"`).outcome).toBe('pass');
    },
  );

  test.for(['Ms. Jane Smith', 'Dr Smith', 'mevr. De Boer', 'dhr P. de Boer', 'De heer P. de Boer', 'Drs. P. de Boer', 'j.jansen@riverton.example', ' Dr Smith '])('is no role in %s', (accountable) => {
    expect(ask('accountable-official', `accountable: "${accountable}"`).messages).toEqual(['person']);
  });
});

test('an email address or a web page will do as contact point', () => {
  expect(ask('contact-point', 'contact:\n  email: open@riverton.example')).toMatchObject({outcome: 'pass', lines: [6]});
  expect(ask('contact-point', 'contact:\n  url: https://harbour.riverton.example/contact')).toMatchObject({outcome: 'pass', lines: [6]});
});

test('a summary may have as many words as are allowed', () => {
  const words = (count: number) => `summary: ${'quay-side '.repeat(count)}`;
  expect(ask('plan-summary', words(60)).outcome).toBe('pass');
  expect(ask('plan-summary', words(61)).messages).toEqual(['too-long']);
});

describe('the address of a contact', () => {
  test.for(['open', 'info', 'open.government', 'open-overheid', 'harbour.master', 'e.dienst.haven', 'e.haven', 'i.punt', 'team.anne', 'anne.frank.house', 'j.smith.team', 'r.o', 'b.en.w', 'a-b.team', 'open.gov2', 'jane', 'grace.harbour', 'x'])(
    '%s@ is a role’s or a team’s',
    (mailbox) => {
      expect(ask('contact-role', `contact: {email: ${mailbox}@riverton.example}`).outcome).toBe('pass');
    },
  );

  test.for(['jane.smith', 'j.jansen', 'J.P.de.Vries', 'jan_jansen', 'marie-louise.smit', 'peter.de-boer', 'r.ng', 'j.jansen2', 'j.jansen+open'])('%s@ is a person’s', (mailbox) => {
    expect(ask('contact-role', `contact: {email: ${mailbox}@riverton.example}`).messages).toEqual(['person']);
  });
});

describe('a licence', () => {
  test.for(['CC0-1.0', 'CC-BY-3.0-NL', 'cc-by-sa-2.0-uk', 'OGL-UK-3.0', 'odbl-1.0', 'CC-BY-4.0 '])('%s is open', (id) => {
    expect(ask('licence', `licence: "${id}"`).outcome).toBe('pass');
  });

  test.for([
    ['CC0', 'CC0-1.0'],
    ['cc-by', 'CC-BY-4.0'],
    ['CC BY-SA', 'CC-BY-SA-4.0'],
    ['CC_BY_4.0', 'CC-BY-4.0'],
    ['CC-BY-4', 'CC-BY-4.0'],
    ['CCBY-4.0', 'CC-BY-4.0'],
    ['CC-BY-5.1', 'CC-BY-4.0'],
    ['OGL', 'OGL-UK-3.0'],
    ['ODbl', 'ODbL-1.0'],
    ['CC   BY   4.0', 'CC-BY-4.0'],
    [' CC BY ', 'CC-BY-4.0'],
  ] as const)('%s is probably meant as %s', ([actual, suggestion]) => {
    expect(ask('licence', `licence: "${actual}"`).values).toEqual([{actual, suggestion}]);
  });

  test.for(['CC-BY-NC-4.0', 'CC-BY-NC-3.0-NL', 'CC BY-ND 4.0', 'CC-BY-4.0-NL-EN', 'XCC-BY-3.0-NL', 'CC-BY-SA-NC', 'All rights reserved', 'CC', 'none', 'https://creativecommons.org/publicdomain/zero/1.0/'])('for %s nothing is suggested', (actual) => {
    expect(ask('licence', `licence: "${actual}"`).messages).toEqual(['unknown']);
  });
});

test('a point is shown where it stands', () => {
  const points = ['transparency', 'participation', 'collaboration', 'flagship'].map((point) => `${point}: {${initiatives('a')}}`);
  expect(ask('five-points', `origin:\n  summary:\n  consultations: [{title: Skippers}]\n${points.join('\n')}`)).toMatchObject({outcome: 'pass', lines: [7, 8, 9, 10, 11]});
});

describe('a setback', () => {
  test.for(['{reason: funding}', '{lesson: Ask the skippers first}', '{status: cancelled}'])('is told by an update with %s', (update) => {
    const lines = `${RUNNING}\ntransparency:\n  initiatives:\n    - updates:\n        - {status: limited}\n        - ${update}`;
    expect(ask('setback-recorded', lines)).toMatchObject({outcome: 'pass', lines: [10]});
  });

  test('is asked of a closed plan that ran long enough', () => {
    expect(ask('setback-recorded', `status: closed\nperiod: {start: 2024-01-01, end: 2025-01-01}\n${updates('{status: complete}')}`).messages).toEqual(['missing']);
  });
});

describe('what was reported as misshapen is not reported again', () => {
  test.for([
    ['number-of-initiatives', `transparency: {${initiatives('a', 'b', 'c')}}\nparticipation: {initiatives: [Where the water taps go]}`],
    ['balance', `transparency: {${initiatives('a', 'b', 'c', 'd')}}\nparticipation: {initiatives: [Where the water taps go]}`],
    ['five-points', 'origin: {summary: 3}\ntransparency: 1\nparticipation: 1\ncollaboration: 1\nflagship: {initiatives: [One gate talks]}'],
    ['milestone-spread', `${TWO_YEARS}\n${milestones('{due: 2027-12-01}', '{due: 2027-12-02}', '{due: soon}')}`],
    ['milestone-spread', `${TWO_YEARS}\n${milestones('{due: 2027-12-01}', '{due: 2027-12-02}', 'One gate talks')}`],
    ['setback-recorded', `${RUNNING}\n${updates('{reason: weather}')}`],
    ['setback-recorded', `${RUNNING}\n${updates('{lesson: [1]}')}`],
    ['setback-recorded', `${RUNNING}\n${updates('{status: stopped}')}`],
    ['setback-recorded', `${RUNNING}\n${updates('It is late')}`],
  ] as const)('by %s: %s', ([criterion, lines]) => {
    expect(ask(criterion, lines)).toMatchObject({outcome: 'fail', messages: []});
  });
});
