import type {ExportWords} from '../context.ts';
import type {PlanEvent} from './event.ts';
import type {Headline} from './words.ts';

/** What an event is called where it stands among others: “Overdue: three sketches ready”. */
export function headlineOf(event: PlanEvent, words: ExportWords, beginning = beginningOf(event)): string {
  const title = event.title.replace(/[\s\u0085]+/g, ' ').trim();
  if (event.status) return words.text('news.status', {title, status: words.text(`outcome.${event.status}`)});
  return beginning ? words.text(`news.${beginning}`, {title}) : title;
}

/** An update and a public moment bring words of their own. */
function beginningOf({kind, outcome}: PlanEvent): Headline | undefined {
  switch (kind) {
    case 'update':
    case 'moment':
      return undefined;
    case 'milestone':
      return outcome === 'done' || outcome === 'overdue' ? `milestone-${outcome}` : kind;
    case 'feedback':
      return outcome === 'done' ? kind : outcome === 'overdue' ? 'feedback-overdue' : 'feedback-due';
    default:
      return kind;
  }
}

/** Where an event comes from, and whether its plan is invented: a sentence each. */
export function sourceOf({initiative, plan, publisher}: PlanEvent, words: ExportWords): string[] {
  const from = words.text(initiative ? 'event.from-initiative' : 'event.from-plan', {initiative: initiative?.title, plan: plan.title, publisher: publisher.name});
  return [from, ...(plan.isExample ? [words.text('plan.example-short')] : [])];
}
