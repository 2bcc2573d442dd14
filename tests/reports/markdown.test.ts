import {describe, expect, test} from 'vitest';
import {checklistSettings, compare, judge, judgeContent, type PlanReport} from '#checklist';
import {parsePlan} from '#plan';
import {REPORTERS, type ReportContext} from '#reports';
import {diffOf} from '../../src/reports/markdown/hunks.ts';
import {comparedContext, shippedPairs, type Pair} from '../support/base.ts';
import {fixtureReports, problemsIn} from '../support/fixtures.ts';
import {HOSTILE_TITLES, hostileReports} from '../support/hostile-titles.ts';
import {ENGINES, fencesOf, sectionOf, tablesOf, textsOf, textsOutside} from '../support/markdown.ts';
import {applyPaste} from '../support/paste.ts';
import {contextFor, judgeText, readText} from '../support/read.ts';
import {reportContext} from '../support/reports.ts';

const head = (title = 'Open harbour plan 2026–2027', status = 'adopted') => `title: ${title}\npublisher: riverton\nlanguage: en\nstatus: ${status}`;
const harbour = (more: string, {title, status, id = 'riverton/2026'}: {title?: string; status?: string; id?: string} = {}) => {
  const reading = readText(`---\n${head(title, status)}\n${more}\n---\n`, id);
  return judge(reading, contextFor(reading));
};

/** The report of plans that were compared with a base. */
function compared(pairs: readonly Pair[], removed: readonly PlanReport[] = [], language?: 'en' | 'nl'): string {
  return REPORTERS.markdown(pairs.map(({now}) => now), comparedContext(pairs, removed, language));
}

function headlineOf(text: string): string {
  return /^## (.*)$/m.exec(text)?.[1] ?? '';
}

/** The signs of a list, each once, as they come. */
function signsIn(section: string): (string | undefined)[] {
  const signs = [...section.matchAll(/^- (❌|⚠️|💡)/gm)].map(([, sign]) => sign);
  return signs.filter((sign, index) => sign !== signs[index - 1]);
}

const berths = (lines = '') => `transparency:\n  initiatives:\n    - id: berths\n      title: Berths\n${lines}`;
const owner = '      owner: {unit: Harbour, role: Harbour master}';
const before = harbour(`licence: CC0-1.0\n${berths('      problem: Nobody knows what a berth costs.')}`);
const now = harbour(berths(owner));
const report = compared([{now, before}]);

describe('the headline', () => {
  test('of one plan tells its points, its verdict and its problems', () => {
    const [half, whole] = [harbour('origin: {summary: Made by the harbour.}', {status: 'draft'}), harbour('summary: Berths and tides.')];
    expect(headlineOf(report)).toBe('Open harbour plan 2026–2027: every point stays as it was · 1 fixed, 2 new');
    expect(headlineOf(compared([{now: whole, before: half}]))).toMatch(/^Open harbour plan 2026–2027: Origin intention → absent · open → fails · \d+ fixed, \d+ new$/);
    expect(headlineOf(compared([{now: half}]))).toMatch(/^Open harbour plan 2026–2027: a new plan · open · \d+ problems$/);
    expect(headlineOf(compared([{now: whole, before: half}], [], 'nl'))).toMatch(/^Open harbour plan 2026–2027: Totstandkoming voornemen → ontbreekt · open → afgekeurd · \d+ opgelost, \d+ nieuw$/);
  });

  test('of several plans sums up', () => {
    const other = harbour(berths(), {id: 'riverton/2027', title: 'Tides'});
    const worse = harbour('', {id: 'riverton/2027', title: 'Tides'});
    expect(headlineOf(compared([{now, before}, {now: worse, before: other}]))).toMatch(/^2 plans changed: one point worse · \d+ fixed, 3 new$/);
    expect(headlineOf(compared([{now, before}, {now: other}], [worse]))).toMatch(/^One plan changed, one new plan, one plan removed: 1 fixed, \d+ new$/);
    expect(headlineOf(compared([{now, before}], [worse]))).toBe('One plan changed, one plan removed: 1 fixed, 2 new');
    expect(headlineOf(compared([{now, before: now}, {now: other, before: other}]))).toBe('No plan changed');
  });

  test('of a plan that can no longer be read counts no points', () => {
    const broken = judgeText('---\ntitle: [\n---\n');
    const was = harbour(berths(owner), {status: 'draft'});
    expect(headlineOf(compared([{now: broken, before: was}]))).toBe('riverton/2026: can no longer be read, so nothing else could be judged · open → fails · 1 new');
    const tides = (more: string) => harbour(more, {id: 'riverton/2027', title: 'Tides'});
    expect(headlineOf(compared([{now: broken, before: was}, {now: tides('licence: CC0-1.0'), before: tides('')}]))).toBe('2 plans changed: one plan now fails · 1 fixed, 1 new');
  });

  test('without a base tells what stands', () => {
    const other = harbour('', {id: 'riverton/2027', status: 'draft'});
    expect(headlineOf(REPORTERS.markdown([now], reportContext([now])))).toMatch(/^Open harbour plan 2026–2027: fails · \d+ problems$/);
    expect(headlineOf(REPORTERS.markdown([now, other], reportContext([now, other])))).toMatch(/^2 plans: 0 in order, 1 open, one fails · \d+ problems$/);
  });

  test('tells what another plan did to one that is the same', () => {
    const linked = readText(`---\n${head('Tides')}\n---\nSee [the berths](/plans/riverton/2026/).\n`, 'riverton/2027');
    const [alone, beside] = [judge(linked, contextFor(linked)), judge(linked, contextFor(linked, undefined, now.reading))];
    expect(headlineOf(compared([{now: alone, before: beside}]))).toBe('Tides: every point stays as it was · 1 new');
  });

  test('says so when only the text changed', () => {
    const same = harbour(`# Berths, tides.\n${berths(owner)}`);
    expect(headlineOf(compared([{now: same, before: now}]))).toBe('Open harbour plan 2026–2027: every point stays as it was · nothing fixed, nothing new');
  });

  test('is followed by how much weighs what, in the plans that changed', () => {
    const other = harbour('', {id: 'riverton/2027'});
    const levels = (text: string) => text.split('\n')[4];
    expect(levels(report)).toMatch(/^New: 2 musts\. Fixed: one must\. There before: \d+ musts, \d+ shoulds and \d+ coulds\.$/);
    expect(levels(compared([{now, before}, {now: other, before: other}]))).toBe(levels(report));
    expect(levels(REPORTERS.markdown([now], reportContext([now])))).toMatch(/^Unmet: \d+ musts, /);
  });

  test('stands under a mark that nobody sees', () => {
    expect(report.startsWith('<!-- openplan -->\n\n## ')).toBe(true);
  });
});

