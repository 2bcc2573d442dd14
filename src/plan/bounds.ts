import type {Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';

/*
 * What no honest text has, and parsers choke on. Sätteri hands what follows a brace to a JavaScript parser, which takes
 * twice as long for each tag behind it (`{<a><a><a>…`); much else costs the square of how often it stands in a text.
 */

/** A place where a text goes beyond what is read, and why. */
export interface Excess {
  offset: number;
  detail: string;
}

const MOST_LEVELS = 100;
export const TOO_DEEP = `nested more than ${MOST_LEVELS} deep`;
const MOST = [
  {sign: '{', times: 1_000},
  {sign: '<', times: 10_000},
  {sign: '&', times: 20_000},
];
const NESTED_LINE = new RegExp(`^(?:[ \\t]*(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])){${MOST_LEVELS + 1}}`, 'm');

/** The first place where a text is too much to be parsed in reasonable time. */
export function excessOf(text: string): Excess | undefined {
  const nested = text.search(NESTED_LINE);
  if (nested >= 0) return {offset: nested, detail: TOO_DEEP};
  for (const {sign, times} of MOST) {
    let offset = text.indexOf(sign);
    for (let count = 1; offset >= 0; count++) {
      if (count > times) return {offset, detail: `more than ${times} times ${sign}`};
      offset = text.indexOf(sign, offset + 1);
    }
  }
  return undefined;
}

/** The first node that stands too deep for those who walk the tree. */
export function tooDeep(tree: Root): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth <= MOST_LEVELS; depth++) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
    if (level.length === 0) return undefined;
  }
  return level[0];
}

/** How many tags may follow a brace that is no comment before its brace is hidden from the parser. */
const MOST_TAGS = 12;

/** A text whose dangerous braces are hidden behind a character of the same length that it does not use. */
export interface Tamed {
  text: string;
  /** Puts the braces back into a tree of `text`, and gives the offsets of those that stand in its sentences. */
  restore(tree: Root): number[];
}

/** Hides every brace but those of comments when more tags follow than the parser can bear. */
export function tame(text: string): Tamed {
  const braces = [...text.matchAll(BRACE)].filter(([found]) => found === '{').map(({index}) => index);
  const [first] = braces;
  if (first === undefined || text.slice(first).split('<', MOST_TAGS + 2).length <= MOST_TAGS + 1) return {text, restore: () => []};
  const stand = standIn(text);
  const characters = text.split('');
  for (const offset of braces) characters[offset] = stand;
  return {text: characters.join(''), restore: (tree) => restore(tree, stand, braces)};
}

/** An escaped brace, an empty one, a comment without a brace in it, or any other opening brace. */
const BRACE = /\\[\\{]|\{\s*(?:\/\*[^*{]*\*+(?:[^/*{][^*{]*\*+)*\/\s*)*\}|\{/g;

function standIn(text: string): string {
  for (let code = 0xe000; ; code++) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) return character;
  }
}

function restore(tree: Root, stand: string, braces: readonly number[]): number[] {
  const live: number[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'text') {
      const {start, end} = node.position ?? {};
      live.push(...braces.filter((offset) => offset >= (start?.offset ?? 0) && offset < (end?.offset ?? 0)));
    }
    putBack(node, stand);
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const attribute of node.attributes) putBack(attribute, stand);
  });
  return live;
}

function putBack(holder: object, stand: string): void {
  for (const [key, value] of Object.entries(holder)) {
    if (typeof value === 'string' && value.includes(stand)) Reflect.set(holder, key, value.replaceAll(stand, '{'));
  }
}
