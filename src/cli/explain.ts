import pc from 'picocolors';
import {CRITERIA, groupOf} from '#checklist';
import {POINTS} from '#plan';
import {wrapped} from '#reports';
import {today} from '#workspace';
import {openWorkspace} from './caller.ts';
import {contextFor} from './report-context.ts';

/** A criterion in full, as its page on the portal has it. */
export function explain(id: string, language: string | undefined): string {
  const {translator: words, settings, width} = speak(language);
  const criterion = CRITERIA.find((each) => each.id === id);
  if (!criterion) throw new Error(`there is no criterion ${id}`);
  const {title, asks, why, how} = words.criterion(id, settings.thresholds);
  const level = settings.levels[id] ?? ('level' in criterion ? criterion.level : 'person');
  const sources = criterion.source.map((source) => `${words.text('criterion.source')} ${words.source(source)}`);
  const parts = [`${pc.bold(title)}  ${pc.dim(`${id} · ${words.text(`point.${groupOf(criterion)}`)} · ${words.text(`level.${level}`)}`)}`, asks, why, how, ...sources];
  return `${parts.map((part) => wrapped(part, width)).join('\n\n')}\n`;
}

/** Every criterion in a line, by point. */
export function explainAll(language: string | undefined): string {
  const {translator: words, settings} = speak(language);
  const groups = (['plan', 'initiative', ...POINTS] as const).map((group) => {
    const rows = CRITERIA.filter((criterion) => groupOf(criterion) === group).map((criterion) => {
      const level = settings.levels[criterion.id] ?? ('level' in criterion ? criterion.level : 'person');
      return `  ${words.text(`level.${level}`).padEnd(8)}${criterion.id.padEnd(34)}${words.criterion(criterion.id).title}`;
    });
    return [pc.bold(words.text(`point.${group}`)), ...rows].join('\n');
  });
  return `${groups.join('\n\n')}\n`;
}

function speak(language: string | undefined) {
  const workspace = openWorkspace(today());
  const {translator: words, terminal} = contextFor(workspace, language, false);
  return {translator: words, settings: workspace.settings, width: terminal.width};
}
