import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Act } from '#domain/act.ts';
import { dayOf, type Instant } from '#domain/day.ts';
import type { JobId } from '#domain/ids.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { createUpload } from '#services/create-upload.ts';
import { uploadKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import { startJob } from '#services/start-job.ts';
import { createAdapters, createPorts } from '../../functions/compose.ts';
import { problemWords } from '../../functions/compose/problem-words.ts';
import { failJob } from '../../functions/jobs/finish/finish.ts';
import { inRun } from '../../functions/jobs/in-run.ts';
import type { JobTools } from '../../functions/jobs/job-tools.ts';
import { steps } from '../../functions/jobs/steps.ts';
import { runJob, type JobSteps } from '../../infra/local/run-job.ts';
import { cardsOfLedger, worldOfLedger } from '../../test/support/bank-files/ledger-planting.ts';
import { callerOf, plantBankFacts } from '../../test/support/bank-files/planted-bank.ts';
import { makePlace, type Place } from '../store-use/place.ts';
import { DATA_FOLDER, PERSONAL_KEY } from '../store-use/service.ts';
import { ACCEPTED_AT, makeDayFile, type DayFile } from './day-file.ts';
import { recordingTable, replay, type Recording } from './recorded-table.ts';

/** What a day came to on the engine, beside the same reads and writes bare. */
export interface DayOnEngine {
  readonly rows: number;
  readonly requests: number;
  readonly rowsPerSecond: number;
  readonly bareRowsPerSecond: number;
  /** The day over bare: 1 is as fast. */
  readonly ratio: number;
  readonly verdict: string;
}

function portsOf(
  { endpoint, tableName }: Place,
  { folder, recording }: { readonly folder: string; readonly recording?: Recording },
): () => Ports {
  const kept = { personalKey: PERSONAL_KEY, objectStore: `file:${folder}`, objectUrl: 'http://127.0.0.1:1/objects' };
  const made = createAdapters({ tableName, dynamoDbEndpoint: endpoint, dataFolder: DATA_FOLDER, ...kept });
  const clock = { now: () => ACCEPTED_AT as Instant };
  const table = recording === undefined ? made.table : recordingTable(made.table, recording);
  return () => createPorts({ ...made, clock, table });
}

async function plant(place: Place, { world }: DayFile, folder: string): Promise<void> {
  const { banks, programs, merchants, offers } = worldOfLedger(world);
  const catalogue = { merchants: merchants as readonly Merchant[], offers: offers as readonly Offer[] };
  const request = portsOf(place, { folder });
  await plantBankFacts({ request }, { banks, programs, ...catalogue, cards: cardsOfLedger(world), usage: [] });
}

/** Sends the file and starts the job, as the service does it. */
async function send(ports: Ports, { path, world }: DayFile): Promise<JobId> {
  const caller = callerOf(worldOfLedger(world), world.bank);
  const now = ports.clock.now();
  const act: Act = { caller, now, today: dayOf(now), requestId: 'bench' };
  const content = readFileSync(path);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const file = { fileName: basename(path), bytes: content.length, sha256, contentType: 'text/plain' };
  const upload = await createUpload(ports, act, { idempotencyKey: 'bench-upload', kind: 'DISCOUNT', ...file });
  if (!upload.ok) throw new Error(`the upload was refused: ${upload.failure.code}`);
  const { id: uploadId } = upload.value.state;
  await ports.objects.write(uploadKey(uploadId), createReadStream(path) as AsyncIterable<Uint8Array>, file.contentType);
  const command = { idempotencyKey: 'bench-start', uploadId, mode: 'UPSERT', again: false } as const;
  const started = await startJob(ports, act, command);
  if (!started.ok) throw new Error(`the job was refused: ${started.failure.code}`);
  return started.value.state.id;
}

function stepsOver(ports: () => Ports): JobSteps {
  const tools: JobTools = { ports, words: problemWords, workFolder: tmpdir() };
  return {
    inspect: (event) => inRun(tools, event, steps.inspect),
    part: (event) => inRun(tools, event, (bound, jobId) => steps.part(bound, { jobId, part: event.part })),
    settle: (event) => inRun(tools, event, steps.settle),
    finish: (event) => inRun(tools, event, steps.finish),
    fail: (event) => inRun(tools, event, failJob),
  };
}

/** Works through a day of `rows` on the engine, and sends the same reads and writes bare to a table that knew the same. */
export async function dayOnEngine(endpoint: string, rows: number): Promise<DayOnEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'niangjia-bench-bank-'));
  const place = await makePlace(endpoint, `day-${rows}`);
  const bare = await makePlace(endpoint, `bare-day-${rows}`);
  try {
    const file = makeDayFile(folder, rows, { every: 1000 });
    await plant(place, file, folder);
    await plant(bare, file, folder);
    const recording: Recording = { reads: [], writes: [] };
    const ports = portsOf(place, { folder, recording });
    const jobId = await send(ports(), file);
    const before = performance.now();
    const { state } = await runJob(stepsOver(ports), { jobId, run: 1 });
    const milliseconds = performance.now() - before;
    const job = await ports().jobs.read(jobId);
    if (!state.startsWith('COMPLETED')) throw new Error(`the job of the bench ended ${state}`);
    const bareMilliseconds = await replay(bare, recording);
    const perSecond = (spent: number): number => (rows / spent) * 1000;
    return {
      ...{ rows, requests: recording.reads.length + recording.writes.length },
      ...{ rowsPerSecond: perSecond(milliseconds), bareRowsPerSecond: perSecond(bareMilliseconds) },
      ...{ ratio: bareMilliseconds / milliseconds, verdict: job?.verdict ?? '' },
    };
  } finally {
    place.client.destroy();
    bare.client.destroy();
    rmSync(folder, { recursive: true });
  }
}
