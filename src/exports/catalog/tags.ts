import type {Texts} from '../context.ts';

/** Texts whose language has a tag that RDF takes. */
export function tagged(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([tag]) => isTag(tag)));
}

export function isTag(language: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language);
}
