import {modifiedOn, planText, wooPlans, wooSitemaps, type SitemapFile, type WooPlan} from '#exports';
import {readCommitDays} from '#workspace';
import {exportsOf} from './data.ts';
import {workspaceRoot} from './root.ts';
import {workspace} from './workspace.ts';

/** The sitemaps of the Woo index, the one that leads to the others first; none when nothing goes into it. */
export function wooFiles(): SitemapFile[] {
  const documents = wooDocuments();
  const {wooCategory} = workspace().portal;
  if (wooCategory === undefined || documents.length === 0) return [];
  const commitDay = readCommitDays(workspaceRoot());
  return wooSitemaps(documents, wooCategory, exportsOf().context, ({published}) => commitDay(published.plan) ?? modifiedOn([published]));
}

/** The plans that the Woo index leads to, when the operator chose to be in it and said where the portal is published. */
export function wooDocuments(): WooPlan[] {
  const {url, wooCategory} = workspace().portal;
  if (url === undefined || wooCategory === undefined) return [];
  const {plans, context} = exportsOf();
  return wooPlans(plans, context);
}

export function wooText({published}: WooPlan): string {
  return planText(published, exportsOf().context);
}
