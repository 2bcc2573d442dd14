import {INITIATIVE_POINTS, initiativesOf, isComponentName, rangeOfNode, schemeOf, type ComponentName, type FieldPath, type Plan, type Range} from '#plan';
import {isAdopted} from './adoption.ts';
import type {CheckContext} from './criterion.ts';
import {nameOf} from './names.ts';
import {oncePerPlan} from './once-per-plan.ts';
import {textsOf} from './texts.ts';

/** A place where a plan names something that stands elsewhere, by its id. */
export interface Reference {
  kind: 'publisher' | 'theme' | 'lens' | 'lens-value' | 'original' | 'previous-plan' | 'initiative' | 'component' | 'measure';
  id: string;
  /** All that it could name. */
  known: ReadonlySet<string>;
  /** The target may be among what was taken out as misshapen. */
  isUncertain?: boolean;
  field: FieldPath;
  at?: Range;
  /** What a message needs besides the id. */
  values?: Record<string, string>;
}

/** Everything that a plan refers to, in the order of its fields, then of its texts. */
export function* referencesOf(plan: Plan, context: CheckContext): Iterable<Reference> {
  const {data} = plan;
  yield {kind: 'publisher', id: data.publisher, known: new Set(context.publishers.keys()), field: ['publisher']};
  yield* toPlans(plan, context);
  yield* toInitiatives(plan);
  yield* ofInitiatives(plan, context);
  yield* ofTexts(plan);
}

function* toPlans({id: own, data}: Plan, {plans}: CheckContext): Iterable<Reference> {
  const known = new Set([...plans.keys()].filter((id) => id !== own));
  const {translationOf, previousPlan} = data;
  if (translationOf) yield {kind: 'original', id: translationOf, known, field: ['translationOf']};
  const before = previousPlan?.plan;
  if (before && !schemeOf(before)) yield {kind: 'previous-plan', id: before, known, field: ['previousPlan', 'plan']};
}

function* toInitiatives(plan: Plan): Iterable<Reference> {
  const {previousPlan, waivers = [], origin} = plan.data;
  const to = (id: string, field: FieldPath, name: string): Reference => {
    return {kind: 'initiative', id, ...initiativeIds(plan), field, values: {key: String(field.at(-1)), name}};
  };
  for (const [index, {id, commitment, continuedAs}] of (previousPlan?.outcomes ?? []).entries()) {
    if (continuedAs) yield to(continuedAs, ['previousPlan', 'outcomes', index, 'continuedAs'], nameOf(index, commitment, id));
  }
  for (const [index, {criterion, initiative}] of waivers.entries()) {
    if (initiative) yield to(initiative, ['waivers', index, 'initiative'], nameOf(index, criterion));
  }
  for (const [index, {id, idea, decision, initiative}] of (origin?.decisions ?? []).entries()) {
    // Once the plan is adopted, `origin-reasons` looks after the ideas that were adopted.
    if (!initiative || (decision === 'adopted' && isAdopted(plan))) continue;
    yield to(initiative, ['origin', 'decisions', index, 'initiative'], nameOf(index, idea, id));
  }
}

function* ofInitiatives(plan: Plan, {themes, lenses}: CheckContext): Iterable<Reference> {
  const names = new Set(lenses.keys());
  for (const [index, {initiative, path}] of initiativesOf(plan).entries()) {
    const name = nameOf(index, initiative.title, initiative.id);
    for (const [at, id] of (initiative.themes ?? []).entries()) yield {kind: 'theme', id, known: themes, field: [...path, 'themes', at], values: {name}};
    for (const [lens, chosen] of Object.entries(initiative.lenses ?? {})) {
      const field = [...path, 'lenses', lens];
      yield {kind: 'lens', id: lens, known: names, field, at: plan.locateKey(field), values: {name}};
      const known = lenses.get(lens);
      if (known) for (const [at, id] of chosen.entries()) yield {kind: 'lens-value', id, known, field: [...field, at], values: {name, lens}};
    }
  }
}

/** The attributes of components that name an initiative. */
const NAMING_ATTRIBUTES: Partial<Record<ComponentName, string>> = {Initiative: 'id', Milestones: 'of', Measure: 'of'};

function* ofTexts(plan: Plan): Iterable<Reference> {
  const ids = initiativeIds(plan);
  for (const {name, attributes, at} of componentsOf(plan)) {
    const key = NAMING_ATTRIBUTES[name];
    const id = key && attributes.get(key);
    if (!id) continue;
    yield {kind: 'component', id, ...ids, field: [], at, values: {key, name}};
    const initiative = initiativesOf(plan).find((placed) => placed.initiative.id === id)?.initiative;
    const measure = attributes.get('name');
    if (name !== 'Measure' || !initiative || !measure) continue;
    const known = new Set((initiative.measures ?? []).flatMap((each) => each.name ?? []));
    yield {kind: 'measure', id: measure, known, field: [], at, values: {name: initiative.title ?? id}};
  }
}

function componentsOf(plan: Plan): {name: ComponentName; attributes: Map<string, string>; at: Range}[] {
  return textsOf(plan).flatMap(({file, nodes}) =>
    nodes.flatMap((node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
      const name = node.name ?? '';
      if (!isComponentName(name)) return [];
      const literals = node.attributes.flatMap((each): [string, string][] =>
        each.type === 'mdxJsxAttribute' && typeof each.value === 'string' ? [[each.name, each.value]] : [],
      );
      return [{name, attributes: new Map(literals), at: rangeOfNode(file, node)}];
    }),
  );
}

const INITIATIVE_LISTS: readonly FieldPath[] = INITIATIVE_POINTS.map((point) => [point, 'initiatives']);

/** The ids that a reference to an initiative can name. */
const initiativeIds = oncePerPlan((plan: Plan): Pick<Reference, 'known' | 'isUncertain'> => {
  const placed = initiativesOf(plan);
  const isUncertain = INITIATIVE_LISTS.some((list) => plan.isFlawed(list)) || placed.some(({path}) => plan.isFlawed([...path, 'id']));
  return {known: new Set(placed.flatMap(({initiative}) => initiative.id ?? [])), isUncertain};
});
