import { isBankFileKind } from '#domain/bank-file/file-kind.ts';
import { dayDigits, sequenceDigits } from '#domain/bank-file/file-name.ts';
import type { Job } from '#domain/job/job.ts';
import type { SettlingFile } from '#domain/reconciliation/settling-row.ts';
import { readProgramsOf } from '#services/bank-files.ts';
import type { Ports } from '#services/ports.ts';

/** The file of an accepted job, as its rows are settled for it. */
export async function settlingFileOf(ports: Ports, job: Job): Promise<SettlingFile> {
  const { accepted, owner, kind, id: jobId } = job;
  const { bankCode } = owner;
  if (accepted === undefined || bankCode === undefined || !isBankFileKind(kind)) {
    throw new Error(`The job ${jobId} has no accepted file of a bank.`);
  }
  const { businessDate, sequence, acceptedAt: knownAt, graceDays } = accepted;
  const fileName = [bankCode, kind, dayDigits(businessDate), sequenceDigits(sequence)].join('.');
  const programs = new Set(await readProgramsOf(ports, bankCode));
  return { bankCode, jobId, fileName, businessDate, knownAt, graceDays, programs };
}
