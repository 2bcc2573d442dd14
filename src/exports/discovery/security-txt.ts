import {Temporal} from 'temporal-polyfill';
import type {ExportContext} from '../context.ts';

/** Whom to tell about a weak spot. */
export interface SecurityContact {
  email?: string;
  url?: string;
  policy?: string;
}

/** How long the file holds, in months: RFC 9116 asks for less than a year, and a portal is built more often than that. */
const MONTHS = 11;

/** `security.txt` by RFC 9116; nothing when there is nobody to tell. */
export function securityTxt({email, url, policy}: SecurityContact, {portal, date}: Pick<ExportContext, 'portal' | 'date'>): string | undefined {
  const contacts = [...(url === undefined ? [] : [url]), ...(email === undefined ? [] : [`mailto:${email}`])];
  if (contacts.length === 0) return undefined;
  const expires = Temporal.PlainDate.from(date).add({months: MONTHS});
  const fields = [
    ...contacts.map((contact) => ['Contact', contact]),
    ['Expires', `${expires.toString()}T00:00:00Z`],
    ['Preferred-Languages', portal.languages.join(', ')],
    ...(policy === undefined ? [] : [['Policy', policy]]),
    ...(portal.url?.startsWith('https:') ? [['Canonical', `${portal.url}/.well-known/security.txt`]] : []),
  ];
  return `${fields.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`;
}
