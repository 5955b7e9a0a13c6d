import { join } from 'node:path';
import type { StoreMeter } from '#platform/store-meter.ts';
import { dayOf } from '#domain/day.ts';
import type { JobMove } from '#domain/job/decide-step.ts';
import type { Job, JobFile } from '#domain/job/job.ts';
import { areAccountedFor } from '#domain/job/row-outcome.ts';
import { lastDayOfGrace } from '#domain/reconciliation/break.ts';
import type { Finding, RowClass } from '#domain/reconciliation/row-class.ts';
import type { SettlingFile } from '#domain/reconciliation/settling-row.ts';
import { decideVerdict, type Verdict } from '#domain/reconciliation/verdict.ts';
import { fileKey, outcomesKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import { openBreak } from '#services/settle/open-break.ts';
import { writeRepeatable } from '#services/settle/write-repeatable.ts';
import { SpooledText } from '../finish/spool-result.ts';
import { notesOf, readKept, type DonePart } from './done-parts.ts';
import { readInspection } from './inspection-notes.ts';
import { mergeOutcomes } from './merge-outcomes.ts';
import { findingsIn, NotesSum, type PartNotes } from './part-notes.ts';
import { writeLines } from './read-lines.ts';
import { errorLines, missingTokens, ResultFile } from './result-files.ts';
import { readOutcome } from './result-line.ts';
import { spendBudgets, type OfferSpending } from './spend-budgets.ts';
import { summaryText } from './summary.ts';
import { writeStatement } from './write-statement.ts';

/** What a job is finished with. */
export interface Finishing {
  readonly ports: Ports;
  /** What has been asked of the store through these ports. */
  readonly meter: StoreMeter;
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
  for (const notes of await readInspection(ports, job)) sum.addNotes(notes);
  for (const part of parts) sum.addNotes(await notesOf(ports, job, part));
  return sum.notes();
}

const BREAKS_AT_ONCE = 1000;

async function openMissing({ ports, file }: Finishing, missing: readonly string[]): Promise<void> {
  const place = { file, programId: null, merchantId: null, now: ports.clock.now() };
  const nothing = { line: null, reasons: [], expectedFen: null, grantedFen: null, offerId: null };
  for (let start = 0; start < missing.length; start += BREAKS_AT_ONCE) {
    const some = missing.slice(start, start + BREAKS_AT_ONCE);
    const opened = some.flatMap((subject) =>
      openBreak(ports.ids, { kind: 'MISSING_AT_BANK', subject, ...nothing }, place),
    );
    await writeRepeatable(ports, opened);
  }
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

/** What the rows of a job came to. */
interface CountedRows {
  readonly tally: WrittenRows['tally'];
  readonly notes: PartNotes;
  readonly missing: readonly string[];
}

/** A verdict, and what it is made of beside the classes of rows. */
interface Judgement {
  readonly verdict: Verdict;
  readonly findings: Readonly<Partial<Record<Finding, number>>>;
  /** Orphans of the file that are no break yet. */
  readonly pending: number;
  readonly spendings: readonly OfferSpending[];
}

/** What is told of a job whose rows do not add up. */
function unaccounted(notes: PartNotes): Judgement {
  return { verdict: 'FAILED', findings: findingsIn(notes), pending: 0, spendings: [] };
}

/** The verdict on the day on which the file was accepted: it stays what it was. */
function verdictOn(
  { businessDate, graceDays, knownAt }: SettlingFile,
  { tally, notes, missing }: CountedRows,
  spendings: readonly OfferSpending[],
): Judgement {
  const isPending = dayOf(knownAt) <= lastDayOfGrace(businessDate, graceDays);
  const pending = isPending ? (tally.ORPHAN_REFUND ?? 0) : 0;
  const exceeded = spendings.filter(({ exceededFen }) => exceededFen > 0).length;
  const findings = {
    ...findingsIn(notes),
    ...(missing.length === 0 ? {} : { MISSING_AT_BANK: missing.length }),
    ...(exceeded === 0 ? {} : { BUDGET_EXCEEDED: exceeded }),
  };
  const classes = { ...tally };
  for (const [name, rows] of Object.entries(notes.revivedByClass)) {
    classes[name as RowClass] = (classes[name as RowClass] ?? 0) + rows;
  }
  return { verdict: decideVerdict({ classes, findings, pending }), findings, pending, spendings };
}

/** What is written of a file beside its rows, once for all of them: breaks of cards that are missing, budgets and the statement. */
async function settleWhole(finishing: Finishing, { tally, notes, missing }: CountedRows): Promise<Judgement> {
  const { ports, job, file } = finishing;
  await openMissing(finishing, missing);
  const spendings = await spendBudgets(ports, job, { notes, file });
  await writeStatement(ports, job, { notes, file });
  return verdictOn(file, { tally, notes, missing }, spendings);
}

/**
 * The files of a job, and the step that ends it. Where a row has no class, or several, the job has FAILED: nothing is written that goes
 * by the sums.
 */
export async function makeFiles(finishing: Finishing): Promise<JobMove> {
  const { ports, meter, job } = finishing;
  const notes = await notesOfAll(finishing);
  const missing = missingTokens(notes);
  const { tally, files } = await writeRows(finishing, notes, missing);
  const judged = areAccountedFor(job.rows, tally)
    ? await settleWhole(finishing, { tally, notes, missing })
    : unaccounted(notes);
  const storeRequests = notes.storeRequests + meter.requests;
  const text = summaryText(job, { ...judged, notes, tally, storeRequests, finishedAt: ports.clock.now() });
  const written = await ports.objects.write(fileKey(job, 'SUMMARY'), writeLines([text]), 'application/json');
  const receipts = job.files.filter(({ kind }) => kind === 'RECEIPT');
  const summary = { kind: 'SUMMARY', ...written } as const;
  return { step: 'COMPLETE', outcomes: tally, verdict: judged.verdict, files: [...receipts, ...files, summary] };
}
