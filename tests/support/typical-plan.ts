import {dump} from 'js-yaml';
import {INITIATIVE_POINTS, initiativesUnder, type InitiativePoint, type Plan} from '#plan';
import {isPublishable, readWorkspace} from '#workspace';
import {REPOSITORY} from './openplan.ts';

/**
 * A plan of ten initiatives in 11 kB, half of it front matter, of the words of the invented plans that come with Openplan:
 * what a plan says that says what it must, without the details in which those excel.
 */
export function typicalPlan(): string {
  const {reports} = readWorkspace(REPOSITORY, '2026-11-21');
  const plans = reports.filter(isPublishable).flatMap(({plan}) => (plan.data.example && plan.data.language === 'en' ? [plan] : []));
  const counts: Record<InitiativePoint, number> = {transparency: 4, participation: 3, collaboration: 2, flagship: 1};
  const points = INITIATIVE_POINTS.map((point) => [point, {initiatives: plans.flatMap((plan) => initiativesUnder(plan, point)).slice(0, counts[point]).map(({initiative}) => brief(initiative))}]);
  const head = {title: 'Open government plan 2026–2027', publisher: 'fenmarsh', language: 'en', status: 'adopted', summary: plans[0]?.data.summary, period: {start: '2026-01-01', end: '2027-12-31'}};
  return `---\n${dump({...head, ...Object.fromEntries(points)}, {lineWidth: 160})}---\n\n${proseOf(plans)}`;
}

function brief({id, title, summary, problem, owner, milestones = [], updates = []}: ReturnType<typeof initiativesUnder>[number]['initiative']) {
  const [first, second] = milestones;
  const latest = updates.at(-1);
  return withoutGaps({
    id,
    title,
    summary,
    problem,
    owner: owner && {role: owner.role},
    milestones: [first, second].flatMap((milestone) => (milestone ? [withoutGaps({title: milestone.title, due: milestone.due, done: milestone.done})] : [])),
    updates: latest ? [withoutGaps({on: latest.on, status: latest.status})] : [],
  });
}

function withoutGaps(mapping: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(mapping).filter(([, value]) => value !== undefined));
}

/** Paragraphs of the plans’ own text, as much as fills half a plan. */
function proseOf(plans: readonly Plan[]): string {
  const paragraphs = plans.flatMap(({files: [file]}) => (file?.text.split(/^---$/m)[2] ?? '').split('\n\n').filter((text) => /^[A-Z][^<]{80,}$/.test(text.trim())));
  let text = '# Transparency\n';
  for (const paragraph of paragraphs) {
    if (text.length > 5_000) break;
    text += `\n${paragraph.trim()}\n`;
  }
  return text;
}
