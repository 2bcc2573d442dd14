import {describe, expect, test} from 'vitest';
import {judgeText} from '../support/read.ts';

function collaboration(lines: string, language = 'en') {
  const text = `---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: ${language}\ncollaboration:\n  initiatives:\n    - id: harbour\n${lines}\n---\n`;
  const find = (id: string) => judgeText(text).results.find(({criterion}) => criterion.id === id);
  return {find, result: find('collaboration-not-participation')};
}

const TASKS = '      tasks: [{task: Come to the quay, by: Neighbours, due: 2026-10-16}]';
const outcomeOf = (title: string, language: string) =>
  collaboration(`      title: ${JSON.stringify(title)}\n${TASKS}`, language).result?.outcome;

describe('a collaboration that only asks for opinions', () => {
  test.for([
    ['en', 'Consultation on the new quay'],
    ['en', 'What do you think of the market?'],
    ['en', 'Neighbours give feedback on the park'],
    ['en', 'An online survey about the library'],
    ['en', 'We ask neighbours for ideas'],
    ['en', 'Your opinion counts'],
    ['en', 'Residents have their say on the buildings'],
    ['en-GB', 'A focus group on the design of the bridge'],
    ['nl', 'Inspraak over de bouw van de brug'],
    ['nl', 'Praat mee over het ontwerp van het park'],
    ['nl', 'Uw mening telt'],
    ['nl', 'Een Bewonersraadpleging'],
    ['nl', 'Wat wilt u met de kade?'],
    ['nl', 'Een online consultatie'],
    ['nl-BE', 'Reageer op het ontwerp van het park'],
  ])('%s: %s', ([language = '', title = '']) => {
    expect(outcomeOf(title, language)).toBe('fail');
  });
});

describe('a collaboration with work to do', () => {
  test.for([
    ['en', 'Residents build a boathouse'],
    ['en', 'Volunteers hold a questionnaire at each door'],
    ['en', 'A survey of bats under the bridges'],
    ['en', 'Neighbours interview each other and give their opinion'],
    ['en', 'A hackathon with your ideas'],
    ['en', 'Readers consult the archive'],
    ['en', 'Repair café in the boathouse'],
    ['en', 'The archive asks the public for old photos'],
    ['en', 'Neighbours can respond when a heart stops'],
    ['en', 'Free consultations by law students'],
    ['en', 'Partners have a say in the budget'],
    ['nl', 'Buren peilen het water'],
    ['nl', 'Meepraten en meebouwen aan de steiger'],
    ['nl', 'Vrijwilligers gaan langs de deuren met een enquête'],
    ['nl', 'De klas brengt in kaart wat bewoners willen'],
    ['nl', 'Herstelcafé in het botenhuis'],
    ['nl', 'Wat mensen vinden op het strand'],
    ['nl', 'Moeders helpen elkaar in het consultatiebureau'],
    ['nl', 'Een informatieavond over de moestuin'],
    // The words of other languages are not known.
    ['de', 'Ihre Meinung zählt: opinion, mening'],
  ])('%s: %s', ([language = '', title = '']) => {
    expect(outcomeOf(title, language)).toBe('pass');
  });
});

test('the summary may tell of the work when the title only asks', () => {
  expect(collaboration(`      title: Your opinion on the quay\n      summary: Pupils draw it.\n${TASKS}`).result?.outcome).toBe('pass');
});

test('words on two lines are named as on one', () => {
  const {result} = collaboration(`      title: The quay\n      summary: |\n        A public\n          hearing on the quay.\n${TASKS}`);
  expect(result?.problems).toMatchObject([{message: 'only-asks', values: {words: 'public hearing'}}]);
});

test('without tasks nothing is said that collaboration-tasks says already', () => {
  const {find, result} = collaboration('      title: The harbour');
  expect(result?.outcome).toBe('skip');
  expect(find('collaboration-tasks')?.problems).toHaveLength(1);
});

test('a field that other points have too is no sign of participation', () => {
  expect(collaboration(`      title: The harbour\n      audience: Skippers\n${TASKS}`).result?.outcome).toBe('pass');
});

test('a list of misshapen items is unmet, and told once', () => {
  const {find, result} = collaboration('      tasks: [Sweep the quay]\n      partners: [Rowing club]\n      chain: [By hand]');
  expect(find('readable')?.problems).toHaveLength(3);
  expect(result?.outcome).toBe('skip');
  expect(find('collaboration-brings')?.outcome).toBe('skip');
  for (const id of ['collaboration-tasks', 'collaboration-partners', 'collaboration-chain']) {
    expect(find(id)).toMatchObject({outcome: 'fail', problems: []});
  }
});
