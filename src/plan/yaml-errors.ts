import type {YAMLException} from 'js-yaml';
import {isCollection, parseDocument, visit, type Document, type ErrorCode} from 'yaml';
import type {ReadableCode, SourceProblem} from './problem.ts';
import {rangeOf, type SourceFile} from './range.ts';

/**
 * Words the mistakes of YAML that js-yaml refused. js-yaml stops at the first; `yaml` reads on, so that an author
 * sees all of them at once. Where `yaml` finds nothing, js-yaml's own place and reason stand.
 */
export function explainYamlErrors(file: SourceFile, base: number, source: string, refusal: YAMLException): SourceProblem[] {
  const document = parseDocument(source, {uniqueKeys: false, prettyErrors: false, logLevel: 'silent'});
  const {errors} = document;
  // `yaml` gives up on deep nesting at a place that depends on the machine.
  if (errors.length === 0 || errors.some(({code}) => code === 'RESOURCE_EXHAUSTION')) {
    return [problem('yaml-syntax', refusal.mark?.position || collectionAsKey(document), refusal.reason)];
  }

  const byLine = new Map<number, SourceProblem>();
  for (const {code, pos, message} of errors) {
    // A list or braces without their end swallow the lines below, which then seem to be indented wrongly.
    const known = code === 'BAD_INDENT' && message.startsWith('Flow') ? 'yaml-unclosed' : CODES[code];
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

/** Where a list or mapping stands as a key: js-yaml refuses it without a place. */
function collectionAsKey(document: Document): number {
  let position = 0;
  visit(document, {
    Pair(_, {key}) {
      if (!isCollection(key)) return undefined;
      position = key.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return position;
}

const CODES: Partial<Record<ErrorCode, ReadableCode>> = {
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-colon',
  BAD_INDENT: 'yaml-indent',
  TAB_AS_INDENT: 'yaml-tab',
  BAD_SCALAR_START: 'yaml-start',
  MISSING_CHAR: 'yaml-unclosed',
};
