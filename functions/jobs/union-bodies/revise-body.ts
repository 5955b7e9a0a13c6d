import type { UnionBody } from '#domain/union-body/union-body.ts';
import type { JobMode } from '#domain/job/job-kind.ts';
import type { Ports } from '#services/ports.ts';
import { reviseUnionBody } from '#services/revise-union-body.ts';
import type { JobActs, ParsedRow } from '../kind.ts';
import type { BodyRow } from './body-row.ts';
import { bringToState, type RowOfBody } from './bring-to-state.ts';
import type { BodyDifference } from './compare-body.ts';
import { coverUnits, missingUnits, unitKey } from './cover-units.ts';
import { rejected, toBodyProblem, type BodyProblem, type BodyResult } from './row-answer.ts';

/** A mode in which rows are done; in a DRY_RUN they are done as in an UPSERT, over ports that write nothing. */
export type WritingMode = Exclude<JobMode, 'DRY_RUN'>;

/** A row whose code a body carries already, and how the two differ. */
interface KnownBody extends RowOfBody {
  readonly difference: BodyDifference;
}

/** Whether a job did something under one of these keys before: then it is told as it was told then. */
async function wasChanged(ports: Ports, acts: JobActs, parsed: ParsedRow<BodyRow>): Promise<boolean> {
  const { key, row } = parsed;
  const bySender = [`${key}:revise`, `${key}:submit`, ...row.units.map((unit) => unitKey(parsed, unit))];
  const receipts = await Promise.all([
    ...bySender.map((suffixed) => ports.ledger.findReceipt(acts.sender.caller.id, suffixed)),
    ports.ledger.findReceipt(acts.starter.caller.id, `${key}:approve`),
  ]);
  return receipts.some((receipt) => receipt !== undefined);
}

async function revise(
  ports: Ports,
  acts: JobActs,
  { body, parsed, difference }: KnownBody,
): Promise<UnionBody | BodyProblem> {
  const { revision } = difference;
  if (Object.keys(revision).length === 0) return body;
  const target = { id: body.id, expectedVersion: body.version, idempotencyKey: `${parsed.key}:revise` };
  const result = await reviseUnionBody(ports, acts.sender, { ...target, revision });
  return result.ok ? result.value.state : toBodyProblem(result.failure);
}

/** What differs between a row and its body, where nothing may be revised. */
async function differenceOf(
  ports: Ports,
  { body, parsed, difference }: KnownBody,
  mode: WritingMode,
): Promise<readonly BodyProblem[]> {
  const { fixed, revision } = difference;
  if (mode === 'UPSERT') return fixed.map((column) => ({ code: 'FACT_NOT_REVISABLE', column }));
  const missing = await missingUnits(ports, body, parsed.row);
  const columns = [...fixed, ...(Object.keys(revision) as (typeof fixed)[number][])];
  const all = missing.length === 0 ? columns : [...columns, 'units' as const];
  return all.map((column) => ({ code: 'EXISTS_WITH_OTHER_DATA', column }));
}

/** Revises the body that carries the row's code, or tells that the row says nothing new; CREATE revises nothing. */
export async function reviseBody(
  ports: Ports,
  acts: JobActs,
  known: KnownBody & { readonly mode: WritingMode },
): Promise<BodyResult> {
  const { body, parsed, mode } = known;
  const refused = await differenceOf(ports, known, mode);
  if (refused.length > 0) return rejected(parsed, ...refused);
  const { line } = parsed;
  if (mode === 'CREATE') return { line, outcome: 'UNCHANGED', id: body.id, problems: [] };
  const revised = await revise(ports, acts, known);
  if ('code' in revised && 'column' in revised) return rejected(parsed, revised);
  const brought = await bringToState(ports, acts, { body: revised, parsed });
  if (!brought.ok) return rejected(parsed, toBodyProblem(brought.failure, 'state'));
  const units = await coverUnits(ports, acts.sender, { body: brought.value, parsed, from: acts.sender.today });
  const changed = brought.value.version > body.version || units.covered > 0 || (await wasChanged(ports, acts, parsed));
  return { line, outcome: changed ? 'UPDATED' : 'UNCHANGED', id: body.id, problems: units.problems };
}
