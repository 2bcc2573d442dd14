import {IMPORTANCE, LOSSES, type Block, type Holder, type Leaf, type Losses} from './block.ts';

/** How large a report may be, in what its reader counts. */
export interface Budget {
  most: number;
  sizeOf(text: string): number;
}

/** Room for plurals: “one plan” is longer than “2 plans”. */
const SPARE = 200;

/** After so many that did not fit nothing smaller is looked for. */
const MOST_MISSED = 50;

/**
 * Blocks as one text within a budget. What does not fit is left out as a whole, the least important first,
 * and `noteOf`, between `head` and `body`, tells how much that is.
 */
export function fitted(head: readonly Block[], body: readonly Block[], noteOf: (lost: Losses) => string, {most, sizeOf}: Budget): string {
  const placed = [...head, ...body].flatMap((block) => leavesOf(block));
  if (choose(placed, most, sizeOf).size === placed.length) return textOf([...head, ...body], () => true);
  const room = most - SPARE - sizeOf(noteOf(sum(placed.map(({leaf}) => leaf))));
  const chosen = choose(placed, room, sizeOf);
  const note: Leaf = {text: noteOf(sum(placed.flatMap(({leaf}) => (chosen.has(leaf) ? [] : [leaf])))), importance: 'frame'};
  return textOf([...head, note, ...body], (leaf) => leaf === note || chosen.has(leaf));
}

interface Placed {
  leaf: Leaf;
  around: readonly Holder[];
}

function leavesOf(block: Block, around: readonly Holder[] = []): Placed[] {
  if (!('holds' in block)) return [{leaf: block, around}];
  return block.holds.flatMap((each) => leavesOf(each, [...around, block]));
}

/** The most important that fit, each with what has to stand around it. A large one that does not fit leaves the room to smaller ones. */
function choose(placed: readonly Placed[], room: number, sizeOf: Budget['sizeOf']): ReadonlySet<Leaf> {
  const chosen = new Set<Leaf>();
  const standing = new Set<Holder>();
  let left = room;
  let missed = 0;
  const rank = ({leaf}: Placed) => IMPORTANCE.indexOf(leaf.importance);
  for (const {leaf, around} of placed.toSorted((a, b) => rank(a) - rank(b))) {
    const needed = around.filter((holder) => !standing.has(holder));
    const size = [leaf, ...needed].reduce((total, block) => total + ownSize(block, sizeOf), 0);
    if (size > left && ++missed > MOST_MISSED) break;
    if (size > left) continue;
    left -= size;
    chosen.add(leaf);
    for (const holder of needed) standing.add(holder);
  }
  return chosen;
}

/** What a block takes by itself, with the empty lines around it. */
function ownSize(block: Block, sizeOf: Budget['sizeOf']): number {
  return sizeOf(`\n\n${block.text}${'holds' in block && block.end ? `\n\n${block.end}` : ''}`);
}

function sum(leaves: readonly Leaf[]): Losses {
  const total = (loss: (typeof LOSSES)[number]) => leaves.reduce((n, {loses}) => n + (loses?.[loss] ?? 0), 0);
  return Object.fromEntries(LOSSES.map((loss) => [loss, total(loss)]));
}

function textOf(blocks: readonly Block[], isChosen: (leaf: Leaf) => boolean): string {
  return `${inside(blocks, isChosen).trim()}\n`;
}

/** The blocks that are chosen, each with the end of line before it, and for most an empty line. */
function inside(blocks: readonly Block[], isChosen: (leaf: Leaf) => boolean): string {
  let text = '';
  let before: Leaf['kind'];
  for (const block of blocks) {
    if ('holds' in block) {
      const held = inside(block.holds, isChosen);
      if (!held) continue;
      text += `\n\n${block.text}${held}${block.end ? `\n\n${block.end}` : ''}`;
      before = undefined;
    } else if (isChosen(block)) {
      text += `${isNextTo(block, before) ? '\n' : '\n\n'}${block.text}`;
      before = block.kind;
    }
  }
  return text;
}

function isNextTo({kind}: Leaf, before: Leaf['kind']): boolean {
  return kind === 'row' || (kind === 'item' && before === 'item');
}
