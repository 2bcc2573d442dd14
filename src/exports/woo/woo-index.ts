import type {Element} from 'xast';
import {x} from 'xastscript';
import {isAdopted, WOO_CATEGORIES} from '#checklist';
import {dataAddress} from '../addresses.ts';
import type {ExportContext, PublishedPlan} from '../context.ts';
import {inParts, SITEMAP_LIMIT, sitemapIndex, urlset, type SitemapFile} from '../discovery/sitemap.ts';
import {byId} from '../order.ts';
import {textIn} from '../texts.ts';

/*
 * The Woo index of the Netherlands finds documents through sitemaps: robots.txt names an index for each information category, and that leads
 * to sitemaps with metadata beside each address. What is followed: the handbook (standaarden.overheid.nl/diwoo/metadata) and, for the order and
 * the presence of elements, diwoo-metadata.xsd. Only what that schema requires is written. `format`, `language`, `documentsoorten` and
 * `geldigheid` are left out: they may be, and their lists of values differ between versions.
 */

/** What the index of the Woo is told of a plan that can be in it. */
export interface WooPlan {
  published: PublishedPlan;
  /** Who published it, by its address in TOOI, the register of Dutch governments. */
  publisher: string;
  adopted: string;
}

/** The plans that can go into the index: real, adopted on a day that they name, by a government that TOOI knows. In the order of their ids. */
export function wooPlans(plans: readonly PublishedPlan[], {publishers}: Pick<ExportContext, 'publishers'>): WooPlan[] {
  return byId(plans).flatMap((published) => {
    const {data} = published.plan;
    const publisher = publishers.get(data.publisher)?.identifier?.find((address) => TOOI_ORGANISATION.test(address));
    const adopted = data.adopted?.on;
    return isAdopted(published.plan) && !data.example && publisher && adopted ? [{published, publisher, adopted}] : [];
  });
}

const TOOI_ORGANISATION = /^https:\/\/identifier\.overheid\.nl\/tooi\/id\/[a-z]+\/\w+$/;

/** The name of the index for a category, by which the harvester knows it: the categories are numbered in the order of the law. */
export function wooIndexName(category: string): string {
  const number = Object.keys(WOO_CATEGORIES).indexOf(category) + 1;
  if (number === 0) throw new Error(`${category} is no information category of the Woo`);
  return `diwoo-infocat${String(number).padStart(3, '0')}`;
}

/** The index and the sitemaps it leads to, for plans in a category. `changedOn` is the day on which a plan last changed, where that is known for a fact. */
export function wooSitemaps(plans: readonly WooPlan[], category: string, context: ExportContext, changedOn: (plan: WooPlan) => string | undefined, limit = SITEMAP_LIMIT): SitemapFile[] {
  const name = wooIndexName(category);
  const schemas = `${NAMESPACE} ${NAMESPACE}0.9.8/xsd/diwoo/diwoo-metadata.xsd`;
  const namespaces = {'xmlns:diwoo': NAMESPACE, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:schemaLocation': schemas};
  const parts = inParts(plans, limit).map((part, index) => ({
    file: `sitemap-${name}-${index + 1}.xml`,
    text: urlset(part.map((plan) => document(plan, category, context, changedOn(plan))), namespaces),
  }));
  return [{file: `sitemapindex-${name}.xml`, text: sitemapIndex(parts.map(({file}) => `${context.portal.url ?? ''}/${file}`))}, ...parts];
}

const NAMESPACE = 'https://standaarden.overheid.nl/diwoo/metadata/';

/** TOOI, list of what can be done with a document: “vaststelling”. */
const ADOPTION = 'https://identifier.overheid.nl/tooi/def/thes/kern/c_641ecd76';

/** The address must be that of the document itself, and no web page: it is the plan as plain text. */
function document({published: {plan}, publisher, adopted}: WooPlan, category: string, context: ExportContext, changed: string | undefined): Element {
  const {id, data} = plan;
  return x('url', [
    x('loc', dataAddress(context, `plans/${id}.txt`)),
    ...(changed === undefined ? [] : [x('lastmod', changed)]),
    x('diwoo:Document', [
      x('diwoo:DiWoo', [
        x('diwoo:publisher', {resource: publisher}, textIn(context.publishers.get(data.publisher)?.name ?? {}, 'nl')),
        x('diwoo:titelcollectie', [x('diwoo:officieleTitel', data.title)]),
        x('diwoo:classificatiecollectie', [x('diwoo:informatiecategorieen', [x('diwoo:informatiecategorie', {resource: category}, WOO_CATEGORIES[category] ?? '')])]),
        x('diwoo:creatiedatum', adopted),
        x('diwoo:documenthandelingen', [
          x('diwoo:documenthandeling', [x('diwoo:soortHandeling', {resource: ADOPTION}, 'vaststelling'), x('diwoo:atTime', `${adopted}T00:00:00`)]),
        ]),
      ]),
    ]),
  ]);
}
