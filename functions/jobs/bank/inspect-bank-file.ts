import { createStoreMeter, type StoreMeter } from '#platform/store-meter.ts';
import { isBankFileKind } from '#domain/bank-file/file-kind.ts';
import type { JobId } from '#domain/ids.ts';
import type { JobMove } from '#domain/job/decide-step.ts';
import type { Job } from '#domain/job/job.ts';
import { holdsUp, readLastAccepted } from '#services/bank-files.ts';
import { uploadKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import type { JobTools } from '../job-tools.ts';
import { moveOn, readJob, type StepOutcome } from '../move-on.ts';
import { inWorkFolder } from '../work-folder.ts';
import { decideBankFile } from './decide-bank-file.ts';
import { inspectedLine, waitsLine } from './file-events.ts';
import { keepInspection } from './inspection-notes.ts';

/** Whether the file before it is still worked on, as is known before this one is read. */
async function mustWait(ports: Ports, { kind, owner, accepted }: Job): Promise<boolean> {
  if (accepted !== undefined || owner.bankCode === undefined || !isBankFileKind(kind)) return false;
  return holdsUp(await readLastAccepted(ports, owner.bankCode, kind));
}

function wait(ports: Ports, job: Job): StepOutcome {
  return { job, line: waitsLine(job, ports.clock.now()) };
}

/** A job that was accepted before it broke off keeps its parts and its receipt. */
function keptCut({ rows, parts, files, accepted }: Job): JobMove | undefined {
  if (rows === null || parts === null || accepted === undefined) return undefined;
  return { step: 'RUN', rows, parts, files: files.filter(({ kind }) => kind === 'RECEIPT') };
}

/** Whether a file was accepted or refused, whatever became of its job since: nobody reads again what was sent. */
function isDecided({ accepted, state }: Job): boolean {
  return accepted !== undefined || state === 'REFUSED';
}

/** Removes what was sent of a file that is decided, for good: no version of it may be kept. One that is not decided is read again. */
async function forgetUpload(ports: Ports, job: Job): Promise<void> {
  if (isDecided(job)) await ports.objects.erase(uploadKey(job.source.uploadId));
}

function withLine(job: Job): StepOutcome {
  const line = inspectedLine(job);
  return line === undefined ? { job } : { job, line };
}

/** The ports of a step, and what counts the requests that go to the store through them. */
interface Metered {
  readonly ports: Ports;
  readonly meter: StoreMeter;
}

/** Reads the file of a job that has begun, and moves it on; what may not be kept is removed once that is written. */
async function readAndDecide(
  { workFolder, partBytes }: JobTools,
  { ports, meter }: Metered,
  job: Job,
): Promise<StepOutcome> {
  const { move, isSecret } = await inWorkFolder(workFolder, (folder) =>
    decideBankFile(ports, job, { folder, partBytes }),
  );
  if (move === undefined) return wait(ports, job);
  if (move.step === 'RUN') await keepInspection(ports, job, meter.requests);
  const moved = await moveOn(ports, job.id, move);
  if (isSecret) await forgetUpload(ports, moved.job);
  return withLine(moved.job);
}

/**
 * The first step of a job on a bank's file: it waits for the file before it (QUEUED, or INSPECTING where that one was accepted
 * meanwhile), is read once, and is accepted with its parts or refused with a code, and with a receipt either way.
 *
 * The step may have broken off behind its decision: whoever finds the file decided tells the log of it once more, and removes what was
 * sent, for nobody knows any more whether a card number stood in it.
 */
export async function inspectBankFile(tools: JobTools, jobId: JobId): Promise<StepOutcome> {
  const meter = createStoreMeter();
  const ports = tools.ports(meter);
  const job = await readJob(ports, jobId);
  const isNew = job.state === 'QUEUED' || job.state === 'INSPECTING';
  if (isNew && (await mustWait(ports, job))) return wait(ports, job);
  const { job: begun } = await moveOn(ports, jobId, { step: 'INSPECT' });
  await forgetUpload(ports, begun);
  if (begun.state !== 'INSPECTING') return withLine(begun);
  const kept = keptCut(begun);
  return kept === undefined
    ? readAndDecide(tools, { ports, meter }, begun)
    : withLine((await moveOn(ports, jobId, kept)).job);
}
