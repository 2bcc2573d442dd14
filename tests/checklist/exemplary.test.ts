import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {CRITERIA, judge, type PlanReport, type Problem} from '#checklist';
import {initiativesOf, INITIATIVE_POINTS, parsePlan, POINTS, valueAt, type FieldPath, type Plan, type Range} from '#plan';
import {readWorkspace} from '#workspace';
import {REPOSITORY, repositoryContext} from '../support/repository.ts';
import {fieldsOf, takeOut} from '../support/take-out.ts';

/*
 * The exemplary plan passes everything, in Dutch and in English. Then each thing in it is taken out in turn: the criterion
 * that asks for it says so, there, and no other does.
 */

const DUTCH = 'oeverdam/2026-2028';
const ENGLISH = 'oeverdam/2026-2028-en';
const IDS = [DUTCH, ENGLISH];

/** Late enough for a report on the first year, early enough for the updates of November 2026 to be fresh. */
const DATE = '2027-04-30';
const CONTEXT = repositoryContext(DATE);

/** What is not asked, on which days, of which plan, and why that is right. */
const SKIPPED = [
  {criterion: 'waivers', when: [], of: IDS, because: 'nothing is waived'},
  {criterion: 'translation', when: [], of: [DUTCH], because: 'it is the original'},
  {criterion: 'initiative-delay-reason', when: [], of: IDS, because: 'nothing is cancelled, overdue or not yet started after its start'},
  {criterion: 'setback-recorded', when: ['2026-06-01', '2026-11-21'], of: IDS, because: 'the first year is not over'},
  {criterion: 'participation-result', when: ['2026-06-01'], of: IDS, because: 'nobody has been promised an answer before 31 August 2026'},
];

describe.for(['2026-06-01', '2026-11-21', '2027-04-30'])('on %s', (date) => {
  const {reports} = readWorkspace(REPOSITORY, date);

  test.for(IDS)('%s passes everything', (id) => {
    const report = reports.find((each) => each.id === id);
    if (!report) throw new Error(`${id} is not in the workspace`);
    expect(unmet(report)).toEqual([]);
    expect(report.verdict).toBe('pass');
    expect(new Set(Object.values(report.points))).toEqual(new Set(['exemplary']));
    const skipped = report.results.filter(({outcome}) => outcome === 'skip').map(({criterion}) => criterion.id);
    const expected = SKIPPED.filter(({when, of}) => of.includes(id) && (when.length === 0 || when.includes(date)));
    expect([...new Set(skipped)].sort()).toEqual(expected.map(({criterion}) => criterion).sort());
    for (const {criterion, outcome, evidence} of report.results) {
      // Of files in order there is no place to show.
      if (outcome === 'pass' && criterion.about !== 'reading') expect(evidence, criterion.id).not.toEqual([]);
    }
  });
});

/**
 * Who asks for what: a field, what fails when it is taken out, and what fails when it is taken out of every item of its lists at once.
 * `*` is any item; `?` is for a criterion that asks for it in some places only. `INITIATIVE` stands under any of the four points.
 */
