import { createHash } from 'node:crypto';
import type { BankFileCode } from '#domain/bank-file/bank-file-code.ts';
import { FILE_ADVICE } from '#domain/bank-file/advice.ts';
import type { Instant } from '#domain/day.ts';
import type { Job, JobFile } from '#domain/job/job.ts';
import { fileKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';

/** What the sender is told at once: accepted, or refused with a code. */
export interface ReceiptFacts {
  readonly code: BankFileCode | null;
  /** SHA-256 of the plain bytes before the trailer, and the rows that were counted; null where the file was not read so far. */
  readonly sha256: string | null;
  readonly rows: number | null;
  readonly at: Instant;
}

/** Writes the receipt of a file. Done anew it says the same, but for the time. */
export async function writeReceipt(ports: Ports, job: Job, { code, sha256, rows, at }: ReceiptFacts): Promise<JobFile> {
  const advice = code === null ? null : FILE_ADVICE[code];
  const receipt = {
    ...{ jobId: job.id, name: job.source.fileName, bytes: job.source.bytes, sha256, rows },
    ...{ accepted: code === null, codes: code === null ? [] : [code], at },
    whatToDo: advice === null ? null : { 'zh-CN': advice.zh, en: advice.en },
  };
  const text = Buffer.from(`${JSON.stringify(receipt, null, 2)}\n`, 'utf8');
  const content = (async function* () {
    yield await Promise.resolve(text);
  })();
  await ports.objects.write(fileKey(job, 'RECEIPT'), content, 'application/json');
  return { kind: 'RECEIPT', bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') };
}
