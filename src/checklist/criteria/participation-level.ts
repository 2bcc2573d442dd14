import type {ParticipationInitiative, PlanData} from '#plan';
import {definePointCriterion} from '../criterion.ts';

export const participationLevel = definePointCriterion('participation', {
  id: 'participation-level',
  level: 'must',
  title: 'How much say people have',
  asks: 'The level is consult or involve, or empower when citizens decide.',
  why: 'Before they give up an evening, people want to know whether they give an opinion, help to shape the choice, or decide. To inform them is transparency, to share the work is collaboration.',
  how: 'Choose `consult` when you ask for opinions, `involve` when people help to shape the choices, `empower` when what they decide is carried out. Move the rest to the point where it belongs.',
  source: [{id: 'OGP'}, {id: 'HNW'}],
  messages: {
    missing: 'Missing `level` of “{name}”, expected `consult`, `involve` or `empower`',
    inform: 'Unexpected `inform` as `level` of “{name}”, expected people to be asked: what only informs them belongs under `transparency`',
    collaborate: 'Unexpected `collaborate` as `level` of “{name}”, expected people to be asked: what they make together with officials belongs under `collaboration`',
    'officials-decide': 'Unexpected `empower` as `level` of “{name}” where “{decider}” decides, expected `consult` or `involve`, or citizens who decide',
  },
  *check({plan, initiative, path, name}) {
    const {level, decidedBy} = initiative;
    const field = [...path, 'level'];
    if (!level) return yield {message: 'missing', values: {name}, field, paste: {in: path, add: {level: 'consult'}}};
    if (level === 'inform' || level === 'collaborate') return yield {message: level, values: {name}, field};
    const decider = decidedBy && headOf(decidedBy);
    if (level === 'empower' && decider && isOfficial(decider, plan.data, initiative)) {
      return yield {message: 'officials-decide', values: {name, decider}, field};
    }
    yield {evidence: field};
  },
});

/** Whether the plan itself names the decider as an official: who adopted it, who answers for it, or who owns the initiative. */
function isOfficial(decider: string, {adopted, accountable}: PlanData, {owner}: ParticipationInitiative): boolean {
  const wanted = plain(decider);
  return [adopted?.by, accountable, owner?.unit, owner?.role].some((official) => official && `${plain(headOf(official))} `.startsWith(`${wanted} `));
}

/** Who, without what is said about them: “The council, on a proposal of …” is “The council”. */
function headOf(text: string): string {
  return (text.split(/[,.;:(]/)[0] ?? '').trim();
}

function plain(text: string): string {
  return text.toLowerCase().replace(/^(?:the|de|het)\s+/, '');
}
