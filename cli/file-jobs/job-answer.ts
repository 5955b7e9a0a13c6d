import { z } from 'zod';
import { JobDocument, JobsDocument } from '../__generated__/documents.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import { callService } from '../service-client.ts';
import type { Session } from '../session.ts';
import { Stop } from '../stop.ts';
import { sayOfJob } from './job-words.ts';

const STATES = [
  ...(['QUEUED', 'INSPECTING', 'RUNNING', 'FINISHING', 'COMPLETED'] as const),
  ...(['COMPLETED_WITH_ERRORS', 'CANCELLED', 'REFUSED', 'FAILED'] as const),
] as const;
const count = z.number();
const fileSchema = z.object({
  kind: z.enum(['RECEIPT', 'RESULT', 'ERRORS', 'SUMMARY']),
  url: z.string(),
  bytes: z.number(),
  sha256: z.string(),
});
const listedSchema = z.object({
  id: z.string(),
  kind: z.string(),
  mode: z.string(),
  fileName: z.string(),
  state: z.enum(STATES),
  startedAt: z.string(),
  cancelRequested: z.boolean(),
  rows: z.number().nullable(),
  outcomes: z.object({
    ...{ created: count, updated: count, unchanged: count },
    ...{ rejected: count, duplicate: count, notDone: count },
  }),
  files: z.array(fileSchema),
  problems: z.array(
    z.object({
      code: z.string(),
      message: z.string(),
      line: z.number().nullable(),
      columns: z.array(z.string()),
    }),
  ),
  failure: z.string().nullable(),
});
const VERDICTS = ['REFUSED', 'FAILED', 'BREAKS', 'RECONCILED_WITH_PENDING', 'RECONCILED'] as const;
/** What is asked of one job, and of none in a list. */
const jobSchema = listedSchema.extend({
  verdict: z.enum(VERDICTS).nullable(),
  classes: z.array(z.object({ class: z.string(), rows: count })),
  accepted: z.object({ businessDate: z.string(), sequence: count }).nullable(),
});
const pageSchema = z.object({
  jobs: z.object({
    nodes: z.array(listedSchema),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

/** A job as the service tells of it. */
export type JobAnswer = z.infer<typeof jobSchema>;

/** A job in a list. */
type ListedJob = z.infer<typeof listedSchema>;

/** A file a job gives back. */
export type JobFileAnswer = z.infer<typeof fileSchema>;

/** Whether nobody works on the job any more. */
export function isOver({ state }: JobAnswer): boolean {
  return !['QUEUED', 'INSPECTING', 'RUNNING', 'FINISHING'].includes(state);
}

/** Whether the job is on a bank's file, whose rows have classes and no outcomes. */
export function isOfBank({ kind }: JobAnswer): boolean {
  return kind === 'CARDSTATUS' || kind === 'DISCOUNT';
}

/** How many rows have an outcome, or of a bank's file a class. */
export function rowsDone(job: JobAnswer): number {
  const counts = isOfBank(job) ? job.classes.map(({ rows }) => rows) : Object.values(job.outcomes);
  return counts.reduce((sum, rows) => sum + rows, 0);
}

/** One job; undefined when it does not exist or is outside the caller's scope. */
export async function readJob({ address }: Session, id: string): Promise<JobAnswer | undefined> {
  const variables = { id, locale: address.locale };
  const answer = z.object({ job: jobSchema.nullable() });
  return (await callService(address, { document: JobDocument, variables, answer })).job ?? undefined;
}

/** The same; stops the command where there is none to be seen. */
export async function findJob(session: Session, id: string): Promise<JobAnswer> {
  const job = await readJob(session, id);
  if (job === undefined) throw new Stop(EXIT_CODES.SERVICE_FAILED, sayOfJob(session.language, 'JOB_UNKNOWN', id));
  return job;
}

type JobPage = z.infer<typeof pageSchema>['jobs'];

async function readJobPage({ address }: Session, first: number, after: string | null): Promise<JobPage> {
  const variables = { first, after, locale: address.locale };
  return (await callService(address, { document: JobsDocument, variables, answer: pageSchema })).jobs;
}

/** The newest jobs, at most `most` of them. */
export async function* readJobs(session: Session, most: number): AsyncGenerator<ListedJob> {
  let [left, after]: [number, string | null] = [most, null];
  do {
    const page: JobPage = await readJobPage(session, Math.min(left, 100), after);
    yield* page.nodes;
    left -= page.nodes.length;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && left > 0);
}
