import {defineCriterion} from '../criterion.ts';
import {imagesOf} from '../images.ts';

export const imageText = defineCriterion({
  id: 'image-text',
  point: 'plan',
  level: 'must',
  title: 'Images in words',
  asks: 'Each image has a text alternative.',
  why: 'Somebody who can’t see an image hears or reads its text alternative. Without one, what the image tells is lost to them.',
  how: 'Write what the image tells, as you would say it on the phone: in `![here](map.png)`, or in `alt` of a `Figure`.',
  source: [{id: 'WCAG'}],
  messages: {
    missing: 'Missing text alternative of image “{address}”, expected words that tell what it shows',
    'file-name': 'Unexpected file name “{alt}” as text alternative, expected words that tell what the image shows',
  },
  applies: (plan) => imagesOf(plan).length > 0,
  *check(plan) {
    for (const {alt, address, at} of imagesOf(plan)) {
      if (!alt) yield {message: 'missing', values: {address}, field: [], at};
      else if (FILE_NAME.test(alt)) yield {message: 'file-name', values: {alt}, field: [], at};
      else yield {evidence: at};
    }
  },
});

const FILE_NAME = /^\S+\.(png|jpe?g|gif|webp|avif|svg)$/i;
