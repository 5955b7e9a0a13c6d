import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { z } from 'zod';
import { buildServiceApp } from '../../infra/service-app.ts';

const cdkSchema = z.object({ context: z.record(z.string(), z.unknown()) });
const resourceSchema = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
});
const templateSchema = z.object({
  Resources: z.record(z.string(), resourceSchema),
  Parameters: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  Outputs: z.record(z.string(), z.unknown()).default({}),
});

/** A synthesised template. */
export type SynthesisedTemplate = z.output<typeof templateSchema>;

/** One resource of a template. */
export type SynthesisedResource = z.output<typeof resourceSchema>;

/** Options of an operator, as `-c name=value` gives them. */
export type Options = Readonly<Record<string, string>>;

/** Every stage in every profile, and the load balancer with all options on. */
export const VARIANTS: readonly { readonly variant: string; readonly options: Options }[] = [
  { variant: 'dev, global', options: { stage: 'dev', profile: 'global' } },
  { variant: 'prod, global', options: { stage: 'prod', profile: 'global' } },
  { variant: 'dev, china', options: { stage: 'dev', profile: 'china' } },
  { variant: 'prod, china', options: { stage: 'prod', profile: 'china' } },
  {
    variant: 'prod, china, load balancer, mail',
    options: { stage: 'prod', profile: 'china', front: 'alb', alarmEmail: 'duty@example.cn' },
  },
];

const ROOT = join(import.meta.dirname, '../..');
const synthesised = new Map<string, SynthesisedTemplate>();
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The context that the CDK command line hands over: that of cdk.json and the operator's options. */
function contextOf(options: Options): Record<string, unknown> {
  return { ...cdkSchema.parse(JSON.parse(readFileSync(join(ROOT, 'cdk.json'), 'utf8'))).context, ...options };
}

/** The app with these options, not yet synthesised. A stand-in takes the bundle's place: the template does not depend on it. */
export function buildPlanned(options: Options = {}): ReturnType<typeof buildServiceApp> {
  const folder = mkdtempSync(join(tmpdir(), 'niangjia-synthesis-'));
  folders.push(folder);
  const asset = join(folder, 'asset');
  mkdirSync(asset);
  writeFileSync(join(asset, 'index.mjs'), 'export const handler = undefined;\n');
  return buildServiceApp(
    { graphql: asset, jobs: asset, jobStart: asset, schedule: asset, remind: asset },
    { context: contextOf(options), outdir: join(folder, 'cdk.out') },
  );
}

/** Synthesises the stack with these options, once per test file; throws when cdk-nag finds something. */
export function synthesise(options: Options = {}): SynthesisedTemplate {
  const name = JSON.stringify(options);
  const known = synthesised.get(name);
  if (known !== undefined) return known;
  const { app, stack } = buildPlanned(options);
  const template: unknown = app.synth().getStackByName(stack.stackName).template;
  const parsed = templateSchema.parse(template);
  synthesised.set(name, parsed);
  return parsed;
}

/** Synthesises the stack of file jobs with these options. */
export function synthesiseJobs(options: Options = {}): SynthesisedTemplate {
  const { app, jobs } = buildPlanned(options);
  const template: unknown = app.synth().getStackByName(jobs.stackName).template;
  return templateSchema.parse(template);
}

/** Synthesises the stack of posts with these options. */
export function synthesisePosts(options: Options = {}): SynthesisedTemplate {
  const { app, posts } = buildPlanned(options);
  const template: unknown = app.synth().getStackByName(posts.stackName).template;
  return templateSchema.parse(template);
}

/** The resources of one CloudFormation type with their logical ids. */
export function resourcesOf(
  template: SynthesisedTemplate,
  type: string,
): readonly (readonly [string, SynthesisedResource])[] {
  return Object.entries(template.Resources).filter(([, resource]) => resource.Type === type);
}

/** The only resource of a type; throws when there is none or another one. */
export function onlyResourceOf(template: SynthesisedTemplate, type: string): SynthesisedResource {
  const [first, ...others] = resourcesOf(template, type);
  if (first === undefined || others.length > 0) throw new Error(`Expected one ${type}, found ${others.length + 1}`);
  return first[1];
}
