import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readHeaders} from '../../src/cli/headers.ts';

/* The headers of a portal are told to static hosts in a file, to three servers in their own words, and to operators on a page: the same each time. */

const root = join(import.meta.dirname, '../..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const [everywhere] = readHeaders(join(root, 'public/_headers'));
const headers = everywhere?.headers ?? [];

test('the headers hold for every address', () => {
  expect(everywhere?.path).toBe('/*');
  expect(headers.map(([name]) => name)).toEqual(['Content-Security-Policy', 'Referrer-Policy', 'X-Content-Type-Options', 'Permissions-Policy', 'Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy']);
});

test('the content security policy lets in what is the portal’s own, and nothing inline', () => {
  const policy = new Map(headers[0]?.[1].split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(new Set([...policy.values()].flat())).toEqual(new Set(["'none'", "'self'", "'wasm-unsafe-eval'"]));
  expect([policy.get('base-uri'), policy.get('frame-ancestors'), policy.get('form-action')]).toEqual([["'none'"], ["'none'"], ["'self'"]]);
});

const SERVERS = [
  {file: 'nginx.conf', header: /^\s*add_header (\S+) "([^"]*)" always;$/gm},
  {file: 'apache.conf', header: /^Header always set (\S+) "([^"]*)"$/gm},
  {file: 'Caddyfile', header: /^\t\t([A-Z]\S+) "([^"]*)"$/gm},
];

describe.each(SERVERS)('.ci/servers/$file', ({file, header}) => {
  const recipe = text(`.ci/servers/${file}`);

  test('sends the same headers', () => {
    expect([...recipe.matchAll(header)].map(([, name, value]) => [name, value])).toEqual(headers);
  });

  test('shows the portal’s own page for what is not found, and leaves https for good to the operator', () => {
    expect(recipe).toContain('/404.html');
    expect(recipe).toMatch(/^\s*#.*Strict-Transport-Security/m);
    expect(recipe).not.toMatch(/^[^#\n]*Strict-Transport-Security/m);
  });

  test.each(['en', 'nl'])('stands on the page for operators (%s)', (language) => {
    expect(text(`content/pages/${language}/operate.mdx`)).toContain(`\n${recipe}\`\`\`\n`);
  });
});
