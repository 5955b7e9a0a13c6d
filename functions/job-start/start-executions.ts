import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

/** An execution to start; its name makes a repeated start the same one. */
export interface ExecutionStart {
  readonly stateMachineArn: string;
  readonly name: string;
  readonly input: string;
}

const isStarted = (error: unknown): boolean => error instanceof Error && error.name === 'ExecutionAlreadyExists';

/** The job and the run a record sets going; undefined for any other change of the table. */
function startOf({
  eventName,
  dynamodb,
}: DynamoDBRecord): { readonly jobId: string; readonly run: string } | undefined {
  const image = dynamodb?.NewImage;
  const jobId = image?.['jobId']?.S;
  const run = image?.['run']?.N;
  const isStart = eventName === 'INSERT' && image?.['sk']?.S?.startsWith('START#') === true;
  return isStart && jobId !== undefined && run !== undefined ? { jobId, run } : undefined;
}

/**
 * Makes the function that starts an execution per run of a job. A record that comes twice starts nothing anew; whatever else
 * goes wrong is thrown, and the stream brings the records again.
 */
export function createExecutionStart(
  stateMachineArn: string,
  start: (execution: ExecutionStart) => Promise<unknown>,
): (event: DynamoDBStreamEvent) => Promise<void> {
  return async ({ Records }) => {
    for (const record of Records) {
      const found = startOf(record);
      if (found === undefined) continue;
      const { jobId, run } = found;
      const input = JSON.stringify({ jobId, run: Number(run) });
      const execution = { stateMachineArn, name: `${jobId}-${run}`, input };
      await start(execution).catch((error: unknown) => {
        if (!isStarted(error)) throw error;
      });
    }
  };
}
