import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {dump, load} from 'js-yaml';
import {z} from 'zod';
import {INITIATIVE_POINTS, type InitiativePoint} from '#plan';
import {WrongUse} from './wrong-use.ts';

/** What a new plan starts from. */
export interface Beginning {
  publisher: string;
  /** The name of the file or folder under the publisher's: `2027-2028`. */
  plan: string;
  title: string;
  language: string;
  start: string;
  end: string;
  /** A folder with a file for each initiative, rather than one file. */
  folder: boolean;
  /** The publisher's name, when its file is to be made as well. */
  publisherName?: string;
}

/** The languages that have a skeleton. */
export const SKELETON_LANGUAGES = ['en', 'nl'] as const;

/** Writes the skeleton of a plan, and of its publisher when a name is given. Gives the paths of the files made. Never overwrites. */
export function writeNewPlan(root: string, beginning: Beginning): string[] {
  const files = new Map([...skeletonOf(beginning), ...publisherFile(root, beginning)]);
  const home = join('plans', beginning.publisher, beginning.plan);
  const taken = [...files.keys(), `${home}.mdx`, home].filter((path) => existsSync(join(root, path)));
  if (taken.length > 0) throw new WrongUse(`There is a file ${taken[0]} already, and nothing is overwritten: give the plan another name with --plan.`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text, {flag: 'wx'});
  }
  return [...files.keys()];
}

export function hasPublisher(root: string, publisher: string): boolean {
  return existsSync(join(root, 'content', 'publishers', `${publisher}.yaml`));
}

function publisherFile(root: string, {publisher, publisherName}: Beginning): [string, string][] {
  if (publisherName === undefined || hasPublisher(root, publisher)) return [];
  return [[`content/publishers/${publisher}.yaml`, dump({name: publisherName})]];
}

/** The files of a new plan, with their texts. */
export function skeletonOf(beginning: Beginning): [string, string][] {
  const {publisher, plan, folder, language} = beginning;
  const texts = skeletonTexts(language);
  const points = INITIATIVE_POINTS.map((point) => {
    const head = `\n${texts.parts[point]}${point}:\n  summary:\n`;
    return folder ? head : `${head}  initiatives:\n${asItem(initiativeOf(point, texts.parts, `${point}-1`))}`;
  });
  const index = fill(texts.plan.replace('{points}', () => points.join('')), beginning);
  if (!folder) return [[`plans/${publisher}/${plan}.mdx`, index]];
  const members = INITIATIVE_POINTS.map((point): [string, string] => {
    const fields = initiativeOf(point, texts.parts, undefined);
    return [`plans/${publisher}/${plan}/${point}-1.mdx`, fill(`---\npoint: ${point}\n${fields}---\n`, beginning)];
  });
  return [[`plans/${publisher}/${plan}/index.mdx`, index], ...members];
}

/** Fields of an initiative under a point. In a file of its own it has no `id`: that is the file's name. */
function initiativeOf(point: InitiativePoint, parts: Parts, id: string | undefined): string {
  const shared = id === undefined ? parts.initiative.replace(/^.*\nid: \{id\}\n/, '') : parts.initiative.replace('{id}', id);
  return shared + parts[`${point}Fields`];
}

/** Lines as an item of a list that is indented by four spaces. */
function asItem(lines: string): string {
  const [head = '', ...rest] = lines.split(/^(?=id:)/m);
  const indent = (text: string, spaces: number) => text.replace(/^(?=.)/gm, ' '.repeat(spaces));
  return `${indent(head, 4)}    - ${indent(rest.join(''), 6).trimStart()}`;
}

function fill(template: string, {title, publisher, start, end}: Beginning): string {
  const values: Record<string, string> = {title: dump(title).trim(), publisher, start, end};
  return template.replace(/\{(title|publisher|start|end)\}/g, (_, name: string) => values[name] ?? '');
}

const partsSchema = z.strictObject({
  transparency: z.string(),
  participation: z.string(),
  collaboration: z.string(),
  flagship: z.string(),
  initiative: z.string(),
  transparencyFields: z.string(),
  participationFields: z.string(),
  collaborationFields: z.string(),
  flagshipFields: z.string(),
});

type Parts = z.infer<typeof partsSchema>;

function skeletonTexts(language: string): {plan: string; parts: Parts} {
  const code = SKELETON_LANGUAGES.find((each) => each === language) ?? 'en';
  const read = (name: string) => readFileSync(join(import.meta.dirname, 'skeletons', name), 'utf8');
  return {plan: read(`${code}.mdx`), parts: partsSchema.parse(load(read(`${code}.points.yaml`)))};
}
