import {headingText, proseOf} from '#plan';
import {defineCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';
import {wordCount} from '../words.ts';

export const originStory = defineCriterion({
  id: 'origin-story',
  point: 'origin',
  level: 'must',
  title: 'How the plan came about',
  asks: 'The plan tells how it came about, in at least {originWords} words.',
  why: 'Whoever knows what set the plan off, who was asked and what that changed can judge whether its promises answer a real need.',
  how: 'Tell what started it, who you asked, where and when, and what that changed. Write it in `summary` under `origin`, or in the section Origin of the text.',
  source: [{id: 'HNW'}, {id: 'D', part: '1'}],
  messages: {
    missing: 'Missing `summary` under `origin`, expected at least {min} words on how the plan came about, there or in a section Origin',
    'too-short': 'Unexpected length of `summary` under `origin`: {words, plural, one {# word} other {# words}}, expected at least {min}',
    'section-too-short': 'Unexpected length of the section “{heading}”: {words, plural, one {# word} other {# words}}, expected at least {min}',
  },
  // The two are not added up: the one is usually the other in short.
  *check({data, body}, {settings}) {
    const min = settings.thresholds.originWords;
    const field = ['origin', 'summary'];
    const sections = body.filter(({point}) => point === 'origin');
    const [section] = sections;
    const summaryWords = wordCount(data.origin?.summary ?? '');
    const sectionWords = wordCount(sections.map(({nodes}) => proseOf(nodes)).join('\n\n'));
    if (summaryWords >= min) return yield {evidence: field};
    if (section && sectionWords >= min) return yield {evidence: section.at};
    if (section?.heading && sectionWords > summaryWords) {
      const values = {heading: headingText(section.heading), words: sectionWords, min};
      return yield {message: 'section-too-short', values, field: [], value: '', at: section.at};
    }
    if (!data.origin?.summary) return yield {message: 'missing', values: {min}, field, paste: {in: ['origin'], add: {summary: BLANK}}};
    yield {message: 'too-short', values: {words: summaryWords, min}, field, value: ''};
  },
});
