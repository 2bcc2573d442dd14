import type {Result} from '#checklist';
import type {ReportContext} from '../context.ts';
import {listItem, under, type Block, type Importance} from './block.ts';
import {box, heading, joined, own, paragraph} from './nodes.ts';
import {planParts} from './plan-parts.ts';
import {lineOf} from './phrases.ts';
import type {Shown, ShownPlan} from '../shown.ts';

/** Places to look at first, for one question. */
const MOST_PLACES = 3;

/** Plans whose questions are told before the later problems of all. */
const FIRST_PLANS = 3;

/** What only a person can judge of the changed plans, as boxes to tick. */
export function questionBlocks(shown: Shown, context: ReportContext): Block[] {
  const {text} = context.translator;
  const first = new Set(shown.plans.filter(({isChanged}) => isChanged).slice(0, FIRST_PLANS));
  const parts = planParts(shown, (plan) => boxes(plan, first.has(plan) ? 'first-questions' : 'question', context));
  const n = shown.plans.filter(({isChanged, report}) => !isChanged && report.results.some(({outcome}) => outcome === 'review')).length;
  const lead = [text('found.person-lead'), n > 0 ? text('markdown.questions-elsewhere', {n}) : ''].filter(Boolean).join(' ');
  return under([heading(3, text('found.person')), paragraph(lead)], parts);
}

function boxes({report}: ShownPlan, importance: Importance, context: ReportContext): Block[] {
  const {translator} = context;
  const ask = ({criterion, evidence}: Result) => {
    const places = joined(evidence.slice(0, MOST_PLACES).map((place) => [lineOf(place, report, context)]), ', ');
    const look = places.length > 0 ? [` ${translator.text('markdown.look-first')} `, ...places] : [];
    return box(...own(translator.criterion(criterion.id).asks), ...look);
  };
  return report.results.filter(({outcome}) => outcome === 'review').map((result) => listItem(importance, () => ask(result), {questions: 1}));
}
