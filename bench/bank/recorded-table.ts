import { BatchGetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { BatchGetCommandInput, TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { TableClient } from '#store/document-client.ts';
import type { Place } from '../store-use/place.ts';

/** What was asked of the table: the reads and the writes, each in their order. */
export interface Recording {
  readonly reads: BatchGetCommandInput[];
  readonly writes: TransactWriteCommandInput[];
}

/** A table whose BatchGets and TransactWrites are remembered as they go out. */
export function recordingTable(table: TableClient, recording: Recording): TableClient {
  const send = ((command: object, ...rest: readonly unknown[]) => {
    if (command instanceof BatchGetCommand) recording.reads.push(command.input);
    if (command instanceof TransactWriteCommand) recording.writes.push(command.input);
    return (table.client.send as (...args: readonly unknown[]) => Promise<unknown>)(command, ...rest);
  }) as TableClient['client']['send'];
  return { ...table, client: { send } };
}

async function inTurn<Input>(inputs: readonly Input[], send: (input: Input) => Promise<unknown>): Promise<void> {
  for (const input of inputs) await send(input);
}

/** Sends the same reads and the same writes bare, beside each other as the job sent them, and answers how long that took. */
export async function replay({ client, tableName }: Place, { reads, writes }: Recording): Promise<number> {
  const renamed = (input: BatchGetCommandInput): BatchGetCommandInput => ({
    RequestItems: { [tableName]: Object.values(input.RequestItems ?? {})[0] ?? { Keys: [] } },
  });
  const placed = (input: TransactWriteCommandInput): TransactWriteCommandInput => ({
    TransactItems: (input.TransactItems ?? []).map((item) =>
      Object.fromEntries(
        Object.entries(item).map(([action, body]) => [action, { ...(body as object), TableName: tableName }]),
      ),
    ),
  });
  const before = performance.now();
  await Promise.all([
    inTurn(reads, (input) => client.send(new BatchGetCommand(renamed(input)))),
    inTurn(writes, (input) => client.send(new TransactWriteCommand(placed(input)))),
  ]);
  return performance.now() - before;
}
