import type {ReportContext} from './context.ts';
import {changeInWords} from './change-in-words.ts';
import {planChanges} from './plan-change.ts';
import {verdictUnder} from './summary.ts';
import {clipped} from './harmless.ts';
import {changedPoints, type Shown, type ShownPlan} from './shown.ts';

/** What the change did, in the line that a reviewer reads first; without a base what stands. */
export function headline(shown: Shown, context: ReportContext): string {
  const told = shown.plans.filter(({isChanged}) => isChanged);
  const [only] = told.length === 1 && !context.base?.removed.length ? told : [];
  return sentence(only ? clipped(only.report.title, MOST_OF_TITLE) : plansOf(shown, context), [
    ...(only ? ofOne(only, context) : ofMany(told, context)),
    countsOf(shown, told, context),
    settingsOf(shown, context),
  ]);
}

const MOST_OF_TITLE = 80;

/** A change of a grade, or of a verdict, as it is told everywhere. */
export function arrow(before: string, after: string): string {
  return `${before} → ${after}`;
}

function sentence(subject: string, what: readonly string[]): string {
  const said = what.filter(Boolean).join(' · ');
  return said ? `${subject}: ${said}` : subject;
}

function ofOne({report, before, verdict}: ShownPlan, {base, translator}: ReportContext): string[] {
  const changes = base ? planChanges([report], base).map((change) => changeInWords(change, translator)) : [];
  const now = translator.text(`verdict.${verdict}`);
  if (before?.verdict === verdict) return changes;
  return [...changes, before ? arrow(translator.text(`verdict.${before.verdict}`), now) : now];
}

function ofMany(told: readonly ShownPlan[], {base, translator: {text}}: ReportContext): string[] {
  const of = (verdict: ShownPlan['verdict']) => told.filter((plan) => plan.verdict === verdict).length;
  if (!base) return [text('markdown.verdicts', {pass: of('pass'), open: of('open'), fail: of('fail')})];
  const points = told.flatMap(({report, before}) => (before ? changedPoints(report, before.report) : []));
  const better = points.filter(({isBetter}) => isBetter).length;
  const failing = told.filter(({verdict, before}) => verdict === 'fail' && before && before.verdict !== 'fail').length;
  return [[
    better > 0 ? text('markdown.better', {n: better}) : '',
    points.length > better ? text('markdown.worse', {n: points.length - better}) : '',
    failing > 0 ? text('markdown.failing', {n: failing}) : '',
  ].filter(Boolean).join(', ')];
}

function plansOf({plans}: Shown, {base, translator: {text}}: ReportContext): string {
  if (!base) return text('markdown.plans', {n: plans.length});
  const added = plans.filter(({isNew}) => isNew).length;
  const changed = plans.filter(({isChanged}) => isChanged).length - added;
  const removed = base.removed.length;
  return [
    changed > 0 || added + removed === 0 ? text('markdown.changed-plans', {n: changed}) : '',
    added > 0 ? text('markdown.new-plans', {n: added}) : '',
    removed > 0 ? text('markdown.removed-plans', {n: removed}) : '',
  ].filter(Boolean).join(', ');
}

/** How many problems are fixed and how many are new; without a base, or of plans that are all new, how many there are. */
function countsOf({content}: Shown, told: readonly ShownPlan[], {base, translator: {text}}: ReportContext): string {
  const added = told.reduce((sum, plan) => sum + plan.added.length, content.added.length);
  const fixed = told.reduce((sum, plan) => sum + plan.fixed.length, content.fixed.length);
  const hadNone = !base || (told.length > 0 && told.every(({isNew}) => isNew));
  if (hadNone && fixed === 0) return text('markdown.problems', {n: added});
  if (fixed + added === 0) return told.length > 0 ? text('markdown.nothing') : '';
  return [fixed > 0 ? text('markdown.n-fixed', {n: fixed}) : '', added > 0 ? text('markdown.n-new', {n: added}) : ''].filter(Boolean).join(', ');
}

/** What the settings of the checklist did: what fails through them would otherwise seem to fail for no reason. */
function settingsOf({plans}: Shown, {strict, translator: {text}}: ReportContext): string {
  const n = plans.reduce((sum, {bySettings: {added, gone}}) => sum + added.length + gone.length, 0);
  const failing = plans.filter(({before, bySettings: {formerly}}) => before?.verdict === 'fail' && formerly && verdictUnder(formerly, strict) !== 'fail').length;
  return [n > 0 ? text('markdown.by-settings', {n}) : '', failing > 0 ? text('markdown.failing-by-settings', {n: failing}) : ''].filter(Boolean).join(', ');
}