describe('the table of plans', () => {
  const tablesIn = (text: string) => ENGINES.map(([, pageOf]) => tablesOf(pageOf(text)))[0] ?? [];

  test('shows what became better and what became worse', () => {
    const better = harbour(`${berths(owner)}\nparticipation: {initiatives: [{id: quay, title: Quay}]}`, {status: 'draft'});
    const [[, row] = []] = tablesIn(compared([{now: better, before: harbour(`origin: {summary: Made by the harbour.}\n${berths()}`)}]));
    expect(row).toEqual(['Open harbour plan 2026–2027: adopted → draft, fails → open ✅', 'intention → absent ❌', 'intention', 'absent → intention ✅', 'absent', 'absent']);
  });

  test('has the changed plans first, and folds the others', () => {
    const other = harbour('', {id: 'riverton/2027', title: 'Tides'});
    const [changed, folded] = tablesIn(compared([{now: other, before: other}, {now, before}]));
    expect(changed?.map(([name]) => name)).toEqual(['Plan', 'Open harbour plan 2026–2027: adopted, fails']);
    expect(folded?.map(([name]) => name)).toEqual(['Plan', 'Tides: adopted, fails']);
  });

  test('only counts plans that did not change when they are many', () => {
    const others = Array.from({length: 21}, (_, index) => harbour('', {id: `riverton/${index}`, status: index < 20 ? 'draft' : 'adopted'}));
    const text = compared([{now, before}, ...others.map((each) => ({now: each, before: each}))]);
    expect(tablesIn(text)).toHaveLength(1);
    expect(text).toContain('\n21 plans did not change: 0 in order, 20 open, one fails.\n');
  });

  test('tells where a plan came from, and that a plan is new', () => {
    const moved = harbour(berths(owner), {id: 'riverton/harbour'});
    const [[, first, second] = []] = tablesIn(compared([{now: moved, before: now}, {now: harbour('', {id: 'riverton/2027', title: 'Tides'})}]));
    expect(first?.[0]).toBe('Open harbour plan 2026–2027 (was riverton/2026): adopted, fails');
    expect(second?.[0]).toBe('Tides (new): adopted, fails');
  });

  test('names each plan that changed where there are several', () => {
    const tides = (more: string) => harbour(more, {id: 'riverton/2027', title: 'Tides'});
    const text = compared([{now: tides('licence: CC0-1.0'), before: tides('')}, {now, before}, {now: harbour('', {id: 'riverton/2028'}), before: harbour('', {id: 'riverton/2028'})}]);
    expect(sectionOf(text, 'Fixed (2)')).toContain('\n\n**Tides**\n\n- ✅ must · The plan · [An open licence](https://plans.example.org/checklist/licence/): Missing');
    expect(sectionOf(text, 'Fixed (2)')).toContain('\n\n**Open harbour plan 2026–2027**\n\n- ✅ must · Transparency · ');
    expect(sectionOf(text, 'For a person').match(/^\*\*.*\*\*$/gm)).toEqual(['**Tides**', '**Open harbour plan 2026–2027**']);
  });

  test('says nothing about the points of a plan that cannot be read', () => {
    const broken = judgeText('---\ntitle: [\n---\n');
    const [[, row] = []] = tablesIn(compared([{now: broken, before: harbour(berths(owner), {status: 'draft'})}]));
    const [[, mended] = []] = tablesIn(compared([{now, before: broken}]));
    expect(mended?.slice(0, 3)).toEqual(['Open harbour plan 2026–2027: adopted, fails', '– → absent ✅', '– → intention ✅']);
    expect(row).toEqual(['riverton/2026: open → fails ❌', 'absent → – ❌', 'intention → – ❌', 'absent → – ❌', 'absent → – ❌', 'absent → – ❌']);
  });
});