const ASKED = `
  title | readable
  publisher | readable
  language | readable
  summary | plan-summary
  period | plan-period
  period.start | plan-period
  period.end | plan-period
  adopted | plan-adoption
  adopted.on | plan-adoption
  adopted.by | plan-adoption
  nextReview | plan-review-date
  accountable | accountable-official
  contact | contact-point
  licence | licence
  feedback | feedback-channel
  sources.*.title | link-text | link-text
  previousPlan | initiative-origin origin-previous-plan
  previousPlan.outcomes | initiative-origin origin-previous-plan
  previousPlan.outcomes.* | initiative-origin?
  previousPlan.outcomes.*.id | initiative-origin? | initiative-origin
  previousPlan.outcomes.*.commitment | origin-previous-plan | origin-previous-plan
  previousPlan.outcomes.*.outcome | origin-previous-plan | origin-previous-plan
  previousPlan.outcomes.*.evidence.*.title | link-text | link-text
  independentReview | independent-review
  independentReview.by | independent-review
  independentReview.on | independent-review
  independentReview.url | independent-review

  origin | initiative-origin origin-consultation origin-contributors origin-draft origin-employees origin-forum origin-future origin-moments origin-not-reached origin-reasons origin-responses origin-selection
  origin.contributors | origin-contributors
  origin.contributors.*.kind | | origin-contributors
  origin.contributors.*.discipline | | origin-contributors
  origin.consultations | initiative-origin origin-consultation
  origin.consultations.* | initiative-origin
  origin.consultations.*.id | initiative-origin | initiative-origin
  origin.consultations.*.channel | | origin-channels
  origin.consultations.*.opened | | origin-consultation
  origin.consultations.*.closed | origin-in-time | origin-consultation
  origin.consultations.*.audience | | origin-consultation
  origin.consultations.*.participants | | origin-consultation
  origin.responses | origin-responses
  origin.responses.received | origin-responses
  origin.responses.adopted | origin-responses
  origin.responses.partly | origin-responses
  origin.responses.declined | origin-responses
  origin.responses.open | origin-responses
  origin.decisions | initiative-origin origin-reasons
  origin.decisions.* | initiative-origin?
  origin.decisions.*.id | initiative-origin? | initiative-origin
  origin.decisions.*.decision | origin-reasons | origin-reasons
  origin.decisions.*.reason | origin-reasons? | origin-reasons
  origin.decisions.*.initiative | origin-reasons? | origin-reasons
  origin.employees | origin-employees
  origin.notReached | origin-not-reached
  origin.notReached.*.group | origin-not-reached | origin-not-reached
  origin.notReached.*.nextStep | origin-not-reached | origin-not-reached
  origin.selection | origin-selection
  origin.forum | origin-forum
  origin.forum.meets | origin-forum
  origin.forum.rules | origin-forum
  origin.moments | origin-moments
  origin.moments.* | origin-moments
  origin.moments.*.on | origin-moments | origin-moments
  origin.draft | origin-draft
  origin.draft.url | origin-draft
  origin.draft.changes | origin-draft
  origin.futurePicture | origin-future

  transparency | five-points origin-reasons references
  transparency.initiatives | five-points origin-reasons references
  transparency.inventory | transparency-inventory
  transparency.requests | transparency-requests
  transparency.requests.url | transparency-requests
  transparency.requests.responseDays | transparency-requests
  transparency.requests.backlogTarget | transparency-requests
  transparency.automatedDecisions | transparency-automated-decisions
  participation | five-points origin-reasons references
  participation.initiatives | five-points origin-reasons references
  participation.existing | participation-new
  participation.existing.*.title | link-text | link-text
  collaboration | five-points origin-reasons references
  collaboration.initiatives | five-points origin-reasons references
  collaboration.existing.*.title | link-text | link-text
  flagship | five-points origin-reasons references
  flagship.initiatives | five-points origin-reasons references

  INITIATIVE | five-points? origin-reasons? references transparency-subjects?
  INITIATIVE.id | initiative-id origin-reasons? references
  INITIATIVE.summary | initiative-summary
  INITIATIVE.problem | initiative-problem
  INITIATIVE.owner | initiative-owner
  INITIATIVE.owner.unit | initiative-owner
  INITIATIVE.owner.role | initiative-owner
  INITIATIVE.contact.email | initiative-contact?
  INITIATIVE.start | initiative-dates
  INITIATIVE.end | initiative-dates
  INITIATIVE.continued | initiative-dates
  INITIATIVE.milestones | initiative-milestones
  INITIATIVE.milestones.* | flagship-milestones?
  INITIATIVE.milestones.*.deliverable | initiative-milestones | initiative-milestones
  INITIATIVE.milestones.*.due | initiative-milestones | initiative-milestones
  INITIATIVE.milestones.*.done | initiative-delay-reason? initiative-overdue | initiative-delay-reason initiative-overdue
  INITIATIVE.milestones.*.evidence | initiative-evidence | initiative-evidence
  INITIATIVE.milestones.*.evidence.* | initiative-evidence?
  INITIATIVE.milestones.*.evidence.*.title | link-text | link-text
  INITIATIVE.milestones.*.evidence.*.url | initiative-evidence? | initiative-evidence
  INITIATIVE.measures | initiative-measure references?
  INITIATIVE.measures.* | initiative-effect? references?
  INITIATIVE.measures.*.name | references? | initiative-measure references?
  INITIATIVE.measures.*.unit | | initiative-measure
  INITIATIVE.measures.*.kind | initiative-effect? | flagship-measures? initiative-effect
  INITIATIVE.measures.*.method | flagship-measures? | flagship-measures?
  INITIATIVE.measures.*.every | flagship-measures? | flagship-measures?
  INITIATIVE.measures.*.baseline | flagship-baseline? | flagship-baseline? initiative-measure?
  INITIATIVE.measures.*.baseline.value | flagship-baseline? | flagship-baseline? initiative-measure?
  INITIATIVE.measures.*.target | | initiative-measure
  INITIATIVE.measures.*.target.value | | initiative-measure
  INITIATIVE.measures.*.target.on | | initiative-measure
  INITIATIVE.updates | initiative-fresh? initiative-overdue?
  INITIATIVE.updates.* | initiative-fresh? initiative-overdue?
  INITIATIVE.updates.*.on | initiative-fresh? initiative-overdue? | initiative-fresh?
  INITIATIVE.updates.*.status | initiative-overdue? | initiative-overdue?
  INITIATIVE.updates.*.evidence | initiative-evidence? | initiative-evidence?
  INITIATIVE.updates.*.evidence.* | initiative-evidence?
  INITIATIVE.updates.*.evidence.*.title | link-text | link-text
  INITIATIVE.updates.*.evidence.*.url | initiative-evidence? | initiative-evidence?
  INITIATIVE.resources | initiative-resources
  INITIATIVE.resources.none | initiative-resources
  INITIATIVE.tracesTo | initiative-origin
  INITIATIVE.rule | initiative-rule
  INITIATIVE.ambition | initiative-ambition
  INITIATIVE.ambition.level | initiative-ambition
  INITIATIVE.ambition.because | initiative-ambition

  transparency.initiatives.*.information | transparency-information
  transparency.initiatives.*.audience | transparency-audience
  transparency.initiatives.*.availability | transparency-availability
  transparency.initiatives.*.availability.published | transparency-availability
  transparency.initiatives.*.availability.planned | transparency-availability
  transparency.initiatives.*.format | transparency-open-format?
  transparency.initiatives.*.licence | transparency-open-format?
  transparency.initiatives.*.frequency | transparency-frequency
  transparency.initiatives.*.granularity | transparency-frequency
  transparency.initiatives.*.use | transparency-use
  transparency.initiatives.*.demand | transparency-demand
  transparency.initiatives.*.restrictions | transparency-restrictions
  transparency.initiatives.*.reportErrors | transparency-errors
  transparency.initiatives.*.archiving | transparency-archiving
  transparency.initiatives.*.subject | transparency-subjects?
  transparency.initiatives.*.wooCategory | transparency-woo

  participation.initiatives.*.question | participation-question
  participation.initiatives.*.influence | participation-question
  participation.initiatives.*.fixed | participation-question
  participation.initiatives.*.decidedBy | participation-decision
  participation.initiatives.*.decidedOn | participation-decision
  participation.initiatives.*.level | participation-level
  participation.initiatives.*.methods | participation-method
  participation.initiatives.*.opens | participation-method
  participation.initiatives.*.closes | participation-method
  participation.initiatives.*.feedback | participation-feedback
  participation.initiatives.*.feedback.due | participation-feedback
  participation.initiatives.*.feedback.url | participation-feedback
  participation.initiatives.*.result | participation-result
  participation.initiatives.*.result.received | participation-result
  participation.initiatives.*.result.adopted | participation-result
  participation.initiatives.*.result.partly | participation-result
  participation.initiatives.*.result.declined | participation-result
  participation.initiatives.*.result.open | participation-result
  participation.initiatives.*.result.url | participation-result
  participation.initiatives.*.result.summary | participation-result
  participation.initiatives.*.stage | participation-stage
  participation.initiatives.*.missing | participation-missing
  participation.initiatives.*.privacy | participation-privacy
  participation.initiatives.*.rules | participation-rules
  participation.initiatives.*.socialMedia | participation-social-media

  collaboration.initiatives.*.partners | collaboration-partners
  collaboration.initiatives.*.partners.*.kind | | collaboration-partners
  collaboration.initiatives.*.partners.*.role | | collaboration-partners
  collaboration.initiatives.*.partners.*.brings | collaboration-brings | collaboration-brings
  collaboration.initiatives.*.platform | collaboration-platform
  collaboration.initiatives.*.platform.keptBy | collaboration-platform
  collaboration.initiatives.*.tasks | collaboration-tasks
  collaboration.initiatives.*.tasks.*.task | collaboration-tasks | collaboration-tasks
  collaboration.initiatives.*.tasks.*.by | collaboration-tasks | collaboration-tasks
  collaboration.initiatives.*.tasks.*.due | collaboration-tasks | collaboration-tasks
  collaboration.initiatives.*.resultLicence | collaboration-result
  collaboration.initiatives.*.decisionRights | collaboration-decisions
  collaboration.initiatives.*.agreement | collaboration-decisions
  collaboration.initiatives.*.join | collaboration-join
  collaboration.initiatives.*.incentive | collaboration-incentive
  collaboration.initiatives.*.chain | collaboration-chain
  collaboration.initiatives.*.chain.*.from | collaboration-chain | collaboration-chain
  collaboration.initiatives.*.chain.*.to | collaboration-chain | collaboration-chain
  collaboration.initiatives.*.chain.*.what | collaboration-chain | collaboration-chain
  collaboration.initiatives.*.chain.*.how | collaboration-chain | collaboration-chain

  flagship.initiatives.*.whatIsNew | flagship-new
  flagship.initiatives.*.goal | flagship-goal
  flagship.initiatives.*.goalDue | flagship-goal
  flagship.initiatives.*.principles | flagship-principles
  flagship.initiatives.*.operations | flagship-principles
  flagship.initiatives.*.sponsor | flagship-sponsor
  flagship.initiatives.*.dialogue | flagship-dialogue
  flagship.initiatives.*.partners | flagship-partners
  flagship.initiatives.*.partners.*.kind | | flagship-partners
  flagship.initiatives.*.afterPilot | flagship-after
  flagship.initiatives.*.afterPilot.owner | flagship-after
  flagship.initiatives.*.afterPilot.funding | flagship-after
  flagship.initiatives.*.learning | flagship-learning
  flagship.initiatives.*.learning.reviews | flagship-learning
  flagship.initiatives.*.learning.stopOrScale | flagship-learning
  flagship.initiatives.*.exampleFor | flagship-example
  flagship.initiatives.*.risks | flagship-risks
  flagship.initiatives.*.risks.* | flagship-risks?
  flagship.initiatives.*.risks.*.risk | flagship-risks | flagship-risks
  flagship.initiatives.*.risks.*.kind | flagship-risks? | flagship-risks
  flagship.initiatives.*.risks.*.response | flagship-risks | flagship-risks
  flagship.initiatives.*.group | flagship-mixed-group
`;

