import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {EXPORTERS} from '#exports';
import {exportContext, publishedPlans, readWorkspace} from '#workspace';
import {columnsIn, readCsv} from '../support/csv.ts';
import {makeWorkspace, openplan} from '../support/openplan.ts';
import {DATE} from '../support/read.ts';

const PLAN = `---
title: Open harbour plan
publisher: riverton
language: en
licence: CC0-1.0
transparency:
  initiatives:
    - {id: tides, title: 'Tides, and when', themes: [finance], milestones: [{title: First table, due: 2026-03-01}]}
---
`;

const workspace = makeWorkspace({
  'content/portal.yaml': 'url: https://plans.riverton.example\nthemes: {finance: {en: Money}}\n',
  'content/publishers/riverton.yaml': 'name: Town of Riverton\n',
  'plans/riverton/2026.mdx': PLAN,
  'plans/riverton/2027.mdx': `${PLAN}\n<script>alert(1)</script>\n`,
  'plans/riverton/2028.mdx': 'no plan',
});
afterAll(() => workspace.remove());

const run = (...args: string[]) => openplan(['export', ...args, '--date', DATE], workspace.root);

describe('openplan export', () => {
  test.for(Object.keys(EXPORTERS))('%s prints what the portal publishes', async (name) => {
    const here = readWorkspace(workspace.root, DATE);
    const {code, stdout} = await run(name);
    const format = new Map(Object.entries(EXPORTERS)).get(name);
    expect(code).toBe(0);
    expect(stdout).toBe(format?.exporter(publishedPlans(here), exportContext(here)));
  });

  test('holds the plans that may be shown, and names the others beside', async () => {
    const {stdout, output} = await run('initiatives');
    expect(readCsv(stdout)).toMatchObject([{plan: 'riverton/2026', publisher_name: 'Town of Riverton', initiative_title: 'Tides, and when', theme_names: 'Money', overdue: 'true', page: 'https://plans.riverton.example/plans/riverton/2026/#tides'}]);
    expect(output.slice(stdout.length)).toContain('Left out: plans/riverton/2027.mdx');
    expect(output.slice(stdout.length)).toContain('Left out: plans/riverton/2028.mdx');
  });

  test('writes a file, and says so', async () => {
    const {code, stdout, output} = await run('milestones', '--out', 'out/steps.csv', '--lang', 'nl');
    expect([code, stdout]).toEqual([0, '']);
    expect(output).toContain('Eén plan geschreven naar out/steps.csv.');
    const text = readFileSync(join(workspace.root, 'out/steps.csv'), 'utf8');
    expect(columnsIn(text)).toEqual(EXPORTERS.milestones.fields.map(({name}) => name));
    expect(readCsv(text)).toMatchObject([{title: 'First table', state: 'overdue', days_late: '92'}]);
  });

  test('judges lateness on the day it is asked for', async () => {
    const {stdout} = await openplan(['export', 'milestones', '--date', '2026-03-01'], workspace.root);
    expect(readCsv(stdout)).toMatchObject([{state: 'due', days_late: ''}]);
  });

  test('names the formats it knows', async () => {
    const {code, output} = await run('pdf');
    expect(code).toBe(2);
    expect(output).toBe('Unknown format pdf, expected one of plans, initiatives, milestones, measures, commitments, catalog.\n');
    const help = await openplan(['export', '--help'], workspace.root);
    expect(Object.keys(EXPORTERS).filter((name) => !help.stdout.includes(name))).toEqual([]);
  });
});
