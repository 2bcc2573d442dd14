import {Argument, Command} from 'commander';
import {JSON_SCHEMAS, jsonSchema, type SchemaOf} from '#plan';
import {reportJsonSchema} from '#reports';
import {today} from '#workspace';
import {openWorkspace} from '../caller.ts';

export const schemaCommand = new Command('schema')
  .description('Print the JSON Schema of the front matter of a plan, or of an initiative with a file of its own; or that of the JSON report.')
  .addArgument(new Argument('[file]', 'the kind of file').choices([...Object.keys(JSON_SCHEMAS), 'report']).default('plan'))
  .action((of: SchemaOf | 'report') => {
    const {url} = openWorkspace(today()).portal;
    const schema = of === 'report' ? reportJsonSchema(url) : jsonSchema(of, url);
    process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  });
