import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {z} from 'zod';
import {REPOSITORY} from '../openplan.ts';

const texts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String));

/** A step, with no other keys than those that the stand-in for a runner heeds. */
const stepSchema = z.strictObject({
  name: z.string().optional(),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  with: texts.default({}),
  env: texts.default({}),
  run: z.string().optional(),
  'continue-on-error': z.boolean().default(false),
});

export type Step = z.infer<typeof stepSchema>;

/** A workflow of GitHub or Forgejo. */
const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()).optional(),
  concurrency: z.unknown().optional(),
  jobs: z.record(
    z.string(),
    z.strictObject({
      if: z.string().optional(),
      needs: z.string().optional(),
      'runs-on': z.string(),
      container: z.object({image: z.string()}).optional(),
      'timeout-minutes': z.number().optional(),
      permissions: z.record(z.string(), z.string()).optional(),
      environment: z.unknown().optional(),
      steps: z.array(stepSchema),
    }),
  ),
});

export type Workflow = z.infer<typeof workflowSchema>;

export function readWorkflow(path: string): Workflow {
  return workflowSchema.parse(parse(readRecipe(path)));
}

/** A job of GitLab. */
const jobSchema = z.strictObject({
  stage: z.string(),
  rules: z.array(z.strictObject({if: z.string(), when: z.string().optional()})),
  needs: z.array(z.string()).optional(),
  script: z.array(z.string()),
  pages: z.strictObject({publish: z.string()}).optional(),
  artifacts: z.strictObject({when: z.literal('always').optional(), paths: z.array(z.string()), reports: z.record(z.string(), z.string()).default({})}).optional(),
});

export type PipelineJob = z.infer<typeof jobSchema>;

const pipelineSchema = z.looseObject({workflow: z.unknown(), variables: texts, default: z.strictObject({image: z.string()})});

/** The recipe for GitLab: its variables, and its jobs. */
export function readPipeline(): {variables: Record<string, string>; jobs: Record<string, PipelineJob>} {
  const {workflow: _, variables, default: __, ...jobs} = pipelineSchema.parse(parse(readRecipe('.gitlab-ci.yml')));
  return {variables, jobs: z.record(z.string(), jobSchema).parse(jobs)};
}

export function readRecipe(path: string): string {
  return readFileSync(join(REPOSITORY, path), 'utf8');
}
