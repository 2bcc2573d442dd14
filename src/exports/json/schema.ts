import {z} from 'zod';
import {jsonSchema, type JsonSchema} from '#plan';
import {plansDocument} from './document.ts';

/** The name under which the schema of `plans.json` is published, beside those of front matter. */
export const PLANS_SCHEMA = 'plans.schema.json';

/** The JSON Schema of `plans.json`; `portal` is the address of the portal that publishes it, when it is known. */
export function plansJsonSchema(portal = ''): JsonSchema {
  const {$schema, $id, title, description, ...plan} = jsonSchema('plan', portal);
  const {$schema: draft, ...rest} = z.toJSONSchema(plansDocument, {
    target: 'draft-7',
    io: 'input',
    // A plan has a schema of its own, which says more of addresses.
    override: ({zodSchema, jsonSchema: made}) => void (zodSchema === plansDocument.shape.plans.element.shape.plan && Object.assign(made, plan)),
  });
  return {$schema: draft, $id: `${portal}/schema/${PLANS_SCHEMA}`, title: 'Open government plans', description: 'All plans of a portal: plans.json.', ...rest};
}
