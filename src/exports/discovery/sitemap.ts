import type {Element} from 'xast';
import {x} from 'xastscript';
import {onLines, xmlDocument} from '../feeds/xml.ts';

/** A page as search engines are told of it. Addresses are whole ones. */
export interface SitemapPage {
  address: string;
  /** The page in each language, itself among them, by BCP 47 or `x-default`; empty for a page of one language. */
  versions: readonly {language: string; address: string}[];
  /** The day on which it last changed, where that is known for a fact. */
  changed?: string;
}

export interface SitemapFile {
  /** Its name, at the root of the portal: `sitemap.xml`. */
  file: string;
  text: string;
}

/** As many addresses as the protocol takes in one file. */
export const SITEMAP_LIMIT = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** `sitemap.xml` by the protocol of sitemaps.org, with what it leads to when there are more pages than one file takes. `url` is where the portal is published. */
export function sitemapFiles(pages: readonly SitemapPage[], url: string, limit = SITEMAP_LIMIT): SitemapFile[] {
  const ordered = pages.toSorted(({address: a}, {address: b}) => (a < b ? -1 : 1));
  if (ordered.length <= limit) return [{file: 'sitemap.xml', text: urlset(ordered.map(pageElement), {'xmlns:xhtml': 'http://www.w3.org/1999/xhtml'})}];
  const parts = inParts(ordered, limit).map((part, index) => ({file: `sitemap-${index + 1}.xml`, text: urlset(part.map(pageElement), {'xmlns:xhtml': 'http://www.w3.org/1999/xhtml'})}));
  return [{file: 'sitemap.xml', text: sitemapIndex(parts.map(({file}) => `${url}/${file}`))}, ...parts];
}

export function urlset(urls: readonly Element[], namespaces: Record<string, string>): string {
  return xmlDocument(x('urlset', {xmlns: NAMESPACE, ...namespaces}, onLines(urls)));
}

export function sitemapIndex(addresses: readonly string[]): string {
  return xmlDocument(x('sitemapindex', {xmlns: NAMESPACE}, onLines(addresses.map((address) => x('sitemap', [x('loc', address)])))));
}

export function inParts<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, part) => items.slice(part * size, (part + 1) * size));
}

function pageElement({address, versions, changed}: SitemapPage): Element {
  return x('url', [
    x('loc', address),
    ...(changed === undefined ? [] : [x('lastmod', changed)]),
    ...versions.map((version) => x('xhtml:link', {rel: 'alternate', hreflang: version.language, href: version.address})),
  ]);
}
