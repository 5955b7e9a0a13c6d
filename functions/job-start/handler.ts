import type { DynamoDBStreamEvent } from 'aws-lambda';
import { createExecutionStart } from './start-executions.ts';

/** The deployed function: hears from the table's stream that jobs were set going, and starts their executions. */
export const handler: (event: DynamoDBStreamEvent) => Promise<void> = createExecutionStart(
  process.env['STATE_MACHINE_ARN'] ?? '',
  async (input) => {
    const { SFNClient, StartExecutionCommand } = await import('@aws-sdk/client-sfn');
    await new SFNClient().send(new StartExecutionCommand(input));
  },
);
