import type {Level} from '#checklist';
import type {ReportContext} from '../context.ts';
import type {Shown} from '../shown.ts';

const LEVELS = ['must', 'should', 'could'] as const satisfies readonly Level[];

/** How much of what is new, fixed, and there before in a plan that changed, must be there, should, or could. */
export function tally({plans, content}: Shown, context: ReportContext): string {
  const {base, translator: {text}} = context;
  const changed = plans.filter(({isChanged}) => isChanged);
  const fixed = [...content.fixed.map(() => ({level: 'must' as const})), ...changed.flatMap((plan) => plan.fixed)];
  const told = [
    {key: base ? 'added' : 'unmet', of: [...content.added, ...changed.flatMap((plan) => plan.added)]},
    {key: 'fixed', of: fixed},
    {key: 'kept', of: [...content.kept, ...changed.flatMap((plan) => plan.kept)]},
  ] as const;
  return told.flatMap(({key, of}) => (of.length > 0 ? [text(`markdown.tally.${key}`, {what: countsByLevel(of, context)})] : [])).join(' ');
}

/** “2 musts and one should”. */
export function countsByLevel(of: readonly {level: Level}[], {translator: {text, list}}: ReportContext): string {
  return list(LEVELS.flatMap((level) => {
    const n = of.filter((each) => each.level === level).length;
    return n > 0 ? [text(`markdown.levels.${level}`, {n})] : [];
  }));
}
