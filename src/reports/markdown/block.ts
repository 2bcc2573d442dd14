import {gfmToMarkdown} from 'mdast-util-gfm';
import {toMarkdown, type Options} from 'mdast-util-to-markdown';
import type {ListItem, RootContent, TableRow} from 'mdast';
import {fold, FOLD_END} from './nodes.ts';

/** What goes first when there is no room for all, from the last that goes to the first. */
export const IMPORTANCE = [
  'frame',
  'first-plans',
  'first-new',
  'removed',
  'new-waiver',
  'first-questions',
  'new-error',
  'new-must',
  'new-should',
  'plans',
  'settings',
  'fixed',
  'more-of-must',
  'more-of-should',
  'waiver',
  'question',
  'new-could',
  'more-of-could',
  'kept-must',
  'kept-should',
  'kept-could',
  'unchanged',
] as const;
export type Importance = (typeof IMPORTANCE)[number];

/** What a reader misses when a block is left out. */
export const LOSSES = ['added', 'fixed', 'kept', 'settings', 'waivers', 'questions', 'plans', 'removed'] as const;
export type Loss = (typeof LOSSES)[number];
export type Losses = Partial<Record<Loss, number>>;

/** A piece of the report that is there as a whole, or not at all. Its text is made when somebody asks: of a long report most is left out. */
export interface Leaf {
  readonly text: string;
  importance: Importance;
  loses?: Losses;
  /** A row stands on the line below the head or another row; an item on the line below another item. */
  kind?: 'row' | 'item';
}

/** What stands around blocks: a heading, the head of a table, a fold. It is there when one of them is. */
export interface Holder {
  text: string;
  holds: readonly Block[];
  /** What closes it. */
  end?: string;
}

export type Block = Leaf | Holder;

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '_',
  listItemIndent: 'one',
  // GitHub takes what stands between two of them for a formula.
  unsafe: [{character: '$', inConstruct: 'phrasing'}],
  extensions: [gfmToMarkdown({tablePipeAlign: false})],
};

export function leaf(importance: Importance, nodesOf: () => readonly RootContent[], loses?: Losses, kind?: Leaf['kind']): Leaf {
  let text: string | undefined;
  return {
    importance,
    loses,
    kind,
    get text() {
      return (text ??= markdownOf(nodesOf()));
    },
  };
}

export function tableRow(importance: Importance, rowOf: () => TableRow, loses?: Losses): Leaf {
  return leaf(importance, () => [rowOf()], loses, 'row');
}

export function listItem(importance: Importance, itemOf: () => ListItem, loses?: Losses): Leaf {
  return leaf(importance, () => [itemOf()], loses, 'item');
}

/** Blocks below what introduces them; nothing when there are none. */
export function under(head: readonly RootContent[], holds: readonly Block[]): Holder[] {
  return holds.length > 0 ? [{text: markdownOf(head), holds}] : [];
}

/** Blocks that a reader may open; nothing when there are none. */
export function folded(summary: string, holds: readonly Block[]): Holder[] {
  return under([fold(summary)], holds).map((holder) => ({...holder, end: FOLD_END}));
}

export function markdownOf(nodes: readonly RootContent[]): string {
  return toMarkdown({type: 'root', children: [...nodes]}, OPTIONS).trimEnd();
}
