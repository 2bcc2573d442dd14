/** Which colours meet on the portal: an ink, the grounds that it stands on, and the contrast that WCAG 2.2 asks of it (1.4.3, 1.4.11). */
export interface Pair {
  /** A token without `--plan-`. Of several, the one that stands out most counts. */
  ink: string | readonly string[];
  on: readonly string[];
  /** Text has 4.5:1; the edge of a field, a bar and the mark around what has the focus have 3:1. */
  least: 4.5 | 3;
}

const TEXT = 4.5;
const SHAPE = 3;

/** Every pair of the stylesheet. A new rule with a colour of its own belongs here too. */
export const PAIRS: readonly Pair[] = [
  {ink: 'ink', on: ['canvas', 'surface', 'note-background', 'intention-background', 'code'], least: TEXT},
  {ink: 'muted', on: ['canvas', 'surface'], least: TEXT},
  {ink: 'heading', on: ['canvas', 'surface'], least: TEXT},
  {ink: 'link', on: ['canvas', 'surface', 'note-background', 'intention-background'], least: TEXT},
  {ink: 'link-hover', on: ['canvas', 'surface', 'note-background', 'intention-background'], least: TEXT},
  {ink: 'link-visited', on: ['canvas', 'surface', 'note-background', 'intention-background'], least: TEXT},
  {ink: 'on-header', on: ['header'], least: TEXT},
  {ink: 'on-footer', on: ['footer'], least: TEXT},
  {ink: 'on-button', on: ['button'], least: TEXT},
  {ink: 'on-field', on: ['field'], least: TEXT},
  {ink: 'on-mark', on: ['mark'], least: TEXT},
  {ink: 'focus-ink', on: ['focus-background'], least: TEXT},
  {ink: 'absent', on: ['absent-background'], least: TEXT},
  {ink: 'intention', on: ['intention-background', 'canvas'], least: TEXT},
  {ink: 'met', on: ['met-background'], least: TEXT},
  {ink: 'exemplary', on: ['exemplary-background'], least: TEXT},
  {ink: 'late', on: ['late-background', 'canvas'], least: TEXT},
  {ink: 'note', on: ['note-background'], least: TEXT},
  {ink: 'control', on: ['canvas', 'surface', 'field'], least: SHAPE},
  {ink: 'button', on: ['canvas', 'surface'], least: SHAPE},
  {ink: 'accent', on: ['canvas', 'surface'], least: SHAPE},
  {ink: 'intention-bar', on: ['canvas'], least: SHAPE},
  {ink: 'met-bar', on: ['canvas'], least: SHAPE},
  {ink: 'focus', on: ['focus-background'], least: SHAPE},
  {ink: ['focus', 'focus-background'], on: ['canvas', 'surface', 'header', 'footer', 'button'], least: SHAPE},
];

/** The size of what people point at, in pixels, at least (WCAG 2.2, 2.5.8), by the token that sets it. */
export const TARGET = {token: 'target', least: 24} as const;
