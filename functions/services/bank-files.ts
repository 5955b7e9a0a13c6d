import type { BankFileKind } from '#domain/bank-file/file-kind.ts';
import type { BankFileName } from '#domain/bank-file/file-name.ts';
import type { CardProgramId, JobId } from '#domain/ids.ts';
import type { Job } from '#domain/job/job.ts';
import { isDone } from '#domain/job/transitions.ts';
import type { Ports } from './ports.ts';
import type { Marker } from './ports/writes.ts';

/** The last accepted file of a bank and kind. */
export interface LastAcceptedFile {
  readonly sequence: number;
  /** The job on it, as it stands now. */
  readonly job: Job;
  /** As its marker names it. */
  readonly owner: string;
}

/** How the marker of a sequence names the file that was accepted last. */
export function acceptedOwner(sequence: number, jobId: JobId): string {
  return `${sequence}#${jobId}`;
}

/** What names the last accepted file of a bank and kind. */
export function sequenceMarker(bankCode: string, kind: BankFileKind): Marker {
  return { space: 'BANK_SEQUENCE', name: `${bankCode}#${kind}` };
}

/** The last file of a bank and kind that was accepted; undefined before the first. */
export async function readLastAccepted(
  ports: Ports,
  bankCode: string,
  kind: BankFileKind,
): Promise<LastAcceptedFile | undefined> {
  const owner = await ports.settlement.readMarker(sequenceMarker(bankCode, kind));
  if (owner === undefined) return undefined;
  const [sequence = '', jobId = ''] = owner.split('#');
  const job = await ports.jobs.read(jobId as JobId);
  if (job === undefined) throw new Error(`The last accepted file of the bank ${bankCode} has no job.`);
  return { sequence: Number(sequence), job, owner };
}

/** Whether a file has to wait for the one before it: what that one changes is what this one is judged by. */
export function holdsUp(last: LastAcceptedFile | undefined): boolean {
  return last !== undefined && !isDone(last.job);
}

/** Whether the same rows came with another accepted file of the bank and kind: one of another date or sequence. */
export async function areRowsKnown(
  ports: Ports,
  { bankCode, kind, businessDate, sequence }: BankFileName,
  rowsSha256: string,
): Promise<boolean> {
  const owner = await ports.settlement.readMarker({ space: 'BANK_ROWS', name: `${bankCode}#${kind}#${rowsSha256}` });
  if (owner === undefined) return false;
  const accepted = (await ports.jobs.read(owner as JobId))?.accepted;
  return accepted?.businessDate !== businessDate || accepted.sequence !== sequence;
}

/** What stands for a sealed month of a bank. */
export function sealMarker(bankCode: string, period: string): Marker {
  return { space: 'SEALED_PERIOD', name: `${bankCode}#${period}` };
}

/** Whether a month of a bank, `yyyy-mm`, is sealed. */
export async function isPeriodSealed(ports: Ports, bankCode: string, period: string): Promise<boolean> {
  return (await ports.settlement.readMarker(sealMarker(bankCode, period))) !== undefined;
}

/** More programmes than a bank has: all are read together. */
const MOST_PROGRAMS = 1000;

/** The programmes of a bank, in the order of their codes. */
export async function readProgramsOf(ports: Ports, bankCode: string): Promise<readonly CardProgramId[]> {
  const { items } = await ports.cardPrograms.ofBank(bankCode, { limit: MOST_PROGRAMS, after: undefined });
  return items.map(({ item }) => item.id);
}