/** What nobody asks for, with the reason. */
const FREE = {
  'without it the plan is a draft': ['status'],
  'a fact that readers like to have': ['adopted.url', 'example', 'previousPlan.plan', 'origin.responses.url', 'origin.decisions.*.idea', 'origin.decisions.*.from', 'origin.forum.name'],
  'says which document is meant; the translation need not repeat it': ['sources', 'sources.*', 'sources.*.url', 'translationOf'],
  'one of several ways to say it': ['contact.*', 'origin.summary', 'INITIATIVE.contact', 'INITIATIVE.contact.*', 'INITIATIVE.resources.*', 'INITIATIVE.tracesTo.*', 'INITIATIVE.tracesTo.*.*', 'INITIATIVE.platform.*'],
  'the story of an earlier promise': ['previousPlan.outcomes.*.note', 'previousPlan.outcomes.*.evidence', 'previousPlan.outcomes.*.evidence.*', 'previousPlan.outcomes.*.evidence.*.*', 'previousPlan.outcomes.*.continuedAs'],
  'one of more than is asked for': ['origin.contributors.*', 'origin.notReached.*', 'participation.existing.*', 'INITIATIVE.methods.*', 'INITIATIVE.partners.*', 'INITIATIVE.tasks.*', 'INITIATIVE.chain.*', 'INITIATIVE.principles.*', 'INITIATIVE.learning.reviews.*', 'INITIATIVE.isNew', 'INITIATIVE.measures.*.baselineUnknown'],
  'a name or a note beside what is asked for': ['origin.contributors.*.name', 'origin.consultations.*.*', 'origin.moments.*.*', 'participation.existing.*.url', 'INITIATIVE.title', 'INITIATIVE.owner.organisation', 'INITIATIVE.milestones.*.*', 'INITIATIVE.milestones.*.evidence.*.on', 'INITIATIVE.measures.*.baseline.on', 'INITIATIVE.updates.*.*', 'INITIATIVE.updates.*.evidence.*.on', 'INITIATIVE.methods.*.*', 'INITIATIVE.audience', 'INITIATIVE.partners.*.*', 'INITIATIVE.tasks.*.done'],
  'what became of it, shown as it comes in': ['INITIATIVE.measures.*.observations', 'INITIATIVE.measures.*.observations.*', 'INITIATIVE.measures.*.observations.*.*'],
  'for those who look for it': ['INITIATIVE.alsoAdvances', 'INITIATIVE.alsoAdvances.*', 'INITIATIVE.themes', 'INITIATIVE.themes.*', 'INITIATIVE.lenses', 'INITIATIVE.lenses.*', 'INITIATIVE.lenses.*.*'],
  'the initiatives tell it': ['transparency.summary', 'participation.summary', 'collaboration.summary', 'flagship.summary', 'collaboration.existing', 'collaboration.existing.*', 'collaboration.existing.*.url'],
};

