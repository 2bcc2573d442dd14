import {counterpartIn} from './counterpart.ts';
import {initiativesOf, type PlacedInitiative, type Plan} from './plan.ts';
import type {PlanData} from './schema/index.ts';
import {statusOf} from './state.ts';

type Outcome = NonNullable<NonNullable<PlanData['previousPlan']>['outcomes']>[number];

/** A promise of the earlier plan, and what became of it. */
export interface FormerPromise {
  placed: PlacedInitiative;
  /** What the later plan says became of it. */
  outcome?: Outcome;
  /** The promises of the later plan that carry it on. */
  continuedAs: readonly PlacedInitiative[];
  /** The later plan does not say so: the promises are called the same, or read much the same. */
  isGuess: boolean;
}

/** What became of the promises of one plan in the next. */
export interface Succession {
  carriedOn: readonly FormerPromise[];
  /** Complete, and not carried on. */
  done: readonly FormerPromise[];
  /** Not complete, and not carried on. */
  left: readonly FormerPromise[];
  /** Promises of the later plan that carry none on. */
  added: readonly PlacedInitiative[];
}

/** Which promises of `before` go on in `after`: as that plan says, else as their names and words show. */
export function successionOf(before: Pick<Plan, 'data'>, after: Pick<Plan, 'data'>): Succession {
  const [was, is] = [initiativesOf(before), initiativesOf(after)];
  const outcomes = after.data.previousPlan?.outcomes ?? [];
  const told = was.map((placed) => {
    const outcome = outcomes.find(({id}) => id !== undefined && id === placed.initiative.id);
    return {placed, outcome, continuedAs: is.filter((later) => isSaid(placed, later, outcome))};
  });
  const taken = new Set(told.flatMap(({continuedAs}) => continuedAs));
  const untold = told.filter(({continuedAs}) => continuedAs.length === 0).map(({placed}) => placed);
  const guesses = guessed(untold, is.filter((placed) => !taken.has(placed)));
  const former = told.map(({placed, outcome, continuedAs}): FormerPromise => {
    const guess = guesses.get(placed);
    return {placed, outcome, continuedAs: guess ? [guess] : continuedAs, isGuess: guess !== undefined};
  });
  const carrying = new Set(former.flatMap(({continuedAs}) => continuedAs));
  const ended = former.filter(({continuedAs}) => continuedAs.length === 0);
  const isDone = ({placed}: FormerPromise) => statusOf(placed.initiative) === 'complete';
  return {
    carriedOn: former.filter(({continuedAs}) => continuedAs.length > 0),
    done: ended.filter(isDone),
    left: ended.filter((promise) => !isDone(promise)),
    added: is.filter((placed) => !carrying.has(placed)),
  };
}

/** The later plan names it: from the outcome to the promise, or the other way round. */
function isSaid({initiative: {id}}: PlacedInitiative, {initiative: later}: PlacedInitiative, outcome: Outcome | undefined): boolean {
  if (id === undefined) return false;
  const isNamed = outcome?.continuedAs !== undefined && outcome.continuedAs === later.id;
  return isNamed || (later.tracesTo?.some(({previous}) => previous === id) ?? false);
}

function guessed(before: readonly PlacedInitiative[], after: readonly PlacedInitiative[]): Map<PlacedInitiative, PlacedInitiative> {
  const counterpart = counterpartIn(before.map(({initiative}) => initiative), after.map(({initiative}) => initiative));
  const pairs = new Map<PlacedInitiative, PlacedInitiative>();
  for (const [nth, placed] of before.entries()) {
    const [place] = counterpart([nth]) ?? [];
    const later = typeof place === 'number' ? after[place] : undefined;
    if (later) pairs.set(placed, later);
  }
  return pairs;
}
