import type {ReportingDescriptor} from 'sarif';
import {CRITERIA, groupOf, type Criterion, type Level, type PlanReport} from '#checklist';
import type {ReportContext} from '../context.ts';
import type {Severity} from '../listed.ts';

/** What an unmet criterion weighs in a plan that must be ready. */
export const WEIGHTS = {must: 'error', should: 'warning', could: 'note'} as const satisfies Record<Level, Severity>;

/** The same in GitHub's words. */
const GITHUB_WEIGHTS = {must: 'error', should: 'warning', could: 'recommendation'} as const satisfies Record<Level, string>;

/** The place of each criterion in the list of rules. */
export const RULE_INDEX: ReadonlyMap<string, number> = new Map(CRITERIA.map(({id}, index) => [id, index]));

/** Every criterion of the checklist. Those that a person judges are there too, as rules that the machine does not apply. */
export function rulesOf(reports: readonly PlanReport[], context: ReportContext): ReportingDescriptor[] {
  const levels = new Map(reports.flatMap(({results}) => results.map(({criterion, level}) => [criterion.id, level])));
  return CRITERIA.map((criterion) => ruleOf(criterion, levels.get(criterion.id), context));
}

/** `set` is the level that the portal gives the criterion. */
function ruleOf(criterion: Criterion, set: Level | undefined, {translator, thresholds, pageOf, moreOn}: ReportContext): ReportingDescriptor {
  const {id} = criterion;
  const {title, asks, why, how} = translator.criterion(id, thresholds);
  const isForPerson = criterion.about === 'person';
  const level = isForPerson ? 'could' : (set ?? criterion.level);
  const page = pageOf(id);
  const [putRight, readMore] = [translator.text('report.how'), translator.text('report.read-more')];
  return {
    id,
    name: nameOf(id),
    shortDescription: {text: title},
    fullDescription: {text: asks},
    help: {
      text: [why, `${putRight} ${how}`, `${readMore} ${page ?? moreOn(id)}`].join('\n\n'),
      markdown: [why, `**${putRight}** ${how}`, `${readMore} ${page ? `<${page}>` : `\`${moreOn(id)}\``}`].join('\n\n'),
    },
    helpUri: page,
    defaultConfiguration: {level: WEIGHTS[level], enabled: !isForPerson},
    properties: {tags: [groupOf(criterion), isForPerson ? 'person' : level], 'problem.severity': GITHUB_WEIGHTS[level]},
  };
}

/** `contact-point` as a name of the kind that SARIF asks for, which may not be the id itself. */
function nameOf(id: string): string {
  return `${id.replace(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase())}Criterion`;
}
