import { dayOf, type Instant } from '#domain/day.ts';
import type { JobId } from '#domain/ids.ts';
import { jobKey } from '#domain/job/job-key.ts';
import type { Job } from '#domain/job/job.ts';
import { outcomesKey, partKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import type { JobTools } from '../job-tools.ts';
import type { AnyFileKind, JobActs, RowResult } from '../kind.ts';
import { kindOf } from '../kinds.ts';
import { actOf, moveOn, readJob, type StepOutcome } from '../move-on.ts';
import { writeNdjson } from '../ndjson.ts';
import { CallerGone, Checkpoint, PartOver, readPart } from './checkpoint.ts';
import { cutBatches, type SiftedBatch } from './cut-batches.ts';
import { oneAhead, type WithAhead } from './one-ahead.ts';
import { endWithout, type RowEnd } from './row-end.ts';
import { siftRows } from './sift-rows.ts';

/** A part of a job. */
export interface PartOfJob {
  readonly jobId: JobId;
  readonly part: number;
}

interface PartWork {
  /** The ports of one batch. */
  readonly ports: () => Ports;
  readonly job: Job;
  readonly part: number;
  readonly kind: AnyFileKind;
  readonly acts: JobActs;
  readonly checkpoint: Checkpoint;
}

/** How many batches are done between two looks at whether the job was cancelled, or a caller of it is gone. */
const BATCHES_BETWEEN = 4;

const byLine = (left: RowEnd, right: RowEnd): number => left.line - right.line;

/** The days of a job are those of its start: a part that is done anew on another day comes to the same. */
async function actsOf(ports: Ports, job: Job): Promise<JobActs | undefined> {
  const [starter, sender] = await Promise.all([actOf(ports, job, job.startedBy), actOf(ports, job, job.source.sentBy)]);
  if (starter === undefined || sender === undefined) return undefined;
  const today = dayOf(job.startedAt);
  return { starter: { ...starter, today }, sender: { ...sender, today } };
}

/** What is recorded is known from when it is recorded, and not from when the part was begun. */
function actsAt({ starter, sender }: JobActs, now: Instant): JobActs {
  return { starter: { ...starter, now }, sender: { ...sender, now } };
}

/** One result for each row of the batch, or the kind has a defect. */
function checkResults(batch: SiftedBatch, results: readonly RowResult[]): void {
  const lines = new Set(results.map(({ line }) => line));
  const isComplete = lines.size === results.length && batch.rows.every(({ line }) => lines.has(line));
  if (results.length !== batch.rows.length || !isComplete)
    throw new Error('A kind left a row without its one outcome.');
}

/** What a batch is done with: ports of its own, and what was read with them ahead. */
interface Prepared {
  readonly ports: Ports;
  readonly ahead: unknown;
}

async function prepare({ ports: open, kind, acts, checkpoint }: PartWork, { rows }: SiftedBatch): Promise<Prepared> {
  const ports = open();
  const reads = rows.length > 0 && !checkpoint.isStopped;
  return { ports, ahead: reads ? await kind.readAhead?.(ports, acts, rows) : undefined };
}

async function doBatch(
  { job, kind, acts, part, checkpoint }: PartWork,
  { item: batch, ahead: prepared }: WithAhead<SiftedBatch, Prepared>,
  index: number,
): Promise<readonly RowEnd[]> {
  if (batch.rows.length === 0) return batch.ends;
  if (!(await checkpoint.mayDo(batch.rows.length + batch.ends.length))) {
    return [...batch.ends, ...batch.rows.map(({ line }) => endWithout(line, 'NOT_DONE'))].sort(byLine);
  }
  const key = jobKey(job.id, part, index);
  const { ports, ahead } = await prepared;
  const results = await kind.apply(ports, actsAt(acts, ports.clock.now()), {
    rows: batch.rows,
    ahead,
    mode: job.mode,
    key,
  });
  checkResults(batch, results);
  return [...batch.ends, ...results].sort(byLine);
}

/** What becomes of the rows, in the order of lines: at once, or at the end where the kind has an order of its own. */
async function* endsOf(work: PartWork, batches: AsyncIterable<SiftedBatch>): AsyncGenerator<RowEnd> {
  const kept: RowEnd[] = [];
  let index = 0;
  for await (const batch of oneAhead(batches, (next) => prepare(work, next))) {
    const ends = await doBatch(work, batch, index);
    work.checkpoint.count(ends);
    index += 1;
    if (work.kind.arrange === undefined) yield* ends;
    else kept.push(...ends);
  }
  yield* kept.sort(byLine);
}

/** What makes the ports of each batch of a part; a trial remembers over all of them what it did not write. */
function portsFor(tools: JobTools, kind: AnyFileKind, { mode }: Job): () => Ports {
  const trial = mode === 'DRY_RUN' ? kind.openTrial?.() : undefined;
  return trial === undefined ? tools.ports : () => trial(tools.ports());
}

/** Does the rows of a part and writes what became of them. Throws CallerGone and PartOver. */
async function doRows(tools: JobTools, { job, part, acts }: Pick<PartWork, 'job' | 'part' | 'acts'>): Promise<void> {
  const ports = tools.ports();
  const earlier = await readPart(ports, { jobId: job.id, part });
  if (earlier?.done === true) return;
  const content = await ports.objects.read(partKey(job.id, part));
  if (content === undefined) throw new Error(`Part ${part} of the job ${job.id} is not there.`);
  const kind = kindOf(job.kind);
  const checkpoint = new Checkpoint(ports, {
    ...{ jobId: job.id, part, earlier, rowsBetween: kind.batchRows * BATCHES_BETWEEN },
    callersStay: async () => (await actsOf(ports, job)) !== undefined,
  });
  const context = { regions: ports.regions, act: acts.starter };
  const batches = cutBatches(kind, siftRows(content, { kind, context, jobId: job.id }));
  const ends = endsOf({ ports: portsFor(tools, kind, job), job, part, kind, acts, checkpoint }, batches);
  const attempt = ports.ids.next('Request');
  await ports.objects.write(outcomesKey(job.id, part, attempt), writeNdjson(ends), 'application/x-ndjson');
  await checkpoint.finish(attempt);
}

/** Does the rows of one part. Done anew, after a break-off or beside another worker, it comes to the same and changes nothing. */
export async function processPart(tools: JobTools, { jobId, part }: PartOfJob): Promise<StepOutcome> {
  const ports = tools.ports();
  const job = await readJob(ports, jobId);
  if (job.state !== 'RUNNING') return { job };
  const acts = await actsOf(ports, job);
  try {
    if (acts === undefined) throw new CallerGone();
    await doRows(tools, { job, part, acts });
    return { job };
  } catch (error) {
    if (error instanceof PartOver) return { job: await readJob(ports, jobId) };
    if (!(error instanceof CallerGone)) throw error;
    return moveOn(ports, jobId, { step: 'FAIL', failure: 'CALLER_GONE' });
  }
}
