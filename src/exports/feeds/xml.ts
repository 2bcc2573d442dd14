import type {Element, Root} from 'xast';
import {toXml} from 'xast-util-to-xml';

/** What XML 1.0 has no way to write, not even as a number. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** An XML document of this element. Characters that XML cannot hold are told by U+FFFD. */
export function xmlDocument(element: Element): string {
  const root: Root = {type: 'root', children: [{type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"'}, {type: 'text', value: '\n'}, element]};
  // a text may not hold what ends a CDATA section, and the library leaves it as it is
  return `${toXml(root, {closeEmptyElements: true}).replace(NOT_IN_XML, '\uFFFD').replaceAll(']]>', ']]&gt;')}\n`;
}

/** Elements on lines of their own. */
export function onLines(elements: readonly Element[]): (Element | string)[] {
  return [...elements.flatMap((element) => ['\n', element]), '\n'];
}