/** These are found where something names what is gone, or where it is to be explained. */
const TOLD_ELSEWHERE = ['references', 'origin-reasons', 'initiative-origin', 'initiative-delay-reason', 'initiative-overdue', 'translation'];

const ROWS = ASKED.trim().split(/\n+/).map((row) => {
  const [pattern = '', alone = '', together = ''] = row.split('|').map((cell) => cell.trim());
  return {pattern, asked: matcher(pattern), alone: alone.split(' ').filter(Boolean), together: together.split(' ').filter(Boolean)};
});
const FREE_ROWS = Object.values(FREE).flat().map((pattern) => ({pattern, asked: matcher(pattern)}));

/** The fields of each kind, in the order of the plan. */
const KIN = Map.groupBy(fieldsOf(planOf(DUTCH)).map((path) => path.join('.')), (path) => path.replace(/\b\d+\b/g, '*'));

/** What is known to fail, by its pattern, over all places that were tried: each `?` is to be true somewhere and false elsewhere. */
const seen = new Map<string, Set<boolean>>();

describe.for(IDS)('%s without', (id) => {
  const plan = planOf(id);
  const fields = fieldsOf(plan).filter((path) => isOwnTurn(id, path));

  test('any one field is told so by those who ask for it, where it was', () => {
    for (const path of fields) {
      const report = judged(id, takeOut(plan, [path]));
      expect(Boolean(report.plan), patternOf(path)).toBe(!['title', 'publisher', 'language'].includes(patternOf(path)));
      expectAsked(report, 'alone', path);
      for (const {criterion, problems} of report.results.filter(({outcome}) => outcome === 'fail')) {
        if (TOLD_ELSEWHERE.includes(criterion.id) || !report.plan) continue;
        const {plan: left} = report;
        const isThere = problems.some(({at}) => placesFor(left, path).some((place) => isWithin(at, place)));
        expect(isThere, `${criterion.id} about ${path.join('.')} is at ${problems.map(({at}) => at.start.line).join()}`).toBe(true);
      }
    }
  });

  test('a field of every item of its lists is told so', () => {
    for (const paths of columnsOf(plan).filter(([path = []]) => isOwnTurn(id, path))) {
      const [path = []] = paths;
      expectAsked(judged(id, takeOut(plan, paths)), 'together', path);
    }
  });
});

