import {constructFromEvents, EVENT_ID, getScalarValue, load, parseEvents, YAMLException, type Event, type ScalarEvent} from 'js-yaml';
import type {SourceProblem} from './problem.ts';
import {rangeOf, type SourceFile} from './range.ts';
import type {SourceNode} from './source-node.ts';
import {explainYamlErrors} from './yaml-errors.ts';

/** A mapping as it was written, and where everything in it stands. `value` is absent when the YAML cannot be read. */
export interface YamlReading {
  value?: Record<string, unknown>;
  node: SourceNode;
  problems: SourceProblem[];
}

/**
 * Reads `file.text` from offset `start` to `end` as one YAML 1.2 mapping. Dates stay texts.
 * Anchors, aliases and tags are refused, so nothing expands and nothing is constructed.
 */
export function readYaml(file: SourceFile, start: number, end: number): YamlReading {
  const source = file.text.slice(start, end);
  const empty: SourceNode = {file, start: 0, end: 0, flow: false, root: true, entries: new Map()};
  try {
    const {events, problems} = refuseAliasesAndTags(parseEvents(source, {}), file, start);
    const documents = constructFromEvents(events, {source, json: true});
    if (documents.length > 1) {
      const second = start + Math.max(source.search(/^(?:---|\.\.\.)/m), 0);
      problems.push({criterion: 'readable', message: 'yaml-documents', at: rangeOf(file, second, second + 3)});
    }
    const [value = {}] = documents;
    if (!isMapping(value)) return {node: empty, problems: [...problems, notAMapping(file, start, source)]};
    if (documents.length === 0) return {value, node: empty, problems};
    const node = {...nodesOf(events, file, start, problems), root: true};
    return {value, node, problems};
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return {node: empty, problems: explainYamlErrors(file, start, source, error)};
  }
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notAMapping(file: SourceFile, start: number, source: string): SourceProblem {
  const blank = source.search(/\S/);
  const at = rangeOf(file, start + Math.max(blank, 0), start + source.trimEnd().length);
  return {criterion: 'readable', message: 'expected-mapping', values: {field: 'front matter', actual: excerpt(source)}, at};
}

/** A short quotation of what somebody typed, on one line. */
export function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function refuseAliasesAndTags(events: Event[], file: SourceFile, base: number): {events: Event[]; problems: SourceProblem[]} {
  const problems: SourceProblem[] = [];
  const refuse = (message: 'yaml-alias' | 'yaml-tag', start: number, end: number) => {
    const actual = file.text.slice(base + start, base + end);
    problems.push({criterion: 'readable', message, values: {actual}, at: rangeOf(file, base + start, base + end)});
  };
  const plain = events.map((event): Event => {
    if (event.type === EVENT_ID.ALIAS) {
      refuse('yaml-alias', event.anchorStart - 1, event.anchorEnd);
      return EMPTY_SCALAR;
    }
    if (!('tagStart' in event) || (event.tagStart < 0 && event.anchorStart < 0)) return event;
    if (event.tagStart >= 0) refuse('yaml-tag', event.tagStart, event.tagEnd);
    if (event.anchorStart >= 0) refuse('yaml-alias', event.anchorStart - 1, event.anchorEnd);
    return {...event, tagStart: -1, tagEnd: -1, anchorStart: -1, anchorEnd: -1};
  });
  return {events: plain, problems};
}

const EMPTY_SCALAR: Event = {
  type: EVENT_ID.SCALAR,
  valueStart: -1,
  valueEnd: -1,
  anchorStart: -1,
  anchorEnd: -1,
  tagStart: -1,
  tagEnd: -1,
  style: 1,
  chomping: 1,
  indent: -1,
  fast: false,
};

/** Builds the tree of places from the parser's events; a key that stands twice is a problem at its second place. */
function nodesOf(events: Event[], file: SourceFile, base: number, problems: SourceProblem[]): SourceNode {
  const {text} = file;
  const source = text.slice(base);
  let index = 1; // the first event opens the document

  return value(undefined);

  function value(key: SourceNode['key']): SourceNode {
    const event = events[index++];
    switch (event?.type) {
      case EVENT_ID.MAPPING:
        return mapping(key, base + event.start, event.style === 2);
      case EVENT_ID.SEQUENCE:
        return sequence(key, base + event.start, event.style === 2);
      case EVENT_ID.SCALAR: {
        if (event.valueStart < 0) return {file, start: key?.end ?? base, end: key?.end ?? base, key, flow: false};
        const quotes = event.style === 2 || event.style === 3 ? 1 : 0;
        const start = base + event.valueStart - quotes;
        const end = base + event.valueEnd + quotes;
        return {file, key, flow: false, ...(quotes ? {start, end} : trimmed(text, start, end))};
      }
      default:
        throw new Error(`Unexpected YAML event ${event?.type} in ${file.path}`);
    }
  }

  function mapping(key: SourceNode['key'], start: number, flow: boolean): SourceNode {
    const entries = new Map<string, SourceNode>();
    let end = start;
    for (let event = events[index]; event?.type === EVENT_ID.SCALAR; event = events[index]) {
      const quotes = event.style === 2 || event.style === 3 ? 1 : 0;
      const keyAt = {start: base + Math.max(event.valueStart, 0) - quotes, end: base + Math.max(event.valueEnd, 0) + quotes};
      const name = keyOf(source, event);
      index++;
      const child = value(keyAt);
      const earlier = entries.get(name)?.key;
      if (earlier) problems.push(duplicateKey(file, name, keyAt, earlier.start));
      entries.set(name, child);
      end = Math.max(end, child.end, keyAt.end + 1);
    }
    index++;
    return {file, start, end: flow ? closing(text, end, '}') : end, key, flow, entries};
  }

  function sequence(key: SourceNode['key'], start: number, flow: boolean): SourceNode {
    const items: SourceNode[] = [];
    let end = start;
    while (events[index]?.type !== EVENT_ID.POP) {
      const item = value(undefined);
      items.push(item.end > item.start || item.entries || item.items ? item : {...item, start: end, end: end + 1});
      end = Math.max(end, items.at(-1)?.end ?? end);
    }
    index++;
    return {file, start, end: flow ? closing(text, end, ']') : end, key, flow, items};
  }
}

/** A key as the data has it: `1.0` becomes `1` there, and a missing one `null`. */
function keyOf(source: string, event: ScalarEvent): string {
  if (event.valueStart < 0) return 'null';
  const written = getScalarValue(source, event);
  return event.style === 1 && /^(?:[~.+\d-]|(?:null|true|false)$)/i.test(written) ? String(load(written)) : written;
}

function duplicateKey(file: SourceFile, field: string, at: {start: number; end: number}, earlier: number): SourceProblem {
  const line = rangeOf(file, earlier, earlier).start.line;
  return {criterion: 'readable', message: 'duplicate-key', values: {field, line}, at: rangeOf(file, at.start, at.end)};
}

/** Block scalars are given with their indentation and closing line breaks: without, a caret points at words. */
function trimmed(text: string, start: number, end: number): {start: number; end: number} {
  const inside = text.slice(start, end);
  return {start: start + inside.length - inside.trimStart().length, end: start + inside.trimEnd().length};
}

/** The offset after the bracket that closes a flow collection whose last child ends at `from`. */
function closing(text: string, from: number, bracket: '}' | ']'): number {
  const between = new RegExp(`(?:[\\s,{\\[]|#[^\\r\\n]*(?![^\\r\\n]))*\\${bracket}`, 'y');
  between.lastIndex = from;
  return between.test(text) ? between.lastIndex : from;
}
