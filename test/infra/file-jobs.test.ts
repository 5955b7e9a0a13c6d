import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { JOB_RUNBOOK_HEADINGS } from '../../infra/constructs/runbook-heading.ts';
import { definitionOf, statementsOf } from './job-template.ts';
import {
  resourcesOf,
  synthesise,
  synthesiseJobs,
  synthesisePosts,
  VARIANTS,
  type SynthesisedTemplate,
} from './synthesis.ts';

const functionSchema = z.object({
  Handler: z.string(),
  Timeout: z.number(),
  ReservedConcurrentExecutions: z.number(),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
});

function reservedIn(template: SynthesisedTemplate): number {
  const functions = resourcesOf(template, 'AWS::Lambda::Function').map(([, { Properties }]) => Properties);
  return functions.reduce((sum, one) => sum + z.number().default(0).parse(one['ReservedConcurrentExecutions']), 0);
}

describe.each(VARIANTS)('file jobs ($variant)', ({ options }) => {
  const template = synthesiseJobs(options);

  it('inspect, then map over the list of parts, then settle and finish; whatever gives up marks the job FAILED', () => {
    const states = z.record(z.string(), z.looseObject({})).parse(definitionOf(template)['States']);
    expect(states['Parts']).toMatchObject({
      Type: 'Map',
      ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' } },
      ItemReader: { ReaderConfig: { InputType: 'JSON' }, Parameters: { 'Key.$': '$.partList' } },
      MaxConcurrency: 10,
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Fail' }],
      Next: 'Settle',
    });
    const processor = z.object({ StartAt: z.literal('Part'), States: z.record(z.string(), z.unknown()) });
    expect(processor.parse(states['Parts']?.['ItemProcessor']).States).toEqual({
      Part: expect.objectContaining({ Type: 'Task', End: true, Resource: 'filled-in' }) as unknown,
    });
    for (const step of ['Inspect', 'Settle', 'Finish']) {
      expect(states[step]).toMatchObject({
        Catch: [{ Next: 'Fail' }],
      });
    }
    expect(states['Parts']).not.toHaveProperty('ToleratedFailurePercentage');
    expect(states['IsCut']).toMatchObject({ Type: 'Choice', Default: 'NothingToDo' });
    expect([states['Fail']?.['Next'], states['Failed']?.['Type']]).toEqual(['Failed', 'Fail']);
  });

  it('start when the table tells of it, and only then', () => {
    const [[, source] = []] = resourcesOf(template, 'AWS::Lambda::EventSourceMapping');
    expect(source?.Properties).toMatchObject({ StartingPosition: 'TRIM_HORIZON', BisectBatchOnFunctionError: true });
    const filters = JSON.stringify(source?.Properties['FilterCriteria']);
    expect(JSON.parse(filters)).toEqual({
      Filters: [{ Pattern: '{"eventName":["INSERT"],"dynamodb":{"Keys":{"sk":{"S":[{"prefix":"START#"}]}}}}' }],
    });
  });

  it('run each step by its own export, within a quarter of an hour and a share of the account', () => {
    const functions = resourcesOf(template, 'AWS::Lambda::Function').map(([, { Properties }]) =>
      functionSchema.parse(Properties),
    );
    expect(functions.map(({ Handler }) => Handler).toSorted()).toEqual(
      ['fail', 'finish', 'handler', 'inspect', 'part', 'settle'].map((name) => `index.${name}`),
    );
    expect(functions.every(({ Timeout }) => Timeout <= 900)).toBe(true);
  });

  it('reserve, whatever the stage and the options, the executions that the deployment asks the account for', () => {
    const share = reservedIn(synthesiseJobs({ ...options, concurrency: '1' }));
    expect(share).toBe(reservedIn(template));
    const ofPosts = reservedIn(synthesisePosts({ ...options, concurrency: '1' }));
    expect(ofPosts).toBe(reservedIn(synthesisePosts(options)));
    const whole = share + ofPosts + reservedIn(synthesise(options)) + 100;
    const text = readFileSync(join(import.meta.dirname, '../../docs/deploy.md'), 'utf8');
    expect(text).toContain(`${share} for file jobs and ${ofPosts} for posts`);
    expect(text).toContain(`needs ${1 + share + ofPosts + 100} still`);
    expect(text).toContain(`${whole} for ${options['stage'] ?? 'dev'}`);
  });

  it.each([
    ['InspectRole', ['uploads'], ['jobs']],
    ['PartRole', ['jobs'], ['jobs']],
    ['SettleRole', ['jobs'], ['jobs']],
    ['FinishRole', ['jobs'], ['jobs']],
    ['FailRole', [], []],
    ['StartRole', [], []],
  ])(
    'give %s objects to read below %j, and to hear which are missing, and to write below %j',
    (role, reads, writes) => {
      const prefixesOf = (action: string): string[] =>
        statementsOf(template, role)
          .filter(({ Action }) => Action.includes(action))
          .flatMap(({ Resource }) =>
            [...JSON.stringify(Resource).matchAll(/"\/(\w+)\/\*"/g)].map(([, prefix = '']) => prefix),
          );
      expect([prefixesOf('s3:GetObject'), prefixesOf('s3:PutObject')]).toEqual([reads, writes]);
      const actions = statementsOf(template, role).flatMap(({ Action }) => Action);
      expect(actions.filter((action) => action.startsWith('s3:List'))).toEqual(reads.map(() => 's3:ListBucket'));
      expect(actions.filter((action) => action.includes('*') || action === 'dynamodb:Scan')).toEqual([]);
    },
  );

  it('ring for each heading of the runbook that is about them', () => {
    const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) =>
      String(Properties['AlarmDescription']),
    );
    const headings = alarms.map((text) => /"(.+)"\.$/.exec(text)?.[1]);
    expect(headings.toSorted((left, right) => ((left ?? '') < (right ?? '') ? -1 : 1))).toEqual(
      JOB_RUNBOOK_HEADINGS.toSorted(),
    );
  });
});
