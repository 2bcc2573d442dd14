import {z} from 'zod';

/*
 * The messages of reviewdog.proto: https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto
 * The JSON Schema beside it takes any key and any severity; reviewdog itself reads with protojson, which takes neither a key
 * that it does not know, nor a severity by another name, nor half a surrogate pair.
 */

const text = z.string().refine((value) => value.isWellFormed());
const address = z.url({protocol: /^https?$/});

/** From 1; columns count bytes of UTF-8. */
const position = z.strictObject({line: z.int32().positive(), column: z.int32().positive().optional()});

/** The end is exclusive, and not before the start. */
const range = z.strictObject({start: position, end: position.optional()}).refine(({start, end = start}) => end.line > start.line || (end.line === start.line && (end.column ?? 0) >= (start.column ?? 0)));

const severity = z.enum(['ERROR', 'WARNING', 'INFO']);

const diagnostic = z.strictObject({
  message: text.min(1),
  location: z.strictObject({path: text.regex(/^[^/]/), range}),
  severity,
  code: z.strictObject({value: text.min(1), url: address.optional()}),
  suggestions: z.array(z.strictObject({range: range.refine(({end}) => end !== undefined), text})).min(1).optional(),
});

export const diagnosticResult = z.strictObject({source: z.strictObject({name: text.min(1), url: address.optional()}), severity, diagnostics: z.array(diagnostic)});
