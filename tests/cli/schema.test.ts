import {afterAll, expect, test} from 'vitest';
import {jsonSchema} from '#plan';
import {reportJsonSchema} from '#reports';
import {makeWorkspace, openplan} from '../support/openplan.ts';

const workspace = makeWorkspace({'content/portal.yaml': 'url: https://plans.riverton.example/open/\n'});
afterAll(() => workspace.remove());

test('prints the schema of a plan, with the address at which the portal publishes it', async () => {
  const {code, stdout} = await openplan(['schema'], workspace.root);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(jsonSchema('plan', 'https://plans.riverton.example/open'));
  expect(JSON.parse(stdout)).toMatchObject({$id: 'https://plans.riverton.example/open/schema/plan.schema.json'});
});

test('prints that of an initiative’s own file when asked', async () => {
  const {stdout} = await openplan(['schema', 'initiative'], workspace.root);
  expect(JSON.parse(stdout)).toEqual(jsonSchema('initiative', 'https://plans.riverton.example/open'));
});

test('prints that of the JSON report when asked', async () => {
  const {stdout} = await openplan(['schema', 'report'], workspace.root);
  expect(JSON.parse(stdout)).toEqual(reportJsonSchema('https://plans.riverton.example/open'));
});

test('names the kinds of file it knows', async () => {
  const {code, output} = await openplan(['schema', 'publisher'], workspace.root);
  expect(code).toBe(2);
  expect(output).toContain('plan, initiative, report');
});
