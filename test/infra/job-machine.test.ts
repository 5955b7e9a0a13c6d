import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { definitionOf, statementsOf } from './job-template.ts';
import { synthesiseJobs, VARIANTS } from './synthesis.ts';

const LOOK_AGAIN_SECONDS = 30;
/** Into and out of the task, the choice and the wait, and three of the function that is called; see the quotas of Step Functions. */
const [EVENTS_PER_LOOK, MOST_EVENTS] = [9, 25_000];

describe.each(VARIANTS)('the machine of file jobs ($variant)', ({ options }) => {
  const template = synthesiseJobs(options);
  const states = z.record(z.string(), z.looseObject({})).parse(definitionOf(template)['States']);

  it('reads lists of parts and no other object, and opens them with the key of the service', () => {
    const statements = statementsOf(template, 'JobsMachine');
    const reads = statements.filter(({ Action }) => Action.some((action) => action.startsWith('s3:')));
    expect(reads.map(({ Action }) => Action)).toEqual([['s3:GetObject']]);
    expect(JSON.stringify(reads[0]?.Resource)).toMatch(/"\/jobs\/\*\/parts\.json"/);
    const opens = statements.filter(({ Action }) => Action.some((action) => action.startsWith('kms:')));
    expect(opens.map(({ Action }) => Action)).toEqual([['kms:Decrypt']]);
    expect(JSON.stringify(opens[0]?.Resource)).toMatch(/:ExportsOutputFnGetAttKey/);
  });

  it('fails with the job, also where its rows do not add up or its caller is gone', () => {
    const failing = { Variable: '$.state', StringEquals: 'FAILED', Next: 'Failed' };
    expect(states['Finish']).toMatchObject({ Next: 'IsFailed' });
    expect(states['IsFailed']).toMatchObject({ Choices: [failing], Default: 'Done' });
    expect(states['IsCut']?.['Choices']).toContainEqual(failing);
    expect([states['Failed']?.['Type'], states['Done']?.['Type']]).toEqual(['Fail', 'Succeed']);
  });

  it('lets a step that is turned away wait for its turn, apart from the tries of one that breaks off', () => {
    const mapped = z.object({ States: z.record(z.string(), z.unknown()) }).parse(states['Parts']?.['ItemProcessor']);
    const steps = ['Inspect', 'Settle', 'Finish', 'Fail'].map((name) => states[name]);
    for (const step of [...steps, mapped.States['Part']]) {
      expect(step).toMatchObject({
        Retry: [
          {
            ErrorEquals: ['Lambda.TooManyRequestsException'],
            ...{ MaxAttempts: 500, MaxDelaySeconds: 60, JitterStrategy: 'FULL' },
          },
          { ErrorEquals: ['States.ALL'], MaxAttempts: 4 },
        ],
      });
    }
  });

  it.each([
    ['InspectRole', ['removal of all versions below uploads']],
    ['PartRole', ['personal facts']],
    ['SettleRole', []],
    ['FinishRole', ['removal below jobs']],
    ['FailRole', []],
    ['StartRole', []],
  ])('lets %s do %j beside its work with table and files', (role, most) => {
    const found = statementsOf(template, role).flatMap(({ Action, Resource }) => {
      const places = [...JSON.stringify(Resource).matchAll(/"\/(\w+)\/\*"/g)].map(([, place = '']) => place);
      return [
        ...(JSON.stringify(Resource).includes('PersonalKey') ? ['personal facts'] : []),
        ...(Action.includes('s3:DeleteObject') ? [`removal below ${places.join(' ')}`] : []),
        ...(Action.includes('s3:DeleteObjectVersion') ? [`removal of all versions below ${places.join(' ')}`] : []),
      ];
    });
    expect(found).toEqual(most);
  });

  it('settles what the parts of any file left, and only then finishes', () => {
    expect(states['Parts']).toMatchObject({ Next: 'Settle' });
    expect(states['Settle']).toMatchObject({ Type: 'Task', Next: 'Finish', Catch: [{ Next: 'Fail' }] });
    expect(states['IsCut']?.['Choices']).toContainEqual({
      ...{ Variable: '$.state', StringEquals: 'FINISHING', Next: 'Finish' },
    });
  });

  it('looks again at a file that waits for the one before it, and may do so up to its end', () => {
    for (const state of ['QUEUED', 'INSPECTING']) {
      const waiting = { Variable: '$.state', StringEquals: state, Next: 'FileBefore' };
      expect(states['IsCut']?.['Choices']).toContainEqual(waiting);
    }
    expect(states['FileBefore']).toEqual({ Type: 'Wait', Seconds: LOOK_AGAIN_SECONDS, Next: 'Inspect' });
    const looks = z.number().parse(definitionOf(template)['TimeoutSeconds']) / LOOK_AGAIN_SECONDS;
    expect(looks * EVENTS_PER_LOOK).toBeLessThan(MOST_EVENTS * 0.6);
  });

  it('tells each step its run, which is that of the execution whatever the list of parts says', () => {
    const { ItemSelector: event } = z.looseObject({ ItemSelector: z.unknown() }).parse(states['Parts']);
    expect(event).toEqual({ 'jobId.$': '$.jobId', 'run.$': '$.run', 'part.$': '$$.Map.Item.Value.part' });
    for (const step of ['Inspect', 'Settle', 'Finish', 'Fail']) expect(states[step]?.['Parameters']).toBeUndefined();
  });
});
