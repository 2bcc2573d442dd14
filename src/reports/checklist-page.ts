import type {ReportContext} from './context.ts';

/** The whole address of the page with all criteria: the one above theirs. */
export function checklistPage({pageOf}: Pick<ReportContext, 'pageOf'>): string | undefined {
  const page = pageOf('readable');
  return page && new URL('..', page).href;
}
