import { BatchWriteCommand, ScanCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** An item as the table holds it. */
export type TableItem = Record<string, unknown>;

interface ScannedTable {
  readonly client: Pick<DynamoDBDocumentClient, 'send'>;
  readonly tableName: string;
}

/**
 * Everything a table holds. The local engine sorts the rest of a segment anew for each page, so a table of many items is
 * read in as many segments as it has thousands of them.
 */
export async function tableItems({ client, tableName }: ScannedTable, segments = 1): Promise<readonly TableItem[]> {
  const items: TableItem[] = [];
  for (let segment = 0; segment < segments; segment += 1) {
    let start: TableItem | undefined;
    do {
      const from = start === undefined ? {} : { ExclusiveStartKey: start };
      const of = { Segment: segment, TotalSegments: segments };
      const page = await client.send(new ScanCommand({ TableName: tableName, ...of, ...from }));
      items.push(...(page.Items ?? []));
      start = page.LastEvaluatedKey;
    } while (start !== undefined);
  }
  return items;
}

const ITEMS_AT_ONCE = 25;

/** Takes everything out of a table. */
export async function emptyTable(table: ScannedTable): Promise<void> {
  const items = await tableItems(table);
  for (let start = 0; start < items.length; start += ITEMS_AT_ONCE) {
    const requests = items.slice(start, start + ITEMS_AT_ONCE).map(({ pk, sk }) => ({
      DeleteRequest: { Key: { pk, sk } },
    }));
    await table.client.send(new BatchWriteCommand({ RequestItems: { [table.tableName]: requests } }));
  }
}
