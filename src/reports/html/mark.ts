import type {Element} from 'hast';
import {s} from 'hastscript';

/** The mark of the portal: five bars that rise, the five points. */
export function mark(): Element {
  const bars = [0, 1, 2, 3, 4].map((nth) => s('rect', {x: 6 * nth, y: 16 - 4 * nth, width: 4, height: 8 + 4 * nth}));
  return s('svg', {width: 28, height: 24, viewBox: '0 0 28 24', fill: 'currentColor', ariaHidden: 'true'}, bars);
}
