import type {Reporter} from './context.ts';
import {github} from './github.ts';
import {gitlab} from './gitlab.ts';
import {html} from './html/html.ts';
import {json} from './json.ts';
import {junit} from './junit.ts';
import {markdown, summary} from './markdown/markdown.ts';
import {rdjson} from './rdjson.ts';
import {sarif} from './sarif/sarif.ts';
import {text} from './text/text.ts';

/** The formats of `check --format`: one file and one line each. */
export const REPORTERS = {text, json, junit, github, gitlab, sarif, rdjson, html, markdown, summary} satisfies Record<string, Reporter>;

export type {Base, ReportContext, Reporter} from './context.ts';
export {REPORT_SCHEMA, reportJsonSchema, reportSchema} from './json-schema.ts';
export {visible} from './frame.ts';
export {wrapped} from './layout.ts';
export {summarise, verdictUnder, type Summary} from './summary.ts';
export type Format = keyof typeof REPORTERS;
