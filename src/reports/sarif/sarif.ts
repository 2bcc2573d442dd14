import type {Log, Run} from 'sarif';
import type {PlanReport} from '#checklist';
import {checklistPage} from '../checklist-page.ts';
import {jsonText} from '../json-text.ts';
import type {ReportContext, Reporter} from '../context.ts';
import {notificationsOf} from './notifications.ts';
import {resultsOf} from './results.ts';
import {rulesOf} from './rules.ts';

/**
 * The report in SARIF 2.1.0: one run with every criterion as a rule, and at most 5,000 results.
 *
 * A result is something that is wrong. GitHub takes every result for an alert, whatever its kind, its baseline or its
 * suppressions; so what a person is to judge, what is waived and what was left out are notifications.
 * With a base the results that are gone are there too, as `absent`: give GitHub, which keeps a base of its own, a
 * report made without.
 */
export const sarif: Reporter = (reports, context) => {
  const log: Log = {$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [runOf(reports, context)]};
  return jsonText(log);
};

function runOf(reports: readonly PlanReport[], context: ReportContext): Run {
  const {version, date, translator, base} = context;
  const {results, leftOut} = resultsOf(reports, context);
  return {
    tool: {
      driver: {
        name: 'Openplan',
        version,
        semanticVersion: version,
        informationUri: checklistPage(context) ?? `pkg:generic/openplan@${version}`,
        language: translator.language,
        rules: rulesOf(reports, context),
      },
    },
    language: translator.language,
    automationDetails: {id: `openplan/${date}`},
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {'%SRCROOT%': {description: {text: translator.text('sarif.root')}}},
    invocations: [{executionSuccessful: true, toolExecutionNotifications: notificationsOf(reports, leftOut, context)}],
    results,
    ...(base && {properties: {base: {ref: base.ref, commit: base.commit}}}),
  };
}
