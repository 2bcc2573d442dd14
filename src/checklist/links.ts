import {toString} from 'mdast-util-to-string';
import {rangeOfNode, type Plan, type Range} from '#plan';
import {oncePerPlan} from './once-per-plan.ts';
import {textsOf, type Text} from './texts.ts';

/** A link in a text of a plan. */
export interface Link {
  /** What a reader sees of it; of an image its text alternative. */
  text: string;
  /** It holds an image. */
  image: boolean;
  /** Where it goes; nothing when that is said nowhere. */
  url?: string;
  at: Range;
}

/** The links of a plan, in the order of its texts. */
export const linksOf = oncePerPlan((plan: Plan): readonly Link[] => textsOf(plan).flatMap(linksIn));

function linksIn({file, nodes}: Text): Link[] {
  const addresses = new Map(nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])));
  return nodes.flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return [];
    const text = toString(node).replace(/\s+/g, ' ').trim();
    const url = node.type === 'link' ? node.url : addresses.get(node.identifier);
    const image = node.children.some(({type}) => type === 'image' || type === 'imageReference');
    return [{text, image, url, at: rangeOfNode(file, node)}];
  });
}
