import type {ExportContext, PublishedPlan} from '../context.ts';
import {wellFormed} from '../well-formed.ts';
import {report} from './report.ts';

/** A step of the way to a page: its title, and its address. */
export interface Crumb {
  title: string;
  url: string;
}

/**
 * What the page of a plan tells machines, by schema.org: JSON-LD for within a `<script type="application/ld+json">`, where nothing in it
 * can end the element or start a comment.
 */
export function pageData(published: PublishedPlan, crumbs: readonly Crumb[], context: ExportContext): string {
  const data = {'@context': 'https://schema.org', '@graph': [report(published, context), breadcrumbs(crumbs)]};
  return JSON.stringify(data, wellFormed).replaceAll('<', '\\u003c');
}

function breadcrumbs(crumbs: readonly Crumb[]) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({title, url}, index) => ({'@type': 'ListItem', position: index + 1, name: title, item: url})),
  };
}
