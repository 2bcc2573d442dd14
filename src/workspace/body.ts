import type {Element, Root as HastRoot} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {toString} from 'hast-util-to-string';
import type {FootnoteDefinition, Definition, Nodes, RootContent} from 'mdast';
import {toHast} from 'mdast-util-to-hast';
import {posix} from 'node:path';
import {visit} from 'unist-util-visit';
import {slugOf} from '#checklist';
import {isComponentName, isSafeLink, schemeOf, type ComponentName} from '#plan';

/** A text as a page draws it: HTML, with places for components in between. Joined in order, the parts make well-formed HTML. */
export type BodyPart = {html: string} | {component: ComponentName; attributes: Record<string, string>; children: BodyPart[]; inline: boolean};

/** The words that Markdown itself adds, in the plan's language. */
export interface BodyWords {
  footnotes: string;
  backToText: string;
}

/**
 * Turns checked mdast into HTML. Only what `safe-content` lets pass comes out: code, unknown elements and unsafe addresses are left
 * out even when nobody looked at the report. `folder` is where the file stands, so that its pictures are found;
 * `prefix` keeps the ids of footnotes apart; headings come out at `topLevel` or deeper, each with an id that is not yet among `ids`.
 */
export function renderBody(
  nodes: readonly RootContent[],
  options: {folder: string; base: string; prefix: string; ids: Set<string>; topLevel: number; words: BodyWords; definitions: readonly (Definition | FootnoteDefinition)[]},
): BodyPart[] {
  const slots: Extract<BodyPart, {component: ComponentName}>[] = [];
  const {prefix, words, definitions} = options;
  const shallowest = nodes.reduce((depth, node) => (node.type === 'heading' ? Math.min(depth, node.depth) : depth), 6);

  const component = (node: Nodes): Element | undefined => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
    const name = node.name ?? '';
    if (!isComponentName(name)) return undefined;
    const attributes = Object.fromEntries(
      node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [])),
    );
    if (attributes['src'] !== undefined) attributes['src'] = addressOf(attributes['src'], options) ?? '';
    const children = renderBody(node.children, {...options, prefix: `${prefix}${slots.length}-`});
    slots.push({component: name, attributes, children, inline: node.type === 'mdxJsxTextElement'});
    return {type: 'element', tagName: SLOT, properties: {}, children: [{type: 'text', value: String(slots.length - 1)}]};
  };

  const tree = toHast(
    {type: 'root', children: [...nodes, ...definitions.filter((definition) => !nodes.includes(definition))]},
    {
      clobberPrefix: prefix,
      footnoteLabel: words.footnotes,
      footnoteLabelTagName: 'h4',
      footnoteLabelProperties: {},
      footnoteBackLabel: words.backToText,
      handlers: {
        mdxJsxFlowElement: (_state, node) => component(node),
        mdxJsxTextElement: (_state, node) => component(node),
        mdxFlowExpression: () => undefined,
        mdxTextExpression: () => undefined,
        mdxjsEsm: () => undefined,
      },
    },
  );
  if (tree.type !== 'root') throw new Error(`a text became a ${tree.type}`);
  prepare(tree, options, shallowest);
  const html = toHtml(tree);
  return html.split(new RegExp(`<${SLOT}>(\\d+)</${SLOT}>`)).flatMap((part, index): BodyPart[] => {
    if (index % 2 === 0) return part.trim() ? [{html: part}] : [];
    const slot = slots[Number(part)];
    return slot ? [slot] : [];
  });
}

const SLOT = 'plan-slot';

/** Makes the tree fit for the page: addresses, headings, tables that scroll by themselves, and no form controls. */
function prepare(tree: HastRoot, options: {folder: string; base: string; ids: Set<string>; topLevel: number}, shallowest: number): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'img') {
      node.properties = {...node.properties, src: addressOf(String(node.properties['src'] ?? ''), options), loading: 'lazy'};
    } else if (node.tagName === 'a') {
      const href = String(node.properties['href'] ?? '');
      node.properties = {...node.properties, href: linkOf(href, options)};
    } else if (/^h[1-6]$/.test(node.tagName)) {
      const level = Number(node.tagName[1]) - shallowest + options.topLevel;
      node.tagName = `h${Math.min(6, Math.max(level, options.topLevel))}`;
      const id = slugOf(toString(node));
      if (id && !options.ids.has(id) && !node.properties['id']) {
        options.ids.add(id);
        node.properties = {...node.properties, id};
      }
    } else if (node.tagName === 'input' && parent && index !== undefined) {
      parent.children[index] = {type: 'text', value: node.properties['checked'] ? '☑' : '☐'};
    } else if (node.tagName === 'table' && parent && index !== undefined && !(parent.type === 'element' && parent.properties['className'])) {
      parent.children[index] = {type: 'element', tagName: 'div', properties: {className: ['plan-scroll'], tabIndex: 0}, children: [node]};
    } else if (node.properties['align']) {
      const {align, ...properties} = node.properties;
      node.properties = {...properties, className: [`plan-${align}`]};
    }
  });
}

function linkOf(url: string, {base}: {base: string}): string | undefined {
  if (!isSafeLink(url)) return undefined;
  return url.startsWith('/') && !url.startsWith('//') ? base + url : url;
}

/** The address at which the portal serves a picture; nothing for one that does not come from the workspace. */
function addressOf(source: string, {folder, base}: {folder: string; base: string}): string | undefined {
  // browsers drop these before they look at an address
  const src = source.replace(/[\t\n\r]/g, '').trim();
  if (schemeOf(src) !== undefined || /^[\\/]{2}/.test(src)) return undefined;
  const path = src.startsWith('/') ? posix.normalize(src) : `/${posix.join(folder, src)}`;
  return path.split('/').includes('..') ? undefined : base + path;
}
