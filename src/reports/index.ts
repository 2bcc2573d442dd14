import type {Reporter} from './context.ts';
import {json} from './json.ts';
import {text} from './text.ts';

/** The formats of `check --format`: one file and one line each. */
export const REPORTERS = {text, json} satisfies Record<string, Reporter>;

export type {Base, ReportContext, Reporter} from './context.ts';
export {wrapped} from './layout.ts';
export {summarise, verdictUnder, type Summary} from './summary.ts';
export type Format = keyof typeof REPORTERS;
