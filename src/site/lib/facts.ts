import type {TextKey, Translator} from '#locales';
import type {Initiative, PlacedInitiative} from '#plan';
import {textIn} from '#workspace';
import {href} from './language.ts';
import {workspace} from './workspace.ts';

/** What stands behind a label: words, a link, or several of them. Nothing when the plan does not say. */
export type FactValue = {text: string} | {url: string; text?: string} | {email: string} | {items: FactValue[]};

export interface Fact {
  label: TextKey;
  value: FactValue | undefined;
}

type Maybe<T> = T | undefined;

export const text = (value: Maybe<string>): Maybe<FactValue> => (value ? {text: value} : undefined);

/** An address as a link; words as words. */
export const link = (value: Maybe<string>, label?: string): Maybe<FactValue> => {
  if (!value) return label ? {text: label} : undefined;
  return /^https?:\/\//.test(value) ? {url: value, text: label} : {text: value};
};

const items = (values: readonly Maybe<FactValue>[]): Maybe<FactValue> => {
  const present = values.filter((value) => value !== undefined);
  return present.length > 1 ? {items: present} : present[0];
};

/** Parts of a sentence with a comma between; the empty ones left out. */
const joined = (parts: readonly Maybe<string>[]): Maybe<FactValue> => text(parts.filter(Boolean).join(', '));

export function contactFact(contact: Maybe<{name?: string; role?: string; email?: string; url?: string}>): Maybe<FactValue> {
  if (!contact) return undefined;
  const {name, role, email, url} = contact;
  return items([text(name ?? role), email ? {email} : undefined, link(url)]);
}

/** `1 March 2026 to 31 December 2026`, or one end of it. */
export function periodText(words: Translator, period: Maybe<{start?: string; end?: string}>): Maybe<string> {
  const start = period?.start && words.date(period.start);
  const end = period?.end && words.date(period.end);
  if (start && end) return words.text('plan.period-value', {start, end});
  if (start) return words.text('plan.from', {start});
  return end ? words.text('plan.until', {end}) : undefined;
}

/** What every initiative should say, gaps included. */
export function mainFacts({initiative}: PlacedInitiative, words: Translator, planContact: Maybe<FactValue>): Fact[] {
  const {owner, contact, start, end, continued} = initiative;
  const runs = [periodText(words, {start, end}), continued ? words.text('initiative.continued') : undefined];
  return [
    {label: 'initiative.owner', value: joined([owner?.role, owner?.unit, owner?.organisation])},
    {label: 'initiative.contact', value: contactFact(contact) ?? planContact},
    {label: 'initiative.runs', value: joined(runs)},
  ];
}

/** What an initiative says beyond that, in the terms of its point. */
export function moreFacts(placed: PlacedInitiative, words: Translator): Fact[] {
  return [...pointFacts(placed, words), ...sharedFacts(placed, words)].filter(({value}) => value !== undefined);
}

function sharedFacts({initiative}: PlacedInitiative, words: Translator): Fact[] {
  const {resources, alsoAdvances, themes, lenses, rule, ambition, tracesTo} = initiative;
  const {budget, currency, effort, none} = resources ?? {};
  const money = budget === undefined ? undefined : [words.number(budget), currency].filter(Boolean).join(' ');
  return [
    {label: 'initiative.resources', value: joined([money, effort, none])},
    {label: 'initiative.traces-to', value: items((tracesTo ?? []).map(({duty, own}) => link(duty) ?? text(own)))},
    {label: 'initiative.also-advances', value: joined((alsoAdvances ?? []).map((point) => words.text(`point.${point}`)))},
    {label: 'initiative.themes', value: items((themes ?? []).map((id) => themeLink(id, words)))},
    {label: 'initiative.lenses', value: items(Object.entries(lenses ?? {}).flatMap(([id, values]) => values.map((value) => lensLink(id, value, words))))},
    {label: 'initiative.rule', value: link(rule)},
    {label: 'initiative.ambition', value: ambition?.level && joined([words.text(`ambition.${ambition.level}`), ambition.because])},
  ];
}

