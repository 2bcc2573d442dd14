import type {SafeContentCode} from '#plan';
import {defineReadingCriterion} from '../criterion.ts';

export const safeContent = defineReadingCriterion({
  id: 'safe-content',
  point: 'plan',
  level: 'must',
  title: 'Content that is safe to publish',
  asks: 'The plan holds no code, no unknown components and no unsafe links.',
  why: 'Anyone can propose a plan. What is published in a government’s name must not run code, load anything from elsewhere, or lead people astray.',
  how: 'Use Markdown and the components on the list. Put pictures in the plan’s folder and link with https.',
  source: [],
  messages: {
    import: 'Unexpected `import`, expected text: a plan holds no code',
    export: 'Unexpected `export`, expected text: a plan holds no code',
    expression: 'Unexpected code in braces, expected text: put a backslash before a brace that readers should see',
    'attribute-expression': 'Unexpected code in `{attribute}` of `<{name}>`, expected a text in double quotes',
    'event-attribute': 'Unexpected `{name}`, expected no code: nothing in a plan runs',
    element: 'Unexpected HTML element `<{name}>`, expected Markdown or a component from the list',
    component: 'Unknown component `<{name}>`, expected one from the list',
    'component-suggest': 'Unknown component `<{name}>`, did you mean `<{suggestion}>`?',
    'unsafe-link': 'Unexpected link that starts with {scheme}:, expected https:, http:, mailto: or tel:',
    'unsafe-image': 'Unexpected picture that starts with {scheme}:, expected a file in the plan’s folder or in public/',
    'remote-image': 'Unexpected picture from another website, expected a file in the plan’s folder or in public/: copy it there',
    'outside-image': 'Unexpected `..` in the place of a picture, expected a file in the plan’s folder or in public/',
    'image-type': 'Unexpected kind of picture, expected a file whose name ends in .png, .jpg, .gif, .webp or .avif',
  } satisfies Record<SafeContentCode, string>,
});
