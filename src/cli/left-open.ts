import {wooPlans} from '#exports';
import type {Translator} from '#locales';
import {exportContext, publishedPlans, type Workspace} from '#workspace';

/** What the portal goes without because the operator has not said enough, each in a line with what to add. */
export function leftOpen(workspace: Workspace, words: Translator): string[] {
  const {url, security, wooCategory} = workspace.portal;
  const lines: string[] = [];
  if (url === undefined) lines.push(words.text('build.no-url'));
  else if (new URL(url).pathname !== '/') lines.push(words.text('build.not-at-root', {root: new URL(url).origin}));
  if (!security.email && !security.url) lines.push(words.text('build.no-contact'));
  if (wooCategory !== undefined && url === undefined) lines.push(words.text('build.woo-no-url'));
  if (wooCategory !== undefined && url !== undefined) {
    const plans = publishedPlans(workspace);
    const n = plans.length - wooPlans(plans, exportContext(workspace)).length;
    if (n > 0) lines.push(words.text('build.woo-left-out', {n}));
  }
  return lines;
}
