import type {PlanReport} from '#checklist';
import type {Translator} from '#locales';
import {isPublishable, type Workspace} from '#workspace';

/** The plans that nobody may see, because they cannot be read or are unsafe, each in a line with what is wrong. */
export function withheldLines({reports}: Workspace, words: Translator): string[] {
  return reports.filter((report) => !isPublishable(report)).map((report) => words.text('build.withheld', {path: report.path, why: reasonOf(report)}));
}

function reasonOf({results}: PlanReport): string {
  return results.filter(({criterion, outcome}) => criterion.about === 'reading' && outcome === 'fail').map(({criterion}) => criterion.id).join(', ');
}
