import {headingText, initiativesOf, POINTS, schemeOf, type Plan} from '#plan';
import {textsOf} from './texts.ts';

/** A plan that a link goes to, and the place on its page, as the address has it. */
export interface PlanAddress {
  plan: string;
  anchor: string;
}

/** Whether an address cannot be one: it is broken, or the name of a site without `https://`. */
export function isMalformed(url: string): boolean {
  if (/\s/.test(url)) return true;
  const scheme = schemeOf(url);
  if (scheme === 'mailto') return !url.includes('@');
  if (scheme === 'http' || scheme === 'https') return !/^https?:\/\/(?!https?[:/])/i.test(url) || !URL.canParse(url);
  return BARE_SITE.test(url) || /^https?\/\//i.test(url) || !URL.canParse(url, SITE);
}

/** A link that starts so looks for a file of that name beside the plan. */
const BARE_SITE = /^(?:www\.|(?:[\w-]+\.)+(?:nl|be|eu|uk|com|org|net|gov|example)(?:[/?#]|$))/i;

/** The plan behind a link on the page of the plan `from`; nothing when the link goes elsewhere, or to a file. */
export function planBehind(url: string, from: string): PlanAddress | undefined {
  const {origin, pathname, hash} = new URL(url, `${SITE}/plans/${from}/`);
  const [, plan] = /^(?:\/[a-z]{2})?\/plans\/([\w-]+\/[\w-]+)\/?$/.exec(pathname) ?? [];
  return origin === SITE && plan ? {plan, anchor: hash.slice(1)} : undefined;
}

/** Stands for the portal, wherever it is published. */
const SITE = 'https://portal.invalid';

/** Whether the page of a plan has a place with this name: a point, an initiative, a decision, a heading, or a part of every page. */
export function hasAnchor(plan: Plan, anchor: string): boolean {
  const names = [
    ...POINTS,
    ...PAGE_PARTS,
    ...initiativesOf(plan).flatMap(({initiative: {id}}) => id ?? []),
    ...(plan.data.origin?.decisions?.flatMap(({id}) => (id ? [`decision-${id}`] : [])) ?? []),
    ...headingsOf(plan).map(slugOf),
  ];
  return names.some((name) => encodeURIComponent(name) === anchor);
}

/** What every page of a plan calls its own parts. */
export const PAGE_PARTS = ['contents', 'decisions', 'more', 'previous', 'checklist', 'sources'];

function headingsOf(plan: Plan): string[] {
  return textsOf(plan).flatMap(({nodes}) => nodes.flatMap((node) => (node.type === 'heading' ? [headingText(node)] : [])));
}

/** A heading as the name of its place, the way Markdown sites make one: `What we heard` is `what-we-heard`. */
export function slugOf(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
}
