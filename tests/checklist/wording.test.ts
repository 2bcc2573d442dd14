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

  test.for(['Untitled', 'test', 'Titel van de pagina', 'asdf', '- - -', '….', '-'.repeat(80)])('%s as a whole', (words) => {
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
    '…and so on',
    'Louis XX of Riverton',
  ])('not in %s', (words) => {
    expect(ask('placeholders', {lines: summary(words)}).found).toEqual([]);
  });

  test('is told in the order of the text', () => {
    expect(ask('placeholders', {text: 'Opens DD-MM-JJJJ, [insert name] says, or TBD.'}).found).toEqual(['DD-MM-JJJJ', '[insert name]', 'TBD']);
  });

  test('is told by the key of its list', () => {
    const {results} = judgeText(head('en', 'flagship: {initiatives: [{lenses: {fast: [agile, TODO later]}}]}'));
    expect(results.find(({criterion}) => criterion.id === 'placeholders')?.problems).toMatchObject([{message: 'field', values: {key: 'fast'}}]);
  });

  test('not in an address, nor as a unit', () => {
    expect(ask('placeholders', {lines: 'feedback: https://riverton.example/TODO'}).found).toEqual([]);
  });

  test('a section of a point is empty unless the front matter fills it', () => {
    const text = '## Transparency\n\n## Flagship\n\nThe gauge talks.';
    expect(ask('placeholders', {text}).found).toEqual(['## Transparency']);
    expect(ask('placeholders', {text, lines: 'transparency: {initiatives: [{id: levels}]}'}).found).toEqual([]);
  });

  test('dots among other words are not empty, a definition that nobody sees is', () => {
    expect(ask('placeholders', {text: '## Levels\n\n…\n\nThe gauge talks.'}).found).toEqual([]);
    expect(ask('placeholders', {text: '## Levels\n\n[gauge]: https://riverton.example\n\n## Depths\n\nThe gauge talks.'}).found).toEqual(['## Levels']);
  });

  test('a heading with a link announces what is behind it', () => {
    const text = '## The [levels](https://riverton.example)\n\n## The [depths][gauge]\n\n## The gauge\n\nIt talks.\n\n[gauge]: https://riverton.example';
    expect(ask('placeholders', {text}).found).toEqual([]);
  });

  test('a heading repeats one title, with all its words', () => {
    const found = (heading: string, title: string) => {
      const lines = `flagship: {initiatives: [{title: "${title}"}]}`;
      return ask('placeholders', {lines, text: `## ${heading}\n\n## Levels\n\nThey are high.`}).found;
    };
    expect(found('The OPEN water plan', 'A gauge')).toEqual([]);
    expect(found('A gauge', 'A gauge')).toEqual([]);
    for (const heading of ['The open bank', 'A low planter']) expect(found(heading, 'A gauge')).toEqual([`## ${heading}`]);
    for (const heading of ['The bank', '2030']) expect(found(heading, '2030')).toEqual([`## ${heading}`]);
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
    ['en', 'We strive for one thing: water.'],
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
    ['en', 'The banks are dry and open, as we strive for water.'],
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
    ['en', 'Shall we strive for water? Read on.'],
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
    expect(ask('vague-wording', {text: 'We strive for art. The 5 banks are dry.'}).found).toEqual(['We strive for art.']);
    for (const comma of ['Salt&#44; we say, is so.', 'Salt &copy; we ©an say.']) expect(ask('vague-wording', {text: `${comma} We strive for water.`}).found).toEqual(['We strive for water.']);
    expect(ask('vague-wording', {lines: 'summary: Lock &amp; key. We strive for water.'}).found).toEqual(['We strive for water.']);
    const question = 'Who keeps the water in the lock so salt&quest; the board strives for less.';
    expect(ask('vague-wording', {text: question}).found).toEqual(['the board strives for less.']);
    expect(ask('vague-wording', {text: 'The ![old lock](lock.png) stands. We strive for water. So.'}).found).toEqual(['We strive for water.']);
  });

  test('is told with its place behind signs that only look like entities', () => {
    expect(ask('vague-wording', {text: 'Salt & sand &amp; clay. We strive for water.'}).found).toEqual(['We strive for water.']);
  });

  test('is told with the number of its item, and the name that it begins with', () => {
    expect(ask('vague-wording', {lines: summary('a. We strive for water.')}).found).toEqual(['a. We strive for water.']);
    expect(ask('vague-wording', {text: 'Prof. Reed of the board strives for water.'}).found).toEqual(['Prof. Reed of the board strives for water.']);
  });

  test('is looked for in summaries', () => {
    expect(ask('vague-wording', {lines: 'origin: {summary: We strive for water.}'}).found).toEqual(['We strive for water.']);
  });

  test('ends at a line break that is written as one', () => {
    const found = (...lines: string[]) => ask('vague-wording', {lines: `summary: |-\n${lines.map((line) => `  ${line}`).join('\n')}`}).found;
    const first = 'We strive for water';
    for (const blank of ['', '   ', '\t', '\r']) expect(found(first, blank, 'in 5 banks.'), JSON.stringify(blank)).toEqual([first]);
    for (const item of ['- in 5 banks', '* in 5 banks', '• in 5 banks']) expect(found(first, item), item).toEqual([first]);
    for (const wrapped of ['in 5 banks.', '-in 5 banks']) expect(found(first, wrapped), wrapped).toEqual([]);
    expect(ask('vague-wording', {lines: `summary: "${first}\\nin 5 banks"`}).found).toEqual([first]);
    expect(ask('vague-wording', {lines: `summary: ${first}  \n\n  in 5 banks`}).found).toEqual([first]);
    expect(ask('vague-wording', {lines: `summary: |-\n  ${first}\n  in 5 banks\nfeedback: "A desk\\nor a letter"`}).found).toEqual([]);
  });

  test.for(['We zetten\nin op meer openheid.', 'We zetten  in op meer openheid.'])('is told in words on one line: %j', (words) => {
    const {results} = judgeText(`${head('nl', '')}\n${words}\n`);
    expect(results.find(({criterion}) => criterion.id === 'vague-wording')?.problems).toMatchObject([{values: {verb: 'zetten in op'}}]);
  });

  test('is told with its place under a deep indent', () => {
    const indent = ' '.repeat(40);
    expect(ask('vague-wording', {lines: `summary: |-\n${indent}It is high.\n${indent}We strive for\n${indent}water.`}).found).toEqual([`We strive for\n${indent}water.`]);
  });

  test('is told with its place in the file of an initiative', () => {
    const folder = 'plans/riverton/2026';
    const story = {path: `${folder}/gauge.mdx`, text: '---\npoint: flagship\nsummary: The gauge talks. We strive for water.\n---\n'};
    const reading = parsePlan('riverton/2026', {path: `${folder}/index.mdx`, text: head('en', '')}, [story]);
    const found = judge(reading, contextFor(reading)).results.find(({criterion}) => criterion.id === 'vague-wording');
    expect(found?.problems).toMatchObject([{at: {path: story.path, start: {line: 3, column: 27}, end: {line: 3, column: 47}}}]);
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

  test('may be to a page in another language', () => {
    for (const address of ['/nl/plans/riverton/2026/#levels', '/plans/riverton/2026#levels']) expect(links(`[Levels](${address})`).messages, address).toEqual(['anchor']);
    for (const address of ['/nl/plans/riverton/2024/', '/plans/riverton/2024']) expect(links(`[Levels](${address})`).messages, address).toEqual(['plan']);
  });

  test.for(['https://riverton.example/plans/riverton/2024/', '/archive/plans/riverton/2024/', '/plans/riverton/2024/levels.pdf', '/12/plans/riverton/2024/', 'tel:+31201234567'])('go elsewhere with %s', (address) => {
    expect(links(`[Levels](${address})`)).toMatchObject({outcome: 'pass', found: []});
  });

  test.for(['https://http://riverton.example', 'https://https//riverton.example', 'https://http:riverton.example', 'http//riverton.example', 'ftp://riverton.example:port'])('%s is no address', (address) => {
    expect(links(`[Levels](${address})`).messages).toEqual(['malformed']);
  });

  test('may hold the name of a protocol', () => {
    expect(links('[Levels](/archive/https//levels), [depths](https://riverton.example/https://)').outcome).toBe('pass');
  });

  test('may be defined before they are used', () => {
    expect(links('[gauge]: https://riverton.example\n\nThe [gauge] talks.')).toMatchObject({outcome: 'pass', found: []});
  });

  test('without an address are missing it', () => {
    expect(links('[Levels](< >)').messages).toEqual(['missing']);
  });

  test.for(['[Levels](a/b c)', '[Levels](a/b c', '[Levels] (./levels)', '[Levels] (../levels)', '[Levels] (/levels', '[Levels] (http://riverton.example)', '[Levels] (#levels)'])('%s is not a link yet', (words) => {
    expect(links(words).messages).toContain('markdown');
    expect(links(words).found).toContain(words);
  });

  test('are not meant by every bracket', () => {
    expect(links('It is \\[very\\](high), and [low] (see below).').outcome).toBe('skip');
  });

  test('may be to what an archive kept of an address without s', () => {
    expect(ask('links', {lines: 'feedback: https://archive.example/2026/http://riverton.example'})).toMatchObject({outcome: 'pass', messages: []});
  });

  test('are looked for in fields that are an address', () => {
    expect(ask('links', {lines: summary('See http://riverton.example')}).outcome).toBe('skip');
    expect(ask('links', {lines: summary('http://riverton.example has it')}).outcome).toBe('skip');
  });

  test('may be to what the front matter names', () => {
    expect(links('[Levels](#levels)').messages).toEqual(['anchor']);
    expect(ask('links', {lines: 'origin: {summary: It was high.}', text: '[Levels](#levels)'}).messages).toEqual(['anchor']);
    expect(ask('links', {lines: 'origin: {decisions: [{id: levels}]}', text: '[Levels](#decision-levels)'}).outcome).toBe('pass');
    expect(links('[Levels](#levels-now-then)\n\n## Levels: now, then\n\nIt is high.').outcome).toBe('pass');
  });

  test('may be to a heading with accents, and to places that every page has', () => {
    expect(links('[One](#vóór-2027), [two](#checklist)\n\n## Vóór 2027\n\nIt is high.').found).toEqual([]);
  });

  test('are not asked of a plan without any', () => {
    expect(links('It is high.').outcome).toBe('skip');
    expect(ask('link-text', {text: 'It is high.'}).outcome).toBe('skip');
  });
});

