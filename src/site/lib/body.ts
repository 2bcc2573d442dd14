import {posix} from 'node:path';
import type {RootContent} from 'mdast';
import type {Translator} from '#locales';
import type {SourceFile} from '#plan';
import {renderBody, type BodyPart, type BodyWords} from '#workspace';

export function bodyWords(words: Translator): BodyWords {
  return {footnotes: words.text('body.footnotes'), backToText: words.text('body.back')};
}

/** A piece of a file's text as HTML with places for components. Notes are found anywhere among `definitions`, by default the piece itself. */
export function partsOf(
  nodes: readonly RootContent[],
  file: Pick<SourceFile, 'path'>,
  words: BodyWords,
  prefix: string,
  ids: Set<string>,
  topLevel: number,
  all: readonly RootContent[] = nodes,
): BodyPart[] {
  const definitions = all.filter((node) => node.type === 'definition' || node.type === 'footnoteDefinition');
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return renderBody(nodes, {folder: posix.dirname(file.path), base, prefix, ids, topLevel, words, definitions});
}
