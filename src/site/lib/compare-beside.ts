import {initiativesOf} from '#plan';
import type {Publisher} from '#workspace';
import {currentOf, startOf, type ComparedPlan, type ComparedPlans} from './compare-plans.ts';

/** A plan of another publisher, with the themes that both are about. */
export interface PlanBeside {
  plan: ComparedPlan;
  themes: readonly string[];
}

/** How many stand beside a plan: with more, nobody can read across. */
const MOST = 3;

/** How many plans with the same theme, or of the same kind of publisher, are looked at: the work grows with the number of plans, not with its square. */
const LOOKED_AT = 50;

type Publishers = ReadonlyMap<string, Pick<Publisher, 'kind' | 'country'>>;

/** Finds the plans of others that are most like a publisher's own: by the themes they share, then by the kind and the country of their publishers. */
export function besideIn(plans: ComparedPlans, publishers: Publishers): (publisher: string) => PlanBeside[] {
  const subjects = [...plans.byPublisher.keys()].flatMap((publisher) => subjectOf(publisher, plans, publishers) ?? []);
  const shelves = new Map<string, Subject[]>();
  const places = new Map<Subject, Map<string, number>>();
  for (const subject of subjects) {
    const own = new Map<string, number>();
    for (const key of keysOf(subject)) {
      const shelf = shelves.get(key) ?? [];
      own.set(key, shelf.push(subject) - 1);
      shelves.set(key, shelf);
    }
    places.set(subject, own);
  }
  const byPublisher = new Map(subjects.map((subject) => [subject.publisher, subject]));

  return (publisher) => {
    const own = byPublisher.get(publisher);
    if (!own) return [];
    const near = new Set([...(places.get(own) ?? [])].flatMap(([key, place]) => following(shelves.get(key) ?? [], place)));
    near.delete(own);
    return [...near]
      .map((other) => ({other, themes: [...own.themes].filter((theme) => other.themes.has(theme))}))
      .sort((a, b) => b.themes.length - a.themes.length || likeness(own, b.other) - likeness(own, a.other) || byAge(a.other, b.other))
      .slice(0, MOST)
      .map(({other, themes}) => ({plan: other.plan, themes}));
  };
}

interface Subject {
  publisher: string;
  plan: ComparedPlan;
  themes: ReadonlySet<string>;
  kind?: string;
  country?: string;
  isInvented: boolean;
}

function subjectOf(publisher: string, plans: ComparedPlans, publishers: Publishers): Subject | undefined {
  const plan = currentOf(publisher, plans);
  if (!plan) return undefined;
  const {kind, country} = publishers.get(publisher) ?? {};
  const themes = new Set(initiativesOf(plan.report.plan).flatMap(({initiative}) => initiative.themes ?? []));
  return {publisher, plan, themes, kind, country, isInvented: plan.report.plan.data.example ?? false};
}

/** What is on one shelf can stand side by side. An invented plan says nothing of a real one. */
function keysOf({themes, kind, isInvented}: Subject): string[] {
  const keys = [...[...themes].map((theme) => `theme ${theme}`), ...(kind ? [`kind ${kind}`] : [])];
  return isInvented ? keys.map((key) => `invented ${key}`) : keys;
}

/** The ones after a place, and from the start again: each plan looks at others than its neighbour does. */
function following(shelf: readonly Subject[], place: number): Subject[] {
  return [...shelf.slice(place + 1), ...shelf.slice(0, place)].slice(0, LOOKED_AT);
}

function likeness(own: Subject, other: Subject): number {
  const same = (key: 'kind' | 'country') => (own[key] !== undefined && own[key] === other[key] ? 1 : 0);
  return 2 * same('kind') + same('country');
}

function byAge(a: Subject, b: Subject): number {
  return startOf(b.plan).localeCompare(startOf(a.plan)) || a.plan.id.localeCompare(b.plan.id);
}
