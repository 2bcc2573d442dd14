import type {Nodes, Root} from 'mdast';
import type {Plan, SourceFile, Story} from '#plan';
import {oncePerPlan} from './once-per-plan.ts';

/** What stands under the front matter of one file: the text of the plan, or the story of an initiative. */
export interface Text {
  file: SourceFile;
  tree: Root;
  /** All that stands in the tree, from the root on, in the order of the file. */
  nodes: readonly Nodes[];
}

/** The texts of a plan, in the order of its files. */
export const textsOf = oncePerPlan(({path, files, body, stories}: Plan): readonly Text[] => {
  const children = body.flatMap(({heading, nodes}) => (heading ? [heading, ...nodes] : nodes));
  const own = files.filter((file) => file.path === path).map((file): Story => ({file, tree: {type: 'root', children}}));
  return [...own, ...stories.values()].map(({file, tree}) => ({file, tree, nodes: nodesOf(tree)}));
});

function nodesOf(tree: Root): Nodes[] {
  const nodes: Nodes[] = [];
  const walk = (node: Nodes) => {
    nodes.push(node);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return nodes;
}
