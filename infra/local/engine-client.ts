import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** A client for an engine on this machine. The engine wants credentials but checks none; no real ones may reach it. */
export function createEngineClient(endpoint: string): DynamoDBClient {
  return new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
}
