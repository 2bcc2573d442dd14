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
  visit(tree, 'definition', (node) => void definitions.set(node.identifier, node));

  visit(tree, (node: Nodes, _index, parent) => {
    const at = rangeOfNode(file, node);
    switch (node.type) {
      case 'mdxjsEsm':
        return void unsafe(node.value.trimStart().startsWith('export') ? 'export' : 'import', rangeOf(file, at.start.offset, at.start.offset + node.value.trimEnd().length));
      case 'mdxFlowExpression':
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
      case 'mdxJsxTextElement':
        return checkElement(node, at, parent);
      default:
        return;
    }
  });
  return problems;

  function checkLink(url: string, at: Range) {
    const scheme = schemeOf(url);
    if (scheme && !LINK_SCHEMES.has(scheme)) unsafe('unsafe-link', at, {scheme});
  }

  function checkImage(url: string, at: Range) {
    const scheme = schemeOf(url);
    if (scheme === 'http' || scheme === 'https' || /^[\\/]{2}/.test(url.trim())) return void unsafe('remote-image', at);
    if (scheme) return void unsafe('unsafe-image', at, {scheme});
    if (safeDecode(url).split(/[\\/]/).includes('..')) return void unsafe('outside-image', at);
    if (!url.startsWith('/') && !/\.(png|jpe?g|gif|webp|avif)$/i.test(url)) unsafe('image-type', at);
  }

  function checkElement(node: MdxJsxFlowElement | MdxJsxTextElement, at: Range, parent: Nodes | undefined) {
    const name = node.name ?? '';
    const opening = tagRange(file, at, name);
    if (!isComponentName(name)) {
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxAttribute' && /^on/i.test(attribute.name)) {
          unsafe('event-attribute', attributeRange(file, at, attribute.name), {name: attribute.name});
        }
      }
      const isElement = /^[a-z]*$/.test(name);
      const suggestion = closest(name, Object.keys(COMPONENTS));
      const isClose = !isElement && distance(name.toLowerCase(), suggestion.toLowerCase()) <= 2;
      return void unsafe(isElement ? 'element' : isClose ? 'component-suggest' : 'component', opening, {name, suggestion});
    }
    const rule: ComponentRule = COMPONENTS[name];
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute') {
        unsafe('attribute-expression', opening, {name, attribute: '…'});
        continue;
      }
      const attributeAt = attributeRange(file, at, attribute.name);
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
  // Browsers drop tabs, line breaks and leading control characters before they look for a scheme.
  return /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\ufeff]/g, ''))?.[1]?.toLowerCase();
}

const LINK_SCHEMES = new Set(['https', 'http', 'mailto', 'tel']);

function isComment(expression: string): boolean {
  return /^\s*(\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/.test(expression);
}

function safeDecode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function tagRange(file: SourceFile, at: Range, name: string): Range {
  return rangeOf(file, at.start.offset, at.start.offset + name.length + 1);
}

/** The range of an attribute's name: the parser gives none, so it is looked up in the opening tag. */
function attributeRange(file: SourceFile, at: Range, name: string): Range {
  const text = file.text.slice(at.start.offset, at.end.offset);
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const index = text.search(new RegExp(`(?<=\\s)${escaped}(?=[\\s=/>])`));
  const start = at.start.offset + Math.max(index, 0);
  return rangeOf(file, start, start + name.length);
}
