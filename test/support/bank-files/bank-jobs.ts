import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { JobId } from '#domain/ids.ts';
import type { Job, JobFile } from '#domain/job/job.ts';
import { createUpload } from '#services/create-upload.ts';
import { fileKey, uploadKey } from '#services/job-objects.ts';
import type { StoreMeter } from '#platform/store-meter.ts';
import type { Ports } from '#services/ports.ts';
import type { ObjectStore } from '#services/ports/objects.ts';
import { startJob } from '#services/start-job.ts';
import { resumeJob } from '#services/step-job.ts';
import { problemWords } from '../../../functions/compose/problem-words.ts';
import { failJob } from '../../../functions/jobs/finish/finish.ts';
import { inRun, type JobEvent, type StepAnswer } from '../../../functions/jobs/in-run.ts';
import type { JobTools } from '../../../functions/jobs/job-tools.ts';
import { steps } from '../../../functions/jobs/steps.ts';
import { runJob, type JobSteps } from '../../../infra/local/run-job.ts';
import { createMemoryObjects, type MemoryObjects } from '../memory-objects.ts';
import { stateAfter } from '../outcome.ts';
import type { TestPorts } from '../ports.ts';
import { SHORT_PAUSE_MILLISECONDS } from '../short-pause.ts';

/** A file as a bank sends it. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: 'CARDSTATUS' | 'DISCOUNT';
}

let keys = 0;
const nextKey = (): string => {
  keys += 1;
  return `bank-jobs-${keys}`;
};

/** What a test may settle itself. */
export interface BankJobsOptions {
  /** What is left of the ports of the steps. */
  readonly shaped?: (ports: Ports) => Ports;
  /** About how large a part is; by default no file of a test has two. */
  readonly partBytes?: number;
  /** Another place for files than the one in memory. */
  readonly store?: ObjectStore;
  /** The place in memory that others look into, too. */
  readonly objects?: MemoryObjects;
}

/** Files of banks over the ports of a test, with a place for files in memory and steps that the test takes. */
export class BankJobs {
  readonly objects: MemoryObjects;
  readonly steps: JobSteps;
  readonly #service: TestPorts;
  readonly #store: ObjectStore;

  constructor(service: TestPorts, { shaped = (ports) => ports, partBytes, store, objects }: BankJobsOptions = {}) {
    this.objects = objects ?? createMemoryObjects();
    this.#service = service;
    this.#store = store ?? this.objects;
    const tools: JobTools = {
      ...{ ports: (meter) => shaped(this.ports(meter)), words: problemWords, workFolder: tmpdir() },
      ...(partBytes === undefined ? {} : { partBytes }),
    };
    const take = (event: JobEvent, step: (tools: JobTools, id: JobId) => Promise<{ readonly job: Job }>) =>
      inRun(tools, event, step);
    this.steps = {
      inspect: (event) => take(event, steps.inspect),
      part: (event) => take(event, (bound, jobId) => steps.part(bound, { jobId, part: event.part })),
      settle: (event) => take(event, steps.settle),
      finish: (event) => take(event, steps.finish),
      fail: (event) => take(event, failJob),
    };
  }

  /** The ports of a request, with this place for files; `meter` counts what it asks of the store. */
  ports(meter?: StoreMeter): Ports {
    return Object.create(this.#service.request(meter), { objects: { value: this.#store } }) as Ports;
  }

  /** Sends a file and asks for a job on it. */
  async queue(caller: ApiClient, { name, bytes, kind }: SentFile): Promise<Job> {
    const act = this.#service.act(caller);
    const content = Buffer.from(bytes);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const contentType = name.endsWith('.gz') ? 'application/gzip' : 'text/plain';
    const file = { kind, fileName: name, contentType, bytes: content.length, sha256 };
    const { id } = await stateAfter(createUpload(this.ports(), act, { idempotencyKey: nextKey(), ...file }));
    await this.#store.write(uploadKey(id), Readable.from([content]), contentType);
    const command = { idempotencyKey: nextKey(), uploadId: id, mode: 'UPSERT', again: false } as const;
    return stateAfter(startJob(this.ports(), act, command));
  }

  /** Takes a job through its steps. */
  async run({ id, run }: Pick<Job, 'id' | 'run'>): Promise<StepAnswer> {
    return runJob(this.steps, { jobId: id, run }, SHORT_PAUSE_MILLISECONDS);
  }

  /** Sends a file and works through it. */
  async take(caller: ApiClient, file: SentFile): Promise<Job> {
    const job = await this.queue(caller, file);
    await this.run(job);
    return this.read(job.id);
  }

  /** Sets a job going again that failed. */
  async resume(caller: ApiClient, id: JobId): Promise<Job> {
    return stateAfter(resumeJob(this.ports(), this.#service.act(caller), { idempotencyKey: nextKey(), id }));
  }

  async read(id: JobId): Promise<Job> {
    const job = await this.ports().jobs.read(id);
    if (job === undefined) throw new Error('the test names a job that is not there');
    return job;
  }

  /** A file that the job gave back, as text. */
  text(job: Job, kind: JobFile['kind']): string {
    const content = this.objects.content.get(fileKey(job, kind));
    if (content === undefined) throw new Error(`the job of the test has no ${kind}`);
    return content.toString('utf8');
  }
}
