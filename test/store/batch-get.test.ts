import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { createItemLoader, type ItemKey } from '#store/batch-get.ts';
import { createTestTable } from '../support/engine.ts';
import { createFaultyTable } from '../support/faulty-table.ts';
import { openTestTable } from '../support/ports.ts';

const table = await createTestTable();
const COUNT = 230;
const keyOf = (index: number): ItemKey => ({ pk: `ITEM#${index}`, sk: 'STATE' });
const keys = Array.from({ length: COUNT }, (_, index) => keyOf(index));

beforeAll(async () => {
  for (let start = 0; start < COUNT; start += 25) {
    const puts = keys.slice(start, start + 25).map((key) => ({ PutRequest: { Item: { ...key, name: key.pk } } }));
    await table.client.send(new BatchWriteCommand({ RequestItems: { [table.tableName]: puts } }));
  }
});

interface Trimmed {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  /** How many keys each request on the wire asked for. */
  readonly asked: readonly number[];
}

/** The engine, taking only the first `answered` keys of each request and handing the rest back as unprocessed. */
function answeringInParts(answered: number): Trimmed {
  const { client, tableName } = openTestTable(table);
  const asked: number[] = [];
  client.middlewareStack.add(
    (next) => async (args) => {
      const input: unknown = args.input;
      if (!isBatchGet(input)) return next(args);
      const requested = input.RequestItems[tableName]?.Keys ?? [];
      asked.push(requested.length);
      const taken = requested.slice(0, Math.max(answered, 1));
      const RequestItems = { [tableName]: { ...input.RequestItems[tableName], Keys: taken } };
      const result = await next({ ...args, input: { ...args.input, RequestItems } });
      const output: unknown = result.output;
      if (!isBatchAnswer(output)) throw new Error('the engine did not answer a BatchGet');
      if (answered === 0) output.Responses = {};
      const left = requested.slice(answered);
      output.UnprocessedKeys = left.length === 0 ? {} : { [tableName]: { Keys: left } };
      return result;
    },
    { step: 'initialize', name: 'answerInParts' },
  );
  return { client, tableName, asked };
}

interface BatchGet {
  readonly RequestItems: Readonly<Record<string, { readonly Keys: readonly ItemKey[] }>>;
}
interface BatchAnswer {
  Responses: Record<string, unknown[]>;
  UnprocessedKeys: Record<string, { Keys: readonly ItemKey[] }>;
}
function isBatchGet(input: unknown): input is BatchGet {
  return typeof input === 'object' && input !== null && 'RequestItems' in input;
}
function isBatchAnswer(output: unknown): output is BatchAnswer {
  return typeof output === 'object' && output !== null && 'Responses' in output;
}

describe('the item loader of a request', () => {
  it('reads more than a hundred keys in batches of at most a hundred, each in its place', async () => {
    const trimmed = answeringInParts(100);
    const items = await createItemLoader(trimmed).loadMany(keys);
    expect(items.map((item) => (item instanceof Error ? item : item?.['name']))).toEqual(keys.map(({ pk }) => pk));
    expect([...trimmed.asked].sort((left, right) => left - right)).toEqual([30, 100, 100]);
  });

  it('asks for a key once, however often it is wanted', async () => {
    const trimmed = answeringInParts(100);
    const loader = createItemLoader(trimmed);
    const wanted = [3, 7, 3, 3, 7].map(keyOf);
    const items = await Promise.all(wanted.map((key) => loader.load(key)));
    expect(items.map((item) => item?.['name'])).toEqual(wanted.map(({ pk }) => pk));
    await loader.load(keyOf(3));
    expect(trimmed.asked).toEqual([2]);
  });

  it('tells a key that is not there from its neighbours', async () => {
    const loader = createItemLoader(openTestTable(table));
    const items = await Promise.all(
      [keyOf(0), keyOf(COUNT), { pk: 'ITEM#0', sk: 'OTHER' }].map((key) => loader.load(key)),
    );
    expect(items.map((item) => item?.['name'])).toEqual(['ITEM#0', undefined, undefined]);
  });

  it('asks again for what the table left unprocessed', async () => {
    const trimmed = answeringInParts(4);
    const items = await createItemLoader(trimmed).loadMany(keys.slice(0, 10));
    expect(items.map((item) => (item instanceof Error ? item : item?.['name']))).toEqual(
      keys.slice(0, 10).map(({ pk }) => pk),
    );
    expect(trimmed.asked).toEqual([10, 6, 2]);
  });

  it('fails after six rounds without progress: an unread key is never taken for a missing one', async () => {
    const trimmed = answeringInParts(0);
    const loader = createItemLoader(trimmed);
    await expect(loader.load(keyOf(1))).rejects.toThrow('left 1 keys unread after 6 rounds');
    expect(trimmed.asked).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('tells that failure as the throttling it is', async () => {
    const faulty = createFaultyTable(table);
    faulty.plan('BatchGetItemCommand', ...Array.from({ length: 6 }, () => 'UNPROCESSED' as const));
    await expect(createItemLoader(faulty).load(keyOf(1))).rejects.toThrow(
      expect.objectContaining({ name: 'ThrottlingException' }),
    );
    expect(faulty.requestsOf('BatchGetItemCommand')).toBe(6);
  });

  it('is throttled and asks again', async () => {
    const faulty = createFaultyTable(table);
    faulty.plan('BatchGetItemCommand', 'THROTTLED', 'THROTTLED');
    const item = await createItemLoader(faulty).load(keyOf(5));
    expect(item?.['name']).toBe('ITEM#5');
    expect(faulty.requestsOf('BatchGetItemCommand')).toBe(3);
  });

  it('gives up when the table cannot be reached, and says so to everyone who waits', async () => {
    const faulty = createFaultyTable(table);
    faulty.plan('BatchGetItemCommand', 'NO_CONNECTION', 'NO_CONNECTION', 'NO_CONNECTION', 'NO_CONNECTION');
    const loader = createItemLoader(faulty);
    const outcomes = await Promise.allSettled([loader.load(keyOf(5)), loader.load(keyOf(6))]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