describe('a new problem', () => {
  test('has its criterion, its place, what to paste, why it is asked and how to put it right', () => {
    expect(sectionOf(report, 'New problems (2)')).toContain(`#### ❌ must · Transparency · [The problem](https://plans.example.org/checklist/initiative-problem/)

Missing \`problem\` of “Berths”, expected what is wrong now, who has the problem and since when\\
[\`plans/riverton/2026.mdx:8\`](https://git.example.org/riverton/plans/blob/5f3c0de/plans/riverton/2026.mdx#L8-L8)

Paste instead of line 10, and fill in:

\`\`\`suggestion
      owner: {unit: Harbour, role: Harbour master}
      problem: …
\`\`\`

Why: `);
    expect(sectionOf(report, 'New problems (2)')).toMatch(/\nHow to put it right: .+\n/);
  });

  test('that fails the run comes first, then what weighs more', () => {
    const draft = harbour(berths(), {id: 'riverton/2027', status: 'draft'});
    const text = sectionOf(compared([{now: draft}, {now}]), 'New problems');
    const signs = [...text.matchAll(/^#### (\S+)/gm)].map(([, sign]) => sign);
    expect(signs).toEqual(signs.toSorted((a = '', b = '') => ['❌', '⚠️', '💡'].indexOf(a) - ['❌', '⚠️', '💡'].indexOf(b)));
    const places = [...text.split('<details>')[0]?.matchAll(/^\[`(.*):\d+`\]/gm) ?? []].map(([, path]) => path);
    expect(places[0]).toBe('plans/riverton/2026.mdx');
    expect(new Set(places)).toEqual(new Set(['plans/riverton/2026.mdx', 'plans/riverton/2027.mdx']));
  });

  test('is there also where the diff is not, with YAML and where it goes', () => {
    const long = (lines: string) => harbour(`summary: Berths and tides.\n${lines}period: {start: 2026-01-01, end: 2027-12-31}\n# 1\n# 2\n# 3\n# 4\n# 5\n# 6\n# 7\n# 8\n${berths()}`);
    const text = compared([{now: long(''), before: long('licence: CC0-1.0\n')}]);
    expect(sectionOf(text, 'New problems (1)')).toContain('Paste below line 19, and fill in:\n\n```yaml\nlicence: CC0-1.0\n```\n');
    expect(text).not.toContain('```suggestion');
  });

  test.for([[2, 'suggestion'], [3, 'yaml']] as const)('is a suggestion where it stands within three lines of a change: %i between', ([between, lang]) => {
    const plan = (what: string) => harbour(`${what}\n${'# tide\n'.repeat(between)}contact: {name: Desk}\n# 1\n# 2\n# 3\n# 4\n# 5`);
    const [is, was] = [plan('accountable: Harbour master'), plan('accountable: Harbour office')];
    const old = {...was, results: was.results.map((result) => (result.criterion.id === 'contact-point' ? {...result, problems: []} : result))};
    const fences = fencesOf(sectionOf(compared([{now: is, before: old}]), 'New problems (1)'), lang);
    expect(fences.map(({code}) => code)).toEqual([lang === 'yaml' ? 'email: …' : 'contact: {name: Desk, email: …}']);
  });

  test('has no suggestion without a base', () => {
    const text = REPORTERS.markdown([now], reportContext([now]));
    expect(text).not.toContain('```suggestion');
    expect(sectionOf(text, 'What is missing or wrong')).toContain('Paste below line 10, and fill in:\n\n```yaml\n      problem: …\n```\n');
  });

  test('that is made many times is shown twice in full; of the others the places are told', () => {
    const many = harbour(`transparency:\n  initiatives:\n${Array.from({length: 9}, (_, index) => `    - {id: berth-${index}, title: Berth ${index}}`).join('\n')}`);
    const group = compared([{now: many}]).split(/^#### /m).find((part) => part.includes('/initiative-owner/')) ?? '';
    expect(fencesOf(group, 'suggestion')).toHaveLength(2);
    expect(group).toContain('<summary>7 more of this kind:</summary>\n\n- Missing `owner` of “Berth 2”, expected the unit and the role that answer for it, [`plans/riverton/2026.mdx:10`](');
    expect(group.match(/How to put it right/g)).toHaveLength(1);
  });

  test('of several points and plans stands once, with its points', () => {
    const plan = (id: string, point: string) => harbour(`${point}: {initiatives: [{id: a, title: Quay}, {id: b, title: Lock}]}`, {id});
    const text = compared([{now: plan('riverton/2026', 'transparency')}, {now: plan('riverton/2027', 'participation')}]);
    const groups = text.split(/^#### /m).filter((part) => part.includes('/initiative-owner/)'));
    expect(groups).toHaveLength(1);
    expect(groups[0]).toContain('❌ must · Transparency, Participation · [An owner](');
    expect(groups[0]).toContain('2 more of this kind:\n\n- Missing `owner` of “Quay”, expected the unit and the role that answer for it, [`plans/riverton/2027.mdx:6`](');
  });

  test('that comes after many others is folded', () => {
    const [open = '', folded = ''] = sectionOf(compared([{now}]), 'New problems').split(/<details>\n<summary>The other new problems: .*<\/summary>/);
    expect(open.match(/^#### /gm)).toHaveLength(6);
    expect(folded.match(/^#### /gm)?.length).toBeGreaterThan(6);
  });
});

describe('a suggestion', () => {
  const reports = fixtureReports(/^(contact-point|origin-|flagship-m|initiative-[dor])/).filter(({plan}) => plan);

  test('is the lines with what is pasted, wherever that goes', () => {
    const made = reports.flatMap((each) => {
      const source = each.reading.files[0]?.text ?? '';
      const text = REPORTERS.summary([each], comparedContext([{now: each}]));
      const pasted = new Set(problemsIn(each).flatMap(({paste}) => (paste ? [applyPaste({text: source}, paste)] : [])));
      return fencesOf(text, 'suggestion').map(({before: place, code}) => {
        const [, first = 0, last = first] = /^Paste instead of lines? (\d+)(?: to (\d+))?, and fill in:$/.exec(place) ?? [];
        const lines = source.split('\n');
        lines.splice(Number(first) - 1, Number(last) - Number(first) + 1, code);
        return pasted.has(lines.join('\n'));
      });
    });
    expect(made.length).toBeGreaterThan(100);
    expect(made.filter((isRight) => !isRight)).toEqual([]);
  });

  test('keeps comments out of it, and is not made of very long lines', () => {
    const flow = (comment: string) => harbour(`transparency: {initiatives: [{id: a, title: Quay, owner: {\n  unit: Harbour${comment}\n  }}]}`);
    expect(fencesOf(compared([{now: flow('')}]), 'suggestion').map(({code}) => code)).toContain('  unit: Harbour, role: …}}]}');
    expect(fencesOf(compared([{now: flow(' # the harbour')}]), 'suggestion')).toContainEqual({before: 'Paste instead of line 8, and fill in:', code: '  , role: …}}]}'});
    const long = (length: number) => {
      const plan = harbour(`transparency: {initiatives: [{id: a, title: Quay, problem: ${'quay '.repeat(length / 5)}, owner: {unit: Harbour}}]}`);
      return REPORTERS.summary([plan], comparedContext([{now: plan}]));
    };
    expect(long(1000)).toContain('owner: {unit: Harbour, role: …}');
    expect(long(1500)).not.toContain('owner: {unit: Harbour, role: …}');
    expect(fencesOf(long(1500), 'yaml').map(({code}) => code)).toContain('role: …');
  });

  test('is longer fenced than what is in it, and hands on nothing hidden', () => {
    const of = (title: string) => compared([{now: harbour(`transparency: {initiatives: [{id: a, title: ${JSON.stringify(title)}, owner: {unit: Harbour}}]}`)}]);
    expect(of('````quay')).toContain('\n`````suggestion\n');
    const hidden = harbour('transparency: {initiatives: [{id: a, title: "\u202equay", owner: {unit: Harbour}}]}');
    const text = compared([{now: hidden}]);
    expect(text).toContain('Paste within the braces on line 6, after a comma, and fill in:\n\n```yaml\nrole: …\n```');
    expect(text).not.toContain('\u202e');
    const line = (title: string) => compared([{now: harbour(`transparency: {initiatives: [{id: a, title: ${title}, owner: }]}`)}]);
    expect(line('"\u202equay"')).toContain('Paste instead of line 6, and fill in:\n\n```yaml\ntransparency: {initiatives: [{id: a, title: "␣quay", owner: {unit: …, role: …}}]}\n```');
    expect(line('quay '.repeat(300))).not.toMatch(/```yaml\n.*owner: \{unit: …/);
  });

  test('has no code but ours around it', () => {
    const quoted = harbour(`transparency: {initiatives: [{id: a, title: ${JSON.stringify('`quay` ``')}}]}`);
    expect(compared([{now: quoted}])).toContain('Missing `owner` of “\\`quay\\` \\`\\`”, expected');
  });
});

describe('the diff', () => {
  const folder = (name: string, text: string, members: Record<string, string>) => {
    const files = Object.entries(members).map(([member, content]) => ({path: `plans/riverton/${name}/${member}.mdx`, text: content}));
    const reading = parsePlan(`riverton/${name}`, {path: `plans/riverton/${name}/index.mdx`, text}, files);
    return judge(reading, contextFor(reading));
  };
  const index = `---\n${head()}\n---\n`;
  const berth = (owner: string, more = '') => `---\npoint: transparency\ntitle: Berths\nowner: ${owner}\n${'# tide\n'.repeat(9)}${more}---\n`;

  test('is that of the file that a plan was, and of those that came along', () => {
    const [was, is] = [folder('old', index, {berths: berth('{unit: Harbour}')}), folder('new', index, {berths: berth('{unit: Harbour office}')})];
    const isInDiff = diffOf(is, compare(is, was));
    expect(isInDiff('plans/riverton/new/berths.mdx', 4, 4)).toBe(true);
    expect(isInDiff('plans/riverton/new/berths.mdx', 13, 13)).toBe(false);
    expect(isInDiff('plans/riverton/new/index.mdx', 1, 1)).toBe(false);
    expect(diffOf(is, compare(is))('plans/riverton/new/index.mdx', 1, 6)).toBe(true);
    expect(isInDiff('plans/riverton/new/tides.mdx', 1, 1)).toBe(false);
    const moved = harbour(berths(owner), {id: 'riverton/quay'});
    expect(diffOf(moved, compare(moved, now))(moved.path, 1, 1)).toBe(false);
  });

  test('has all of a file that was not there', () => {
    const [was, is] = [folder('old', index, {}), folder('old', index, {berths: berth('{unit: Harbour}')})];
    const isInDiff = diffOf(is, compare(is, was));
    expect(isInDiff('plans/riverton/old/berths.mdx', 13, 13)).toBe(true);
    expect(isInDiff('plans/riverton/old/index.mdx', 1, 1)).toBe(false);
  });

  test('has lines only when all of them are in one part of it', () => {
    const plan = (one: string, two: string) => harbour(`licence: ${one}\n${'# tide\n'.repeat(9)}feedback: ${two}`);
    const [was, is] = [plan('CC0-1.0', 'https://one.example'), plan('CC-BY-4.0', 'https://two.example')];
    const isInDiff = diffOf(is, compare(is, was));
    expect([isInDiff(is.path, 6, 6), isInDiff(is.path, 16, 16), isInDiff(is.path, 6, 16)]).toEqual([true, true, false]);
  });

  test('is not waited for when everything changed', () => {
    const plan = (word: string) => harbour(Array.from({length: 2100}, (_, line) => `# ${word} ${line}`).join('\n'));
    const [was, is] = [plan('tide'), plan('quay')];
    expect(diffOf(is, compare(is, was))(is.path, 6, 6)).toBe(false);
  });

  test('a plan of several files names the file with each line', () => {
    const [was, is] = [folder('old', index, {berths: berth('{unit: Harbour}')}), folder('old', index, {berths: berth('{unit: Harbour}', '# quay\n')})];
    expect(sectionOf(compared([{now: is, before: was}]), 'There before')).toContain('[`berths.mdx:4`](');
  });
});

test('a criterion without a page is named, for who wants to read on', () => {
  const text = REPORTERS.markdown([now], {...reportContext([now]), pageOf: () => undefined, linkTo: () => undefined});
  expect(text).toContain('\n#### ❌ must · Transparency · The problem `initiative-problem`\n');
  expect(text).toContain('since when\\\n`plans/riverton/2026.mdx:8`\n');
});

test('what is fixed is a line each; of many of one criterion they are counted', () => {
  expect(sectionOf(report, 'Fixed (1)')).toBe('Fixed (1)\n\n- ✅ must · Transparency · [An owner](https://plans.example.org/checklist/initiative-owner/): Missing `owner` of “Berths”, expected the unit and the role that answer for it\n\n');
  const many = (lines: string) => harbour(`transparency:\n  initiatives:\n${Array.from({length: 12}, (_, index) => `    - id: berth-${index}\n      title: Berth ${index}\n${lines}`).join('')}`);
  expect(sectionOf(compared([{now: many(`${owner}\n`), before: many('')}]), 'Fixed (12)')).toContain('): 12 problems\n');
});

describe('what was there before', () => {
  const kept = sectionOf(report, 'There before');

  test('is folded, a line a criterion with its places', () => {
    expect(kept).toMatch(/^There before\n\n<details>\n<summary>Open harbour plan 2026–2027: \d+ problems<\/summary>\n\n- ❌ must · The plan · /);
    expect(kept).toContain('- ❌ must · Transparency · [A measure](https://plans.example.org/checklist/initiative-measure/): Missing `measures` of “Berths”, expected at least one with a baseline and a target, [line 8](https://');
    const seven = harbour(`transparency:\n  initiatives:\n${Array.from({length: 7}, (_, index) => `    - {id: berth-${index}, title: Berth ${index}}`).join('\n')}`);
    const changed = compared([{now: seven, before: {...seven, verdict: 'pass'}}]);
    expect(sectionOf(changed, 'There before')).toMatch(/\[An owner\]\([^)]+\): 7 problems: \[line 8\]\([^)]+\), .*\[line 12\]\([^)]+\) and 2 more lines\n/);
    expect(sectionOf(changed, 'There before')).toMatch(/\[Start and end\]\([^)]+\): 14 problems: \[line 8\]\([^)]+\), \[line 9\].* and 2 more lines\n/);
    expect(signsIn(sectionOf(changed, 'There before'))).toEqual(['❌', '⚠️', '💡']);
  });

  test('is only counted of plans that did not change', () => {
    const other = harbour('', {id: 'riverton/2027'});
    const n = problemsIn(other).length;
    const section = sectionOf(compared([{now, before}, {now: other, before: other}]), 'There before');
    expect(section).toContain(`\nOne plan that did not change has ${n} problems, not repeated here. \`npm run check\` shows them.\n`);
    expect(section.match(/<details>/g)).toHaveLength(1);
  });
});

test('what the settings changed is told apart, with the grades and the verdict that it made', () => {
  const reading = readText(`---\n${head()}\nsummary: Berths and tides.\n${berths(owner)}\n---\n`);
  const judged = (levels: Record<string, 'must' | 'off'>) => judge(reading, {...contextFor(reading), settings: {...checklistSettings(), levels}});
  const all = Object.fromEntries(problemsIn(now).map(({criterion}) => [criterion, 'off' as const]));
  const [lenient, strict] = [judged({...all}), judged({})];
  const text = compared([{now: strict, before: strict, formerly: lenient}]);
  const n = problemsIn(strict).length - problemsIn(lenient).length;
  expect(headlineOf(text)).toBe(`No plan changed: ${n} problems through the settings of the checklist, one plan fails by them`);
  const section = sectionOf(text, 'Through the settings');
  expect(section).toContain(`${n} problems are new and none is gone.`);
  expect(section).toContain('\n- **Open harbour plan 2026–2027**: Transparency exemplary → intention, in order → fails\n- ❌ must · ');
  expect(section).toContain('· Transparency · [A measure](https://plans.example.org/checklist/initiative-measure/): 1 new\n');
  expect(sectionOf(text, 'New problems')).toBe('');

  expect(signsIn(section)).toEqual(['❌', '⚠️', '💡']);
  const eased = compared([{now: lenient, before: lenient, formerly: strict}]);
  expect(headlineOf(eased)).toBe(`No plan changed: ${n} problems through the settings of the checklist`);
  expect(sectionOf(eased, 'Fixed')).toBe('');
  const relaxed = sectionOf(eased, 'Through the settings');
  expect(relaxed).toContain(`no problem is new and ${n} are gone.`);
  const without = judged({'contact-point': 'off'});
  expect(headlineOf(compared([{now: strict, before: strict, formerly: without}]))).toBe('No plan changed: one problem through the settings of the checklist');
  expect(relaxed).toContain('[A measure](https://plans.example.org/checklist/initiative-measure/): 1 gone\n');
});

test('waivers stand with their reasons, and new ones stand out', () => {
  const waived = (more = '') => harbour(`waivers:\n  - {criterion: initiative-owner, initiative: berths, reason: The quay has no master yet., until: 2026-12-31}\n${more}${berths()}`);
  const both = waived('  - {criterion: independent-review, reason: The province reviews all harbours.}\n');
  expect(sectionOf(compared([{now: both, before: waived()}]), 'Not asked')).toBe(`Not asked, with the reason

- **new** [An independent review](https://plans.example.org/checklist/independent-review/): The province reviews all harbours.
- [An owner](https://plans.example.org/checklist/initiative-owner/) (\`berths\`): The quay has no master yet. Until 31 December 2026.

`);
  expect(sectionOf(compared([{now: both}]), 'Not asked')).not.toContain('**new**');
});

test('what a person judges stands in boxes to tick, with where to look first, for the plans that changed', () => {
  const other = harbour('', {id: 'riverton/2027'});
  const told = harbour('origin: {decisions: [{idea: A list of berths, decision: adopted}]}');
  const section = sectionOf(compared([{now: told, before}, {now: other, before: other}]), 'For a person to judge');
  const asked = told.results.filter(({outcome}) => outcome === 'review');
  expect(section.match(/^- \[ \] /gm)).toHaveLength(asked.length);
  expect(section).toContain('One plan that did not change is not asked about again.');
  const [first] = asked.flatMap(({evidence}) => evidence);
  expect(section).toContain(`Look first at [line ${first?.start.line}](https://git.example.org/riverton/plans/blob/5f3c0de/plans/riverton/2026.mdx#L${first?.start.line}-`);
});

test('removed plans are named', () => {
  expect(sectionOf(compared([{now, before}], [harbour('', {id: 'riverton/2025', title: 'Tides'})]), 'Removed plans (1)')).toBe('Removed plans (1)\n\n- Tides `plans/riverton/2025.mdx`\n\n');
});

test('problems in content/ are new ones among the others, fixed ones, and ones that still stand', () => {
  const problemAt = (path: string) => {
    const at = {path, start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 4, offset: 3}};
    return judgeContent({path, text: 'nam: Riverton\n'}, [{criterion: 'readable', message: 'unknown-key', values: {field: 'nam', known: 'name'}, at}]);
  };
  const [added, kept, fixed] = ['content/portal.yaml', 'content/lenses/fast.yaml', 'content/lenses/chain.yaml'].map(problemAt).flat();
  if (!added || !kept || !fixed) throw new Error('there are no problems');
  const context = comparedContext([{now, before: now}]);
  const changes = new Map([[added, {change: 'new', cause: 'content'}], [kept, {change: 'kept', cause: 'content'}]] as const);
  const text = REPORTERS.markdown([now], {...context, content: [added, kept], base: context.base && {...context.base, content: {changes, fixed: [fixed]}}});
  expect(headlineOf(text)).toBe('No plan changed: 1 fixed, 1 new');
  const newPlan = comparedContext([{now}]);
  const withFixed = {...newPlan, base: newPlan.base && {...newPlan.base, content: {changes: new Map(), fixed: [fixed]}}};
  expect(headlineOf(REPORTERS.markdown([now], withFixed))).toMatch(/ · 1 fixed, \d+ new$/);
  expect(sectionOf(text, 'New problems (1)')).toContain('#### ❌ must · Settings of the portal, in content/ · [A file that can be read](https://plans.example.org/checklist/readable/)\n');
  expect(sectionOf(text, 'Fixed (1)')).toContain('- ✅ `content/lenses/chain.yaml`: Unknown key `nam`');
  expect(sectionOf(text, 'Settings of the portal, in content/')).toContain('[`content/lenses/fast.yaml:1`](');
});

test('the end tells what it was compared with, and what no machine sees', () => {
  expect(report).toMatch(/\n\nCompared with `5f3c0de5f3c0`, where this branch parted from `origin\/main`\. Judged as of 1 June 2026\.\n\nThe machine checks presence, consistency and dates\. It does not check truth, ambition, or the quality of a conversation\.\n$/);
  expect(REPORTERS.markdown([now], reportContext([now]))).toContain('\n\nJudged as of 1 June 2026.\n');
});

const pairs = shippedPairs();
const hostile = hostileReports();
/** Addresses, milestones, labels, snippets, epics, issues, wiki pages, formulas and commands of GitHub, GitLab and Forgejo. */
const REFERENCES = ['desk@riverton.example', 'www.evil.example ftp://evil.example', '%12 ~12 &12 $12', '~quay %"first year" ~"quay"', '[issue:12] [[Quay]]', '$x^2$', '/close quay', 'deadbeef 5F3C0DE5F3C0DE'];
const encoded: ReportContext['linkTo'] = ({path, start}) => `https://git.example.org/riverton/plans/blob/5f3c0de/${encodeURIComponent(path.toWellFormed())}#L${start.line}`;
const CASES: [name: string, text: string][] = [
  ['one plan', report],
  ['no plans', REPORTERS.markdown([], reportContext([]))],
  ['the shipped plans with a base', compared(pairs, [now])],
  ['the shipped plans with a base, in Dutch', compared(pairs, [now], 'nl')],
  ['the shipped plans', REPORTERS.markdown(pairs.map((pair) => pair.now), reportContext(pairs.map((pair) => pair.now)))],
  ['hostile titles', REPORTERS.markdown(hostile, {...reportContext(hostile), linkTo: encoded})],
  ['hostile titles with a base', REPORTERS.summary(hostile, {...comparedContext(hostile.map((each, index) => ({now: each, before: hostile[index - 1]})), hostile), linkTo: encoded})],
  ['titles with what only one forge makes more of', compared(REFERENCES.map((title, index) => ({now: harbour('', {title: JSON.stringify(title), id: `riverton/${index}`})})))],
  ['hostile titles in a comment', REPORTERS.markdown(hostile, {...comparedContext(hostile.map((each) => ({now: each}))), linkTo: encoded})],
];

const PAGES = new Map(CASES.map(([name, text]) => [name, ENGINES.map(([, pageOf]) => pageOf(text))]));

describe.each(CASES)('the report of %s', (name, text) => {
  const pages = PAGES.get(name) ?? [];
  const [one, other] = pages;

  test('is the same to two engines', () => {
    if (!one || !other) throw new Error('there are no two engines');
    expect(tablesOf(one)).toEqual(tablesOf(other));
    for (const each of ['h2, h3, h4', 'summary', 'pre']) expect(textsOf(one, each)).toEqual(textsOf(other, each));
    expect(one.querySelectorAll('li')).toHaveLength(other.querySelectorAll('li').length);
    expect(one.querySelectorAll('input[type=checkbox]')).toHaveLength(textsOf(other, 'li').filter((item) => item.startsWith('[ ] ')).length);
    expect(one.querySelectorAll('details')).toHaveLength((text.match(/^<details>$/gm) ?? []).length);
    expect(one.querySelectorAll('details')).toHaveLength((text.match(/^<\/details>$/gm) ?? []).length);
  });

  test('has a cell for each point in every row', () => {
    for (const page of pages) expect(new Set(tablesOf(page).flatMap((table) => table.map((row) => row.length)))).toEqual(new Set(text.includes('\n| ') ? [6] : []));
  });

  test('has no elements and no links but ours', () => {
    const ours = new Set('html head body h2 h3 h4 p ul li a code pre strong em br table thead tbody tr th td details summary input'.split(' '));
    for (const page of pages) {
      expect([...page.querySelectorAll('*')].map(({localName}) => localName).filter((name) => !ours.has(name))).toEqual([]);
      expect([...page.querySelectorAll('a')].map(({href}) => href).filter((href) => !/^https:\/\/(plans|git)\.example\.org\//.test(href))).toEqual([]);
    }
  });

  test('mentions nobody, refers to nothing and gives no command', () => {
    for (const page of pages) {
      const words = textsOutside(page.body, 'code').join('');
      expect(words.match(/@\w|[#!$&]\d|[~%][\w"]|\bGH-\d|\b[0-9a-f]{7,}\b|:\/\/|\bwww\.|^\/\w|\[\[|\[\w+:/gim)).toBe(null);
    }
    expect(text.replace(/^(`{3,}).*\n[^]*?\n\1$/gm, '').match(/^ {0,3}\/\w/gm)).toBe(null);
  });

  test('shows what cannot be seen, and is well-formed', () => {
    expect(text.match(/[^\P{C}\n\u2060]|[\u2028\u2029]/gu)).toBe(null);
    expect(text.isWellFormed()).toBe(true);
  });
});

test('what stands between two dollar signs is no formula', () => {
  expect(headlineOf(compared([{now: harbour('', {title: 'Berths from $5 to $9'})}]))).toContain('Berths from \\$\u20605 to \\$\u20609: ');
});

test('a title in a fold is but words too', () => {
  const named = (more: string) => harbour(more, {title: JSON.stringify('@team #12 <b>quay</b>')});
  const text = compared([{now: named('licence: CC0-1.0'), before: named('')}]);
  for (const [, pageOf] of ENGINES) expect(textsOf(pageOf(text), 'summary')).toContainEqual(expect.stringMatching(/^@\u2060team #\u206012 <\u2060b>quay<\u2060\/b>: \d+ problems$/));
});

test('long titles are cut where they are only named', () => {
  const text = compared([{now: harbour('', {title: 'quay '.repeat(100)})}]);
  expect(headlineOf(text)).toMatch(/^(quay ){15}quay…: a new plan/);
  expect(text).toMatch(/^\| \[(quay ){19}quay…\]\(/m);
});

test('every hostile title is there to be read', () => {
  const words = (PAGES.get('hostile titles with a base') ?? []).map(({body}) => body.textContent.replaceAll('\u2060', ''));
  const shown = HOSTILE_TITLES.map((title) => title.toWellFormed().replace(/[\p{C}\u2028\u2029]/gu, '␣').slice(0, 60).trim());
  for (const text of words) expect(shown.filter((title) => !text.includes(title))).toEqual([]);
});

describe('a report that does not fit', () => {
  const long = (id: number) => `"Harbour ${id} ${'|<`*_&~'.repeat(40)}"`;
  const many: Pair[] = Array.from({length: 200}, (_, index) => {
    const place = {id: `riverton/${index}`, title: long(index), status: index % 2 ? 'adopted' : 'draft'};
    const plan = (lines: string) => harbour(`waivers: [{criterion: independent-review, reason: The province reviews it.}]\ntransparency:\n  initiatives:\n${['berths', 'tides'].map((name) => `    - id: ${name}\n      title: ${long(index)}\n${lines}`).join('')}`, place);
    return {now: plan('      owner: {unit: Harbour}\n'), before: plan('      problem: Nobody knows what a berth costs.\n')};
  });
  const context = comparedContext(many, many.slice(0, 9).flatMap((pair) => pair.before ?? []));
  const reports = many.map((pair) => pair.now);
  const changes = [...(context.base?.comparisons.values() ?? [])];
  const total = {
    new: changes.flatMap((comparison) => [...comparison.changes.values()].filter(({change}) => change === 'new')).length,
    kept: changes.flatMap((comparison) => [...comparison.changes.values()].filter(({change}) => change === 'kept')).length,
    fixed: changes.flatMap((comparison) => [...comparison.fixed]).length,
  };
  const comment = REPORTERS.markdown(reports, context);
  const summary = REPORTERS.summary(reports, {...context, wholeReport: 'npm run check -- --base main'});
  const left = (text: string, words: RegExp) => Number((words.exec(/^Not all fits in here\. Left out: .*$/m.exec(text)?.[0] ?? '')?.[1] ?? '0').replaceAll(',', ''));

  test('has more to tell than fits', () => {
    expect(total.new + total.kept + total.fixed).toBeGreaterThan(5000);
  });

  test('stays within a comment, counted as any forge may count, and within a job summary', () => {
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment.length).toBeGreaterThan(60_000);
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(262_144);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_574);
    expect(summary.length).toBeGreaterThan(65_536);
  });

  test.each([['comment', comment], ['summary', summary]])('the %s tells exactly how much is left out, and where to find it', (_, text) => {
    const places = (section: string) => section.match(/\]\(https:\/\/git\.example\.org|`plans\//g)?.length ?? 0;
    const shownNew = sectionOf(text, 'New problems').match(/\[`plans\/[^`]+`\]\(/g)?.length ?? 0;
    const keptItems = sectionOf(text, 'There before').match(/^- .*$/gm) ?? [];
    const shownKept = keptItems.reduce((sum, item) => sum + Number(/: (\d+) problems: /.exec(item)?.[1] ?? 1), 0);
    const fixedItems = sectionOf(text, 'Fixed').match(/^- .*$/gm) ?? [];
    expect(shownNew + left(text, /([\d,]+) new problems/)).toBe(total.new);
    expect(shownKept + left(text, /([\d,]+) problems that were there before/)).toBe(total.kept);
    expect(fixedItems.length + left(text, /([\d,]+) fixed problems/)).toBe(total.fixed);
    expect(tablesOf(ENGINES[0]?.[1](text) ?? new DocumentFragment()).flat().length - 1 + left(text, /([\d,]+) rows of the table/)).toBe(200);
    expect(places(sectionOf(text, 'Removed plans')) + left(text, /([\d,]+) removed plans/)).toBe(9);
    expect(text).toMatch(/^Not all fits in here\. .*\. `npm run check[^`]*` shows everything\.$/m);
  });

  test('leaves out whole blocks, and what matters least before what matters most', () => {
    const [one, other] = ENGINES.map(([, pageOf]) => pageOf(comment));
    if (!one || !other) throw new Error('there are no two engines');
    expect(tablesOf(one)).toEqual(tablesOf(other));
    expect(textsOf(one, 'pre')).toEqual(textsOf(other, 'pre'));
    expect(one.querySelectorAll('details')).toHaveLength((comment.match(/^<\/details>$/gm) ?? []).length);
    expect(sectionOf(comment, 'There before')).toBe('');
    expect(sectionOf(comment, 'New problems')).toMatch(/^#### ❌ must/m);
    expect(comment).toMatch(/quality of a conversation\.\n$/);
  });

  test('is the same each time', () => {
    expect(REPORTERS.markdown(reports, context)).toBe(comment);
  });
});

test('a report that fits says nothing of room', () => {
  expect(report).not.toContain('Not all fits');
});

test('a promise that is gone is named: its problems were not put right', () => {
  const plan = (initiatives: string) => judgeText(`---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\ntransparency: {initiatives: [${initiatives}]}\n---\n`);
  const pair = {now: plan('{id: berths, title: Berths}'), before: plan('{id: berths, title: Berths}, {id: tides, title: Tides}')};
  expect(REPORTERS.markdown([pair.now], comparedContext([pair]))).toContain('### A promise that is no longer there\n\n- Tides (Open harbour plan)');
  expect(REPORTERS.markdown([pair.before], comparedContext([{now: pair.before, before: pair.now}]))).not.toContain('no longer there');
});
