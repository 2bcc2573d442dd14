import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {load} from 'js-yaml';
import {CRITERIA, judge} from '#checklist';
import {translator} from '#locales';
import {parsePlan, type SourceFile} from '#plan';
import {contextFor} from '../support/read.ts';

/*
 * How often a criterion about wording is right, on documents that nobody wrote for this checklist.
 * `node tests/precision/measure.ts <criterion>…` prints each hit with its words, for a person to judge;
 * `--sample` leaves the hundred that were judged when there are more. See README.md beside this file.
 */

/** Documents of others, beside the repository; they are no part of it. */
export const DOCUMENTS = join(import.meta.dirname, '../../../shared/real-plans');

export const MEASURED = ['placeholders', 'link-text', 'plain-language', 'vague-wording', 'headings', 'image-text', 'table-headers'] as const;

/** More hits than this are not all judged by hand. */
export const SAMPLE = 100;

/** Something that a criterion found in a document. */
export interface Hit {
  document: string;
  /** In the document as it was published. */
  line: number;
  message: string;
  words: string;
}

export function areDocumentsHere(): boolean {
  return existsSync(DOCUMENTS);
}

/** All that a criterion finds in all documents. */
export function hitsOf(criterion: string): Hit[] {
  return documentsOf().flatMap((path) => hitsIn(path, readFileSync(join(DOCUMENTS, path), 'utf8'), criterion));
}

/** The hits to be judged by hand: all of them, or a hundred drawn by a number that their place gives. */
export function sampleOf(hits: readonly Hit[]): Hit[] {
  if (hits.length <= SAMPLE) return [...hits];
  const lot = ({document, line, message}: Hit) => createHash('sha256').update(`${document}:${line}:${message}`).digest('hex');
  const drawn = new Set(hits.map((hit) => ({hit, lot: lot(hit)})).sort((a, b) => a.lot.localeCompare(b.lot)).slice(0, SAMPLE).map(({hit}) => hit));
  return hits.filter((hit) => drawn.has(hit));
}

function documentsOf(): string[] {
  return readdirSync(DOCUMENTS, {recursive: true, encoding: 'utf8'})
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.(?:md|txt)$/.test(path) && !LEFT_OUT.has(path))
    .sort();
}

/** Our own list of the documents, and a page that repeats all others of its folder. */
const LEFT_OUT = new Set(['README.md', 'us-nara-opengovplan/pages/print.md']);

/** The text of a PDF has lost its headings, links and tables: only its words can be asked about. */
const ASKED_OF_TEXT = ['placeholders', 'vague-wording', 'plain-language'];

function hitsIn(document: string, text: string, criterion: string): Hit[] {
  const isText = document.endsWith('.txt');
  if (isText && !ASKED_OF_TEXT.includes(criterion)) return [];
  const {files, originals} = wrap(isText ? markdownOf(text) : text, criterion === 'plain-language');
  const [index, ...stories] = files;
  if (!index) return [];
  const reading = parsePlan('riverton/2026', index, stories);
  const unread = reading.problems.find(({message}) => message.startsWith('mdx') || message.startsWith('yaml'));
  if (!reading.plan) throw new Error(`${document} could not be read: ${JSON.stringify(unread ?? reading.problems[0])}`);
  const report = judge(reading, contextFor(reading));
  return report.results
    .filter((result) => result.criterion.id === criterion)
    .flatMap(({problems}) =>
      problems.map((problem) => {
        const {at} = problem;
        const words = files.find(({path}) => path === at.path)?.text.slice(at.start.offset, at.end.offset) ?? '';
        return {document, line: originals.get(`${at.path}:${at.start.line}`) ?? 0, message: translator('en').problem(problem), words};
      }),
    );
}

interface Wrapped {
  files: SourceFile[];
  /** For each line of these files, `path:line`, the line of the document. */
  originals: Map<string, number>;
}

/** A little plan around a document: its front matter as summaries, its text as the text of the plan, or as the story of an initiative. */
function wrap(text: string, asStory: boolean): Wrapped {
  const [front = ''] = /^\s*---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  const values = valuesOf(front);
  const title = values.find(({key}) => key.toLowerCase() === 'title');
  const others = values.filter((value) => value !== title);
  const start = front.split('\n').length;
  const body = maskCode(text.slice(front.length)).split('\n');
  const heading = title ? -1 : body.findIndex((line) => line.trim());
  const ownTitle = /^# +(\S.*)/.exec(body[heading] ?? '')?.[1];
  // A text without front matter has its title as its first heading.
  if (ownTitle) body[heading] = '';

  const originals = new Map<string, number>();
  const write = (path: string, lines: readonly {text: string; line?: number}[]): SourceFile => {
    for (const [index, {line}] of lines.entries()) if (line !== undefined) originals.set(`${path}:${index + 1}`, line);
    return {path, text: lines.map((line) => line.text).join('\n')};
  };
  const bodyLines = body.map((line, index) => ({text: line, line: start + index}));
  const fence = {text: '---'};
  const head = [
    fence,
    {text: `title: ${JSON.stringify(title?.value ?? ownTitle ?? 'Document')}`, line: title?.line ?? start + heading},
    {text: 'publisher: riverton'},
    {text: `language: ${languageOf(text)}`},
  ];
  if (asStory) {
    const summary = others.map(({value}) => value.trim()).filter((value) => value.split(/\s+/).length > 9);
    const index = [...head, ...(summary.length > 0 ? [{text: `summary: ${JSON.stringify(summary.join('\n\n'))}`, line: 1}] : []), fence, {text: ''}];
    return {files: [write(PATH, index), write(STORY_PATH, [fence, {text: 'point: transparency'}, fence, ...bodyLines])], originals};
  }
  const summaries = others.map(({value, line}) => ({text: `    - summary: ${JSON.stringify(value)}`, line}));
  const list = summaries.length > 0 ? [{text: 'transparency:'}, {text: '  initiatives:'}, ...summaries] : [];
  return {files: [write(PATH, [...head, ...list, fence, ...bodyLines])], originals};
}

