import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JSONWebKeySet } from 'jose';
import { apiClientEntity, apiClientItem } from '#store/api-client-entity.ts';
import { leanItem } from '#store/lean-item.ts';
import { unionBodyEntity, unionBodyItem } from '#store/union-body-entity.ts';
import { CALLER, PAGE_BODIES, PAGE_PARENTS } from '../throughput/page-of-bodies.ts';
import { toWireItem } from '../throughput/wire-item.ts';

/** The name of the table the stub plays. */
export const TABLE_NAME = 'bench';

/** The neighbours of a cold function, on one address of this machine. */
export interface StubBackend {
  readonly url: string;
  readonly publish: (jwks: JSONWebKeySet) => void;
  readonly close: () => Promise<void>;
}

type Item = Readonly<Record<string, unknown>>;

function keyOf(item: Item): string {
  return JSON.stringify([item['pk'], item['sk']]);
}

function itemsByKey(): ReadonlyMap<string, Item> {
  const caller = apiClientEntity.put(apiClientItem(CALLER)).params<{ Item: Item }>().Item;
  const bodies = [...PAGE_BODIES, ...PAGE_PARENTS].map(
    (body) => unionBodyEntity.put(unionBodyItem(body)).params<{ Item: Item }>().Item,
  );
  return new Map(
    [caller, ...bodies]
      .map(leanItem)
      .map(toWireItem)
      .map((item) => [keyOf(item), item]),
  );
}

async function read(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

interface Gets {
  readonly Key?: Item;
  readonly RequestItems?: Readonly<Record<string, { readonly Keys: readonly Item[] }>>;
}

function reply(items: ReadonlyMap<string, Item>, { Key, RequestItems }: Gets): object {
  if (Key !== undefined) {
    const found = items.get(keyOf(Key));
    return found === undefined ? {} : { Item: found };
  }
  const keys = RequestItems?.[TABLE_NAME]?.Keys ?? [];
  return { Responses: { [TABLE_NAME]: keys.flatMap((key) => items.get(keyOf(key)) ?? []) }, UnprocessedKeys: {} };
}

/** Starts the token issuer's keys and a store that knows Get and BatchGet; both answer at once. */
export async function startStubBackend(): Promise<StubBackend> {
  const items = itemsByKey();
  let published: JSONWebKeySet = { keys: [] };
  const server = createServer((request, response) => {
    const answer = async (): Promise<string> =>
      JSON.stringify(request.method === 'GET' ? published : reply(items, (await read(request)) as Gets));
    void answer().then((body) => {
      const type = request.method === 'GET' ? 'application/json' : 'application/x-amz-json-1.0';
      response.writeHead(200, { 'content-type': type }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish: (jwks) => {
      published = jwks;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
