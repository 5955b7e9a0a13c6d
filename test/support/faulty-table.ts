import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { openTestTable, type OpenTestTable } from './ports.ts';
import type { TestTable } from './engine.ts';

/**
 * What goes wrong with a request: before it reaches the engine, or after the engine has done what was asked. UNPROCESSED
 * hands all keys of a BatchGet back; of a TransactWrite in CONFLICT another one is at work on the same items.
 */
export type Fault = 'NONE' | 'THROTTLED' | 'UNPROCESSED' | 'CONFLICT' | 'ANSWER_LOST' | 'NO_CONNECTION';

/** A table on the way to which things go wrong as the test plans. */
export interface FaultyTable extends OpenTestTable {
  /** Plans the faults of the next requests of a command on the wire, one each, retries counted. */
  readonly plan: (command: string, ...faults: readonly Fault[]) => void;
  /** How many requests of a command went out, retries counted. */
  readonly requestsOf: (command: string) => number;
}

/** An error as the engine or the network gives it. */
function faultError(fault: Fault): Error {
  const error = new Error(fault === 'THROTTLED' ? 'Rate exceeded' : 'socket hang up');
  error.name = fault === 'THROTTLED' ? 'ThrottlingException' : 'TimeoutError';
  return Object.assign(error, { $metadata: fault === 'THROTTLED' ? { httpStatusCode: 400 } : {} });
}

/** The error of a transaction that met another one. */
function conflict(): Error {
  const CancellationReasons = [{ Code: 'TransactionConflict' }];
  return new TransactionCanceledException({ message: 'met another one', $metadata: {}, CancellationReasons });
}

/** The answer to a BatchGet of a table that has no capacity left. */
function allUnprocessed(input: object) {
  return { $metadata: {}, Responses: {}, UnprocessedKeys: 'RequestItems' in input ? input.RequestItems : {} };
}

/** Opens the test table as the service does, with faults where requests leave and answers come back. */
export function createFaultyTable(table: TestTable): FaultyTable {
  const opened = openTestTable(table);
  const plans = new Map<string, Fault[]>();
  const requests = new Map<string, number>();
  const client: DynamoDBDocumentClient = opened.client;
  // After the retries of the SDK, so that each of them meets a fault of its own.
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const command = context.commandName ?? '';
      requests.set(command, (requests.get(command) ?? 0) + 1);
      const fault = plans.get(command)?.shift() ?? 'NONE';
      if (fault === 'THROTTLED' || fault === 'NO_CONNECTION') throw faultError(fault);
      if (fault === 'CONFLICT') throw conflict();
      if (fault === 'UNPROCESSED') return { response: {}, output: allUnprocessed(args.input) };
      const answer = await next(args);
      if (fault === 'ANSWER_LOST') throw faultError(fault);
      return answer;
    },
    { step: 'deserialize', priority: 'high', name: 'plannedFaults' },
  );
  return {
    ...opened,
    plan: (command, ...faults) => {
      plans.set(command, [...faults]);
    },
    requestsOf: (command) => requests.get(command) ?? 0,
  };
}
