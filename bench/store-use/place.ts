import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createTable } from '../../infra/local/create-table.ts';
import { createEngineClient } from '../../infra/local/engine-client.ts';

/** A table on the local engine. */
export interface Place {
  readonly endpoint: string;
  readonly tableName: string;
  readonly client: DynamoDBDocumentClient;
}

/** Makes a table of its own on the engine. */
export async function makePlace(endpoint: string, tableName: string): Promise<Place> {
  const client = createEngineClient(endpoint);
  await createTable(client, tableName);
  return { endpoint, tableName, client: DynamoDBDocumentClient.from(client) };
}
