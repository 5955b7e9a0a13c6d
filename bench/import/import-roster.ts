import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { BatchWriteCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Act } from '#domain/act.ts';
import { dayOf } from '#domain/day.ts';
import { ENV } from '#platform/env.ts';
import { createUpload } from '#services/create-upload.ts';
import { uploadKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import { startJob } from '#services/start-job.ts';
import { createAdapters, createPorts } from '../../functions/compose.ts';
import { adminOf } from '../../test/support/builders.ts';
import { rosterFile, rosterLines } from '../../test/support/roster-file.ts';
import { tableItems, type TableItem } from '../../test/support/table-items.ts';
import { startChild } from '../measure/child.ts';
import { load, putAll } from '../store-use/load.ts';
import { makeFederation } from '../store-use/federation.ts';
import { makePlace, type Place } from '../store-use/place.ts';
import { DATA_FOLDER, PERSONAL_KEY } from '../store-use/service.ts';

/** What an import came to, beside the same items written bare. */
export interface ImportFigures {
  readonly rows: number;
  readonly items: number;
  readonly rowsPerSecond: number;
  readonly bareRowsPerSecond: number;
  /** Import over bare: 1 is as fast. */
  readonly ratio: number;
  /** Import over the same items in bare transactions, which is as fast as it could be. */
  readonly ratioToTransactions: number;
  readonly peakMegabytes: number;
}

const MOST_PUTS = 25;
const MOST_TRANSACTED = 99;
const ROWS_PER_BODY = 100;
const SEED = 5;

const endSchema = z.object({ state: z.string(), milliseconds: z.number(), peakMegabytes: z.number() });

const keyOf = ({ pk, sk }: TableItem): string => `${String(pk)} ${String(sk)}`;

/** Sends the roster and starts the job, as the service does it. */
async function sendRoster(ports: Ports, codes: readonly string[], rows: number): Promise<string> {
  const now = ports.clock.now();
  const act: Act = { caller: adminOf('330000'), now, today: dayOf(now), requestId: 'bench' };
  // As rosters come: body by body.
  const { header, lines } = rosterLines(rows, { code: codes.join(','), seed: SEED });
  const content = rosterFile(header, lines.toSorted());
  const sha256 = createHash('sha256').update(content).digest('hex');
  const file = { fileName: 'members.csv', bytes: content.length, sha256, contentType: 'text/csv' as const };
  const upload = await createUpload(ports, act, { idempotencyKey: 'bench-upload', kind: 'MEMBERS', ...file });
  if (!upload.ok) throw new Error(`the upload was refused: ${upload.failure.code}`);
  const { id } = upload.value.state;
  await ports.objects.write(uploadKey(id), Readable.from([content]), file.contentType);
  const started = await startJob(ports, act, {
    idempotencyKey: 'bench-start',
    uploadId: id,
    mode: 'CREATE',
    again: false,
  });
  if (!started.ok) throw new Error(`the job was refused: ${started.failure.code}`);
  return started.value.state.id;
}

/** Writes all items by `write`, so many at a time, one request after the other: two at once take the local engine longer. */
async function spend(items: readonly TableItem[], most: number, write: (chunk: readonly TableItem[]) => Promise<void>) {
  const before = performance.now();
  for (let start = 0; start < items.length; start += most) await write(items.slice(start, start + most));
  return performance.now() - before;
}

function writeBare({ client, tableName }: Place, items: readonly TableItem[]): Promise<number> {
  return spend(items, MOST_PUTS, async (chunk) => {
    let open: object[] = chunk.map((Item) => ({ PutRequest: { Item } }));
    while (open.length > 0) {
      const answer = await client.send(new BatchWriteCommand({ RequestItems: { [tableName]: open } }));
      open = answer.UnprocessedItems?.[tableName] ?? [];
    }
  });
}

function writeTransacted({ client, tableName }: Place, items: readonly TableItem[]): Promise<number> {
  return spend(items, MOST_TRANSACTED, async (chunk) => {
    const puts = chunk.map((Item) => ({ Put: { TableName: tableName, Item } }));
    await client.send(new TransactWriteCommand({ TransactItems: puts }));
  });
}

/** Imports a roster of `rows` people through the steps of a job, and writes the same items bare on the same engine. */
export async function importRoster(endpoint: string, rows: number): Promise<ImportFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'niangjia-bench-import-'));
  const place = await makePlace(endpoint, `import-${rows}`);
  const bare = await makePlace(endpoint, `bare-${rows}`);
  const transacted = await makePlace(endpoint, `transacted-${rows}`);
  try {
    const federation = makeFederation(Math.max(90, Math.ceil((rows * 3) / ROWS_PER_BODY)));
    await load(place, federation, []);
    await putAll(place, [{ type: 'SAVE', noun: 'apiClient', state: adminOf('330000'), readVersion: 0 }]);
    const store = { tableName: place.tableName, dynamoDbEndpoint: endpoint, dataFolder: DATA_FOLDER };
    const kept = { personalKey: PERSONAL_KEY, objectStore: `file:${folder}`, objectUrl: 'http://127.0.0.1:1/objects' };
    const ports = createPorts(createAdapters({ ...store, ...kept }));
    const codes = federation.bodies.filter(({ level }) => level === 'EMPLOYER').map(({ code }) => code);
    const jobId = await sendRoster(ports, codes.slice(0, Math.ceil(rows / ROWS_PER_BODY)), rows);
    // About four items a person, and two of each body.
    const segments = Math.ceil(rows / 200);
    const before = new Set((await tableItems(place, segments)).map(keyOf));
    const child = await startChild(new URL('job-process.ts', import.meta.url), [], {
      ...{ [ENV.stage]: 'local', [ENV.tableName]: place.tableName, [ENV.dynamoDbEndpoint]: endpoint },
      ...{
        [ENV.tokenIssuer]: 'http://127.0.0.1:1',
        [ENV.tokenAudience]: 'bench',
        [ENV.tokenJwksUrl]: 'http://127.0.0.1:1',
      },
      ...{ [ENV.dataFolder]: DATA_FOLDER, [ENV.personalKey]: PERSONAL_KEY, AWS_REGION: 'local' },
      ...{ [ENV.objectStore]: kept.objectStore, [ENV.objectUrl]: kept.objectUrl },
    });
    const { state, milliseconds, peakMegabytes } = endSchema.parse(await child.tell({ jobId }));
    await child.stop();
    if (state !== 'COMPLETED') throw new Error(`the job of the bench ended ${state}`);
    const items = (await tableItems(place, segments)).filter((item) => !before.has(keyOf(item)));
    const bareMilliseconds = await writeBare(bare, items);
    const transactedMilliseconds = await writeTransacted(transacted, items);
    const perSecond = (spent: number): number => (rows / spent) * 1000;
    return {
      ...{ rows, items: items.length, peakMegabytes },
      ...{ ratio: bareMilliseconds / milliseconds, ratioToTransactions: transactedMilliseconds / milliseconds },
      ...{ rowsPerSecond: perSecond(milliseconds), bareRowsPerSecond: perSecond(bareMilliseconds) },
    };
  } finally {
    place.client.destroy();
    bare.client.destroy();
    transacted.client.destroy();
    rmSync(folder, { recursive: true });
  }
}
