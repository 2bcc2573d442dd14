import {Argument, Command} from 'commander';
import {JSON_SCHEMAS, jsonSchema, type SchemaOf} from '#plan';
import {today} from '#workspace';
import {openWorkspace} from '../check.ts';

export const schemaCommand = new Command('schema')
  .description('Print the JSON Schema of the front matter of a plan, or of an initiative with a file of its own.')
  .addArgument(new Argument('[file]', 'the kind of file').choices(Object.keys(JSON_SCHEMAS)).default('plan'))
  .action((of: SchemaOf) => {
    const {url} = openWorkspace(today()).portal;
    process.stdout.write(`${JSON.stringify(jsonSchema(of, url), null, 2)}\n`);
  });
