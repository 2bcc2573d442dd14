import {closest, distance} from 'fastest-levenshtein';
import type {Definition, Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'satteri';
import {visit} from 'unist-util-visit';
import {COMPONENTS, isComponentName, type ComponentRule} from './components.ts';
import {rangeOfNode} from './body.ts';
import type {ReadableCode, SafeContentCode, SourceProblem} from './problem.ts';
import {rangeOf, type Range, type SourceFile} from './range.ts';

/**
 * Everything in a plan's text that could run, load or mislead: code, elements, unknown components, unsafe links,
 * pictures from elsewhere. A tree without such problems can be published as it is.
 */
export function checkContent(file: SourceFile, tree: Root): SourceProblem[] {
  const problems: SourceProblem[] = [];
  const unsafe = (message: SafeContentCode, at: Range, values: Record<string, string> = {}) =>
    problems.push({criterion: 'safe-content', message, at, values});
  const misshapen = (message: ReadableCode, at: Range, values: Record<string, string> = {}) =>
    problems.push({criterion: 'readable', message, at, values});
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    // The first of two definitions counts.
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });

  visit(tree, (node: Nodes, index, parent) => {
    const at = rangeOfNode(file, node);
    switch (node.type) {
      case 'mdxjsEsm':
        return void unsafe(node.value.trimStart().startsWith('export') ? 'export' : 'import', rangeOf(file, at.start.offset, at.start.offset + node.value.trimEnd().length));
      case 'mdxFlowExpression':
        checkLoss(at, parent?.children[(index ?? 0) + 1]);
        if (!isComment(node.value)) unsafe('expression', at);
        return;
      case 'mdxTextExpression':
        if (!isComment(node.value)) unsafe('expression', at);
        return;
      case 'html':
        return void unsafe('element', at, {name: node.value});
      case 'link':
      case 'definition':
        return checkLink(node.url, at);
      case 'image':
        return checkImage(node.url, at);
      case 'imageReference': {
        const definition = definitions.get(node.identifier);
        return definition && checkImage(definition.url, rangeOfNode(file, definition));
      }
      case 'mdxJsxFlowElement':
        checkLoss(at, parent?.children[(index ?? 0) + 1]);
        return checkElement(node, at, parent);
      case 'mdxJsxTextElement':
        return checkElement(node, at, parent);
      default:
        return;
    }
  });
  return problems;

  function checkLink(url: string, at: Range) {
    if (!isSafeLink(url)) unsafe('unsafe-link', at, {scheme: schemeOf(url) ?? ''});
  }

  function checkImage(url: string, at: Range) {
    const scheme = schemeOf(url);
    const place = asBrowsersRead(url);
    if (scheme === 'http' || scheme === 'https' || /^[\\/]{2}/.test(place)) return void unsafe('remote-image', at);
    if (scheme) return void unsafe('unsafe-image', at, {scheme});
    if (place.replace(/%2e/gi, '.').replace(/%2f|%5c/gi, '/').split(/[\\/]/).includes('..')) return void unsafe('outside-image', at);
    if (!url.startsWith('/') && !/\.(png|jpe?g|gif|webp|avif)$/i.test(url)) unsafe('image-type', at);
  }

  // Sätteri drops what stands behind an element or braces and a tab, when that is an element or braces too.
  function checkLoss({end}: Range, next: Nodes | undefined) {
    BEHIND_TAB.lastIndex = end.offset;
    const lost = BEHIND_TAB.exec(file.text);
    if (!lost || (next && rangeOfNode(file, next).start.line === end.line)) return;
    const start = BEHIND_TAB.lastIndex - (lost[1]?.length ?? 0);
    misshapen('mdx-syntax', rangeOf(file, start, BEHIND_TAB.lastIndex), {detail: 'behind a tab: put it on a line of its own'});
  }

  function checkElement(node: MdxJsxFlowElement | MdxJsxTextElement, at: Range, parent: Nodes | undefined) {
    const name = node.name ?? '';
    const opening = tagRange(file, at, name);
    const places = attributeRanges(file, at, node.attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute : {})));
    if (!isComponentName(name)) {
      for (const [index, attribute] of node.attributes.entries()) {
        if (attribute.type === 'mdxJsxAttribute' && /^on/i.test(attribute.name)) {
          unsafe('event-attribute', places[index] ?? opening, {name: attribute.name});
        }
      }
      const isElement = /^[a-z]*$/.test(name);
      const suggestion = closest(name, Object.keys(COMPONENTS));
      const isClose = !isElement && distance(name.toLowerCase(), suggestion.toLowerCase()) <= 2;
      return void unsafe(isElement ? 'element' : isClose ? 'component-suggest' : 'component', opening, {name, suggestion});
    }
    const rule: ComponentRule = COMPONENTS[name];
    for (const [index, attribute] of node.attributes.entries()) {
      if (attribute.type !== 'mdxJsxAttribute') {
        unsafe('attribute-expression', opening, {name, attribute: '…'});
        continue;
      }
      const attributeAt = places[index] ?? opening;
      const expected = Object.hasOwn(rule.attributes, attribute.name) ? rule.attributes[attribute.name] : undefined;
      const known = Object.keys(rule.attributes).join(', ') || '–';
      if (/^on/i.test(attribute.name)) unsafe('event-attribute', attributeAt, {name: attribute.name});
      else if (!expected) misshapen('component-attribute', attributeAt, {name, attribute: attribute.name, known});
      else if (typeof attribute.value === 'object' && attribute.value) {
        unsafe('attribute-expression', attributeAt, {name, attribute: attribute.name});
      } else if (expected.oneOf && !expected.oneOf.includes(attribute.value ?? '')) {
        const values = {name, attribute: attribute.name, actual: attribute.value ?? '', known: expected.oneOf.join(', ')};
        misshapen('component-attribute-value', attributeAt, values);
      } else if (name === 'Figure' && attribute.name === 'src') checkImage(attribute.value ?? '', attributeAt);
    }
    for (const [attribute, {required}] of Object.entries(rule.attributes)) {
      const given = node.attributes.some((each) => each.type === 'mdxJsxAttribute' && each.name === attribute);
      if (required && !given) misshapen('component-attribute-missing', opening, {name, attribute});
    }
    if (!rule.inline && (node.type === 'mdxJsxTextElement' || parent?.type === 'paragraph')) misshapen('component-inline', opening, {name});
    if (!rule.children && node.children.length > 0) misshapen('component-no-children', opening, {name});
    if (rule.children && node.children.length === 0) misshapen('component-children', opening, {name});
  }
}

