import type {Root} from 'mdast';
import type {Plan, SourceFile} from '#plan';

/** What stands under the front matter of one file: the text of the plan, or the story of an initiative. */
export interface Text {
  file: SourceFile;
  tree: Root;
}

/** The texts of a plan, in the order of its files. */
export function textsOf({path, files, body, stories}: Plan): Text[] {
  const children = body.flatMap(({heading, nodes}) => (heading ? [heading, ...nodes] : nodes));
  const own = files.filter((file) => file.path === path).map((file): Text => ({file, tree: {type: 'root', children}}));
  return [...own, ...stories.values()];
}
