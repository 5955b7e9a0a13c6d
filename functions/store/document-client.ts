import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
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

/** Opens the table. Credentials and region come from the place it runs in, or are made up for a local engine. */
export function openTable(place: TablePlace): TableClient {
  const local = place.endpoint === undefined ? {} : { ...LOCAL_ACCESS, endpoint: place.endpoint };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: MAX_ATTEMPTS, ...local }), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return { client, tableName: place.tableName };
}