function themeLink(id: string, words: Translator): FactValue {
  return workspace().portal.themes.has(id) ? {url: href(`/themes/${id}/`, words.language), text: themeName(id, words)} : {text: id};
}

/** A value of a lens, such as “FAST: fix the basics”. */
function lensLink(id: string, value: string, words: Translator): FactValue {
  const lens = workspace().lenses.get(id);
  const found = lens?.values?.find((each) => each.id === value);
  if (!lens || !found) return {text: `${id}: ${value}`};
  return {url: href(`/lenses/${id}/#${value}`, words.language), text: `${textOf(lens.title, words) ?? id}: ${textOf(found.title, words) ?? value}`};
}

function textOf(texts: Maybe<string | Readonly<Record<string, string>>>, words: Translator): Maybe<string> {
  return typeof texts === 'object' ? textIn(texts, words.language) : texts;
}

export function themeName(id: string, words: Translator): string {
  const names = workspace().portal.themes.get(id);
  return names ? textIn(names, words.language) : id;
}

function pointFacts(placed: PlacedInitiative, words: Translator): Fact[] {
  switch (placed.point) {
    case 'transparency':
      return isAbout(placed, 'transparency') ? transparencyFacts(placed, words) : [];
    case 'participation':
      return isAbout(placed, 'participation') ? participationFacts(placed, words) : [];
    case 'collaboration':
      return isAbout(placed, 'collaboration') ? collaborationFacts(placed, words) : [];
    case 'flagship':
      return isAbout(placed, 'flagship') ? flagshipFacts(placed, words) : [];
  }
}

function isAbout<P extends PlacedInitiative['point']>(placed: PlacedInitiative, point: P): placed is PlacedInitiative<P> & PlacedInitiative {
  return placed.point === point;
}

function transparencyFacts({initiative}: PlacedInitiative<'transparency'>, words: Translator): Fact[] {
  const {availability, subject} = initiative;
  const planned = availability?.planned && words.text('transparency.planned', {date: words.date(availability.planned)});
  return [
    {label: 'transparency.information', value: text(initiative.information)},
    {label: 'transparency.audience', value: text(initiative.audience)},
    {label: 'transparency.availability', value: link(availability?.published) ?? text(planned)},
    {label: 'transparency.format', value: text(initiative.format)},
    {label: 'transparency.licence', value: text(initiative.licence)},
    {label: 'transparency.frequency', value: text(initiative.frequency)},
    {label: 'transparency.granularity', value: text(initiative.granularity)},
    {label: 'transparency.use', value: text(initiative.use)},
    {label: 'transparency.demand', value: text(initiative.demand)},
    {label: 'transparency.restrictions', value: text(initiative.restrictions)},
    {label: 'transparency.report-errors', value: link(initiative.reportErrors)},
    {label: 'transparency.archiving', value: text(initiative.archiving)},
    {label: 'transparency.subject', value: subject && text(words.text(`subject.${subject}`))},
    {label: 'transparency.woo', value: link(initiative.wooCategory)},
  ];
}

function participationFacts({initiative}: PlacedInitiative<'participation'>, words: Translator): Fact[] {
  const {level, stage, methods, opens, closes, decidedBy, decidedOn} = initiative;
  return [
    {label: 'participation.question', value: text(initiative.question)},
    {label: 'participation.influence', value: text(initiative.influence)},
    {label: 'participation.fixed', value: text(initiative.fixed)},
    {label: 'participation.opens', value: text(periodText(words, {start: opens, end: closes}))},
    {label: 'participation.methods', value: items((methods ?? []).map(({kind, place, url}) => link(url, joinText([kind && words.text(`channel.${kind}`), place]))))},
    {label: 'participation.level', value: level && text(words.text(`participation-level.${level}`))},
    {label: 'participation.decided', value: joined([decidedBy, decidedOn && words.date(decidedOn)])},
    {label: 'participation.stage', value: stage && text(words.text(`stage.${stage}`))},
    {label: 'participation.audience', value: text(initiative.audience)},
    {label: 'participation.missing', value: text(initiative.missing)},
    {label: 'participation.privacy', value: link(initiative.privacy)},
    {label: 'participation.rules', value: link(initiative.rules)},
    {label: 'participation.social-media', value: text(initiative.socialMedia)},
  ];
}

