import { dayOf } from '#domain/day.ts';
import { createStoreMeter } from '#platform/store-meter.ts';
import type { JobId } from '#domain/ids.ts';
import type { JobMove } from '#domain/job/decide-step.ts';
import type { Job } from '#domain/job/job.ts';
import { areAccountedFor } from '#domain/job/row-outcome.ts';
import { isDone, isEnded } from '#domain/job/transitions.ts';
import { notesKey, outcomesKey, partKey, partListKey, restKey, sharedIdsKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import { countOverdueOrphans } from '#services/settle/overdue-orphans.ts';
import type { JobTools } from '../job-tools.ts';
import { moveOn, type StepOutcome } from '../move-on.ts';
import { removeObjects } from '../remove-objects.ts';
import { inWorkFolder } from '../work-folder.ts';
import { doneParts } from './done-parts.ts';
import { finishedLine } from './file-events.ts';
import { inspectionKey } from './inspection-notes.ts';
import { makeFiles } from './make-bank-files.ts';
import { secondPassOf } from './process-bank-part.ts';
import { settlingFileOf } from './settling-file.ts';

/** What the steps kept for each other is needed no more; the files for the caller stay. Of a failed job it is taken up again. */
async function forgetWork(ports: Ports, { id, parts, state }: Job): Promise<void> {
  if (!isDone({ state }) || parts === null) return;
  const done = (await ports.jobs.partsOf(id)).flatMap(({ part, attempt }) =>
    attempt === null ? [] : [{ part, attempt }],
  );
  const keys = [
    ...[partListKey(id), sharedIdsKey(id), inspectionKey({ id })],
    ...Array.from({ length: parts }, (_, index) => partKey(id, index + 1)),
    ...done.flatMap(({ part, attempt }) => [
      ...[outcomesKey(id, part, attempt), restKey(id, part, attempt), notesKey(id, part, attempt)],
    ]),
  ];
  await removeObjects(ports, keys);
}

/** What the log tells of refunds whose charge did not come, each time that their bank sent charges. */
async function overdueOrphans(ports: Ports, { kind, owner }: Job): Promise<number> {
  if (kind !== 'DISCOUNT' || owner.bankCode === undefined) return 0;
  return countOverdueOrphans(ports, owner.bankCode, dayOf(ports.clock.now()));
}

/** What comes behind the end of a job, and may be done again: its step may have broken off there. */
async function leave(ports: Ports, job: Job): Promise<StepOutcome> {
  if (!isEnded(job)) return { job };
  await forgetWork(ports, job);
  return { job, line: finishedLine(job, await overdueOrphans(ports, job)) };
}

function isUnaccounted({ rows }: Job, move: JobMove): boolean {
  return move.step === 'COMPLETE' && !areAccountedFor(rows, move.outcomes);
}

/** The last step of a job on a bank's file: result, errors, summary and verdict. */
export async function finishBankFile(tools: JobTools, jobId: JobId): Promise<StepOutcome> {
  const meter = createStoreMeter();
  const ports = tools.ports(meter);
  const { job } = await moveOn(ports, jobId, { step: 'FINISH' });
  if (job.state !== 'FINISHING') return leave(ports, job);
  const file = await settlingFileOf(ports, job);
  const parts = await doneParts(ports, job, secondPassOf(job));
  const move = await inWorkFolder(tools.workFolder, (folder) => makeFiles({ ports, meter, job, file, parts, folder }));
  // Of rows that do not add up nobody knows which part is wrong. A resumed job does all of them anew.
  if (isUnaccounted(job, move)) await ports.jobs.forgetParts(jobId);
  return leave(ports, (await moveOn(ports, jobId, move)).job);
}