/** The scheme of a url as a browser would see it, in lower case; nothing for a relative one. */
export function schemeOf(url: string): string | undefined {
  if (!url.includes(':')) return undefined;
  const [, scheme] = SCHEME.exec(url) ?? SCHEME.exec(asBrowsersRead(url)) ?? [];
  return scheme?.toLowerCase();
}

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** Browsers drop tabs, line breaks and leading control characters before they look at a url. */
function asBrowsersRead(url: string): string {
  return url.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\ufeff]/g, '');
}

/** Braces or an opening tag, up to the end of the line. */
const BEHIND_TAB = / *\t[ \t]*([{<](?!\/)[^\r\n]*)/y;

const LINK_SCHEMES = new Set(['https', 'http', 'mailto', 'tel']);

/** Whether a link may lead to `url`: to a page, a mailbox or a telephone, or to a place on this site. */
export function isSafeLink(url: string): boolean {
  const scheme = schemeOf(url);
  return scheme === undefined || LINK_SCHEMES.has(scheme);
}

function isComment(expression: string): boolean {
  return /^\s*(\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/.test(expression);
}

function tagRange(file: SourceFile, at: Range, name: string): Range {
  return rangeOf(file, at.start.offset, at.start.offset + name.length + 1);
}

/** The ranges of the names of attributes, in their order: the parser gives none, so they are looked up in the opening tag, past the values between them. */
function attributeRanges(file: SourceFile, at: Range, attributes: readonly {name?: string}[]): Range[] {
  const written = file.text.slice(at.start.offset, at.end.offset).matchAll(ATTRIBUTE);
  return attributes.map(({name}) => {
    for (let next = written.next(); name !== undefined && !next.done; next = written.next()) {
      if (next.value.groups?.['name'] !== name) continue;
      const start = at.start.offset + next.value.index + 1;
      return rangeOf(file, start, start + name.length);
    }
    return tagRange(file, at, '');
  });
}

/** An attribute behind a space, or a value in quotes, in which no attribute stands. */
const ATTRIBUTE = /(?<==\s*)(?:"[^"]*"|'[^']*')|[\s/](?<name>[^\s"'{}<>/=]+)(?=[\s=/>])/g;