/** What there is to know for who wants to take part. */
export const SAY: ReadonlySet<TextKey> = new Set([
  'participation.question',
  'participation.influence',
  'participation.fixed',
  'participation.opens',
  'participation.methods',
  'participation.decided',
] satisfies TextKey[]);

/** What was done with the input, as far as the plan says. */
export function resultFact(initiative: Initiative, words: Translator): Maybe<FactValue> {
  const result = 'result' in initiative ? initiative.result : undefined;
  if (!result) return undefined;
  const counts = result.received === undefined ? undefined : words.text('origin.responses-value', {...NO_RESPONSES, ...result});
  return items([text(counts), text(result.summary), link(result.url)]);
}

/** What a count that the plan leaves out stands for. */
export const NO_RESPONSES = {received: 0, adopted: 0, partly: 0, declined: 0, open: 0};

function joinText(parts: readonly Maybe<string>[]): Maybe<string> {
  return parts.filter(Boolean).join(', ') || undefined;
}

function collaborationFacts({initiative}: PlacedInitiative<'collaboration'>, words: Translator): Fact[] {
  const {platform, tasks, chain} = initiative;
  const task = ({task, by, due, done}: NonNullable<typeof tasks>[number]) => {
    const when = done ? words.text('milestone.done', {date: words.date(done)}) : due ? words.text('milestone.due', {date: words.date(due)}) : undefined;
    return joined([task, by, when]);
  };
  return [
    {label: 'collaboration.partners', value: partnersFact(initiative.partners)},
    {label: 'collaboration.tasks', value: items((tasks ?? []).map(task))},
    {label: 'collaboration.platform', value: items([link(platform?.url, platform?.name), text(platform?.keptBy)])},
    {label: 'collaboration.decision-rights', value: text(initiative.decisionRights)},
    {label: 'collaboration.agreement', value: link(initiative.agreement)},
    {label: 'collaboration.result-licence', value: text(initiative.resultLicence)},
    {label: 'collaboration.join', value: link(initiative.join)},
    {label: 'collaboration.incentive', value: text(initiative.incentive)},
    {label: 'collaboration.chain', value: items((chain ?? []).map(({from, to, what, how}) => joined([from && to ? `${from} → ${to}` : (from ?? to), what, how])))},
  ];
}

function partnersFact(partners: Maybe<{name?: string; role?: string; brings?: string}[]>): Maybe<FactValue> {
  return items((partners ?? []).map(({name, role, brings}) => joined([name, role, brings])));
}

function flagshipFacts({initiative}: PlacedInitiative<'flagship'>, words: Translator): Fact[] {
  const {goal, goalDue, principles, afterPilot, learning, risks, partners, noPartnersBecause} = initiative;
  return [
    {label: 'flagship.what-is-new', value: text(initiative.whatIsNew)},
    {label: 'flagship.goal', value: items([text(goal), text(goalDue && words.text('milestone.due', {date: words.date(goalDue)}))])},
    {label: 'flagship.principles', value: joined((principles ?? []).map((point) => words.text(`point.${point}`)))},
    {label: 'flagship.operations', value: text(initiative.operations)},
    {label: 'flagship.sponsor', value: text(initiative.sponsor)},
    {label: 'flagship.dialogue', value: text(initiative.dialogue)},
    {label: 'collaboration.partners', value: partnersFact(partners) ?? text(noPartnersBecause)},
    {label: 'flagship.after', value: joined([afterPilot?.owner, afterPilot?.funding])},
    {label: 'flagship.learning', value: items([...(learning?.reviews ?? []).map((day) => text(words.date(day))), text(learning?.stopOrScale)])},
    {label: 'flagship.example', value: text(initiative.exampleFor)},
    {label: 'flagship.risks', value: items((risks ?? []).map(({risk, response}) => text([risk, response].filter(Boolean).join(' → '))))},
    {label: 'flagship.group', value: text(initiative.group)},
  ];
}
