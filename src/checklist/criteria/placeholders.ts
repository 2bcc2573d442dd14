import type {Heading, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {headingText, initiativesOf, rangeOfNode, schemeOf, type Plan} from '#plan';
import {defineCriterion, type Finding} from '../criterion.ts';
import {fieldTextsOf, keyOf} from '../field-texts.ts';
import {imagesOf} from '../images.ts';
import {passageAt, passagesOf, type Passage} from '../passages.ts';
import {placeOfPoint} from '../presence.ts';
import {isBlank, isBlankOrStandIn, isStandIn, mayHoldTemplateText, templateTextIn} from '../template-text.ts';
import {textsOf} from '../texts.ts';

export const placeholders = defineCriterion({
  id: 'placeholders',
  point: 'plan',
  level: 'must',
  title: 'Nothing left to fill in',
  asks: 'Nothing is left of a template: no `…` or `TODO`, no lorem ipsum, no “title of the page”, no heading without text. English and Dutch words are known.',
  why: 'A page with “text goes here” tells readers that nobody read it before it was published. They wonder what else nobody checked.',
  how: 'Write what belongs there, or take the line out. Put what is not decided yet in a sentence: who will decide it, and when.',
  source: [{id: 'OTG'}],
  messages: {
    blank: 'Unexpected “{words}” as `{key}`, expected what belongs there: fill it in, or take the line out',
    field: 'Unexpected “{words}” in `{key}`, expected your own words',
    text: 'Unexpected “{words}” in the text, expected your own words',
    'empty-section': 'Missing text under the heading “{heading}”, expected what it announces',
  },
  *check(plan) {
    yield* inFields(plan);
    yield* inTexts(plan);
    yield* emptySections(plan);
    yield {evidence: ['title']};
  },
});

function* inFields(plan: Plan): Generator<Finding> {
  for (const {holder, step, value} of fieldTextsOf(plan)) {
    if (!isBlankOrStandIn(value) && !mayHoldTemplateText(value)) continue;
    const field = [...holder, step];
    const key = keyOf(field);
    if (schemeOf(value)?.startsWith('http')) continue;
    // Titles may be what is counted.
    if (isBlank(value) || (key !== 'unit' && isStandIn(value))) yield {message: 'blank', values: {words: value, key}, field};
    else yield* inPassage(passageAt(plan, field, value), key);
  }
}

function* inTexts(plan: Plan): Generator<Finding> {
  for (const passage of passagesOf(plan)) yield* inPassage(passage);
  for (const {alt, at} of imagesOf(plan)) {
    if (alt && isBlank(alt)) yield {message: 'text', values: {words: alt}, field: [], at};
  }
}

function* inPassage({text, field, at}: Passage, key?: string): Generator<Finding> {
  for (const {words, start, end} of templateTextIn(text)) {
    yield {message: key === undefined ? 'text' : 'field', values: {words, key}, field, value: words, at: () => at(start, end)};
  }
}

/** Headings with nothing below them, or dots. What the front matter holds of a point stands, on the page, under the point’s heading. */
function* emptySections(plan: Plan): Generator<Finding> {
  const filled = new Set(plan.body.flatMap(({point, heading}) => (point && placeOfPoint(plan, point) ? [heading] : [])));
  const titles = [plan.data.title, ...initiativesOf(plan).flatMap(({initiative: {title}}) => title ?? [])].map(wordsOf).filter((words) => words.length > 0);
  for (const {file, tree} of textsOf(plan)) {
    for (const {heading, nodes, next} of stretchesOf(tree.children.filter(isShown))) {
      const [first] = nodes;
      // Among other words, dots say that something was left out, or goes on.
      if (first && nodes.every((node) => isBlank(wordsIn(node)))) {
        yield {message: 'text', values: {words: wordsIn(first)}, field: [], at: rangeOfNode(file, first)};
      } else if (!first && heading && (!next || next.depth <= heading.depth)) {
        const words = new Set(wordsOf(headingText(heading)));
        // A heading that repeats a title announces all that follows; what a heading with a link announces is behind the link.
        if (filled.has(heading) || isLink(heading) || (next && titles.some((title) => title.every((word) => words.has(word))))) continue;
        yield {message: 'empty-section', values: {heading: headingText(heading)}, field: [], at: rangeOfNode(file, heading)};
      }
    }
  }
}

/** What stands from one heading, or from the start, to the next. */
interface Stretch {
  heading?: Heading;
  nodes: RootContent[];
  next?: Heading;
}

function stretchesOf(nodes: readonly RootContent[]): Stretch[] {
  let last: Stretch = {nodes: []};
  const stretches = [last];
  for (const node of nodes) {
    if (node.type !== 'heading') {
      last.nodes.push(node);
      continue;
    }
    last.next = node;
    last = {heading: node, nodes: []};
    stretches.push(last);
  }
  return stretches;
}

/** Whether a reader sees something of a node where it stands. */
function isShown({type}: RootContent): boolean {
  return type !== 'mdxFlowExpression' && type !== 'definition' && type !== 'thematicBreak';
}

function wordsIn(node: RootContent): string {
  return toString(node, {includeImageAlt: false});
}

function wordsOf(title: string): string[] {
  return title.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function isLink({children}: Heading): boolean {
  return children.some(({type}) => type === 'link' || type === 'linkReference');
}
