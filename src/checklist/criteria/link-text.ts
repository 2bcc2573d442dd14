import {valueAt, type FieldPath, type Plan, type Range} from '#plan';
import {oncePerPlan} from '../once-per-plan.ts';
import {defineCriterion} from '../criterion.ts';
import {fieldTextsOf} from '../field-texts.ts';
import {linksOf} from '../links.ts';
import {BLANK} from '../paste.ts';

export const linkText = defineCriterion({
  id: 'link-text',
  point: 'plan',
  level: 'should',
  title: 'Links that say where they go',
  asks: 'The text of each link says where it goes, in words: not “click here”, and not an address. English and Dutch words are known.',
  why: 'People with a screen reader go from link to link. They hear “here, here, here”, or an address letter by letter, and learn nothing.',
  how: 'Put the name of the page or document in the brackets: `[minutes of 12 May](https://…)`. In the front matter, write it in `title`.',
  source: [{id: 'WCAG'}],
  messages: {
    generic: 'Unexpected link text “{text}”, expected words that say where it goes',
    address: 'Unexpected address as link text, {text}, expected words that say where it goes',
    empty: 'Missing text of the link to {url}, expected words that say where it goes',
    untitled: 'Missing `title` of the link to {url}, expected words that say where it goes',
  },
  applies: (plan) => placesOf(plan).length > 0,
  *check(plan) {
    for (const {text, url, field, at} of placesOf(plan)) {
      if (isGeneric(text, plan.data.language)) yield {message: 'generic', values: {text}, field, at};
      else if (isAddress(text, url)) yield {message: 'address', values: {text}, field, at};
      else if (text) yield {evidence: at ?? field};
      else if (at) yield {message: 'empty', values: {url}, field, at};
      else yield {message: 'untitled', values: {url}, field, paste: {in: field.slice(0, -1), add: {title: BLANK}}};
    }
  },
});

interface LinkPlace {
  text: string;
  url: string;
  field: FieldPath;
  at?: Range;
}

/** The links of the texts and of the lists in the front matter. Of an image without words, image-text has said so. */
const placesOf = oncePerPlan((plan: Plan): readonly LinkPlace[] => {
  const inTexts = linksOf(plan).flatMap(({text, image, url = '', at}) => (text || !image ? [{text, url, field: [], at}] : []));
  const inLists = fieldTextsOf(plan).filter(({holder, step}) => step === 'url' && LISTS.has(String(holder.at(-2))));
  const inFields = inLists.map(({holder, value: url}) => {
    const field = [...holder, 'title'];
    return {text: String(valueAt(plan.data, field) ?? ''), url, field};
  });
  return [...inFields, ...inTexts];
});

/** The lists of links of the front matter: title and address. */
const LISTS = new Set(['sources', 'existing', 'evidence']);

function isGeneric(text: string, language: string): boolean {
  return /^(?:en|nl)\b/.test(language) && GENERIC.test(text);
}

const GENERIC =
  /^[^\p{L}\p{N}]*(?:(?:please )?click(?: here)?(?: for more(?: information)?)?|here|over here|(?:read|see|view|learn|find out|show) (?:more|here|this)|more|more (?:here|info|information|details)|for more information|details|(?:this|the) (?:link|page|site|website|document)|links?|url|go|this|klik(?: hier)?|hier|(?:lees|bekijk|zie|toon) (?:meer|verder|hier|dit|deze)|lees hier meer|meer|meer (?:info|informatie|lezen|weten|details)|(?:deze|de) (?:link|pagina|site|website)|(?:dit|het) document|via deze link|ga|dit)[^\p{L}\p{N}]*$/iu;

/** Whether a link shows its address. The name of a site, as it is spoken, is no address: `riverton.example`, `riverton.example/quay`. */
function isAddress(text: string, url: string): boolean {
  if (/^(?:https?:|ftp:)\/*\S+$/i.test(text)) return true;
  if (/\s/.test(text) || !URL.canParse(url)) return false;
  const {host} = new URL(url);
  const isSame = (name: string) => name.replace(/^www\./i, '').toLowerCase() === host.replace(/^www\./, '');
  const [name = '', ...path] = text.replace(/\/$/, '').split(/[/?#]/);
  return isSame(name) && (path.length > 1 || /[?#]/.test(text) || text.length > MOST_CHARACTERS);
}

/** Longer than this, nobody remembers an address. */
const MOST_CHARACTERS = 30;