describe('the text of a link', () => {
  const linkText = (text: string, url: string) => ask('link-text', {text: `[${text}](${url})`}).messages;

  test('may be spaced', () => {
    expect(linkText('read  more', 'https://riverton.example')).toEqual(['generic']);
  });

  test('is not asked of an image without words, which image-text has asked for', () => {
    expect(ask('link-text', {text: '[![][gauge]](https://riverton.example)\n\n[gauge]: gauge.png'}).outcome).toBe('skip');
    expect(ask('link-text', {text: '[![](gauge.png) ![](lock.png)](https://riverton.example)'}).outcome).toBe('skip');
  });

  test('may be wrapped in signs', () => {
    expect(linkText('“— here …”', 'https://riverton.example')).toEqual(['generic']);
  });

  test.for([
    ['http://riverton.example', 'https://riverton.example'],
    ['https:riverton.example', 'https://riverton.example'],
    ['riverton.example/quay/levels', 'http://riverton.example/quay/levels'],
    ['riverton.example/quay?level=1', 'https://riverton.example/quay?level=1'],
    ['www.riverton.example/quay/levels', 'https://riverton.example/quay/levels'],
    ['riverton.example/quay/levels', 'https://www.riverton.example/quay/levels'],
    ['quay.www.riverton.example/a/b', 'https://quay.www.riverton.example/a/b'],
    ['archive-of-the-quay.riverton.example/', 'https://archive-of-the-quay.riverton.example/'],
    ['archive-of-quays.riverton.examp', 'https://archive-of-quays.riverton.examp'],
  ])('%s is an address', ([text = '', url = '']) => {
    expect(linkText(text, url)).toEqual(['address']);
  });

  test.for([
    ['riverton.example', 'https://riverton.example'],
    ['riverton.example/quay', 'https://riverton.example/quay'],
    ['archive-of-quay.riverton.examp', 'https://archive-of-quay.riverton.examp'],
    ['why https://riverton.example', 'https://riverton.example'],
    ['https://riverton.example in full', 'https://riverton.example'],
    ['harbour.example/quay/levels', 'https://riverton.example/quay/levels'],
  ])('%s is a name', ([text = '', url = '']) => {
    expect(linkText(text, url)).toEqual([]);
  });
});

