import {existsSync, readFileSync} from 'node:fs';

/** A path, with `*` for any rest, and the headers that answers under it carry. */
export interface HeaderRule {
  path: string;
  headers: [string, string][];
}

/** Reads a `_headers` file as static hosts know it: a path on a line, its headers indented below. */
export function readHeaders(file: string): HeaderRule[] {
  if (!existsSync(file)) return [];
  const rules: HeaderRule[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    if (header?.[1] && header[2]) rules.at(-1)?.headers.push([header[1], header[2].trim()]);
    else if (line.startsWith('/')) rules.push({path: line.trim(), headers: []});
  }
  return rules;
}

export function headersFor(rules: readonly HeaderRule[], url: string): [string, string][] {
  const path = url.replace(/[?#].*$/, '');
  return rules.filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path)).flatMap(({headers}) => headers);
}
