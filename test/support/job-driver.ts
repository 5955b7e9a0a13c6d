import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { Job } from '#domain/job/job.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { createUpload } from '#services/create-upload.ts';
import { uploadKey } from '#services/job-objects.ts';
import { listingsOf } from '#services/job-writes.ts';
import type { Write } from '#services/ports/writes.ts';
import type { CommandResult } from '#services/run-command.ts';
import { startJob } from '#services/start-job.ts';
import { stateAfter } from './outcome.ts';
import { changeOf } from './plant-body.ts';
import type { TestPorts } from './ports.ts';

let keys = 0;
const nextKey = (): string => {
  keys += 1;
  return `job-driver-${keys}`;
};

/** Sends a file of union bodies with this text and asks for a job on it. */
export async function askToStart(
  service: TestPorts,
  caller: ApiClient,
  { text = nextKey(), again = false }: { readonly text?: string; readonly again?: boolean } = {},
): Promise<CommandResult<Job>> {
  const content = Buffer.from(text, 'utf8');
  const sha256 = createHash('sha256').update(content).digest('hex');
  const file = { kind: 'UNION_BODIES', fileName: 'a.csv', contentType: 'text/csv', bytes: content.length } as const;
  const act = service.act(caller);
  const asked = { idempotencyKey: nextKey(), ...file, sha256 };
  const { id } = await stateAfter(createUpload(service.request(), act, asked));
  await service.request().objects.write(uploadKey(id), Readable.from([content]), 'text/csv');
  return startJob(service.request(), act, { idempotencyKey: nextKey(), uploadId: id, mode: 'CREATE', again });
}

const TOGETHER = 8;

/** Puts jobs of a body into the table, as if its officers had started as many. */
export async function plantJobs(
  service: TestPorts,
  body: UnionBody,
  { like, count }: { readonly like: Job; readonly count: number },
): Promise<void> {
  const owner = { bodyId: body.id, regionCode: body.regionCode };
  const jobs = Array.from({ length: count }, (): Job => ({ ...like, id: service.ids.next('Job'), owner }));
  for (let start = 0; start < count; start += TOGETHER) {
    const writes = jobs.slice(start, start + TOGETHER).flatMap((state): Write[] => {
      return [{ type: 'SAVE', noun: 'job', state, readVersion: 0 }, ...listingsOf(state, body)];
    });
    const commit = await service.request().ledger.commit(changeOf(service, ...writes));
    if (commit.outcome !== 'COMMITTED') throw new Error(`jobs were not planted: ${JSON.stringify(commit)}`);
  }
}
