import { createReadStream, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createStoreMeter } from '#platform/store-meter.ts';
import { parseFileName } from '#domain/bank-file/file-name.ts';
import type { ApiClientId, JobId, UploadId } from '#domain/ids.ts';
import type { Instant } from '#domain/day.ts';
import type { Job } from '#domain/job/job.ts';
import { region } from '../../test/support/builders.ts';
import { sharedIdsKey } from '#services/job-objects.ts';
import { problemWords } from '../../functions/compose/problem-words.ts';
import { cutBankFile } from '../../functions/jobs/bank/cut-file.ts';
import { doneParts } from '../../functions/jobs/bank/done-parts.ts';
import { makeFiles } from '../../functions/jobs/bank/make-bank-files.ts';
import { processBankPart, secondPassOf, settleSecondPass } from '../../functions/jobs/bank/process-bank-part.ts';
import { settlingFileOf } from '../../functions/jobs/bank/settling-file.ts';
import type { JobTools } from '../../functions/jobs/job-tools.ts';
import { createStubPorts, type StubFacts } from './stub-ports.ts';

/** Processor time of this process so far, in milliseconds: other work on the machine does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How long each step took, in milliseconds of processor time, and what came of it. */
export interface WorkedThrough {
  readonly cut: number;
  readonly parts: number;
  readonly finish: number;
  readonly rows: number;
  readonly matched: number;
}

async function* noIds(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.alloc(0));
}

/** Takes a file through all its steps with the store stubbed: parse, check, cut, classify, and all four files. */
export async function workThrough(path: string, facts: StubFacts, folder: string): Promise<WorkedThrough> {
  const name = parseFileName(basename(path));
  if (name === undefined) throw new Error(`the bench has no file of a bank: ${path}`);
  const start = processorTime();
  const bytes = statSync(path).size;
  const content = createReadStream(path, { highWaterMark: 1_048_576 }) as AsyncIterable<Uint8Array>;
  const cut = await cutBankFile({ name, content, bytes }, { folder });
  const id = 'job_bench' as JobId;
  const now = facts.now as Instant;
  const job: Job = {
    ...{ id, version: 1, kind: 'DISCOUNT', mode: 'UPSERT', content: '', startedBy: 'client_bank' as ApiClientId },
    source: {
      ...{ uploadId: 'upl_bench' as UploadId, fileName: basename(path), contentType: 'text/plain', bytes, sha256: '' },
      sentBy: 'client_bank' as ApiClientId,
    },
    owner: { regionCode: region('330000'), bodyId: null, bankCode: name.bankCode },
    ...{ startedAt: now, run: 1, state: 'RUNNING', stateSince: now, cancelRequestedBy: null },
    ...{ rows: cut.survey.rows, parts: cut.parts.length, outcomes: null, files: [], problems: [], failure: null },
    accepted: {
      ...{ businessDate: name.businessDate, sequence: name.sequence, form: 'DELTA', sha256: '', acceptedAt: now },
      graceDays: 3,
    },
  };
  const ports = createStubPorts(facts, { job: () => job, folder });
  for (const [index, part] of cut.parts.entries()) {
    renameSync(part, join(folder, `jobs-${id}-parts-${String(index + 1).padStart(4, '0')}.ndjson`));
  }
  await ports.objects.write(sharedIdsKey(id), noIds(), 'application/json');
  const afterCut = processorTime();
  const tools: JobTools = { ports: () => ports, words: problemWords, workFolder: folder };
  for (let part = 1; part <= cut.parts.length; part += 1) await processBankPart(tools, { jobId: id, part });
  await settleSecondPass(tools, id);
  const afterParts = processorTime();
  const file = await settlingFileOf(ports, job);
  const parts = await doneParts(ports, job, secondPassOf(job));
  const move = await makeFiles({ ports, meter: createStoreMeter(), job, file, parts, folder });
  if (move.step !== 'COMPLETE') throw new Error('the job of the bench was not completed');
  const finish = processorTime() - afterParts;
  const matched = move.outcomes.MATCHED ?? 0;
  return { cut: afterCut - start, parts: afterParts - afterCut, finish, rows: cut.survey.rows, matched };
}
