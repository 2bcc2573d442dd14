import {readdirSync} from 'node:fs';
import {z} from 'zod';
import {startServer, type Server} from './repository.ts';

/** An adopted plan, and what a change takes out of it: whom to ask. */
export const PLAN = 'plans/oeverdam/2026-2028.mdx';
export const withoutContact = (text: string): string => text.replace(/^contact:\n(?: .*\n)+/m, '');

/** What that breaks: the plan itself, and its translation. */
export const BROKEN = ['contact-point', 'translation'];

/** A server with a branch on which that plan is broken, and its commit. */
export function startServerWithChange(): {server: Server; broken: string} {
  const server = startServer();
  return {server, broken: server.branch('shorter', {[PLAN]: withoutContact})};
}

const sarifSchema = z.object({runs: z.array(z.object({results: z.array(z.object({ruleId: z.string(), baselineState: z.string().optional()}))}))});

/** The criteria that a change broke, as a report in SARIF tells them; nothing when it was compared with nothing. */
export function brokenIn(sarif: string): string[] | undefined {
  const results = sarifSchema.parse(JSON.parse(sarif)).runs.flatMap((run) => run.results);
  if (results.every(({baselineState}) => baselineState === undefined)) return undefined;
  return results.filter(({baselineState}) => baselineState === 'new').map(({ruleId}) => ruleId);
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder).sort();
}
