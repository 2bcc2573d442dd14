import {visible} from './frame.ts';

/** It takes no room and says nothing: what follows it stays where it is. */
const WORD_JOINER = '\u2060';

/**
 * A line that reads as `text` does, for readers who may take it for Markdown or HTML: nothing in it is an element,
 * a link, an image, or the mention of somebody or of an issue.
 */
export function inert(text: string): string {
  return visible(text.toWellFormed()).replace(LIVE, (found) => found + WORD_JOINER);
}

const LIVE = /<(?=[a-z/!?])|(?<=\])(?=[([])|(?<!\w)@(?=\w)|#(?=\d)|!(?=[\d[])|\bGH-(?=\d)/gi;
