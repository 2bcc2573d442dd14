import {Argument, Command} from 'commander';
import {JSON_SCHEMAS, jsonSchema, type JsonSchema, type SchemaOf} from '#plan';
import {reportJsonSchema} from '#reports';
import {today} from '#workspace';
import {openWorkspace} from '../caller.ts';

export const schemaCommand = new Command('schema')
  .description('Print the JSON Schema of the front matter of a plan, or of an initiative with a file of its own; or that of the JSON report, or of plans.json.')
  .addArgument(new Argument('[file]', 'the kind of file').choices([...Object.keys(JSON_SCHEMAS), 'report', 'plans']).default('plan'))
  .action(async (of: SchemaOf | 'report' | 'plans') => {
    const {url} = openWorkspace(today()).portal;
    process.stdout.write(`${JSON.stringify(await schemaOf(of, url), null, 2)}\n`);
  });

async function schemaOf(of: SchemaOf | 'report' | 'plans', url: string | undefined): Promise<JsonSchema> {
  if (of === 'report') return reportJsonSchema(url);
  if (of !== 'plans') return jsonSchema(of, url);
  const {plansJsonSchema} = await import('#exports');
  return plansJsonSchema(url);
}
