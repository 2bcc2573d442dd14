import {checklistSettings, CRITERIA, judgeContent, THRESHOLDS, WOO_CATEGORIES, WOO_EFFORT, type ChecklistSettings, type Problem} from '#checklist';
import {lensSchema, portalSchema, publisherSchema, readSettings, type LensData, type PortalData, type PublisherData, type SettingsReading} from '#plan';
import type {z} from 'zod';
import type {Files} from './files.ts';

/** A text for each language, by its code. */
export type Texts = Readonly<Record<string, string>>;

/** The portal's settings with every default filled in. */
export interface Portal {
  name: Texts;
  description: Texts;
  /** Where the portal is published, without a slash at the end. */
  url?: string;
  /** The first is the default. */
  languages: readonly string[];
  operator: NonNullable<PortalData['operator']>;
  /** Where to tell about a weak spot: as the operator says, else the operator. */
  security: NonNullable<PortalData['security']>;
  themes: ReadonlyMap<string, Texts>;
  repository?: string;
  /** The stylesheets of design tokens that restyle the portal, as its settings name them. */
  design?: PortalData['design'];
  /** The picture in the header: a file of the workspace. */
  logo?: string;
  /** The information category of the Woo under which plans go into the Woo index: its TOOI address, when the operator chose to. */
  wooCategory?: string;
}

export interface Publisher extends Omit<PublisherData, 'name'> {
  id: string;
  name: Texts;
}

/** What `content/` says, as far as it has the right shape, and all that is wrong with the rest. */
export interface Content {
  portal: Portal;
  settings: ChecklistSettings;
  publishers: ReadonlyMap<string, Publisher>;
  lenses: ReadonlyMap<string, LensData>;
  problems: Problem[];
}

/** Reads `content/portal.yaml` and `content/publishers/`. What is missing or misshapen has its default. */
export function readContent(files: Files): Content {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(schema: Schema, path: string): z.output<Schema> | undefined => {
    const found = files.read(path);
    const reading: SettingsReading<z.output<Schema>> = found.problems.length > 0 ? found : readSettings(schema, found.file);
    problems.push(...judgeContent(reading.file, reading.problems));
    return reading.data;
  };

  const hasPortal = files.list('content').some(({name}) => name === 'portal.yaml');
  // Files that cannot be read, or are unsafe, are no matter of taste: those two criteria take no settings.
  const criteria = CRITERIA.filter(({about}) => about !== 'reading').map(({id}) => id);
  const portal = hasPortal ? read(portalSchema(criteria, Object.keys(THRESHOLDS), Object.values(WOO_CATEGORIES)), 'content/portal.yaml') : undefined;
  const publishers = idsIn(files, 'content/publishers').map((id): [string, Publisher] => {
    const data = read(publisherSchema, `content/publishers/${id}.yaml`);
    return [id, {...data, id, name: textsOf(data?.name, {en: id})}];
  });
  const lenses = idsIn(files, 'content/lenses').flatMap((id): [string, LensData][] => {
    const data = read(lensSchema, `content/lenses/${id}.yaml`);
    return data ? [[id, data]] : [];
  });
  return {portal: withDefaults(portal), settings: checklistSettings(portal), publishers: new Map(publishers), lenses: new Map(lenses), problems};
}

function idsIn(files: Files, folder: string): string[] {
  return files.list(folder).flatMap(({name}) => (name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : []));
}

function withDefaults(data: PortalData = {}): Portal {
  const themes = Object.entries(data.themes ?? {});
  return {
    name: textsOf(data.name, {en: 'Open government plans', nl: 'Openoverheidsplannen'}),
    description: textsOf(data.description, {
      en: 'What governments promise about openness, and whether they keep it.',
      nl: 'Wat overheden over openheid beloven, en of ze het nakomen.',
    }),
    url: data.url?.replace(/\/+$/, ''),
    languages: data.languages ?? ['en', 'nl'],
    operator: data.operator ?? {},
    security: data.security?.email || data.security?.url ? data.security : {...data.security, email: data.operator?.email},
    themes: new Map(themes.map(([id, names]) => [id, names])),
    repository: data.repository?.replace(/\/+$/, ''),
    design: data.design,
    logo: data.logo,
    wooCategory: data.woo ? wooCategoryOf(data.wooCategory) : undefined,
  };
}

/** The TOOI address of a category by its name; that of article 3.1 when none is named. */
function wooCategoryOf(name: string | undefined): string {
  return Object.keys(WOO_CATEGORIES).find((address) => WOO_CATEGORIES[address] === name) ?? WOO_EFFORT;
}

/** A single text holds for every language: `en` is what other languages fall back to. */
function textsOf(value: string | Record<string, string> | undefined, fallback: Texts): Texts {
  if (value === undefined) return fallback;
  return typeof value === 'string' ? {en: value} : value;
}

/** The text in `language`, else in English, else the first there is. */
export function textIn(texts: Texts, language: string): string {
  return texts[language] ?? texts['en'] ?? Object.values(texts)[0] ?? '';
}
