import {describe, expect, test} from 'vitest';
import {judge} from '#checklist';
import {parsePlan} from '#plan';
import {contextFor, judgeText, readText} from '../support/read.ts';

const head = (language: string, lines: string) => `---\ntitle: Open water plan\npublisher: riverton\nlanguage: ${language}\n${lines}\n---\n`;

/** What one criterion says of a plan with these lines in its front matter, and this text. */
function ask(criterion: string, {language = 'en', lines = '', text = ''}) {
  const source = `${head(language, lines)}\n${text}\n`;
  const [result] = judgeText(source).results.filter((each) => each.criterion.id === criterion);
  const found = result?.problems.map(({at}) => source.slice(at.start.offset, at.end.offset));
  return {outcome: result?.outcome, found, messages: result?.problems.map(({message}) => message)};
}

const summary = (words: string) => `summary: ${JSON.stringify(words)}`;

describe('left to fill in', () => {
  test.for([
    ['Open from TBD.', 'TBD'],
    ['Who pays (to be confirmed) is open.', 'to be confirmed'],
    ['The date is nader te bepalen.', 'nader te bepalen'],
    ['Opening: n.t.b.', 'n.t.b.'],
    ['The [insert name] opens.', '[insert name]'],
    ['<naam van de gemeente> opens.', '<naam van de gemeente>'],
    ['Hier komt tekst over water.', 'Hier komt tekst'],
    ['Text goes here', 'Text goes here'],
    ['FIXME before June', 'FIXME'],
    ['Open on DD/MM/YYYY', 'DD/MM/YYYY'],
    ['Open op DD-MM-JJJJ', 'DD-MM-JJJJ'],
  ])('%s', ([words = '', found]) => {
    expect(ask('placeholders', {lines: summary(words)}).found).toEqual([found]);
  });

  test.for(['Untitled', 'test', 'Titel van de pagina', 'asdf', '- - -', '….'])('%s as a whole', (words) => {
    expect(ask('placeholders', {lines: summary(words)}).messages).toEqual(['blank']);
  });

  test.for([
    'The Testbed of Protest',
    'We test the pumps in May.',
    'The name of each street',
    'What is asked is to be determined by the board',
    'A to do list for each keeper',
    'Levels as “[sic] high” and [1]',
    'Deaths by tbc, in notes of 1890',
    'The notation is YYYY-MM-DD',
    'Dates follow ISO 8601: YYYY-MM-DD',
    'And so on…',
    'Louis XX of Riverton',
  ])('not in %s', (words) => {
    expect(ask('placeholders', {lines: summary(words)}).found).toEqual([]);
  });

  test('not in an address, nor as a unit', () => {
    expect(ask('placeholders', {lines: 'feedback: https://riverton.example/TODO'}).found).toEqual([]);
  });

  test('a section of a point is empty unless the front matter fills it', () => {
    const text = '## Transparency\n\n## Flagship\n\nThe gauge talks.';
    expect(ask('placeholders', {text}).found).toEqual(['## Transparency']);
    expect(ask('placeholders', {text, lines: 'transparency: {initiatives: [{id: levels}]}'}).found).toEqual([]);
  });

  test('a heading that repeats the title is not empty, unless nothing follows', () => {
    expect(ask('placeholders', {text: '## The open water plan\n\n## Levels\n\nThey are high.'}).found).toEqual([]);
    expect(ask('placeholders', {text: '## The open water plan'}).found).toEqual(['## The open water plan']);
  });
});

