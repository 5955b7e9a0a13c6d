import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DescribeTableCommand, DescribeTimeToLiveCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { TABLE } from '#store/table.ts';
import { createTable } from '../../infra/local/create-table.ts';
import { createEngineClient } from '../../infra/local/engine-client.ts';
import { lockEngineFolder } from '../../infra/local/engine-lock.ts';
import { answers } from '../../infra/local/engine-process.ts';
import { startEngine, type Engine } from '../../infra/local/engine.ts';
import { findFreePort } from '../../infra/local/free-port.ts';

const folder = mkdtempSync(join(tmpdir(), 'niangjia-engine-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  vi.stubEnv('DYNAMODB_ENDPOINT', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const ENGINE_MODULE = new URL('../../infra/local/engine.ts', import.meta.url).href;
const OWNER = `
  const { startEngine } = await import(${JSON.stringify(ENGINE_MODULE)});
  console.log((await startEngine()).endpoint);
  setInterval(() => undefined, 1000);
`;

async function firstLineOf(stream: Readable): Promise<string> {
  for await (const line of createInterface(stream)) return line;
  throw new Error('the stream ended without a line');
}

async function tablesOf(engine: Engine): Promise<readonly string[]> {
  const client = createEngineClient(engine.endpoint);
  const { TableNames } = await client.send(new ListTablesCommand({}));
  client.destroy();
  return TableNames ?? [];
}

describe('an engine of our own', () => {
  it('is gone when it was stopped', async () => {
    const engine = await startEngine();
    expect(await tablesOf(engine)).toEqual([]);
    await engine.stop();
    await engine.ended;
    expect(await answers(engine.endpoint)).toBe(false);
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)('dies with a parent that got %s', async (signal) => {
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', OWNER], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const endpoint = await firstLineOf(parent.stdout);
    expect(await answers(endpoint)).toBe(true);
    const ended = once(parent, 'exit');
    parent.kill(signal);
    await ended;
    await expect.poll(() => answers(endpoint), { timeout: 10_000 }).toBe(false);
  });

  it('keeps its tables in a folder over a restart', async () => {
    const dataFolder = join(folder, 'kept');
    const first = await startEngine({ dataFolder });
    const client = createEngineClient(first.endpoint);
    expect(await createTable(client, 'kept-table')).toBe('CREATED');
    client.destroy();
    await first.stop();
    expect(readdirSync(dataFolder)).not.toContain('engine.lock');

    const second = await startEngine({ dataFolder });
    expect(await tablesOf(second)).toEqual(['kept-table']);
    await second.stop();
  });
});

describe('an engine that DYNAMODB_ENDPOINT names', () => {
  it('is used and left running', async () => {
    vi.stubEnv('DYNAMODB_ENDPOINT', inject('dynamoDbEndpoint'));
    const engine = await startEngine();
    expect(engine.endpoint).toBe(inject('dynamoDbEndpoint'));
    await engine.stop();
    expect(await answers(engine.endpoint)).toBe(true);
  });

  it('must answer', async () => {
    const nowhere = `http://127.0.0.1:${await findFreePort()}`;
    vi.stubEnv('DYNAMODB_ENDPOINT', nowhere);
    await expect(startEngine()).rejects.toThrow(`DYNAMODB_ENDPOINT=${nowhere} does not answer`);
  });
});

it('without Java it says what to install', async () => {
  const bin = mkdtempSync(join(folder, 'bin-'));
  writeFileSync(join(bin, 'java'), '#!/bin/sh\necho "java: not found" >&2\nexit 127\n', { mode: 0o755 });
  vi.stubEnv('PATH', `${bin}:/usr/bin:/bin`);
  await expect(startEngine()).rejects.toThrow(/install it[^]*DYNAMODB_ENDPOINT/);
});

describe('the hold on a data folder', () => {
  it('is refused while a living process has it, by its id', async () => {
    const held = join(folder, 'held');
    const lock = await lockEngineFolder(held);
    await expect(lockEngineFolder(held, 200)).rejects.toThrow(`in use by process ${process.pid}`);
    lock.release();
    await expect(lockEngineFolder(held, 200)).resolves.toBeDefined();
  });

  it('lets its owner empty the folder and keeps itself', async () => {
    const full = mkdtempSync(join(folder, 'full-'));
    writeFileSync(join(full, 'shared-local-instance.db'), 'old');
    const lock = await lockEngineFolder(full);
    lock.emptyFolder();
    expect(readdirSync(full)).toEqual(['engine.lock']);
    lock.release();
  });

  it('is taken over from a process that is gone', async () => {
    const left = mkdtempSync(join(folder, 'left-'));
    const dead = spawn('true');
    await once(dead, 'exit');
    writeFileSync(join(left, 'engine.lock'), String(dead.pid));
    await expect(lockEngineFolder(left, 200)).resolves.toBeDefined();
  });
});

describe('the table', () => {
  const tableName = `table-shape-${process.pid}`;
  const client = createEngineClient(inject('dynamoDbEndpoint'));
  afterAll(() => {
    client.destroy();
  });

  it('is made once, however often it is asked for', async () => {
    expect(await createTable(client, tableName)).toBe('CREATED');
    expect(await createTable(client, tableName)).toBe('FOUND');
  });

  it('has the keys, indexes and time to live of store/table.ts', async () => {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    const keysOf = (schema: readonly { AttributeName?: string | undefined }[] | undefined): unknown =>
      schema?.map((key) => key.AttributeName);
    expect(keysOf(Table?.KeySchema)).toEqual([TABLE.partitionKey, TABLE.sortKey]);
    expect(Table?.StreamSpecification).toBeUndefined();
    for (const index of TABLE.indexes) {
      const found = Table?.GlobalSecondaryIndexes?.find((candidate) => candidate.IndexName === index.name);
      expect(keysOf(found?.KeySchema)).toEqual([index.partitionKey, index.sortKey]);
      expect(found?.Projection?.ProjectionType).toBe('ALL');
    }
    const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName: tableName }));
    expect(TimeToLiveDescription).toMatchObject({ AttributeName: TABLE.timeToLive, TimeToLiveStatus: 'ENABLED' });
  });
});
