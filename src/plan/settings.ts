import type {z} from 'zod';
import type {SourceProblem} from './problem.ts';
import type {SourceFile} from './range.ts';
import {validate} from './validate.ts';
import {readYaml} from './yaml.ts';

/** A YAML file of `content/`, as far as it has the right shape. */
export interface SettingsReading<Data> {
  file: SourceFile;
  data?: Data;
  problems: SourceProblem[];
}

/** Reads a YAML file of `content/` against its schema; all that is wrong comes as problems. */
export function readSettings<Schema extends z.ZodType>(schema: Schema, file: SourceFile): SettingsReading<z.output<Schema>> {
  const yaml = readYaml(file, 0, file.text.length);
  if (!yaml.value) return {file, problems: yaml.problems};
  const {data, problems} = validate(schema, yaml.value, yaml.node);
  return {file, data, problems: [...yaml.problems, ...problems]};
}
