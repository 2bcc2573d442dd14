import type {ReportContext} from '../context.ts';
import {leaf, type Block} from './block.ts';
import {asValues} from '../harmless.ts';
import {own, paragraph} from './nodes.ts';

/** Digits of a commit that tell it from others. */
const DIGITS = 12;

/** What it was compared with, on which day was judged, and what no machine can see. */
export function closing({base, date, translator}: ReportContext): Block {
  const day = translator.date(date);
  const judged = base
    ? translator.text('markdown.compared', asValues({ref: base.ref, commit: base.commit.slice(0, DIGITS), date: day}))
    : translator.text('markdown.judged', {date: day});
  return leaf('frame', () => [paragraph(...own(judged)), paragraph(translator.text('report.limits'))]);
}
