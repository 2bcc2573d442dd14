import type {Range} from './range.ts';

/** The steps from the root of the front matter to a value: `['origin', 'decisions', 0, 'reason']`. */
export type FieldPath = readonly (string | number)[];

/** What can be wrong with a file before anyone asks whether it is a good plan. */
export type ReadableCode =
  | 'encoding'
  | 'encoding-utf16'
  | 'binary'
  | 'too-large'
  | 'not-a-file'
  | 'unreadable-file'
  | 'id-taken'
  | 'wrong-extension'
  | 'file-name'
  | 'misplaced'
  | 'no-front-matter'
  | 'open-front-matter'
  | 'yaml-colon'
  | 'yaml-indent'
  | 'yaml-start'
  | 'yaml-syntax'
  | 'yaml-tab'
  | 'yaml-unclosed'
  | 'yaml-documents'
  | 'yaml-alias'
  | 'yaml-tag'
  | 'duplicate-key'
  | 'unknown-key'
  | 'unknown-key-suggest'
  | 'missing-required'
  | 'no-index'
  | 'id-not-file-name'
  | 'expected-text'
  | 'expected-number'
  | 'expected-boolean'
  | 'expected-list'
  | 'expected-mapping'
  | 'expected-date'
  | 'expected-url'
  | 'expected-email'
  | 'expected-id'
  | 'expected-country'
  | 'expected-language'
  | 'expected-sheets'
  | 'expected-one-of'
  | 'expected-one-of-suggest'
  | 'expected-shape'
  | 'mdx-brace'
  | 'mdx-comment'
  | 'mdx-tag'
  | 'mdx-unclosed-tag'
  | 'mdx-stray-tag'
  | 'mdx-syntax'
  | 'component-attribute'
  | 'component-attribute-missing'
  | 'component-attribute-value'
  | 'component-inline'
  | 'component-children'
  | 'component-no-children';

/** What makes a file unsafe to publish. */
export type SafeContentCode =
  | 'import'
  | 'export'
  | 'expression'
  | 'attribute-expression'
  | 'event-attribute'
  | 'element'
  | 'component'
  | 'component-suggest'
  | 'unsafe-link'
  | 'unsafe-image'
  | 'remote-image'
  | 'outside-image'
  | 'image-type';

/** Something that keeps a file from being read, or makes it unsafe. Worded by the criterion of the same name. */
export type SourceProblem = {
  at: Range;
  values?: Record<string, string | number>;
  field?: string;
} & ({criterion: 'readable'; message: ReadableCode} | {criterion: 'safe-content'; message: SafeContentCode});
