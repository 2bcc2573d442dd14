import type {Root} from 'mdast';
import {mdxToMdast} from 'satteri';
import {excessOf, tame, TOO_DEEP, tooDeep} from './bounds.ts';
import type {ReadableCode, SourceProblem} from './problem.ts';
import {lineCount, offsetOfLine, positionAt, rangeOf, type Range, type SourceFile} from './range.ts';

/** The text of a file after its front matter, as mdast. `tree` is absent when the MDX cannot be read. */
export interface BodyReading {
  tree?: Root;
  problems: SourceProblem[];
}

/** How many syntax errors of one text are looked for: each costs another parse. */
const MOST_ERRORS = 20;

/**
 * Parses the text from offset `start`. Positions in the tree count lines and columns of the whole file;
 * use `rangeOfNode` for ranges. All syntax errors are found, each by masking the character that the one before it stumbled over.
 */
export function parseBody(file: SourceFile, start: number): BodyReading {
  const problems: SourceProblem[] = [];
  // Line breaks in place of the front matter keep line numbers true.
  const before = '\n'.repeat(positionAt(file.text, start).line - 1);
  const whole = before + file.text.slice(start);
  const inFile = (offset: number) => offset - before.length + start;
  const excess = excessOf(whole);
  if (excess) return {problems: [syntaxProblem(file, inFile(excess.offset), excess.detail)]};

  const tamed = tame(whole);
  let {text} = tamed;
  while (problems.length < MOST_ERRORS) {
    const parsed = tryParse(text);
    if ('tree' in parsed) {
      if (problems.length > 0) return {problems};
      const deep = tooDeep(parsed.tree);
      if (deep) return {problems: [syntaxProblem(file, rangeOfNode(file, deep).start.offset, TOO_DEEP)]};
      const live = tamed.restore(parsed.tree).slice(0, MOST_ERRORS);
      if (live.length > 0) return {problems: live.map((offset) => syntaxProblem(file, inFile(offset), 'brace'))};
      return {tree: parsed.tree, problems};
    }
    const {line, column, reason} = parsed;
    const offset = Math.min(offsetOfLine(file.text, Math.min(line, lineCount(file.text))) + column - 1, file.text.length);
    problems.push(syntaxProblem(file, offset, reason));
    const masked = mask(text, line, column);
    if (masked === text) break;
    text = masked;
  }
  return {problems};
}

/** The range of an mdast node in its file. */
export function rangeOfNode(file: SourceFile, node: {position?: Root['position']}): Range {
  const {start, end} = node.position ?? {start: {line: 1, column: 1}, end: {line: 1, column: 1}};
  const offset = (point: {line: number; column: number}) => offsetOfLine(file.text, point.line) + point.column - 1;
  return rangeOf(file, offset(start), offset(end));
}

type Parsed = {tree: Root} | {line: number; column: number; reason: string};

function tryParse(text: string): Parsed {
  try {
    const tree = mdxToMdast(text, {features: {gfm: true, frontmatter: false}});
    if (tree.type !== 'root') throw new Error(`Sätteri gave a ${tree.type} for a document`);
    return {tree};
  } catch (error) {
    const [, line, column, reason] = /^(\d+):(\d+): ([\s\S]*)$/.exec(error instanceof Error ? error.message : '') ?? [];
    if (!line || !column || !reason) throw error;
    return {line: Number(line), column: Number(column), reason: reason.replace(/ \(mdx[\w-]*:[\w-]+\)$/, '')};
  }
}

/** Neutralises the `<` or `{` at, or last before, the place where parsing stopped, keeping all lengths. */
function mask(text: string, line: number, column: number): string {
  const at = offsetOfLine(text, line) + column - 1;
  const opener = /[<{}]/.test(text[at] ?? '') ? at : Math.max(text.lastIndexOf('<', at), text.lastIndexOf('{', at));
  return opener < 0 ? text : `${text.slice(0, opener)}x${text.slice(opener + 1)}`;
}

function syntaxProblem(file: SourceFile, offset: number, detail: string): SourceProblem {
  const rest = file.text.slice(offset);
  const width = /^<\/?[\w.:-]*|^[{}]/.exec(rest)?.[0].length ?? 1;
  const tag = /`<\/?([^>`]*)>`/.exec(detail)?.[1] ?? '';
  return {criterion: 'readable', message: codeOf(rest, detail), values: {detail, tag}, at: rangeOf(file, offset, offset + width)};
}

function codeOf(rest: string, detail: string): ReadableCode {
  if (rest.startsWith('<!--')) return 'mdx-comment';
  if (rest.startsWith('</')) return 'mdx-stray-tag';
  if (/closing tag|closing slash|closing brace/.test(detail) && rest.startsWith('<')) return 'mdx-unclosed-tag';
  if (/brace|expression/.test(detail) || /^[{}]/.test(rest)) return 'mdx-brace';
  if (rest.startsWith('<')) return 'mdx-tag';
  return 'mdx-syntax';
}
