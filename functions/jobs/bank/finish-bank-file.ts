import { join } from 'node:path';
import { dayOf } from '#domain/day.ts';
import type { JobId } from '#domain/ids.ts';
import type { JobMove } from '#domain/job/decide-step.ts';
import type { Job, JobFile } from '#domain/job/job.ts';
import { isDone, isEnded } from '#domain/job/transitions.ts';
import { lastDayOfGrace } from '#domain/reconciliation/break.ts';
import type { Finding, RowClass } from '#domain/reconciliation/row-class.ts';
import type { SettlingFile } from '#domain/reconciliation/settling-row.ts';
import { decideVerdict, type Verdict } from '#domain/reconciliation/verdict.ts';
import { fileKey, notesKey, outcomesKey, partKey, partListKey, restKey, sharedIdsKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import { countOverdueOrphans } from '#services/settle/overdue-orphans.ts';
import { openBreak } from '#services/settle/open-break.ts';
import { writeRepeatable } from '#services/settle/write-repeatable.ts';
import { SpooledText } from '../finish/spool-result.ts';
import type { JobTools } from '../job-tools.ts';
import { moveOn, type StepOutcome } from '../move-on.ts';
import { inWorkFolder } from '../work-folder.ts';
import { doneParts, notesOf, readKept, type DonePart } from './done-parts.ts';
import { finishedLine } from './file-events.ts';
import { mergeOutcomes } from './merge-outcomes.ts';
import { findingsIn, NotesSum, type PartNotes } from './part-notes.ts';
import { secondPassOf } from './process-bank-part.ts';
import { writeLines } from './read-lines.ts';
import { errorLines, missingTokens, ResultFile } from './result-files.ts';
import { readOutcome } from './result-line.ts';
import { settlingFileOf } from './settling-file.ts';
import { spendBudgets, type OfferSpending } from './spend-budgets.ts';
import { summaryText } from './summary.ts';
import { writeStatement } from './write-statement.ts';

/** What a job is finished with. */
interface Finishing {
  readonly ports: Ports;
  readonly job: Job;
  readonly file: SettlingFile;
  readonly parts: readonly DonePart[];
  readonly folder: string;
}

/** What was written of the rows. */
interface WrittenRows {
  readonly tally: Readonly<Partial<Record<RowClass, number>>>;
  readonly files: readonly JobFile[];
}

async function notesOfAll({ ports, job, parts }: Finishing): Promise<PartNotes> {
  const sum = new NotesSum();
  for (const part of parts) sum.addNotes(await notesOf(ports, job, part));
  return sum.notes();
}

async function openMissing({ ports, file }: Finishing, missing: readonly string[]): Promise<void> {
  const place = { file, programId: null, merchantId: null, now: ports.clock.now() };
  const nothing = { line: null, reasons: [], expectedFen: null, grantedFen: null, offerId: null };
  const writes = missing.flatMap((subject) =>
    openBreak(ports.ids, { kind: 'MISSING_AT_BANK', subject, ...nothing }, place),
  );
  await writeRepeatable(ports, writes);
}

async function writeRows(finishing: Finishing, notes: PartNotes, missing: readonly string[]): Promise<WrittenRows> {
  const { ports, job, parts, folder } = finishing;
  const spooled = {
    result: new SpooledText(join(folder, 'result'), ''),
    errors: new SpooledText(join(folder, 'errors'), ''),
  };
  try {
    const result = new ResultFile(spooled.result);
    await result.begin(job);
    const outcomesOf = ({ part, attempt }: DonePart) => readKept(ports, outcomesKey(job.id, part, attempt));
    for await (const window of mergeOutcomes(await Promise.all(parts.map(outcomesOf)), job.rows ?? 0)) {
      const outcomes = window.flatMap((outcome) => (outcome === undefined ? [] : [readOutcome(outcome)]));
      await result.addRows(outcomes);
      await spooled.errors.add(errorLines(outcomes));
    }
    await result.addOthers(notes.revived, missing);
    await result.end();
    const write = async (kind: JobFile['kind'], text: SpooledText): Promise<JobFile> => {
      const written = await ports.objects.write(fileKey(job, kind), await text.end(), 'text/plain; charset=utf-8');
      return { kind, ...written };
    };
    const files = [await write('RESULT', spooled.result), await write('ERRORS', spooled.errors)];
    return { tally: result.tally, files };
  } finally {
    await Promise.all([spooled.result.close(), spooled.errors.close()]);
  }
}

interface JudgedJob {
  readonly tally: WrittenRows['tally'];
  readonly notes: PartNotes;
  readonly missing: number;
  readonly spendings: readonly OfferSpending[];
}

/** A verdict, and what it is made of beside the classes of rows. */
interface Judgement {
  readonly verdict: Verdict;
  readonly findings: Readonly<Partial<Record<Finding, number>>>;
  /** Orphans of the file that are no break yet. */
  readonly pending: number;
}

/** The verdict on the day on which the file was accepted: it stays what it was. */
function verdictOn(
  { businessDate, graceDays, knownAt }: SettlingFile,
  { tally, notes, missing, spendings }: JudgedJob,
): Judgement {
  const isPending = dayOf(knownAt) <= lastDayOfGrace(businessDate, graceDays);
  const pending = isPending ? (tally.ORPHAN_REFUND ?? 0) : 0;
  const exceeded = spendings.filter(({ exceededFen }) => exceededFen > 0).length;
  const findings = {
    ...findingsIn(notes),
    ...(missing === 0 ? {} : { MISSING_AT_BANK: missing }),
    ...(exceeded === 0 ? {} : { BUDGET_EXCEEDED: exceeded }),
  };
  const classes = { ...tally };
  for (const [name, rows] of Object.entries(notes.revivedByClass)) {
    classes[name as RowClass] = (classes[name as RowClass] ?? 0) + rows;
  }
  return { verdict: decideVerdict({ classes, findings, pending }), findings, pending };
}

/** The files of a job whose rows all have their class, and the step that ends it. */
export async function makeFiles(finishing: Finishing): Promise<JobMove> {
  const { ports, job, file } = finishing;
  const notes = await notesOfAll(finishing);
  const missing = missingTokens(notes);
  await openMissing(finishing, missing);
  const { tally, files } = await writeRows(finishing, notes, missing);
  const spendings = await spendBudgets(ports, job, { notes, file });
  await writeStatement(ports, job, { notes, file });
  const judged = verdictOn(file, { tally, notes, missing: missing.length, spendings });
  const text = summaryText(job, { ...judged, notes, tally, spendings, finishedAt: ports.clock.now() });
  const written = await ports.objects.write(fileKey(job, 'SUMMARY'), writeLines([text]), 'application/json');
  const receipts = job.files.filter(({ kind }) => kind === 'RECEIPT');
  const summary = { kind: 'SUMMARY', ...written } as const;
  return { step: 'COMPLETE', outcomes: tally, verdict: judged.verdict, files: [...receipts, ...files, summary] };
}

/** What the steps kept for each other is needed no more; the files for the caller stay. Of a failed job it is taken up again. */
async function forgetWork(ports: Ports, { id, parts, state }: Job): Promise<void> {
  if (!isDone({ state }) || parts === null) return;
  const done = (await ports.jobs.partsOf(id)).flatMap(({ part, attempt }) =>
    attempt === null ? [] : [{ part, attempt }],
  );
  const keys = [
    ...[partListKey(id), sharedIdsKey(id)],
    ...Array.from({ length: parts }, (_, index) => partKey(id, index + 1)),
    ...done.flatMap(({ part, attempt }) => [
      ...[outcomesKey(id, part, attempt), restKey(id, part, attempt), notesKey(id, part, attempt)],
    ]),
  ];
  await Promise.allSettled(keys.map((key) => ports.objects.remove(key)));
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

/** The last step of a job on a bank's file: result, errors, summary and verdict. */
export async function finishBankFile(tools: JobTools, jobId: JobId): Promise<StepOutcome> {
  const ports = tools.ports();
  const { job } = await moveOn(ports, jobId, { step: 'FINISH' });
  if (job.state !== 'FINISHING') return leave(ports, job);
  const file = await settlingFileOf(ports, job);
  const parts = await doneParts(ports, job, secondPassOf(job));
  const move = await inWorkFolder(tools.workFolder, (folder) => makeFiles({ ports, job, file, parts, folder }));
  return leave(ports, (await moveOn(ports, jobId, move)).job);
}