describe('a promise of nothing but looking', () => {
  test.for([
    ['en', 'We will explore ways to warn skippers.'],
    ['en', 'The board is considering other ideas.'],
    ['en', 'NARA seeks to be open.'],
    ['en', 'We strive for clean water.'],
    ['en-GB', 'The board plans to further explore how publishing works.'],
    ['en', 'We endeavour to be of service to all.'],
    ['nl', 'We verkennen de mogelijkheden van meten.'],
    ['nl', 'De gemeente onderzoekt hoe zij schippers kan waarschuwen.'],
    ['nl', 'We zetten in op meer openheid.'],
    ['nl', 'Daarom zetten wij stevig in op openheid.'],
    ['nl', 'De komende tijd kijken we naar het water.'],
    ['nl', 'Het waterschap streeft naar schoon water.'],
    ['nl', 'We gaan de wensen van schippers onderzoeken.'],
    ['nl', 'De mogelijkheden zullen worden verkend.'],
    ['nl-BE', 'Er wordt gekeken naar de wensen van schippers.'],
    ['nl', 'Ook onderzoeken we of een rapport zin heeft.'],
  ])('%s: %s', ([language = '', words = '']) => {
    expect(ask('vague-wording', {language, text: words}).found).toEqual([words]);
  });

  test.for([
    ['en', 'Explore our data.'],
    ['en', 'We will explore 12 bridges.'],
    ['en', 'We will explore the banks in May.'],
    ['en', 'We will consider each request and publish the answer.'],
    ['en', 'We aim to open a portal.'],
    ['en', 'We will explore options and decide by vote.'],
    ['en', 'We will explore options and will help skippers.'],
    ['en', 'We considered other ideas.'],
    ['en', 'Students will explore the banks.'],
    ['en', 'We may consider other ideas.'],
    ['en', 'A commission “will look into it”.'],
    ['en', 'We strive to:'],
    ['en', 'What will we explore? Water.'],
    ['en', 'We strive to pass art. 5.'],
    ['en', 'It will not be easy to explore.'],
    ['nl', 'We onderzoeken 12 bruggen.'],
    ['nl', 'We verkennen de oever in mei.'],
    ['nl', 'We onderzoeken het water en publiceren de uitkomst.'],
    ['nl', 'We streven naar een openbaar register.'],
    ['nl', 'Bezoekers kunnen de oever verkennen.'],
    ['nl', 'Het onderzoek is klaar.'],
    ['nl', 'We onderzochten de wensen van schippers.'],
    ['nl', 'De universiteit onderzoekt het water.'],
    ['nl', 'Dat wil zeggen dat het onderzoeken tijd kost.'],
    ['nl', 'Verken onze gegevens.'],
    ['nl', 'We kijken uit over het water.'],
  ])('is not in %s: %s', ([language = '', words = '']) => {
    expect(ask('vague-wording', {language, text: words}).found).toEqual([]);
  });

  test.for([
    ['en', 'To explore the banks'],
    ['en', 'Exploring the banks'],
    ['nl', 'Verkenning van de oever'],
    ['nl', 'Inzetten op openheid'],
  ])('%s: is a deliverable “%s”', ([language = '', words = '']) => {
    const lines = `flagship: {initiatives: [{milestones: [{deliverable: ${words}}]}]}`;
    expect(ask('vague-wording', {language, lines}).found).toEqual([words]);
    expect(ask('vague-wording', {language, text: words}).found).toEqual([]);
  });

  test('is told with its place in folded and quoted lines, and behind entities', () => {
    const lines = 'summary: |-\n  It is high.\n  We will explore\n  the banks.\n\n  We stop';
    expect(ask('vague-wording', {lines}).found).toEqual(['We will explore\n  the banks.']);
    const quoted = 'summary: "A \\"dry\\" land.\\nWe strive for \\"dry\\" feet.\\nSo"';
    expect(ask('vague-wording', {lines: quoted}).found).toEqual(['We strive for \\"dry\\" feet.']);
    expect(ask('vague-wording', {text: 'Lock &amp; key. We strive for \\* &copy; water. So.'}).found).toEqual(['We strive for \\* &copy; water.']);
    expect(ask('vague-wording', {text: 'Mr. Reed says no.  \nWe strive for the U.S. Navy, e.g. Dr. Who.'}).found).toEqual(['We strive for the U.S. Navy, e.g. Dr. Who.']);
    expect(ask('vague-wording', {text: 'By Dr.  \nWe strive for the U.S.'}).found).toEqual(['We strive for the U.S.']);
    expect(ask('vague-wording', {lines: 'summary: Lock &amp; key. We strive for water.'}).found).toEqual(['We strive for water.']);
  });

  test('is not looked for in a plan that says nothing', () => {
    expect(ask('vague-wording', {lines: 'example: true'}).outcome).toBe('skip');
  });
});

