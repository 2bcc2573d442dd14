import type {PlanReport} from '#checklist';
import type {ReportContext, Reporter} from '../context.ts';
import {leaf, LOSSES, type Losses, markdownOf} from './block.ts';
import {closing} from './closing.ts';
import {fitted, type Budget} from './fit.ts';
import {fixedBlocks} from './fixed.ts';
import {asValues} from '../harmless.ts';
import {headline} from '../headline.ts';
import {keptBlocks, keptContentBlocks} from './kept.ts';
import {heading, own, paragraph} from './nodes.ts';
import {plansTable} from './plans-table.ts';
import {problemBlocks} from './problems.ts';
import {questionBlocks} from './questions.ts';
import {removedBlocks} from './removed.ts';
import {settingsBlocks} from './settings.ts';
import {shownOf} from '../shown.ts';
import {tally} from './tally.ts';
import {waiverBlocks} from './waivers.ts';

/** By this a workflow finds the comment that it wrote before. Nobody sees it. */
const MARKER = '<!-- openplan -->';

/** A comment on GitHub: 65,536 characters. Those of UTF-16 are never fewer, and at three bytes each they stay under its 262,144 bytes as well. */
const COMMENT: Budget = {most: 65_536, sizeOf: (text) => text.length};

/** A job summary on GitHub: it drops one of 1 MiB without a word. */
const SUMMARY: Budget = {most: 1_048_576 - 2, sizeOf: (text) => new TextEncoder().encode(text).length};

/** The report for a comment on a pull request: first what the change improved and what it broke, then each problem that is new. */
export const markdown: Reporter = (reports, context) => within(COMMENT, reports, context);

/** The same for a job summary, which has more room. */
export const summary: Reporter = (reports, context) => within(SUMMARY, reports, context);

function within(budget: Budget, reports: readonly PlanReport[], context: ReportContext): string {
  const shown = shownOf(reports, context);
  const counts = tally(shown, context);
  const head = leaf('frame', () => [{type: 'html', value: MARKER}, heading(2, headline(shown, context)), ...(counts ? [paragraph(counts)] : [])]);
  const body = [
    ...plansTable(shown, context),
    ...removedBlocks(shown, context),
    ...problemBlocks(shown, context),
    ...fixedBlocks(shown, context),
    ...keptBlocks(shown, context),
    ...keptContentBlocks(shown, context),
    ...settingsBlocks(shown, context),
    ...waiverBlocks(shown, context),
    ...questionBlocks(shown, context),
    closing(context),
  ];
  return fitted([head], body, (lost) => noteOf(lost, context), budget);
}

/** How much was left out, and where to find it. */
function noteOf(lost: Losses, {translator: {text, list}, base, wholeReport}: ReportContext): string {
  const what = LOSSES.flatMap((loss) => (lost[loss] ? [text(loss === 'added' && !base ? 'markdown.lost.problems' : `markdown.lost.${loss}`, {n: lost[loss]})] : []));
  return markdownOf([paragraph(...own(text('markdown.left-out', {what: list(what), ...asValues({command: wholeReport})})))]);
}
