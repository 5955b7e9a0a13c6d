import { randomUUID } from 'node:crypto';
import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, inject } from 'vitest';
import { createEngineClient } from '../../infra/local/engine-client.ts';
import { createTable } from '../../infra/local/create-table.ts';

/** A table of the test file's own on the engine of the run. */
export interface TestTable {
  readonly endpoint: string;
  readonly tableName: string;
  readonly client: DynamoDBDocumentClient;
}

/**
 * Makes a fresh, empty table and drops it after the tests of the file.
 * Call it at the top of the file or of a `describe`: `const table = await createTestTable();`
 */
export async function createTestTable(): Promise<TestTable> {
  const endpoint = inject('dynamoDbEndpoint');
  const tableName = `test-${randomUUID()}`;
  const client = createEngineClient(endpoint);
  afterAll(async () => {
    await client.send(new DeleteTableCommand({ TableName: tableName }));
    client.destroy();
  });
  await createTable(client, tableName);
  return { endpoint, tableName, client: DynamoDBDocumentClient.from(client) };
}
