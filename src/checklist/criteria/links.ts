import {schemeOf, type Plan, type Range} from '#plan';
import {hasAnchor, isMalformed, planBehind} from '../addresses.ts';
import {oncePerPlan} from '../once-per-plan.ts';
import {defineCriterion, type CheckContext, type Findings} from '../criterion.ts';
import {fieldTextsOf} from '../field-texts.ts';
import {linksOf} from '../links.ts';
import {passagesOf} from '../passages.ts';

/** Knows no disk and no network: whether a file beside the plan is there is for the workspace to say, and what is behind an address for nobody. */
export const links = defineCriterion({
  id: 'links',
  point: 'plan',
  level: 'should',
  title: 'Links that work',
  asks: 'Links are well-formed and use https, and those within the portal go to a plan, initiative or heading that exists. Other addresses are not visited.',
  why: 'A promise that points to its proof is only as good as the link. With http, somebody on the way can read along or change the page.',
  how: 'Copy the address from the bar of your browser. Link to an initiative with `#` and its id, and to a plan with `/plans/publisher/plan/`.',
  source: [{id: 'OTG'}],
  messages: {
    missing: 'Missing address of the link “{text}”, expected one that starts with https://, or a place in this portal',
    malformed: 'Unexpected address “{url}”, expected one that starts with https://, an email address, or a place in this portal',
    markdown: 'Unexpected “{words}”, expected a link as `[words](address)`, with no space between, and none in the address',
    http: 'Unexpected http in {url}, expected https',
    plan: 'Unexpected link to the plan {plan}, expected a plan that exists',
    anchor: 'Unexpected link to #{anchor}, expected the id of an initiative, or a heading, of the plan {plan}',
  },
  applies: (plan) => [linksOf(plan), brokenLinksOf(plan), webFieldsOf(plan)].some((places) => places.length > 0),
  *check(plan, context) {
    for (const {holder, step, value} of webFieldsOf(plan)) {
      const field = [...holder, step];
      if (/^http:/i.test(value)) yield {message: 'http', values: {url: value}, field};
      else yield {evidence: field};
    }
    for (const {words, at} of brokenLinksOf(plan)) yield {message: 'markdown', values: {words}, field: [], at};
    for (const {text, url, at} of linksOf(plan)) {
      if (url?.trim()) yield* judgeLink(plan, url, at, context);
      else yield {message: 'missing', values: {text}, field: [], at};
    }
  },
});

function* judgeLink(plan: Plan, url: string, at: Range, {plans}: CheckContext): Findings {
  if (isMalformed(url)) return yield {message: 'malformed', values: {url}, field: [], at};
  if (schemeOf(url) === 'http') return yield {message: 'http', values: {url}, field: [], at};
  const behind = planBehind(url, plan.id);
  if (!behind) return yield {evidence: at};
  const target = plans.get(behind.plan);
  if (!target) return yield {message: 'plan', values: {plan: behind.plan}, field: [], at};
  if (!behind.anchor || hasAnchor(target, behind.anchor)) return yield {evidence: at};
  yield {message: 'anchor', values: {...behind}, field: [], at};
}

/** The texts of the front matter that are an address on the web. */
const webFieldsOf = oncePerPlan((plan: Plan) => fieldTextsOf(plan).filter(({value}) => WEB_ADDRESS.test(value)));

const WEB_ADDRESS = /^https?:\/\/\S+$/i;

interface BrokenLink {
  words: string;
  at: Range;
}

/** What was meant as a link, but reads as text: with a space before its address, or within it. */
const brokenLinksOf = oncePerPlan((plan: Plan): readonly BrokenLink[] => {
  return passagesOf(plan).flatMap(({text, at}) =>
    [...text.matchAll(/\[[^\][]+\](?:\([^)\s]+\s[^)]*\)?|\s\((?:https?:|www\.|#|\/|\.\.?\/)[^)]*\)?)/g)].map(({0: words, index}) => ({words, at: at(index, index + words.length)})),
  );
});
