/** What an expression of a workflow can ask for: `github`, `steps`. */
export type Context = Readonly<Record<string, unknown>>;

/** A text of a workflow with the values of its `${{ expressions }}`. */
export function fill(text: string, context: Context): string {
  return text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => asText(evaluate(expression, context)));
}

/** The value of an expression: as much of the language as the recipes use. What it does not know, it throws. */
export function evaluate(expression: string, context: Context): unknown {
  const either = expression.split(' || ');
  if (either.length > 1) return either.map((part) => evaluate(part, context)).find(Boolean);
  const both = expression.split(' && ');
  if (both.length > 1) return both.map((part) => evaluate(part, context)).every(Boolean);
  const [left = '', right, ...rest] = expression.split(' == ');
  if (rest.length > 0) throw new Error(`Unknown expression ${expression}`);
  return right === undefined ? term(left, context) : term(left, context) === term(right, context);
}

function term(text: string, context: Context): unknown {
  if (text === 'always()') return true;
  const quoted = /^'([^']*)'$/.exec(text);
  if (quoted) return quoted[1];
  if (!/^\w+(\.\w+)+$/.test(text)) throw new Error(`Unknown expression ${text}`);
  const [root = '', ...steps] = text.split('.');
  if (!Object.hasOwn(context, root)) throw new Error(`Unknown context ${text}`);
  return steps.reduce<unknown>((value, step) => (isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined), context[root]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function asText(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error('an expression gives no text');
}
