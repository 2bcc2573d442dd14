import {JSDOM} from 'jsdom';
import MarkdownIt from 'markdown-it';
import {marked} from 'marked';

const markdownIt = new MarkdownIt({html: true});

/** What two engines that share no code make of a Markdown text. */
export const ENGINES: readonly (readonly [name: string, pageOf: (text: string) => Document])[] = [
  ['marked', (text) => new JSDOM(marked.parse(text, {async: false})).window.document],
  ['markdown-it', (text) => new JSDOM(markdownIt.render(text)).window.document],
];

/** The tables of a page: of each the rows, of each the texts of the cells. */
export function tablesOf(page: ParentNode): string[][][] {
  return [...page.querySelectorAll('table')].map((table) => [...table.querySelectorAll('tr')].map((row) => textsOf(row, 'th, td')));
}

export function textsOf(within: ParentNode, selector: string): string[] {
  return [...within.querySelectorAll(selector)].map(({textContent}) => textContent.trim());
}

/** The texts within a node, without those within elements of one name. */
export function textsOutside(node: Node, name: string): string[] {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === child.TEXT_NODE) return child.textContent ?? '';
    return child.nodeName.toLowerCase() === name ? [] : textsOutside(child, name);
  });
}

/** What stands under a heading of the third level that begins with `title`; empty when there is none. */
export function sectionOf(text: string, title: string): string {
  return text.split(/^### /m).find((section) => section.startsWith(title)) ?? '';
}

/** The fences of a text in one language, each with the paragraph before it. */
export function fencesOf(text: string, lang: string): {before: string; code: string}[] {
  const fence = /(?:^|\n\n)([^\n]*)\n\n(`{3,})(\w+)\n([^]*?)\n\2(?=\n)/g;
  return [...text.matchAll(fence)].flatMap(([, before = '', , found, code = '']) => (found === lang ? [{before, code}] : []));
}
