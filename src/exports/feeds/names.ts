import type {ExportContext} from '../context.ts';

/** Stands where a name needs a host and nobody said where the portal is published: a domain that nobody can have (RFC 2606). */
const NOWHERE = 'openplan.invalid';

/** The host that the portal is published at. */
export function hostOf({portal}: Pick<ExportContext, 'portal'>): string | undefined {
  return portal.url === undefined ? undefined : new URL(portal.url).hostname;
}

/** A permanent name that no other thing in the world has (RFC 4151); the year is the one in which such names were first given out. */
export function tagOf(name: string, {portal}: Pick<ExportContext, 'portal'>): string {
  const folder = portal.url === undefined ? '' : new URL(portal.url).pathname.slice(1);
  return `tag:${hostOf({portal}) ?? NOWHERE},2026:${folder && `${folder}/`}${encodeURI(name)}`;
}

/** The whole address of a page or file of the portal; nothing when nobody said where it is published. */
export function addressOf(path: string, {portal}: Pick<ExportContext, 'portal'>): string | undefined {
  return portal.url === undefined ? undefined : portal.url + path;
}

/** The same for formats that cannot do without: an address that leads nowhere, and says so. */
export function addressOrNowhere(path: string, context: Pick<ExportContext, 'portal'>): string {
  return addressOf(path, context) ?? `https://${NOWHERE}${path}`;
}
