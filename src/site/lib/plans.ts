import type {Plan} from '#plan';
import {isPublishable, type PublishableReport} from '#workspace';
import {workspace} from './workspace.ts';

/** The plans that the portal shows, newest first: by the start of their period, then by id. */
export function publishedPlans(): PublishableReport[] {
  return workspace().reports.filter(isPublishable).sort((a, b) => startOf(b).localeCompare(startOf(a)) || a.id.localeCompare(b.id));
}

/** The day on which a plan begins, else was adopted; empty when it names neither. */
export function startOf({plan}: PublishableReport): string {
  return plan.data.period?.start ?? plan.data.adopted?.on ?? '';
}

/** The years of a plan's period: 2026, or 2026–2028. */
export function yearsOf({data}: Plan): string {
  const years = [data.period?.start, data.period?.end].flatMap((day) => (day ? [day.slice(0, 4)] : []));
  return [...new Set(years)].join('–');
}

/** A page for each plan, by its id. */
export function planPaths() {
  return publishedPlans().map(({id}) => {
    const [publisher, plan] = id.split('/');
    return {params: {publisher, plan}, props: {id}};
  });
}

/** What the portal has of a plan in other languages: its original, and the other translations of that. */
export function translationsOf({id, plan}: PublishableReport): PublishableReport[] {
  const original = plan.data.translationOf ?? id;
  return publishedPlans().filter((other) => other.id !== id && (other.id === original || other.plan.data.translationOf === original));
}

/** Each plan once, translations left out: in `language` where there is such a version, else the original. */
export function plansOnce(language?: string): PublishableReport[] {
  const all = publishedPlans();
  const ids = new Set(all.map(({id}) => id));
  const originals = all.filter(({plan}) => !plan.data.translationOf || !ids.has(plan.data.translationOf));
  const speaks = ({plan}: PublishableReport) => plan.data.language.split('-')[0] === language;
  return originals.map((original) => (speaks(original) ? original : (all.find((other) => other.plan.data.translationOf === original.id && speaks(other)) ?? original)));
}
