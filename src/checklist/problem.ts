import type {FieldPath, Range} from '#plan';
import {fingerprintOf, identityOf, normalised} from './fingerprint.ts';
import type {Paste} from './report.ts';

/** What was found, before anyone asked where. */
export interface Found {
  criterion: string;
  message: string;
  values?: Problem['values'];
  initiative?: string | undefined;
  path?: FieldPath;
  at(): Range;
  field(): string;
  value(): unknown;
  /** What to add, where that can be told. */
  paste?(): Paste | undefined;
}

/** All problems of a plan. */
interface Siblings {
  /** How many problems before the `nth` are the same as that by all that makes one. */
  ordinalOf(nth: number): number;
}

/**
 * Something that is wrong in a plan. Its place, and all that rests on it, is looked up when somebody asks: most who ask for grades look at no place.
 * A class, because a long plan has a thousand: to make getters for each of them takes longer than to find what is wrong.
 */
export class Problem {
  readonly criterion: string;
  /** One of the criterion's messages, to be worded with `values`. */
  readonly message: string;
  readonly values: Readonly<Record<string, string | number | undefined>>;
  /** The id of the initiative that was asked about, when it was one; empty when that has none. */
  readonly initiative?: string | undefined;
  /** The steps to the field; absent for what reading the files found. */
  readonly path?: FieldPath;

  readonly #found: Found;
  readonly #plan: string;
  readonly #siblings: Siblings;
  readonly #nth: number;
  #at?: Range;
  #field?: string;
  #value?: string;
  #fingerprint?: string;
  #paste?: Paste;

  /** `plan` is its id; the problem is the `nth` of its `siblings`, from 0. */
  constructor(found: Found, plan: string, siblings: Siblings, nth: number) {
    this.criterion = found.criterion;
    this.message = found.message;
    this.values = found.values ?? {};
    this.initiative = found.initiative;
    this.path = found.path;
    this.#found = found;
    this.#plan = plan;
    this.#siblings = siblings;
    this.#nth = nth;
  }

  get at(): Range {
    return (this.#at ??= this.#found.at());
  }

  /** The field's public name; empty for a place in the text. */
  get field(): string {
    return (this.#field ??= this.#found.field());
  }

  /** What stands there, with single spaces; empty for a list, a mapping, or what is missing. */
  get value(): string {
    return (this.#value ??= normalised(this.#found.value()));
  }

  /** What makes a problem the same problem. */
  get identity(): string {
    const {criterion, message, field, value} = this;
    return identityOf({criterion, message, plan: this.#plan, field, value});
  }

  /** The same as long as the problem is the same, wherever it moves. */
  get fingerprint(): string {
    return (this.#fingerprint ??= fingerprintOf(this.identity, this.#siblings.ordinalOf(this.#nth)));
  }

  get paste(): Paste | undefined {
    return (this.#paste ??= this.#found.paste?.());
  }
}
