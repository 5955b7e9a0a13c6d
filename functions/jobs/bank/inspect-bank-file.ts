import { createReadStream } from 'node:fs';
import { refusalOfAcceptance } from '#domain/bank-file/decide-acceptance.ts';
import type { BankFileCode } from '#domain/bank-file/bank-file-code.ts';
import { isBankFileKind } from '#domain/bank-file/file-kind.ts';
import { parseFileName, type BankFileName } from '#domain/bank-file/file-name.ts';
import type { Bank } from '#domain/bank/bank.ts';
import { dayOf } from '#domain/day.ts';
import type { JobId } from '#domain/ids.ts';
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
import type { JobTools } from '../job-tools.ts';
import { moveOn, readJob, type StepOutcome } from '../move-on.ts';
import { inWorkFolder } from '../work-folder.ts';
import { BankFileRefusal } from './bank-file-refusal.ts';
import { cutBankFile, type CutBankFile, type Cutting } from './cut-file.ts';
import { inspectedLine, waitsLine } from './file-events.ts';
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

async function* single(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text, 'utf8'));
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
  await ports.objects.write(partListKey(id), single(JSON.stringify(list)), 'application/json');
}

async function readFile(ports: Ports, job: Job, cutting: Cutting): Promise<ReadFile> {
  const identified = await identify(ports, job);
  const { bytes } = job.source;
  const content = bytes === 0 ? single('') : await ports.objects.read(uploadKey(job.source.uploadId));
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

/** What was sent is not kept where a card number stood in it, or may have: it was not read to its end. */
async function forgetUpload(ports: Ports, { source }: Job): Promise<void> {
  await ports.objects.remove(uploadKey(source.uploadId));
}

/**
 * Reads a file, keeps its parts, and accepts or refuses it; undefined where it has to wait after all, for the one before it was accepted
 * while it was read. Nothing has an effect before it is accepted.
 */
async function decide(ports: Ports, job: Job, cutting: Cutting): Promise<JobMove | undefined> {
  const file = await readFile(ports, job, cutting).catch(async (error: unknown) => {
    if (error instanceof BankFileRefusal) await forgetUpload(ports, job);
    throw error;
  });
  const { cut } = file;
  const { code, last } = await judge(ports, file);
  if (code === undefined && holdsUp(last)) return undefined;
  if (cut.hadPan) await forgetUpload(ports, job);
  if (code !== undefined) throw new BankFileRefusal(code);
  await keepParts(ports, job, cut);
  const acceptance = acceptanceOf(file, last, ports);
  const { acceptedAt: at, sha256 } = acceptance.accepted;
  const { rows } = cut.survey;
  const receipt = await writeReceipt(ports, job, { code: null, sha256, rows, at });
  return { step: 'RUN', rows, parts: cut.parts.length, files: [receipt], acceptance };
}

async function refusal(ports: Ports, job: Job, { code }: BankFileRefusal): Promise<JobMove> {
  const receipt = await writeReceipt(ports, job, { code, sha256: null, rows: null, at: ports.clock.now() });
  return { step: 'REFUSE', problems: [fileProblem(code)], files: [receipt] };
}

/** Whether the file before it is still worked on, as is known before this one is read. */
async function mustWait(ports: Ports, { kind, owner, accepted }: Job): Promise<boolean> {
  if (accepted !== undefined || owner.bankCode === undefined || !isBankFileKind(kind)) return false;
  return holdsUp(await readLastAccepted(ports, owner.bankCode, kind));
}

/** A job that was accepted before it broke off keeps its parts and its receipt. */
function keptCut({ rows, parts, files, accepted }: Job): JobMove | undefined {
  if (rows === null || parts === null || accepted === undefined) return undefined;
  return { step: 'RUN', rows, parts, files: files.filter(({ kind }) => kind === 'RECEIPT') };
}

function withLine({ job }: StepOutcome): StepOutcome {
  const line = inspectedLine(job);
  return line === undefined ? { job } : { job, line };
}

/**
 * The first step of a job on a bank's file: it waits for the file before it (QUEUED, or INSPECTING where that one was accepted
 * meanwhile), is read once, and is accepted with its parts or refused with a code, and with a receipt either way.
 */
export async function inspectBankFile(tools: JobTools, jobId: JobId): Promise<StepOutcome> {
  const ports = tools.ports();
  const job = await readJob(ports, jobId);
  const isNew = job.state === 'QUEUED' || job.state === 'INSPECTING';
  if (isNew && (await mustWait(ports, job))) return { job, line: waitsLine(job, ports.clock.now()) };
  const begun = await moveOn(ports, jobId, { step: 'INSPECT' });
  if (begun.job.state !== 'INSPECTING') return begun;
  const kept = keptCut(begun.job);
  if (kept !== undefined) return moveOn(ports, jobId, kept);
  try {
    const { workFolder, partBytes } = tools;
    const move = await inWorkFolder(workFolder, (folder) => decide(ports, begun.job, { folder, partBytes }));
    if (move === undefined) return { job: begun.job, line: waitsLine(begun.job, ports.clock.now()) };
    return withLine(await moveOn(ports, jobId, move));
  } catch (error) {
    if (!(error instanceof BankFileRefusal)) throw error;
    return withLine(await moveOn(ports, jobId, await refusal(ports, begun.job, error)));
  }
}
