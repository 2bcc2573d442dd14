export type {ImportedFile} from './plan-files.ts';
export {plansJson, type Imported} from './plans-json.ts';
export type {ImportCode, ImportProblem} from './problem.ts';
