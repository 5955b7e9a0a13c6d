import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Where the table lives; `endpoint` is set on one machine and in tests only. */
export interface TablePlace {
  readonly tableName: string;
  readonly endpoint: string | undefined;
}

/** A table and the client that reads and writes it. */
export interface TableClient {
  readonly client: Pick<DynamoDBDocumentClient, 'send'>;
  readonly tableName: string;
}

const MAX_ATTEMPTS = 4;
const LOCAL_ACCESS = {
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
} as const;

/** Makes the document client that every request to the table goes through. */
export function createDocumentClient(config: DynamoDBClientConfig): DynamoDBDocumentClient {
  const client = new DynamoDBClient({ maxAttempts: MAX_ATTEMPTS, ...config });
  // It describes each request and answer for a logger, also where there is none: a tenth of the time of a page.
  client.middlewareStack.remove('loggerMiddleware');
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

/** Opens the table. Credentials and region come from the place it runs in, or are made up for a local engine. */
export function openTable({ tableName, endpoint }: TablePlace): TableClient {
  const client = createDocumentClient(endpoint === undefined ? {} : { ...LOCAL_ACCESS, endpoint });
  return { client, tableName };
}
