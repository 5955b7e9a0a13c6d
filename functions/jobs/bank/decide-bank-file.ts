import { createReadStream } from 'node:fs';
import { refusalOfAcceptance } from '#domain/bank-file/decide-acceptance.ts';
import type { BankFileCode } from '#domain/bank-file/bank-file-code.ts';
import { parseFileName, type BankFileName } from '#domain/bank-file/file-name.ts';
import type { Bank } from '#domain/bank/bank.ts';
import { dayOf } from '#domain/day.ts';
import type { Acceptance, JobMove } from '#domain/job/decide-step.ts';
import { fileProblem } from '#domain/job/file-problem.ts';
import type { Job } from '#domain/job/job.ts';
import { periodOf } from '#domain/reconciliation/break.ts';
import {
  areRowsKnown,
  holdsUp,
  isPeriodSealed,
  readLastAccepted,
  type LastAcceptedFile,
} from '#services/bank-files.ts';
import { partKey, partListKey, sharedIdsKey, uploadKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import { BankFileRefusal } from './bank-file-refusal.ts';
import { cutBankFile, type CutBankFile, type Cutting } from './cut-file.ts';
import { writeLines } from './read-lines.ts';
import { writeReceipt } from './receipt.ts';

/** A file that was read, and who sent it. */
interface ReadFile {
  readonly name: BankFileName;
  readonly bank: Bank;
  readonly cut: CutBankFile;
}

/** The name of a file, and the registered bank it names, which has to be the sender. Throws a BankFileRefusal. */
async function identify(ports: Ports, { kind, source, owner }: Job): Promise<Pick<ReadFile, 'name' | 'bank'>> {
  const name = parseFileName(source.fileName);
  if (name?.kind !== kind) throw new BankFileRefusal('NAME_FORMAT');
  const bank = await ports.banks.findByCode(name.bankCode);
  if (bank === undefined) throw new BankFileRefusal('SENDER_UNKNOWN');
  if (bank.code !== owner.bankCode) throw new BankFileRefusal('SENDER_MISMATCH');
  return { name, bank };
}

/** Puts the parts where the map over them finds them. Done anew, it does the same. */
async function keepParts(ports: Ports, { id }: Job, { parts, sharedIds }: CutBankFile): Promise<void> {
  for (const [index, path] of parts.entries()) {
    await ports.objects.write(
      partKey(id, index + 1),
      createReadStream(path) as AsyncIterable<Uint8Array>,
      'text/plain',
    );
  }
  await ports.objects.write(sharedIdsKey(id), writeLines(sharedIds), 'text/plain');
  const list = parts.map((_, index) => ({ jobId: id, part: index + 1 }));
  await ports.objects.write(partListKey(id), writeLines([JSON.stringify(list)]), 'application/json');
}

async function readFile(ports: Ports, job: Job, cutting: Cutting): Promise<ReadFile> {
  const identified = await identify(ports, job);
  const { bytes } = job.source;
  const content = bytes === 0 ? writeLines([]) : await ports.objects.read(uploadKey(job.source.uploadId));
  if (content === undefined) throw new Error(`The file of the job ${job.id} is gone.`);
  const cut = await cutBankFile({ name: identified.name, content, bytes }, cutting);
  return { ...identified, cut };
}

interface Judged {
  readonly code: BankFileCode | undefined;
  readonly last: LastAcceptedFile | undefined;
}

async function judge(ports: Ports, { name, bank, cut }: ReadFile): Promise<Judged> {
  const { rows, rowsSha256 } = cut.survey;
  const mayRepeat = name.kind === 'CARDSTATUS' || rows === 0;
  const [last, isRepeated, isSealed] = await Promise.all([
    readLastAccepted(ports, bank.code, name.kind),
    mayRepeat ? false : areRowsKnown(ports, name, rowsSha256),
    isPeriodSealed(ports, bank.code, periodOf(name.businessDate)),
  ]);
  const today = dayOf(ports.clock.now());
  const facts = { name, today, isSealed, isRepeated, lastSequence: last?.sequence ?? 0 };
  return { code: refusalOfAcceptance(facts), last };
}

function acceptanceOf({ name, bank, cut }: ReadFile, last: LastAcceptedFile | undefined, ports: Ports): Acceptance {
  const { header, sha256, rows, rowsSha256 } = cut.survey;
  const { businessDate, sequence, kind } = name;
  const acceptedAt = ports.clock.now();
  return {
    accepted: { businessDate, sequence, form: header.form, sha256, acceptedAt, graceDays: bank.graceDays },
    last: last?.owner ?? null,
    lastJob: last === undefined ? null : { id: last.job.id, version: last.job.version },
    rowsSha256: kind === 'CARDSTATUS' || rows === 0 ? null : rowsSha256,
  };
}

/** What a file is decided to be. */
export interface DecidedFile {
  /** Accepted with its parts, or refused with a code; undefined where it waits: the one before it was accepted while it was read. */
  readonly move: JobMove | undefined;
  /** Whether what was sent may not be kept: a card number stood in it, or may have, for it was not read to its end. */
  readonly isSecret: boolean;
}

async function refuse(ports: Ports, job: Job, { code, counted }: BankFileRefusal): Promise<JobMove> {
  const { sha256, rows } = counted ?? { sha256: null, rows: null };
  const receipt = await writeReceipt(ports, job, { code, sha256, rows, at: ports.clock.now() });
  return { step: 'REFUSE', problems: [fileProblem(code)], files: [receipt] };
}

/** A file that may be accepted, and the one before it. */
interface AcceptedAfter {
  readonly file: ReadFile;
  readonly last: LastAcceptedFile | undefined;
}

/** Keeps the parts of a file and its receipt: all that the job needs when it is accepted. */
async function accept(ports: Ports, job: Job, { file, last }: AcceptedAfter): Promise<JobMove> {
  const { survey, parts } = file.cut;
  await keepParts(ports, job, file.cut);
  const acceptance = acceptanceOf(file, last, ports);
  const { acceptedAt: at, sha256 } = acceptance.accepted;
  const { rows } = survey;
  const receipt = await writeReceipt(ports, job, { code: null, sha256, rows, at });
  return { step: 'RUN', rows, parts: parts.length, files: [receipt], acceptance };
}

/** Reads a file, and accepts or refuses it. Nothing has an effect before its job takes the step. */
export async function decideBankFile(ports: Ports, job: Job, cutting: Cutting): Promise<DecidedFile> {
  const file = await readFile(ports, job, cutting).catch((error: unknown) => {
    if (error instanceof BankFileRefusal) return error;
    throw error;
  });
  if (file instanceof BankFileRefusal) return { move: await refuse(ports, job, file), isSecret: true };
  const { code, last } = await judge(ports, file);
  const isSecret = file.cut.hadPan;
  if (code !== undefined)
    return { move: await refuse(ports, job, new BankFileRefusal(code, file.cut.survey)), isSecret };
  if (holdsUp(last)) return { move: undefined, isSecret };
  return { move: await accept(ports, job, { file, last }), isSecret };
}