describe('links', () => {
  const links = (text: string) => ask('links', {text});

  test('to another plan are looked up there', () => {
    const reading = readText(`${head('en', '')}\n[Levels](/plans/riverton/2024/#levels), [depths](../2024/#depths)\n`);
    const context = contextFor(reading);
    const plan = readText(head('en', 'transparency: {initiatives: [{id: levels}]}')).plan;
    if (!plan) throw new Error('the other plan could not be read');
    const report = judge(reading, {...context, plans: new Map([...context.plans, ['riverton/2024', plan]])});
    expect(report.results.find(({criterion}) => criterion.id === 'links')?.problems).toMatchObject([{message: 'anchor', values: {plan: 'riverton/2024', anchor: 'depths'}}]);
  });

  test('may be to a heading with accents, and to places that every page has', () => {
    expect(links('[One](#vóór-2027), [two](#checklist)\n\n## Vóór 2027\n\nIt is high.').found).toEqual([]);
  });

  test('are not asked of a plan without any', () => {
    expect(links('It is high.').outcome).toBe('skip');
    expect(ask('link-text', {text: 'It is high.'}).outcome).toBe('skip');
  });
});

describe('a plan in another language', () => {
  test('is not measured, and its words are not read', () => {
    const text = `## Offenheid {/* transparency */}\n\n${'Verwaltungsverantwortung '.repeat(80)}. We will explore ways. [here](https://riverton.example)`;
    expect(ask('vague-wording', {language: 'de', text}).outcome).toBe('skip');
    expect(ask('plain-language', {language: 'de', text}).outcome).toBe('skip');
    expect(ask('link-text', {language: 'de', text}).outcome).toBe('pass');
    expect(ask('plain-language', {language: 'nl', text}).messages).toEqual(['sentences', 'lix']);
    expect(ask('link-text', {language: 'nl', text}).messages).toEqual(['generic']);
  });
});

describe('plain language', () => {
  const sentence = (words: number, long = 0) => [...Array.from({length: long}, () => 'seventh'), ...Array.from({length: words - long}, () => 'letter')].join(' ');

  test.for([
    [29, 0, 'skip'],
    [30, 0, 'fail'],
  ] as const)('is measured from 30 words on: %i', ([words, long, outcome]) => {
    expect(ask('plain-language', {lines: summary(sentence(words, long))}).outcome).toBe(outcome);
  });

  test('allows 25 words a sentence and a LIX of 50', () => {
    expect(ask('plain-language', {lines: summary(`${sentence(25)}. L${sentence(25).slice(1)}.`)}).outcome).toBe('pass');
    expect(ask('plain-language', {lines: summary(`${sentence(25)}. L${sentence(26).slice(1)}.`)}).messages).toEqual(['sentences']);
    expect(ask('plain-language', {lines: summary(`${sentence(25)}. L${sentence(26).slice(1)}.\n\n***`)}).messages).toEqual(['sentences']);
    // 20 words a sentence, and 6 of 20 long, make 50.
    expect(ask('plain-language', {lines: summary(`${sentence(20, 6)}. S${sentence(20, 6).slice(1)}.`)}).outcome).toBe('pass');
    expect(ask('plain-language', {lines: summary(`${sentence(20, 6)}. S${sentence(20, 7).slice(1)}.`)}).messages).toEqual(['lix']);
  });

  test('counts each item of a list as a sentence', () => {
    const text = `## Transparency\n\n- ${sentence(20)}\n- ${sentence(20)}\n\n${sentence(20)}`;
    expect(ask('plain-language', {text}).outcome).toBe('pass');
  });

  test('takes in the stories of initiatives', () => {
    const folder = 'plans/riverton/2026';
    const story = {path: `${folder}/gauge.mdx`, text: `---\npoint: flagship\n---\n\n${sentence(31)}.\n`};
    const reading = parsePlan('riverton/2026', {path: `${folder}/index.mdx`, text: head('en', '')}, [story]);
    const found = judge(reading, contextFor(reading)).results.find(({criterion}) => criterion.id === 'plain-language');
    expect(found?.problems).toMatchObject([{message: 'sentences', field: 'flagship', at: {path: story.path, start: {line: 5}}}]);
  });
});
