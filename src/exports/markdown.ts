import {findFences, type SourceFile} from '#plan';

/** The text of a plan's file below its front matter, to the byte. */
export function markdownOf(file: SourceFile): string {
  const fences = findFences(file);
  return 'criterion' in fences ? '' : file.text.slice(fences.bodyStart);
}
