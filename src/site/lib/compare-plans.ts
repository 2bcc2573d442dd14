import type {LanguageCode} from '#locales';
import type {PublishableReport, Workspace} from '#workspace';
import {plansOnce, yearsOf} from './plans.ts';
import {workspace} from './workspace.ts';

/** A plan as one of those that stand side by side. */
export interface ComparedPlan {
  /** Of the original: in every language the page of a comparison has the same address. */
  id: string;
  report: PublishableReport;
}

export interface ComparedPlans {
  /** Newest first. */
  all: readonly ComparedPlan[];
  /** By the id of the original, and of every translation. */
  byId: ReadonlyMap<string, ComparedPlan>;
  byPublisher: ReadonlyMap<string, readonly ComparedPlan[]>;
}

// Every page of a comparison asks for them.
const known = new WeakMap<Workspace, Map<LanguageCode, ComparedPlans>>();

/** Each plan once, in `language` where there is such a version. */
export function comparedIn(language: LanguageCode): ComparedPlans {
  const here = workspace();
  const languages = known.get(here) ?? new Map<LanguageCode, ComparedPlans>();
  const plans = languages.get(language) ?? comparedPlans(language);
  known.set(here, languages.set(language, plans));
  return plans;
}

function comparedPlans(language: LanguageCode): ComparedPlans {
  const originals = plansOnce();
  const all = plansOnce(language).map((report, nth): ComparedPlan => ({id: originals[nth]?.id ?? report.id, report}));
  return {
    all,
    byId: new Map(all.flatMap((plan) => [[plan.id, plan] as const, [plan.report.id, plan] as const])),
    byPublisher: Map.groupBy(all, ({report}) => report.plan.data.publisher),
  };
}

/** The plan before this one: the one it says it follows, where the portal has it, else the latest of its publisher that began earlier. */
export function formerOf(plan: ComparedPlan, {byId, byPublisher}: ComparedPlans): ComparedPlan | undefined {
  const {previousPlan, publisher} = plan.report.plan.data;
  const named = byId.get(previousPlan?.plan ?? '');
  if (named && named !== plan) return named;
  const start = startOf(plan);
  return byPublisher.get(publisher)?.find((other) => startOf(other) < start);
}

/** The plan of a publisher that is in force on the day of judging, the newest of them; where none is, the newest there is. */
export function currentOf(publisher: string, {byPublisher}: ComparedPlans): ComparedPlan | undefined {
  const plans = byPublisher.get(publisher) ?? [];
  return plans.find(isInForce) ?? plans[0];
}

function isInForce({report: {status, date, plan}}: ComparedPlan): boolean {
  const {start, end} = plan.data.period ?? {};
  return status === 'adopted' && start !== undefined && end !== undefined && start <= date && date <= end;
}

export function startOf({report}: ComparedPlan): string {
  return report.plan.data.period?.start ?? '';
}

/** A plan by its years; one without a period by its title. */
export function titleOf({plan, title}: PublishableReport): string {
  return yearsOf(plan) || title;
}
