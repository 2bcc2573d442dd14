import type {YAMLException} from 'js-yaml';
import {parseDocument, type ErrorCode} from 'yaml';
import type {ReadableCode, SourceProblem} from './problem.ts';
import {rangeOf, type SourceFile} from './range.ts';

/**
 * Words the mistakes of YAML that js-yaml refused. js-yaml stops at the first; `yaml` reads on, so that an author
 * sees all of them at once. Where `yaml` finds nothing, js-yaml's own place and reason stand.
 */
export function explainYamlErrors(file: SourceFile, base: number, source: string, refusal: YAMLException): SourceProblem[] {
  const {errors} = parseDocument(source, {uniqueKeys: false, prettyErrors: false, logLevel: 'silent'});
  if (errors.length === 0) return [problem('yaml-syntax', refusal.mark?.position ?? 0, refusal.reason)];

  const byLine = new Map<number, SourceProblem>();
  for (const {code, pos, message} of errors) {
    const known = CODES[code];
    const found = problem(known ?? 'yaml-syntax', pos[0], known ? message : refusal.reason);
    if (!byLine.has(found.at.start.line)) byLine.set(found.at.start.line, found);
  }
  return [...byLine.values()];

  function problem(message: ReadableCode, position: number, detail: string): SourceProblem {
    const start = base + Math.min(position, Math.max(source.trimEnd().length - 1, 0));
    const rest = file.text.slice(start).search(/\s*([\r\n]|$)/);
    return {criterion: 'readable', message, values: {detail}, at: rangeOf(file, start, start + Math.max(rest, 1))};
  }
}

const CODES: Partial<Record<ErrorCode, ReadableCode>> = {
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-colon',
  BAD_INDENT: 'yaml-indent',
  TAB_AS_INDENT: 'yaml-tab',
  BAD_SCALAR_START: 'yaml-start',
  MISSING_CHAR: 'yaml-unclosed',
};
