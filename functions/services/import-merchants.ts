import type { Act } from '#domain/act.ts';
import { holdsRegion } from '#domain/caller/row-scope.ts';
import type { MerchantId } from '#domain/ids.ts';
import { decideMerchantRow, type MerchantRow, type MerchantRowDecision } from '#domain/merchant/decide-row.ts';
import { lastDetails } from '#domain/merchant/standing.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { checkMerchantPlace } from './check-merchant-place.ts';
import { merchantBegins } from './create-merchant.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { readMerchantRows, type MerchantOfRow } from './read-merchant-rows.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A row of a file of merchants: the code of its card programme, and the merchant. */
export interface MerchantFileRow extends MerchantRow {
  readonly programCode: string;
}

/** What became of a row. */
export interface MerchantRowOutcome {
  readonly outcome: MerchantRowDecision['outcome'] | 'REJECTED';
  readonly id: MerchantId | null;
  readonly problem: Problem | null;
}

/** Rows to be recorded together. */
export interface ImportMerchants {
  readonly idempotencyKey: string;
  readonly rows: readonly MerchantFileRow[];
  readonly mode: 'DRY_RUN' | 'CREATE' | 'UPSERT';
}

type Outcomes = readonly MerchantRowOutcome[];

/** A transaction takes 100 writes; the receipt is one of them. */
const MOST_WRITES = 99;

/** OUTSIDE_SCOPE where the merchant stands beyond the caller's region; what the row says of a place is checked if it is new. */
function checkScope(ports: Ports, act: Act, { known, row }: MerchantOfRow): Problem | undefined {
  const { regionCode } = row.facts;
  if (known === null) return checkMerchantPlace(ports, act, regionCode);
  const present = lastDetails(known).regionCode;
  if (!holdsRegion(act.caller.scope, present)) return ruleProblem('OUTSIDE_SCOPE', 'code');
  return regionCode === present ? undefined : checkMerchantPlace(ports, act, regionCode);
}

function decideRow(
  ports: Ports,
  act: Act,
  { found, mode }: { readonly found: Result<MerchantOfRow, Problem>; readonly mode: ImportMerchants['mode'] },
): Result<MerchantRowDecision & Pick<MerchantOfRow, 'known'>, Problem> {
  if (!found.ok) return found;
  const problem = checkScope(ports, act, found.value);
  if (problem !== undefined) return fail(problem);
  const { known, row, programId } = found.value;
  const given = { known, row, programId, id: ports.ids.next('Merchant'), revises: mode !== 'CREATE' };
  const decided = decideMerchantRow(given, act);
  return decided.ok ? succeed({ ...decided.value, known }) : decided;
}

function writesOf({ outcome, state, known }: MerchantRowDecision & Pick<MerchantOfRow, 'known'>): readonly Write[] {
  if (outcome === 'UNCHANGED') return [];
  // Where another took the code meanwhile, the row is decided again, on that merchant.
  if (known === null) return merchantBegins(state, null);
  return [{ type: 'SAVE', noun: 'merchant', state, readVersion: known.version }];
}

/** As many rows from the first on as one transaction takes. */
async function draftRows(
  ports: Ports,
  act: Act,
  { rows, mode }: ImportMerchants,
): Promise<{ readonly ok: true; readonly value: Draft<Outcomes> }> {
  const read = await readMerchantRows(ports, act, rows);
  const outcomes: MerchantRowOutcome[] = [];
  const writes: Write[] = [];
  const audit: { readonly subjectId: string; readonly facts: MerchantRowDecision['audit'][number] }[] = [];
  for (const found of read) {
    const decided = decideRow(ports, act, { found, mode });
    if (!decided.ok) {
      outcomes.push({ outcome: 'REJECTED', id: null, problem: decided.failure });
      continue;
    }
    const more = writesOf(decided.value);
    if (writes.length + audit.length + more.length + decided.value.audit.length > MOST_WRITES) break;
    writes.push(...more);
    audit.push(...decided.value.audit.map((facts) => ({ subjectId: decided.value.state.id, facts })));
    // The merchant that a trial begins is nowhere.
    const isTrial = mode === 'DRY_RUN' && decided.value.outcome === 'CREATED';
    outcomes.push({ outcome: decided.value.outcome, id: isTrial ? null : decided.value.state.id, problem: null });
  }
  return succeed({ state: outcomes, writes, audit });
}

const record = commandOf('importMerchants', draftRows);

/**
 * Records rows of a file of merchants in as few transactions as they take, each under a key that follows from the given one:
 * done again, it answers what it answered before and writes nothing twice. A dry run decides the same and writes nothing.
 * One outcome per row, in their order; CONFLICT where others change the same merchants all the time.
 */
export async function importMerchants(
  ports: Ports,
  act: Act,
  { rows, mode, idempotencyKey }: ImportMerchants,
): Promise<Result<Outcomes, Problem>> {
  const outcomes: MerchantRowOutcome[] = [];
  while (outcomes.length < rows.length) {
    const part = { rows: rows.slice(outcomes.length), mode, idempotencyKey: `${idempotencyKey}.${outcomes.length}` };
    if (mode === 'DRY_RUN') {
      outcomes.push(...(await draftRows(ports, act, part)).value.state);
      continue;
    }
    const written = await record(ports, act, part);
    if (!written.ok) return fail(written.failure);
    outcomes.push(...written.value.state);
  }
  return succeed(outcomes);
}
