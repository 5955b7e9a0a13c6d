import type { Act } from '#domain/act.ts';
import { isBankFileKind } from '#domain/bank-file/file-kind.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { decideStart, standingJob } from '#domain/job/decide-start.ts';
import type { JobMode } from '#domain/job/job-kind.ts';
import type { Job } from '#domain/job/job.ts';
import { mayRunFile } from '#domain/job/may-run-file.ts';
import type { Upload } from '#domain/job/upload.ts';
import type { UploadId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { draftChange } from './draft-change.ts';
import { isOwnerVisible } from './job-access.ts';
import { uploadKey } from './job-objects.ts';
import { goingOf, listingsOf } from './job-writes.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A file that was sent, and what to do with its rows. */
export interface StartJob {
  readonly idempotencyKey: string;
  readonly uploadId: UploadId;
  readonly mode: JobMode;
  /** Works on a file again that was worked on before. */
  readonly again: boolean;
}

/** The file if the caller may see it and run it. */
async function findUpload(ports: Ports, act: Act, id: UploadId): Promise<Upload | undefined> {
  const upload = mayDo(act.caller.role, 'job:start') ? await ports.uploads.read(id) : undefined;
  if (upload === undefined) return undefined;
  if (!mayRunFile(act.caller, { kind: upload.kind, sentBy: upload.createdBy })) return undefined;
  return (await isOwnerVisible(ports, act, upload.owner)) ? upload : undefined;
}

async function writesOf(ports: Ports, job: Job, last: Job | undefined): Promise<readonly Write[]> {
  const { bodyId } = job.owner;
  const body = bodyId === null ? undefined : await ports.bodies.find(bodyId);
  return [{ type: 'SAVE', noun: 'job', state: job, readVersion: 0 }, ...goingOf(job, last), ...listingsOf(job, body)];
}

async function draft(ports: Ports, act: Act, command: StartJob): Promise<Result<Draft<Job>, Problem>> {
  const { mode, again } = command;
  const upload = await findUpload(ports, act, command.uploadId);
  if (upload === undefined) return fail(ruleProblem('NOT_FOUND', 'uploadId'));
  const { kind, owner, sha256, fileName } = upload;
  if (isBankFileKind(kind) && mode !== 'UPSERT') return fail(ruleProblem('INPUT_INVALID', 'mode'));
  // A bank's file is known by its name, too: the same bytes under another one are refused with what is wrong.
  const named = isBankFileKind(kind) ? { fileName } : {};
  const content = ports.fingerprints.of({ kind, mode, owner, sha256, ...named });
  const [last, head] = await Promise.all([ports.jobs.readByContent(content), ports.objects.head(uploadKey(upload.id))]);
  const standing = standingJob({ last, again });
  if (standing !== undefined) {
    // Nobody reads what was sent once more: of a bank's file it may be what was erased of the first, for a card number in it.
    if (isBankFileKind(kind) && standing.source.uploadId !== upload.id) await ports.objects.erase(uploadKey(upload.id));
    return succeed({ state: standing, writes: [], audit: [] });
  }
  const starting = { upload, mode, arrived: head?.bytes, content, last, again };
  const decided = decideStart(ports.ids.next('Job'), starting, act);
  if (!decided.ok) return decided;
  return succeed(draftChange(decided.value, await writesOf(ports, decided.value.state, last)));
}

/**
 * Starts the work on a file that was sent. The same content, for the same owner and in the same mode, is answered with the
 * job that works on it or has done so; `again` starts another one once that is over.
 */
export const startJob = commandOf('startJob', draft);
