import type {SourceProblem} from './problem.ts';
import {rangeOf, type SourceFile} from './range.ts';

/** A file cut at its two `---` lines. Offsets are of the YAML between them and of the text after them. */
export interface Fences {
  yamlStart: number;
  yamlEnd: number;
  bodyStart: number;
}

/** Finds the front matter: a first line `---` up to the next line `---`. */
export function findFences(file: SourceFile): Fences | SourceProblem {
  const {text} = file;
  const open = /^---[ \t]*(?:\r\n|\n|\r|$)/.exec(text);
  if (!open) return {criterion: 'readable', message: 'no-front-matter', at: rangeOf(file, 0, firstLineLength(text))};
  const yamlStart = open[0].length;
  const close = /(?<![^\r\n])---[ \t]*(?![^\r\n])(?:\r\n|\n|\r)?/;
  const match = close.exec(text.slice(yamlStart));
  if (!match) return {criterion: 'readable', message: 'open-front-matter', at: rangeOf(file, 0, 3)};
  return {yamlStart, yamlEnd: yamlStart + match.index, bodyStart: yamlStart + match.index + match[0].length};
}

function firstLineLength(text: string): number {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text.length : end;
}
