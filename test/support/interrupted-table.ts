import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { TableClient } from '#store/document-client.ts';

/** The table, whose first write through here waits until something else was written: what was read is stale by then. */
export function interruptedTable({ tableName, client }: TableClient, interfere: () => Promise<unknown>): TableClient {
  let waits = true;
  const send = async (command: Parameters<typeof client.send>[0]): Promise<object> => {
    const isFirst = waits && command instanceof TransactWriteCommand;
    if (isFirst) waits = false;
    if (isFirst) await interfere();
    return client.send(command);
  };
  return { tableName, client: { send: send as typeof client.send } };
}
