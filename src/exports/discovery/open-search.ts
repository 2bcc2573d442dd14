import {x} from 'xastscript';
import type {ExportContext} from '../context.ts';
import {onLines, xmlDocument} from '../feeds/xml.ts';
import {textIn} from '../texts.ts';

/** Where the portal in a language has its search, this description of it, and its icon: whole addresses. */
export interface SearchPlace {
  language: string;
  search: string;
  self: string;
  icon: string;
}

/** OpenSearch 1.1: lets a browser search the portal from its address bar. */
export function openSearch({language, search, self, icon}: SearchPlace, {portal}: Pick<ExportContext, 'portal'>): string {
  const name = textIn(portal.name, language);
  const elements = [
    x('ShortName', shortened(name, 16)),
    x('LongName', shortened(name, 48)),
    x('Description', shortened(textIn(portal.description, language), 1024)),
    x('Language', language),
    x('InputEncoding', 'UTF-8'),
    x('Image', {type: 'image/svg+xml', width: '16', height: '16'}, icon),
    x('Url', {type: 'text/html', method: 'get', template: `${search}?q={searchTerms}`}),
    x('Url', {type: 'application/opensearchdescription+xml', rel: 'self', template: self}),
  ];
  return xmlDocument(x('OpenSearchDescription', {xmlns: 'http://a9.com/-/spec/opensearch/1.1/'}, onLines(elements)));
}

/** The whole words of a text that fit in so many characters; of a first word that is longer, its beginning. */
function shortened(text: string, length: number): string {
  const characters = Array.from(text.trim());
  if (characters.length <= length) return characters.join('');
  const cut = characters.slice(0, length + 1).join('').replace(/\s+\S*$/, '');
  return Array.from(cut).slice(0, length).join('');
}
