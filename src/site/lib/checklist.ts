import type {Criterion, Level} from '#checklist';
import {workspace} from './workspace.ts';

/** A level as a page shows it: that of a criterion for a person, or switched off, has a word of its own. */
export type ShownLevel = Level | 'person' | 'off';

export function levelOf(criterion: Criterion): ShownLevel {
  const own = workspace().settings.levels[criterion.id];
  return own ?? ('level' in criterion ? criterion.level : 'person');
}