const PATH = 'plans/riverton/2026/index.mdx';
const STORY_PATH = 'plans/riverton/2026/document.mdx';

interface Value {
  key: string;
  value: string;
  line: number;
}

/** The texts of a front matter, with the lines where their keys stand. */
function valuesOf(front: string): Value[] {
  const lines = front.split('\n');
  const collect = (value: unknown, key: string): Value[] => {
    if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, child]) => collect(child, /^\d+$/.test(name) ? key : name));
    if (typeof value !== 'string' || !value.trim()) return [];
    const [first = ''] = value.trim().split('\n');
    const line = lines.findIndex((each) => each.includes(first.slice(0, 25)));
    return [{key, value: value.replace(/<[^>]*>/g, ' '), line: Math.max(line, 0) + 1}];
  };
  try {
    return collect(load(front.trim().replace(/^---|---$/g, '')), '');
  } catch {
    return [];
  }
}

/** Takes out what a plan may not hold, and leaves all else in its place: HTML, comments, shortcodes and template tags. */
function maskCode(text: string): string {
  const blank = (match: string) => match.replace(/[^\n]/g, ' ');
  const sign = (match: string) => match.replace(/[^\n]/g, '·');
  return text
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, blank)
    // `alt=""` says that a picture only decorates, which Markdown cannot say.
    .replace(/<img\b(?![^>]*\balt="")[^>\n]*>/g, (tag) => ` ![${/\balt="([^"\]]*)"/.exec(tag)?.[1] ?? ''}](/image.png) `)
    .replace(/<(https?:[^\s>]+|[\w.+-]+@[\w.-]+)>/g, ' $1 ')
    // Headings that a template or HTML draws.
    .replace(/^\{\{<\s*chapter\/section\s+title="([^"]*)"(?:\s+level="(\d)")?\s*>\}\}/gm, (_tag, title, level = '2') => `${'#'.repeat(Number(level))} ${title}`)
    .replace(/^[ \t]*<h([1-6])\b[^>]*>([^<\n]+)<\/h\1>/gim, (_tag, level, title) => `${'#'.repeat(Number(level))} ${title.trim()}`)
    .replace(/\{\{<\s*\/[^}]*\}\}/g, blank)
    // What these show stands elsewhere: something is there, but not words.
    .replace(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|<(?:img|iframe|video|embed|object|svg|input|button)\b[^>]*>/g, sign)
    .replace(/<\/?[a-z][^<>]*>/gi, blank)
    .replace(/^[ \t]*#+[ \t]*$/gm, blank)
    .replace(/\\(?=[{}<])/g, ' ')
    .replace(/[{}<]/g, ' ')
    .replace(/^(?:import|export) /gm, (word) => ` ${word.slice(1)}`);
}

/** The text of a PDF as Markdown: its signs mean nothing there, its bullets are lists, its pages are paragraphs. */
function markdownOf(text: string): string {
  return text
    .replace(/\f/g, '\n')
    .replace(/[*_#`[\]|~>]/g, ' ')
    .replace(/^[ \t]*[•▪●o·][ \t]+/gm, '- ')
    .replace(/^[ \t]+/gm, '')
    .replace(/^(?:-{3,}|={3,}|\+)\s*$/gm, '');
}

function languageOf(text: string): string {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  return count(/\b(?:de|het|een|en|van|voor|zijn)\b/gi) > count(/\b(?:the|and|of|to|for|are|is)\b/gi) ? 'nl' : 'en';
}

if (process.argv[1] === import.meta.filename) {
  const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  for (const criterion of asked.length > 0 ? asked : MEASURED) {
    if (!CRITERIA.some(({id}) => id === criterion)) throw new Error(`there is no criterion ${criterion}`);
    const hits = hitsOf(criterion);
    const shown = process.argv.includes('--sample') ? sampleOf(hits) : hits;
    for (const {document, line, message, words} of shown) console.log(`${document}:${line}\t${message}\n\t${words.replace(/\s+/g, ' ')}`);
    console.log(`${criterion}: ${hits.length} hits, ${shown.length} shown\n`);
  }
}