describe('a plan in another language', () => {
  test('may be of a region that is called as a language is', () => {
    const text = `[here](https://riverton.example)\n\n## Transparency {/* transparency */}\n\n${'word '.repeat(40)}`;
    expect(ask('link-text', {language: 'fy-nl', text}).messages).toEqual([]);
    expect(ask('plain-language', {language: 'fy-nl', text}).outcome).toBe('skip');
  });

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

  test('leaves addresses out', () => {
    expect(ask('plain-language', {lines: summary(`${sentence(29)} http://riverton.example`)}).outcome).toBe('skip');
    expect(ask('plain-language', {text: `## Transparency\n\n${sentence(29)}.\n\nhttps://riverton.example\n`}).outcome).toBe('skip');
  });

  test.for(['seventh-seventh', 'seventh-ab-seventh', 'seventhab-seventh', 'ab-seventh', 'a7seventh'])('counts %s as one long word', (word) => {
    const last = (long: number) => `S${sentence(19, long).slice(1)} ${word}.`;
    const first = (long: number) => `The ${word} ${sentence(18, long)}.`;
    for (const place of [last, first]) {
      expect(ask('plain-language', {lines: summary(`${sentence(20, 6)}. ${place(5)}`)}).outcome).toBe('pass');
      expect(ask('plain-language', {lines: summary(`${sentence(20, 6)}. ${place(6)}`)}).messages).toEqual(['lix']);
    }
  });

  test('shows the sentence that is hardest for its length', () => {
    const found = (...sentences: string[]) => ask('plain-language', {lines: summary(sentences.map((each) => `S${each.slice(1)}.`).join(' '))}).found;
    const [even, short, longer] = [sentence(20, 8), sentence(3, 3), sentence(24, 10)];
    expect(found(short, even, even)).toEqual([`S${even.slice(1)}.`]);
    expect(found(longer, sentence(20, 10))).toEqual([`S${sentence(20, 10).slice(1)}.`]);
  });

  test('counts each item of a list as a sentence', () => {
    const text = `## Transparency\n\n- ${sentence(20)}\n- ${sentence(20)}\n\n${sentence(20)}`;
    expect(ask('plain-language', {text}).outcome).toBe('pass');
  });

  test('takes in the summaries of a point and of its initiatives', () => {
    const long = sentence(31);
    expect(ask('plain-language', {lines: `transparency: {summary: ${long}}`}).found).toEqual([long]);
    expect(ask('plain-language', {lines: `transparency: {initiatives: [{id: gauge, title: The gauge that stands beside the lock, summary: ${long}}]}`}).found).toEqual([long]);
  });

  test('takes in the stories of initiatives', () => {
    const folder = 'plans/riverton/2026';
    const story = {path: `${folder}/gauge.mdx`, text: `---\npoint: flagship\n---\n\n${sentence(31)}.\n`};
    const reading = parsePlan('riverton/2026', {path: `${folder}/index.mdx`, text: head('en', '')}, [story]);
    const found = judge(reading, contextFor(reading)).results.find(({criterion}) => criterion.id === 'plain-language');
    expect(found?.problems).toMatchObject([{message: 'sentences', field: 'flagship', at: {path: story.path, start: {line: 5}}}]);
  });
});
