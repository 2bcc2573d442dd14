import type {SourceProblem} from '#plan';

/** What is wrong with a file of open data, or with a plan in it. Worded by the text `import.<code>`. */
export type ImportCode = 'not-json' | 'not-plans' | 'version' | 'not-a-plan' | 'too-deep' | 'id' | 'id-twice' | 'not-text' | 'story-name' | 'story-lost' | 'too-large';

export type ImportProblem = {
  /** The id of the plan, or its place in the list, such as #3; nothing for the file as a whole. */
  plan?: string;
  /** Whether the plan, or the whole file, was left out. What was imported with a problem has that problem in its own file. */
  refused: boolean;
} & ({code: ImportCode; values: Record<string, string | number>} | {source: SourceProblem});

/** A plan, or the whole file, that is left out, and why. */
export function refusal(plan: string | undefined, code: ImportCode, values: Record<string, string | number> = {}): ImportProblem {
  return {plan, refused: true, code, values};
}
