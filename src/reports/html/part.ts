import type {ElementContent} from 'hast';

/** A section of the page, which the contents lead to. */
export interface Part {
  id: string;
  title: string;
  /** How many there are of what it is about. */
  count?: number;
  content: ElementContent[];
}
