import { z } from 'zod';
import { JobDocument, JobsDocument } from '../__generated__/documents.ts';
import { callService } from '../service-client.ts';
import type { Session } from '../session.ts';

const STATES = [
  ...(['QUEUED', 'INSPECTING', 'RUNNING', 'FINISHING', 'COMPLETED'] as const),
  ...(['COMPLETED_WITH_ERRORS', 'CANCELLED', 'REFUSED', 'FAILED'] as const),
] as const;
const count = z.number();
const fileSchema = z.object({
  kind: z.enum(['RESULT', 'ERRORS']),
  url: z.string(),
  bytes: z.number(),
  sha256: z.string(),
});
const jobSchema = z.object({
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
const pageSchema = z.object({
  jobs: z.object({
    nodes: z.array(jobSchema),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

/** A job as the service tells of it. */
export type JobAnswer = z.infer<typeof jobSchema>;

/** A file a job gives back. */
export type JobFileAnswer = z.infer<typeof fileSchema>;

/** Whether nobody works on the job any more. */
export function isOver({ state }: JobAnswer): boolean {
  return !['QUEUED', 'INSPECTING', 'RUNNING', 'FINISHING'].includes(state);
}

/** How many rows have an outcome. */
export function rowsDone({ outcomes }: JobAnswer): number {
  return Object.values(outcomes).reduce((sum, rows) => sum + rows, 0);
}

/** One job; undefined when it does not exist or is outside the caller's scope. */
export async function readJob({ address }: Session, id: string): Promise<JobAnswer | undefined> {
  const variables = { id, locale: address.locale };
  const answer = z.object({ job: jobSchema.nullable() });
  return (await callService(address, { document: JobDocument, variables, answer })).job ?? undefined;
}

type JobPage = z.infer<typeof pageSchema>['jobs'];

async function readJobPage({ address }: Session, first: number, after: string | null): Promise<JobPage> {
  const variables = { first, after, locale: address.locale };
  return (await callService(address, { document: JobsDocument, variables, answer: pageSchema })).jobs;
}

/** The newest jobs, at most `most` of them. */
export async function* readJobs(session: Session, most: number): AsyncGenerator<JobAnswer> {
  let [left, after]: [number, string | null] = [most, null];
  do {
    const page: JobPage = await readJobPage(session, Math.min(left, 100), after);
    yield* page.nodes;
    left -= page.nodes.length;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && left > 0);
}
