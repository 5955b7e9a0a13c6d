import type { DynamoDBStreamEvent } from 'aws-lambda';
import { expect, it } from 'vitest';
import { createExecutionStart, type ExecutionStart } from '../../functions/job-start/start-executions.ts';

const record = (eventName: 'INSERT' | 'MODIFY', sk: string): DynamoDBStreamEvent['Records'][number] => ({
  eventName,
  dynamodb: { NewImage: { pk: { S: 'JOB#job_1' }, sk: { S: sk }, jobId: { S: 'job_1' }, run: { N: '2' } } },
});

it('starts one execution per run of a job, under a name made of both, and nothing for other changes', async () => {
  const started: ExecutionStart[] = [];
  const start = createExecutionStart('arn', async (execution) => void started.push(execution));
  await start({ Records: [record('INSERT', 'START#2'), record('MODIFY', 'START#2'), record('INSERT', 'STATE')] });
  expect(started).toEqual([{ stateMachineArn: 'arn', name: 'job_1-2', input: '{"jobId":"job_1","run":2}' }]);
});

it('takes an execution that runs already for started, and leaves other failures to the stream', async () => {
  const failing = (name: string) =>
    createExecutionStart('arn', async () => {
      throw Object.assign(new Error(name), { name });
    })({ Records: [record('INSERT', 'START#2')] });
  await expect(failing('ExecutionAlreadyExists')).resolves.toBeUndefined();
  await expect(failing('ThrottlingException')).rejects.toThrow('ThrottlingException');
});