test('nothing is listed in vain', () => {
  const idle = ROWS.flatMap(({pattern, alone, together}) => [
    ...alone.filter((asked) => !isTried(pattern, 'alone', asked)),
    ...together.filter((asked) => !isTried(pattern, 'together', asked)),
  ].map((asked) => `${pattern}: ${asked}`));
  expect(idle).toEqual([]);
  expect(Object.values(FREE).flat().filter((pattern) => !seen.has(pattern))).toEqual([]);
});

/** What several fields say between them, or a section of the text too: it is missed when all are gone. */
const BETWEEN_THEM: {criterion: string; without(plan: Plan): FieldPath[]; text?(text: string): string}[] = [
  {criterion: 'contact-point', without: () => [['contact', 'email'], ['contact', 'url']]},
  {criterion: 'initiative-contact', without: (plan) => ending(plan, 'contact.email', 'contact.url')},
  {criterion: 'initiative-resources', without: (plan) => ending(plan, 'resources.budget', 'resources.effort', 'resources.none')},
  {criterion: 'participation-method', without: (plan) => ending(plan, 'methods.*.place', 'methods.*.url')},
  {criterion: 'participation-offline', without: (plan) => methodsOffline(plan)},
  {criterion: 'participation-new', without: (plan) => ending(plan, 'isNew')},
  {criterion: 'collaboration-platform', without: (plan) => ending(plan, 'platform.name', 'platform.url')},
  {criterion: 'setback-recorded', without: (plan) => [...ending(plan, 'updates.*.reason', 'updates.*.lesson'), ...lateMilestones(plan)]},
  {criterion: 'milestone-spread', without: (plan) => ending(plan, 'milestones.*.due').filter((path) => String(valueAt(plan.data, path)) < '2028-04-01')},
  {criterion: 'number-of-initiatives', without: () => [['participation', 'initiatives'], ['collaboration', 'initiatives'], ['transparency', 'initiatives', 0]]},
  {criterion: 'balance', without: () => [['participation', 'initiatives'], ['collaboration', 'initiatives']]},
  {criterion: 'origin-story', without: () => [['origin', 'summary']], text: (text) => text.replace(/(\n## .+\n)[^]*?(?=\n## )/, '$1\nIt began.\n')},
];

/** What is asked of a text or a value rather than of a field: the mistake, made in the exemplary plan. */
const MISTAKES: [criterion: string, ...change: [RegExp, string]][] = [
  ['safe-content', /$/, '\n<script />\n'],
  ['plan-length', /end: 2028-12-31/, 'end: 2030-12-31'],
  ['contact-role', /openoverheid@/, 'jan.de.vries@'],
  ['waivers', /^example: true$/m, 'waivers: [{criterion: plan-length}]\n$&'],
  ['placeholders', /^ {2}by: .+$/m, '  by: TODO'],
  ['placeholders', /$/, '\n## \u2026\n'],
  ['headings', /^## (?=Vlaggenschip|Flagship)/m, '# '],
  ['headings', /^## (?=Vlaggenschip|Flagship)/m, '#### '],
  ['image-text', / alt="[^"]+"/, ' alt=""'],
  ['table-headers', /^\|.+\|\n(?=\|---)/m, '| | | |\n'],
  ['link-text', /\[[^\]\n^]+\]\(/, '[link]('],
  ['links', /\]\(https:/, '](http:'],
  ['plain-language', /^## (?=Participat)[^]*?\n/m, `$&\n${'municipality '.repeat(300)}\n`],
  ['vague-wording', /$/, '\nWe will explore options. Wij verkennen mogelijkheden.\n'],
  ['participation-feedback-time', /due: 2027-12-10(?=\n +url: \S+wijkbudget)/, 'due: 2028-03-10'],
  ['participation-level', /level: consult$/m, 'level: inform'],
  ['collaboration-not-participation', /^ {6}partners:/m, '      question: Which?\n$&'],
  ['flagship-count', /^ {4}- id: volg-uw-vergunning$/m, '    - id: one\n    - id: two\n    - id: three\n$&'],
];

describe.for(IDS)('%s', (id) => {
  test.for(BETWEEN_THEM)('without all of them: $criterion', ({criterion, without, text: change = (text) => text}) => {
    expectTold(judged(id, change(takeOut(planOf(id), without(planOf(id))))), criterion);
  });

  test.for(MISTAKES)('with a mistake: %s %s', ([criterion, pattern, replacement]) => {
    const text = textOf(planOf(id));
    const changed = text.replace(pattern, replacement);
    expect(changed).not.toBe(text);
    expectTold(judged(id, changed), criterion);
  });
});

test('every must and should is asked for above', () => {
  const asked = new Set([...ROWS.flatMap(({alone, together}) => [...alone, ...together]), ...BETWEEN_THEM.map(({criterion}) => criterion), ...MISTAKES.map(([criterion]) => criterion), 'translation']);
  const names = [...asked].map((name) => name.replace('?', ''));
  const weighty = CRITERIA.filter((criterion) => criterion.about !== 'person' && criterion.level !== 'could').map(({id}) => id);
  expect(weighty.filter((id) => !names.includes(id))).toEqual([]);
});

/** What asks less of a plan, and so can only make it better. */
const LENIENT = ['status', 'translationOf'];

test('whatever else is taken out, nothing gets better', () => {
  const plan = planOf(ENGLISH);
  const fields = fieldsOf(plan).filter(([key]) => !['title', 'publisher', 'language', ...LENIENT].includes(String(key)));
  const some = (maxLength: number) => fc.uniqueArray(fc.constantFrom(...fields), {minLength: 1, maxLength});
  const property = fc.property(some(2), some(2), (first, more) => {
    // Taking out the whole takes out what is wrong in it.
    fc.pre(more.every((path) => first.every((other) => !startsWith(other, path))));
    const before = judged(ENGLISH, takeOut(plan, first));
    const after = judged(ENGLISH, takeOut(plan, [...first, ...more]));
    const touched = more.map(([key]) => key);
    const isShared = touched.some((key) => !POINTS.some((point) => point === key));
    for (const point of POINTS) {
      if (!isShared && !touched.includes(point)) expect(RANKS.indexOf(after.points[point]), point).toBeLessThanOrEqual(RANKS.indexOf(before.points[point]));
    }
    expect(after.verdict === 'pass' && before.verdict !== 'pass').toBe(false);
    for (const problem of problemsOf(after)) expectInFile(problem, after);
  });
  fc.assert(property, {numRuns: 60, seed: 20261121});
});

const RANKS = ['absent', 'intention', 'met', 'exemplary'];

function planOf(id: string): Plan {
  const plan = CONTEXT.plans.get(id);
  if (!plan) throw new Error(`${id} cannot be read`);
  return plan;
}

function textOf({files: [file]}: Plan): string {
  return file?.text ?? '';
}

function judged(id: string, text: string): PlanReport {
  return judge(parsePlan(id, {path: planOf(id).path, text}), CONTEXT);
}

function unmet({results}: PlanReport): string[] {
  return [...new Set(results.flatMap(({criterion, outcome}) => (outcome === 'fail' ? [criterion.id] : [])))].sort();
}

function problemsOf({results}: PlanReport): Problem[] {
  return results.flatMap(({problems}) => problems);
}

function expectTold(report: PlanReport, criterion: string): void {
  expect(unmet(report)).toContain(criterion);
  for (const problem of problemsOf(report)) expectInFile(problem, report);
}

function expectInFile({at}: Problem, {reading: {files}}: PlanReport): void {
  const file = files.find(({path}) => path === at.path);
  expect(at.start.offset).toBeLessThanOrEqual(at.end.offset);
  expect(at.end.offset).toBeLessThanOrEqual(file?.text.length ?? -1);
}

/** Exactly those fail that ask for a field. */
function expectAsked(report: PlanReport, how: 'alone' | 'together', path: FieldPath): void {
  const pattern = patternOf(path);
  const row = ROWS.find(({asked}) => asked.test(pattern));
  const free = row ? undefined : FREE_ROWS.find(({asked}) => asked.test(pattern));
  if (!row && !free) throw new Error(`Nobody is known to ask for ${pattern}`);
  if (free) remember(free.pattern, true);
  const found = unmet(report);
  const asked = row?.[how] ?? [];
  for (const each of asked) {
    const criterion = each.replace('?', '');
    if (!each.endsWith('?')) expect(found, path.join('.')).toContain(criterion);
    remember(`${row?.pattern} ${how} ${each}`, found.includes(criterion));
  }
  const known = asked.map((each) => each.replace('?', ''));
  expect(found.filter((criterion) => criterion !== 'translation' && !known.includes(criterion)), path.join('.')).toEqual([]);
  // A translation has its own sources; all else it shares with its original.
  const isShared = report.id === ENGLISH && !['sources', 'translationOf'].includes(String(path[0]));
  if (report.plan) expect(found.includes('translation'), path.join('.')).toBe(isShared);
}

function remember(key: string, value: boolean): void {
  seen.set(key, (seen.get(key) ?? new Set()).add(value));
}

function isTried(pattern: string, how: string, asked: string): boolean {
  const found = seen.get(`${pattern} ${how} ${asked}`);
  return found !== undefined && (asked.endsWith('?') ? found.size === 2 : found.has(true));
}

/**
 * Each kind of field is tried in both languages: in Dutch the first of its kind, in English the last.
 * Where who asks for it depends on the place, all of them are tried.
 */
function isOwnTurn(id: string, path: FieldPath): boolean {
  const pattern = patternOf(path);
  const kin = KIN.get(pattern) ?? [];
  const index = kin.indexOf(path.join('.'));
  const row = ROWS.find(({asked}) => asked.test(pattern));
  const depends = [...(row?.alone ?? []), ...(row?.together ?? [])].some((asked) => asked.endsWith('?'));
  if (index < 0 || (depends && id === DUTCH)) return true;
  return index === (id === DUTCH ? 0 : kin.length - 1);
}

/** `origin.decisions.*.reason`. */
function patternOf(path: FieldPath): string {
  return path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
}

function matcher(pattern: string): RegExp {
  const source = pattern.replace('INITIATIVE', `(?:${INITIATIVE_POINTS.join('|')}).initiatives.*`).replaceAll('.', '\\.').replaceAll('*', '[^.]+');
  return new RegExp(`^${source}$`);
}

/** The fields at whose end one of these patterns stands. */
function ending(plan: Plan, ...patterns: string[]): FieldPath[] {
  return fieldsOf(plan).filter((path) => patterns.some((pattern) => patternOf(path).endsWith(`.${pattern}`)));
}

/** Fields that stand in several items, by initiative: the same key in each. */
function columnsOf(plan: Plan): FieldPath[][] {
  const columns = new Map<string, FieldPath[]>();
  for (const path of fieldsOf(plan)) {
    const [point, list, index, ...inside] = path;
    const key = list === 'initiatives' ? `${point} ${index} ${patternOf(inside)}` : patternOf(path);
    const isInItem = list === 'initiatives' ? patternOf(inside).includes('*.') : key.includes('*.');
    if (isInItem && typeof path.at(-1) === 'string') columns.set(key, [...(columns.get(key) ?? []), path]);
  }
  return [...columns.values()];
}

function methodsOffline(plan: Plan): FieldPath[] {
  return initiativesOf(plan).flatMap(({point, initiative, path}) => {
    const methods = point === 'participation' && 'methods' in initiative ? (initiative.methods ?? []) : [];
    return [...methods.entries()].flatMap(([index, {setting}]) => (setting === 'online' ? [] : [[...path, 'methods', index]]));
  });
}

function lateMilestones(plan: Plan): FieldPath[] {
  return initiativesOf(plan).flatMap(({initiative: {milestones = []}, path}) =>
    [...milestones.entries()].flatMap(([index, {due = '', done = ''}]) => (done > due ? [[...path, 'milestones', index]] : [])),
  );
}

/** Where somebody looks for what is gone: all that held it, its key, and the keys above that. */
function placesFor(plan: Plan, path: FieldPath): Range[] {
  const holders = path.map((_, index) => path.slice(0, index));
  const holder = path.slice(0, -1);
  return [...(holder.length > 0 ? [plan.extent(holder)] : [plan.locate([])]), ...holders.filter(({length}) => length > 0).flatMap((each) => [plan.locateKey(each), plan.locate(each)])];
}

function isWithin(at: Range, place: Range): boolean {
  return at.path === place.path && at.start.offset >= place.start.offset && at.end.offset <= place.end.offset;
}

function startsWith(path: FieldPath, start: FieldPath): boolean {
  return start.every((step, index) => step === path[index]);
}
