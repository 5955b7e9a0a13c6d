import type { Act } from '#domain/act.ts';
import type { AuditFacts } from '#domain/audit/audit-entry.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { ProgramClaim } from '#domain/claim/claim.ts';
import { isToldSo, settledAtOnce, type Telling } from '#domain/disbursement/decide-telling.ts';
import type { Disbursement } from '#domain/disbursement/disbursement.ts';
import type { ClaimId, ProgramEditionId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { provinceCodeOf } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { isRowVisible } from './body-row.ts';
import { readRuleOf } from './claim-access.ts';
import { claimWrites } from './claim-writes.ts';
import { joinTurns } from './join-turns.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { commandOf, type Draft } from './run-command.ts';
import { tellOfLine } from './tell-of-line.ts';

/** A row of a bank's results: which batch, the claim of which line, and what the bank tells of it. */
export interface DisbursementRow {
  readonly batchCode: string;
  readonly claimId: ClaimId;
  readonly telling: Telling;
}

/** What became of a row; `id` is the claim's. */
export interface DisbursementOutcome {
  readonly outcome: 'UPDATED' | 'UNCHANGED' | 'REJECTED';
  readonly id: ClaimId | null;
  readonly problem: Problem | null;
}

/** Rows to be recorded together. */
export interface ImportDisbursements {
  readonly idempotencyKey: string;
  readonly rows: readonly DisbursementRow[];
}

type Outcomes = readonly DisbursementOutcome[];

/** A transaction takes 100 writes; the receipt is one of them. */
const MOST_WRITES = 99;

/** Something while rows are decided on it: as it is stored, as the rows before have left it, and what the trail keeps of that. */
interface UnderWay<State> {
  readonly stored: State;
  readonly present: State;
  readonly audit: readonly AuditFacts[];
}

type Basis = Parameters<typeof claimWrites>[1];

/** What rows are decided on. */
interface Books {
  readonly batches: ReadonlyMap<string, UnderWay<Disbursement>>;
  readonly claims: ReadonlyMap<ClaimId, UnderWay<ProgramClaim>>;
  readonly bases: ReadonlyMap<ProgramEditionId, Basis>;
}

const untouched = <State>(stored: State): UnderWay<State> => ({ stored, present: stored, audit: [] });

/** The batches of the rows that are the caller's to act on, by code. */
async function readBatches(
  ports: Ports,
  act: Act,
  rows: readonly DisbursementRow[],
): Promise<ReadonlyMap<string, Disbursement>> {
  const { role, scope } = act.caller;
  if (!mayDo(role, 'disbursement:record')) return new Map();
  const codes = [...new Set(rows.map(({ batchCode }) => batchCode))];
  const ids = await ports.disbursements.idsByCode(provinceCodeOf(scope.regionCode), codes);
  const batches = [...(await ports.disbursements.readAll(ids.values())).values()];
  const seen = await Promise.all(
    batches.map(({ unionBodyId }) => isRowVisible(ports, act, { noun: 'disbursement', bodyId: unionBodyId })),
  );
  return new Map(batches.filter((_, index) => seen[index]).map((batch) => [batch.code, batch]));
}

/** All that the rows need, in two BatchGets of batches, one of claims, and the rules of each edition. */
async function openBooks(ports: Ports, act: Act, rows: readonly DisbursementRow[]): Promise<Books> {
  const batches = await readBatches(ports, act, rows);
  const asked = rows.filter(({ batchCode }) => batches.has(batchCode)).map(({ claimId }) => claimId);
  const claims = await ports.claims.readAll(asked);
  const byEdition = new Map([...claims.values()].map((claim) => [claim.editionId, claim]));
  const bases = [...byEdition].map(async ([id, claim]) => [id, await readRuleOf(ports, claim)] as const);
  return {
    batches: new Map([...batches].map(([code, batch]) => [code, untouched(batch)])),
    claims: new Map([...claims].map(([id, claim]) => [id, untouched(claim)])),
    bases: new Map(await Promise.all(bases)),
  };
}

/** The books after a row; null where the line says just this already. */
async function decideRow(
  ports: Ports,
  act: Act,
  { books, row }: { readonly books: Books; readonly row: DisbursementRow },
): Promise<Result<Books | null, Problem>> {
  const { batchCode, claimId, telling } = row;
  const [batch, claim] = [books.batches.get(batchCode), books.claims.get(claimId)];
  if (batch === undefined) return fail(ruleProblem('NOT_FOUND', 'batchCode'));
  if (claim?.stored.editionId !== batch.stored.editionId) return fail(ruleProblem('NOT_FOUND', 'claimId'));
  const line = { batch: batch.present, claim: claim.present };
  if (isToldSo(line, telling)) return succeed(null);
  const told = await tellOfLine(ports, act, { line, telling });
  if (!told.ok) return told;
  // However much is told of a claim, it is one version.
  const present: ProgramClaim = { ...told.value.claim.state, version: claim.stored.version + 1 };
  const settled = settledAtOnce(batch.stored, told.value.batch.state, act);
  return succeed({
    ...books,
    batches: new Map([...books.batches, [batchCode, { ...batch, present: settled.state, audit: [settled.audit] }]]),
    claims: new Map([
      ...books.claims,
      [claimId, { ...claim, present, audit: [...claim.audit, told.value.claim.audit] }],
    ]),
  });
}

const changedIn = <State>(map: ReadonlyMap<string, UnderWay<State>>): readonly UnderWay<State>[] =>
  [...map.values()].filter(({ audit }) => audit.length > 0);

function writesOf({ batches, claims, bases }: Books): readonly Write[] {
  const saved = changedIn(batches).map(({ stored, present }): Write => {
    return { type: 'SAVE', noun: 'disbursement', state: present, readVersion: stored.version };
  });
  const told = changedIn(claims).flatMap(({ stored, present }) => {
    const basis = bases.get(stored.editionId);
    if (basis === undefined) throw new Error(`The rules of the claim ${stored.id} were not read.`);
    return claimWrites({ before: stored, after: present }, basis);
  });
  return joinTurns([...saved, ...told]);
}

function entriesOf({ batches, claims }: Books): Draft<unknown>['audit'] {
  return [...changedIn(batches), ...changedIn(claims)].flatMap(({ stored, audit }) =>
    audit.map((facts) => ({ subjectId: stored.id, facts })),
  );
}

/** As many rows from the first on as one transaction takes. */
async function draftRows(
  ports: Ports,
  act: Act,
  { rows }: ImportDisbursements,
): Promise<{ readonly ok: true; readonly value: Draft<Outcomes> }> {
  let books = await openBooks(ports, act, rows);
  const outcomes: DisbursementOutcome[] = [];
  for (const row of rows) {
    const decided = await decideRow(ports, act, { books, row });
    if (!decided.ok) {
      outcomes.push({ outcome: 'REJECTED', id: null, problem: decided.failure });
      continue;
    }
    const next = decided.value ?? books;
    // What alone is more than a transaction takes is tried, and told as a defect: it would wait for a room that never comes.
    const isAlone = outcomes.every(({ outcome }) => outcome !== 'UPDATED');
    if (!isAlone && writesOf(next).length + entriesOf(next).length > MOST_WRITES) break;
    books = next;
    outcomes.push({ outcome: decided.value === null ? 'UNCHANGED' : 'UPDATED', id: row.claimId, problem: null });
  }
  return succeed({ state: outcomes, writes: writesOf(books), audit: entriesOf(books) });
}

const record = commandOf('importDisbursements', draftRows);

/**
 * Records what a bank tells of lines in as few transactions as they take, each batch once in a transaction, under keys that
 * follow from the given one: done again, it answers what it answered before and counts nothing twice. One outcome per row, in
 * their order; CONFLICT where others change the same batches all the time.
 */
export async function importDisbursements(
  ports: Ports,
  act: Act,
  { rows, idempotencyKey }: ImportDisbursements,
): Promise<Result<Outcomes, Problem>> {
  const outcomes: DisbursementOutcome[] = [];
  while (outcomes.length < rows.length) {
    const part = { rows: rows.slice(outcomes.length), idempotencyKey: `${idempotencyKey}.${outcomes.length}` };
    const written = await record(ports, act, part);
    if (!written.ok) return fail(written.failure);
    outcomes.push(...written.value.state);
  }
  return succeed(outcomes);
}
