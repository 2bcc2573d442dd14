import {expect, test} from 'vitest';
import {openplan} from '../support/openplan.ts';
import {portal} from '../support/portal.ts';

test.for(['plan', 'initiative', 'report'])('the schema of a %s is published as the terminal prints it', async (of) => {
  const answer = await fetch(`${portal.address}/schema/${of}.schema.json`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe((await openplan(['schema', of])).stdout);
});
