import { Readable } from 'node:stream';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { createDocumentClient, type TableClient } from '#store/document-client.ts';
import { leanItem } from '#store/lean-item.ts';
import { unionBodyEntity, unionBodyItem } from '#store/union-body-entity.ts';
import { PAGE_BODIES, PAGE_PARENTS } from './page-of-bodies.ts';
import { toWireItem } from './wire-item.ts';

const TABLE_NAME = 'bench';

function itemOf(body: UnionBody): object {
  return toWireItem(
    leanItem(unionBodyEntity.put(unionBodyItem(body)).params<{ Item: Record<string, unknown> }>().Item),
  );
}

/** What the engine would send back, by operation. */
function prepareReplies(): ReadonlyMap<string, Buffer> {
  const page = { Items: PAGE_BODIES.map(itemOf), Count: PAGE_BODIES.length, ScannedCount: PAGE_BODIES.length };
  const parents = { Responses: { [TABLE_NAME]: PAGE_PARENTS.map(itemOf) }, UnprocessedKeys: {} };
  return new Map([
    ['DynamoDB_20120810.Query', Buffer.from(JSON.stringify(page))],
    ['DynamoDB_20120810.BatchGetItem', Buffer.from(JSON.stringify(parents))],
  ]);
}

/** A table behind the real AWS client whose transport answers from memory: signing, marshalling and mapping are real. */
export function openStubTable(): TableClient {
  const replies = prepareReplies();
  const requestHandler: NonNullable<DynamoDBClientConfig['requestHandler']> = {
    handle: (request: { readonly headers: Readonly<Record<string, string>> }) => {
      const reply = replies.get(request.headers['x-amz-target'] ?? '');
      if (reply === undefined)
        throw new Error(`the stub has no answer to ${request.headers['x-amz-target'] ?? 'this'}`);
      const headers = { 'content-type': 'application/x-amz-json-1.0', 'content-length': String(reply.length) };
      return Promise.resolve({ response: { statusCode: 200, headers, body: Readable.from([reply]) } });
    },
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  };
  const client = createDocumentClient({
    ...{ region: 'cn-northwest-1', requestHandler },
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  });
  return { tableName: TABLE_NAME, client };
}
