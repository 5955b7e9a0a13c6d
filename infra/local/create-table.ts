import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
  type CreateTableCommandInput,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { TABLE } from '../../functions/store/table.ts';

const ACTIVE_WITHIN_SECONDS = 60;

/**
 * Creates the one table of `store/table.ts` unless it is there, and comes back when it can be used. It has no stream: nothing
 * reads one locally, and the engine looks through all streams ever made at each write, slower and slower.
 */
export async function createTable(client: DynamoDBClient, tableName: string): Promise<'CREATED' | 'FOUND'> {
  const outcome = await createOrFind(client, tableName);
  await enableTimeToLive(client, tableName);
  return outcome;
}

async function createOrFind(client: DynamoDBClient, tableName: string): Promise<'CREATED' | 'FOUND'> {
  try {
    const { TableDescription } = await client.send(new CreateTableCommand(describeTable(tableName)));
    if (TableDescription?.TableStatus !== 'ACTIVE') await waitUntilActive(client, tableName);
    return 'CREATED';
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
    await waitUntilActive(client, tableName);
    await refuseOtherIndexes(client, tableName);
    return 'FOUND';
  }
}

function describeTable(tableName: string): CreateTableCommandInput {
  const keys = [TABLE, ...TABLE.indexes];
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keys
      .flatMap((key) => [key.partitionKey, key.sortKey])
      .map((name) => ({ AttributeName: name, AttributeType: 'S' })),
    KeySchema: keySchema(TABLE),
    GlobalSecondaryIndexes: TABLE.indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index),
      Projection: { ProjectionType: 'ALL' },
    })),
  };
}

function keySchema(key: {
  readonly partitionKey: string;
  readonly sortKey: string;
}): NonNullable<CreateTableCommandInput['KeySchema']> {
  return [
    { AttributeName: key.partitionKey, KeyType: 'HASH' },
    { AttributeName: key.sortKey, KeyType: 'RANGE' },
  ];
}

async function waitUntilActive(client: DynamoDBClient, tableName: string): Promise<void> {
  const patience = { client, maxWaitTime: ACTIVE_WITHIN_SECONDS, minDelay: 1, maxDelay: 2 };
  await waitUntilTableExists(patience, { TableName: tableName });
}

/** A table made by an older version of the service would fail later and less clearly. */
async function refuseOtherIndexes(client: DynamoDBClient, tableName: string): Promise<void> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
  const found = (Table?.GlobalSecondaryIndexes ?? []).map((index) => index.IndexName ?? '').sort();
  const wanted = TABLE.indexes.map((index) => index.name).sort();
  if (found.join() === wanted.join()) return;
  throw new Error(
    `表 ${tableName} 由旧版本创建，索引不同：请用 npm start -- --fresh 重建本地数据。\n` +
      `Table ${tableName} was made by another version (indexes ${found.join()}): npm start -- --fresh makes the local data anew.`,
  );
}

async function enableTimeToLive(client: DynamoDBClient, tableName: string): Promise<void> {
  const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName: tableName }));
  const status = TimeToLiveDescription?.TimeToLiveStatus;
  if (status === 'ENABLED' || status === 'ENABLING') return;
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: tableName,
      TimeToLiveSpecification: { AttributeName: TABLE.timeToLive, Enabled: true },
    }),
  );
}
