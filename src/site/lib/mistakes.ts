import type {Translator} from '#locales';
import type {Initiative} from '#plan';
import type {PublishableReport} from '#workspace';
import {planHref} from './language.ts';
import {workspace} from './workspace.ts';

/**
 * Where a reader reports what is wrong in a plan or an initiative, with everything filled in: a message to whom the plan names,
 * to the publisher or to the operator of the portal; without an address of theirs an issue where the plans are kept.
 * Nothing when there is none of these.
 */
export function mistakeHref({plan}: PublishableReport, words: Translator, initiative?: Initiative): string | undefined {
  const {portal, publishers} = workspace();
  const title = initiative?.title ?? plan.data.title;
  const address = `${portal.url ? new URL(portal.url).origin : ''}${planHref(plan.id, initiative?.id)}`;
  const about = [...new Set([title, plan.data.title, address])];
  const subject = words.text('mistake.subject', {title});
  const body = (lineBreak: string) => words.text('mistake.body', {br: lineBreak, about: about.join(lineBreak)});
  const email = initiative?.contact?.email ?? plan.data.contact?.email ?? publishers.get(plan.data.publisher)?.email ?? portal.operator.email;
  if (email) return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body('\r\n'))}`;
  return portal.repository && issueHref(portal.repository, subject, body('\n'));
}

/** A new issue, as GitHub, Forgejo and Gitea take it, or GitLab. */
function issueHref(repository: string, title: string, body: string): string {
  const isGitLab = new URL(repository).hostname.startsWith('gitlab.');
  const names = isGitLab ? {path: '/-/issues/new', title: 'issue[title]', body: 'issue[description]'} : {path: '/issues/new', title: 'title', body: 'body'};
  return `${repository}${names.path}?${new URLSearchParams({[names.title]: title, [names.body]: body})}`;
}
