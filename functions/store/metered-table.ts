import type { StoreMeter } from '#platform/store-meter.ts';
import type { TableClient } from './document-client.ts';

interface Consumption {
  readonly CapacityUnits?: number;
}

/** The capacity an answer says it consumed: one figure, or one per table. */
function consumedBy(answer: object): number {
  if (!('ConsumedCapacity' in answer)) return 0;
  const consumed = answer.ConsumedCapacity as Consumption | readonly Consumption[] | undefined;
  const parts: readonly (Consumption | undefined)[] = Array.isArray(consumed) ? consumed : [consumed as Consumption];
  return parts.reduce((sum, part) => sum + (part?.CapacityUnits ?? 0), 0);
}

/** The same table, with every request counted by `meter`. `withCapacity` asks the store for what each one consumed. */
export function meteredTable(table: TableClient, meter: StoreMeter, withCapacity: boolean): TableClient {
  const { client, tableName } = table;
  const send = async (command: Parameters<typeof client.send>[0]): Promise<object> => {
    const answered = meter.start();
    if (withCapacity) Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' });
    try {
      const answer = await client.send(command);
      answered(consumedBy(answer));
      return answer;
    } catch (error) {
      answered(0);
      throw error;
    }
  };
  return { tableName, client: { send: send as typeof client.send } };
}
