import {CORE_SCHEMA, dump} from 'js-yaml';
import type {Plan} from '#plan';
import type {Finding} from './criterion.ts';
import type {Paste} from './report.ts';

/** What an author fills in where the plan cannot know it. The checklist takes it for template text. */
export const BLANK = '…';

/** A date to fill in; no date, so that it is not forgotten. */
export const BLANK_DATE = 'YYYY-MM-DD';

/** YAML for what is missing, indented for the place where it goes; parents that are missing too come along. */
export function pasteFor(plan: Plan, wanted: NonNullable<Finding['paste']>): Paste {
  const place = plan.placeIn(wanted.in);
  const addition = wanted.in.slice(place.depth).reduceRight<unknown>((inner, step) => ({[step]: inner}), wanted.add);
  const {path, flow} = place;
  const [key, ...others] = Object.keys(wanted.add);
  const empty = key !== undefined && others.length === 0 && !Array.isArray(wanted.add) ? plan.emptyKey([...wanted.in, key]) : undefined;
  const line = empty?.start.line ?? place.line;
  const how = empty ? 'instead' : flow ? 'within' : 'below';
  if (flow) return {text: dump(addition, {...OPTIONS, flowLevel: 0}).trim().replace(/^[{[]|[}\]]$/g, ''), path, line, how};
  const indent = ' '.repeat(place.indent);
  const text = dump(addition, OPTIONS)
    .trimEnd()
    .split('\n')
    .map((row) => (row ? indent + row : row))
    .join('\n');
  return {text, path, line, how};
}

const OPTIONS = {schema: CORE_SCHEMA, lineWidth: -1, noRefs: true};
