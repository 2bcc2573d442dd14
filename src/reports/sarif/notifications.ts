import type {Location, Notification} from 'sarif';
import type {PlanReport, Result} from '#checklist';
import type {ReportContext} from '../context.ts';
import {inert} from '../inert.ts';
import {fileAt, locationOf} from './location.ts';
import type {LeftOut} from './results.ts';
import {RULE_INDEX} from './rules.ts';

/** What is no result: what was left out, what was not checked and why, what a person is to judge, and what no machine can see. */
export function notificationsOf(reports: readonly PlanReport[], leftOut: LeftOut, context: ReportContext): Notification[] {
  return [
    ...leftOutNotes(leftOut, context),
    ...reports.filter(({plan}) => !plan).map((report) => unreadNote(report, context)),
    ...reports.flatMap((report) => waivedNotes(report, context)),
    ...questions(reports, context),
    {descriptor: {id: 'limits'}, level: 'note', message: {text: context.translator.text('report.limits')}},
  ];
}

function leftOutNotes({problems, absent}: LeftOut, {translator, wholeReport}: ReportContext): Notification[] {
  const texts = [
    ...(problems > 0 ? [translator.text('sarif.left-out', {n: problems, command: wholeReport})] : []),
    ...(absent > 0 ? [translator.text('sarif.left-out-absent', {n: absent, command: wholeReport})] : []),
  ];
  return texts.map((text) => ({descriptor: {id: 'left-out'}, level: 'warning', message: {text}}));
}

function unreadNote({path}: PlanReport, {translator}: ReportContext): Notification {
  return {
    descriptor: {id: 'not-checked'},
    level: 'warning',
    message: {text: inert(translator.text('sarif.not-checked', {path}))},
    locations: [wholeFile(path)],
  };
}

function waivedNotes({path, title, results}: PlanReport, {translator}: ReportContext): Notification[] {
  return results.flatMap(({criterion, waivers}) =>
    waivers.map(({reason, until, initiative}) => {
      const end = until ? translator.text('waiver.until', {date: translator.date(until)}) : '';
      const values = {title, initiative: initiative ?? '', about: initiative ? 'initiative' : 'plan', criterion: translator.criterion(criterion.id).title, reason};
      return {
        descriptor: {id: 'waived'},
        level: 'note',
        associatedRule: ruleOf(criterion),
        message: {text: inert(`${translator.text('sarif.waived', values)} ${end}`.trimEnd())},
        locations: [wholeFile(path)],
      };
    }),
  );
}

/** One for each question, with the places in all plans where a person would look first. */
function questions(reports: readonly PlanReport[], {translator}: ReportContext): Notification[] {
  const open = reports.flatMap(({path, results}) => results.flatMap((result) => (result.outcome === 'review' ? [{path, result}] : [])));
  const byCriterion = Map.groupBy(open, ({result}) => result.criterion);
  return [...byCriterion].map(([criterion, places]) => ({
    descriptor: {id: 'for-a-person'},
    level: 'note',
    associatedRule: ruleOf(criterion),
    message: {text: translator.text('sarif.person', {question: translator.criterion(criterion.id).asks})},
    locations: places.flatMap(({path, result: {evidence}}) => (evidence.length > 0 ? evidence.map((at) => locationOf(at)) : [wholeFile(path)])),
  }));
}

function ruleOf({id}: Result['criterion']): Notification['associatedRule'] {
  return {id, index: RULE_INDEX.get(id)};
}

function wholeFile(path: string): Location {
  return {physicalLocation: {artifactLocation: fileAt(path)}};
}
