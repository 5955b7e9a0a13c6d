import { openTable } from '#store/document-client.ts';

const { tableName } = openTable({ tableName: 'bench', endpoint: process.env['DYNAMODB_ENDPOINT'] });

/** The least a function over DynamoDB can be: the document client, opened the same way, and a constant answer. */
export const handler = (): Promise<object> => Promise.resolve({ statusCode: 200, body: `{"table":"${tableName}"}` });
