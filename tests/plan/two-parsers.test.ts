import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findFences} from '../../src/plan/front-matter.ts';
import {hasRealDocuments, realDocuments, REAL_PLANS, shippedPlans} from '../support/documents.ts';
import {SNIPPETS} from '../support/snippets.ts';
import {seenByRemark, seenBySatteri} from '../support/two-parsers.ts';

/*
 * Sätteri reads every plan; remark is the second opinion. Both must come to the same verdict on a text, and see the same
 * headings, links, pictures, elements, expressions and code at the same places. What is published is drawn from Sätteri's
 * tree alone, so a difference misleads at most: it lets nothing run.
 */

/** Where the two are known to differ, and why that does no harm. `covers` tells the texts in which it can happen. */
const KNOWN = [
  {
    what: 'a line that is just `export`',
    why: 'Sätteri takes it, and the paragraphs behind it, for code: it is refused, with its place.',
    smallest: 'export\n',
    satteri: false,
    remark: true,
    covers: (text: string) => /^(?:import|export)[ \t]*$/m.test(text),
  },
  {
    what: 'an element or braces behind an element or braces and a tab',
    why: 'Sätteri drops what stands behind the tab; `checkContent` refuses the text, so that nothing is lost in silence.',
    smallest: '<Timeline />\t<Timeline />',
    satteri: false,
    remark: true,
    covers: (text: string) => /[>}] *\t/.test(text),
  },
  {
    what: 'a comment of two lines that starts right behind a list, a quote or a table',
    why: 'remark refuses lazy lines in a list; Sätteri ends the list there, and sees the comment.',
    smallest: '- quay\n{/* two\nlines */}',
    satteri: true,
    remark: false,
    covers: (text: string) => /^[ \t]*(?:[-*+>|]|\d+[.)])/m.test(text) && /[{<][^}>]*[\r\n]/.test(text),
  },
  {
    what: 'an element that starts within emphasis and ends behind it',
    why: 'Sätteri ends the element with the emphasis; it sees the element, and judges it.',
    smallest: '*<Initiative id="quay">* x</Initiative>',
    satteri: true,
    remark: false,
    covers: (text: string) => /[*_]<[A-Z]/.test(text),
  },
  {
    what: 'a line that starts with `import` right below a table',
    why: 'For Sätteri it is the next row of the table; it stays words.',
    smallest: '| Ship |\n| - |\nimport duties rise',
    satteri: true,
    remark: false,
    covers: (text: string) => /\|[^\n]*\n(?:import|export) /.test(text),
  },
  {
    what: 'braces around a backtick, behind a piece of code in backticks',
    why: 'Sätteri sees code in backticks between two braces; it stays words.',
    smallest: '- ``a ` b``{`}`}',
    satteri: true,
    remark: false,
    covers: (text: string) => /`\{[^}]*`/.test(text),
  },
  {
    what: 'braces in the address of a link that is none',
    why: 'For remark they are part of the address; for Sätteri they are code, and it refuses them.',
    smallest: '[ships](https://riverton.example/{{< ships >}})',
    satteri: false,
    remark: true,
    covers: (text: string) => /https?:\S*\{/.test(text),
  },
  {
    what: 'an address in brackets that are no link',
    why: 'Sätteri makes a link of it, as it does everywhere else; its scheme is http or https.',
    smallest: '[https://riverton.example/ships] (all ships)',
    satteri: true,
    remark: true,
    covers: (text: string) => /\[https?:[^\]]*\](?![(\[])/.test(text),
  },
] as const;

/** In what the two differ; nothing when they agree, or when remark has no opinion. */
function differences(text: string, start = 0): string[] {
  const first = seenBySatteri(text, start);
  const second = seenByRemark(text, start);
  if (second === 'no opinion') return [];
  if (first.accepted !== second.accepted) return [`Sätteri ${first.accepted ? 'accepts' : 'refuses'}, remark ${second.accepted ? 'accepts' : 'refuses'}`];
  const [ours = [], theirs = []] = [first.nodes, second.nodes];
  // How far code reaches, and what it hides, is nobody's concern: the text is refused.
  if (!first.nodes || !second.nodes || [...ours, ...theirs].some((node) => node.endsWith(' code'))) return [];
  return [...ours.filter((node) => !theirs.includes(node)).map((node) => `only Sätteri: ${node}`), ...theirs.filter((node) => !ours.includes(node)).map((node) => `only remark: ${node}`)];
}

test('the two are asked about enough', () => {
  expect(SNIPPETS.length).toBeGreaterThan(60);
  const verdicts = SNIPPETS.map((text) => seenBySatteri(text).accepted);
  expect(verdicts.filter(Boolean).length).toBeGreaterThan(30);
  expect(verdicts.filter((accepted) => !accepted).length).toBeGreaterThan(30);
});

describe('a small piece', () => {
  test.for(SNIPPETS.map((text) => ({text})))('$text', ({text}) => {
    expect(differences(text)).toEqual([]);
    expect(differences(text.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(differences(`Ships.\n\n${text}\n\nQuays.`)).toEqual([]);
  });
});

describe('a known difference is still there', () => {
  test.for(KNOWN)('$what', ({smallest, satteri, remark, covers}) => {
    expect(differences(smallest)).not.toEqual([]);
    expect(seenBySatteri(smallest).accepted).toBe(satteri);
    expect(seenByRemark(smallest)).toMatchObject({accepted: remark});
    expect(covers(smallest)).toBe(true);
  });
});

test.for(shippedPlans().map((file) => ({path: file.path, file})))('$path', ({file}) => {
  const fences = findFences(file);
  if ('criterion' in fences) throw new Error(`${file.path} has no front matter`);
  expect(differences(file.text, fences.bodyStart)).toEqual([]);
  expect(seenBySatteri(file.text, fences.bodyStart).accepted).toBe(true);
});

test.skipIf(!hasRealDocuments())(`the documents under ${REAL_PLANS}, when they are there`, {timeout: 240_000}, () => {
  const bodies = realDocuments().map((file) => {
    const fences = findFences(file);
    return {...file, start: 'criterion' in fences ? 0 : fences.bodyStart};
  });
  const unknown = bodies.filter(({text}) => !KNOWN.some(({covers}) => covers(text)));
  expect(unknown.length).toBeGreaterThan(500);
  expect(unknown.flatMap(({path, text, start}) => differences(text, start).map((difference) => `${path} ${difference}`))).toEqual([]);
});

describe('mixtures', () => {
  const piece = fc.constantFrom(...SNIPPETS);
  const joint = fc.constantFrom('\n', '\n\n', ' ', '', '\t', '\r\n', '\n> ', '\n- ', '\n  ', '\n1. ', '| ');
  const whole = fc.array(fc.tuple(piece, fc.constantFrom('\n', '\n\n')), {minLength: 2, maxLength: 5}).map((parts) => parts.flat().join(''));
  const cut = fc.tuple(piece, fc.nat(60)).map(([text, length]) => text.slice(0, length));
  const rough = fc.array(fc.tuple(fc.oneof(piece, cut), joint), {minLength: 2, maxLength: 4}).map((parts) => parts.flat().join(''));

  test.for([
    ['of whole pieces, one below the other', whole],
    ['of pieces cut and joined anyhow', rough],
  ] as const)('%s', ([, mixture]) => {
    fc.assert(
      fc.property(mixture, (text) => {
        fc.pre(!KNOWN.some(({covers}) => covers(text)));
        expect(differences(text)).toEqual([]);
      }),
      {seed: 20_260_601, numRuns: 1_500, maxSkipsPerRun: 10},
    );
  });
});
