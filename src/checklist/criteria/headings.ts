import type {Heading} from 'mdast';
import {headingText, rangeOfNode, type Plan} from '#plan';
import {defineCriterion} from '../criterion.ts';
import {textsOf, type Text} from '../texts.ts';

export const headings = defineCriterion({
  id: 'headings',
  point: 'plan',
  level: 'must',
  title: 'Headings in order',
  asks: 'Heading levels are in order, and the title of the page is its only level 1.',
  why: 'People who can’t see the page let a screen reader jump from heading to heading. A level that is skipped sounds like a part that is missing.',
  how: 'Start the parts of the text with `##`, and go one `#` deeper at a time. Choose a level for its place, not for its size.',
  source: [{id: 'WCAG'}],
  messages: {
    'level-1': 'Unexpected level 1 of heading “{heading}”, expected level 2: only the title of the page has level 1',
    skipped: 'Unexpected level {level} of heading “{heading}”, expected level {expected}: no level is skipped',
  },
  applies: (plan) => textsOf(plan).some((text) => headingsOf(text).length > 0),
  *check(plan) {
    for (const text of textsOf(plan)) {
      let above = titleLevel(plan, text);
      for (const heading of headingsOf(text)) {
        const {depth: level} = heading;
        const at = rangeOfNode(text.file, heading);
        const values = {heading: headingText(heading), level, expected: above + 1};
        if (level === 1) yield {message: 'level-1', values, field: [], at};
        else if (level > above + 1) yield {message: 'skipped', values, field: [], at};
        else yield {evidence: at};
        above = Math.max(level, 2);
      }
    }
  },
});

/** The level, on the page, of the title above a text: the plan's, or that of the initiative whose story it is. */
function titleLevel(plan: Plan, {file}: Text): number {
  return file.path === plan.path ? 1 : 3;
}

function headingsOf({nodes}: Text): Heading[] {
  return nodes.filter((node) => node.type === 'heading');
}
