import type {ExportContext} from './context.ts';

/* Addresses on the portal: whole ones when it is known where the portal is published, else paths from its root. */

/** The page of a plan, at the place of an initiative when one is given. */
export function pageOf({portal}: Pick<ExportContext, 'portal'>, plan: string, initiative?: string): string {
  return `${portal.url ?? ''}/plans/${plan}/${initiative ? `#${encodeURIComponent(initiative)}` : ''}`;
}

/** A file of open data: `plans.json`. */
export function dataAddress({portal}: Pick<ExportContext, 'portal'>, file = ''): string {
  return `${portal.url ?? ''}/data/${file}`;
}
