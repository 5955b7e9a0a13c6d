import { createHash } from 'node:crypto';
import { expect, vi } from 'vitest';
import { z } from 'zod';
import { JOB_STATES } from '#domain/job/job.ts';
import type { LocalAnswer, LocalTestService } from './local-service.ts';

/** A file as a test writes it. */
export interface TestFile {
  readonly content: Buffer;
  readonly fileName?: string;
  readonly contentType?: string;
  readonly kind?: string;
}

const CSV = 'text/csv';

/** An upload as the service tells of it. */
export const uploadSchema = z.object({
  id: z.string(),
  url: z.string(),
  method: z.string(),
  headers: z.array(z.object({ name: z.string(), value: z.string() })),
});
const outcomesSchema = z.record(z.string(), z.number());
const jobSchema = z.object({
  ...{
    id: z.string(),
    uploadId: z.string(),
    state: z.enum(JOB_STATES),
    run: z.number(),
    rows: z.number().nullable(),
    parts: z.number().nullable(),
  },
  ...{
    partsDone: z.number(),
    outcomes: outcomesSchema,
    residual: z.number().nullable(),
    failure: z.string().nullable(),
  },
  problems: z.array(z.object({ code: z.string(), line: z.number().nullable(), columns: z.array(z.string()) })),
  files: z.array(z.object({ kind: z.string(), url: z.string(), bytes: z.number(), sha256: z.string() })),
  allowedActions: z.array(z.string()),
});
const problemsSchema = z.array(z.object({ code: z.string(), path: z.array(z.string()).nullable() }));

export type TestUpload = z.infer<typeof uploadSchema>;
export type TestJob = z.infer<typeof jobSchema>;

const JOB = `id uploadId state run rows parts partsDone residual failure allowedActions
  outcomes { created updated unchanged rejected duplicate notDone }
  problems { code line columns } files { kind url bytes sha256 }`;
const ENDS = ['COMPLETED', 'COMPLETED_WITH_ERRORS', 'CANCELLED', 'REFUSED', 'FAILED'];

let keys = 0;
const nextKey = (): string => {
  keys += 1;
  return `file-job-${keys}`;
};

function dataOf({ data, errors }: LocalAnswer): Readonly<Record<string, unknown>> {
  expect(errors).toBeUndefined();
  return data ?? {};
}

/** What a change of a job answered. */
export interface Started {
  readonly job: TestJob | null;
  readonly problems: z.infer<typeof problemsSchema>;
}

/** The way of a file over HTTP, as a caller goes it. */
export class FileJobs {
  readonly #service: Pick<LocalTestService, 'ask'>;
  readonly #subject: string;

  constructor(service: Pick<LocalTestService, 'ask'>, subject: string) {
    this.#service = service;
    this.#subject = subject;
  }

  async create({
    content,
    fileName = 'bodies.csv',
    contentType = CSV,
    kind = 'UNION_BODIES',
  }: TestFile): Promise<TestUpload> {
    const sha256 = createHash('sha256').update(content).digest('hex');
    const input = { idempotencyKey: nextKey(), kind, fileName, size: content.length, sha256, contentType };
    const query = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) {
      upload { id url method headers { name value } } problems { code path } } }`;
    const data = dataOf(await this.#service.ask(this.#subject, query, { input }));
    return z.object({ createUpload: z.object({ upload: uploadSchema }) }).parse(data).createUpload.upload;
  }

  async send(upload: TestUpload, content: Buffer): Promise<Response> {
    const headers = Object.fromEntries(upload.headers.map(({ name, value }) => [name, value]));
    return fetch(upload.url, { method: upload.method, headers, body: new Uint8Array(content) });
  }

  async upload(file: TestFile): Promise<TestUpload> {
    const upload = await this.create(file);
    expect((await this.send(upload, file.content)).status).toBe(200);
    return upload;
  }

  start(uploadId: string, mode: string, again = false): Promise<Started> {
    return this.#change('startJob', 'StartJobInput', { uploadId, mode, again });
  }

  cancel(id: string): Promise<Started> {
    return this.#change('cancelJob', 'CancelJobInput', { id });
  }

  resume(id: string): Promise<Started> {
    return this.#change('resumeJob', 'ResumeJobInput', { id });
  }

  async job(id: string): Promise<TestJob> {
    const data = dataOf(await this.#service.ask(this.#subject, `query ($id: ID!) { job(id: $id) { ${JOB} } }`, { id }));
    return jobSchema.parse(data['job']);
  }

  /** The job once it is over, at most `patience` milliseconds later. */
  async ended(id: string, patience = 60_000): Promise<TestJob> {
    return vi.waitUntil(
      async () => {
        const job = await this.job(id);
        return ENDS.includes(job.state) ? job : undefined;
      },
      { timeout: patience, interval: 100 },
    );
  }

  /** Sends a file, starts a job on it, and waits for its end. */
  async run(file: TestFile, mode: string, again = false): Promise<TestJob> {
    const { id } = await this.upload(file);
    const { job } = await this.start(id, mode, again);
    if (job === null) throw new Error('the job of the test was not started');
    return this.ended(job.id);
  }

  /** The rows of a file that a job gave back, without its header. */
  async file(job: TestJob, kind: string): Promise<readonly string[]> {
    const found = job.files.find((file) => file.kind === kind);
    if (found === undefined) throw new Error(`the job gave no ${kind} back`);
    const bytes = Buffer.from(await (await fetch(found.url)).arrayBuffer());
    expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([found.bytes, found.sha256]);
    return bytes.toString('utf8').trimEnd().split('\r\n').slice(1);
  }

  async #change(name: string, type: string, fields: Readonly<Record<string, unknown>>): Promise<Started> {
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { job { ${JOB} } problems { code path } } }`;
    const input = { idempotencyKey: nextKey(), ...fields };
    const data = dataOf(await this.#service.ask(this.#subject, query, { input }));
    return z.object({ job: jobSchema.nullable(), problems: problemsSchema }).parse(data[name]);
  }
}
