import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll } from 'vitest';
import { createEngineClient } from '../../infra/local/engine-client.ts';
import { dynamoDbLocal } from '../../infra/local/engine-command.ts';
import { launch, type EngineProcess } from '../../infra/local/engine-process.ts';
import { createTable } from '../../infra/local/create-table.ts';
import { findFreePort } from '../../infra/local/free-port.ts';
import type { TestTable } from './engine.ts';

/** An engine of the test's own that keeps its tables in files, as `npm start` runs it, with one table on it. */
export interface OwnEngine {
  readonly table: TestTable;
  /** Ends the engine itself by kill -9, and starts it again on the same files at the same address. */
  readonly killAndRestart: () => Promise<void>;
}

/** The engine beside its guard: both are children of the process that was launched. */
async function pidOfEngine({ pid }: EngineProcess): Promise<number> {
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ');
  for (const child of children) {
    if ((await readFile(`/proc/${child}/cmdline`, 'utf8')).startsWith('java')) return Number(child);
  }
  throw new Error('The engine of the test does not run.');
}

/** Starts it; it ends with the test file. */
export async function startOwnEngine(): Promise<OwnEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'niangjia-test-engine-'));
  const port = await findFreePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const start = async (): Promise<EngineProcess> => {
    const started = launch(dynamoDbLocal(folder).on(port), 'TERM');
    if (!(await started.becomesReady(endpoint))) throw new Error(started.lastWords());
    return started;
  };
  let running = await start();
  const client = createEngineClient(endpoint);
  const tableName = 'niangjia-test';
  await createTable(client, tableName);
  afterAll(async () => {
    client.destroy();
    await running.stop();
    await rm(folder, { recursive: true });
  });
  return {
    table: { endpoint, tableName, client: DynamoDBDocumentClient.from(client) },
    killAndRestart: async () => {
      process.kill(await pidOfEngine(running), 'SIGKILL');
      await running.ended;
      running = await start();
    },
  };
}
