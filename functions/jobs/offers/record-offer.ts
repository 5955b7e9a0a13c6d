import type { Act } from '#domain/act.ts';
import type { CardProgramId, MerchantId, OfferId } from '#domain/ids.ts';
import type { JobMode } from '#domain/job/job-kind.ts';
import type { OfferRule } from '#domain/offer/offer.ts';
import { recordingOf } from '#domain/offer/recorded-spans.ts';
import type { Problem } from '#domain/problem.ts';
import { createOffer } from '#services/create-offer.ts';
import { readProgramForOffers } from '#services/offer-access.ts';
import type { Ports } from '#services/ports.ts';
import { reviseOffer } from '#services/revise-offer.ts';
import type { ParsedRow, RowProblem, RowResult } from '../kind.ts';
import type { OfferColumn } from './columns.ts';
import { compareOffer } from './compare-offer.ts';
import type { OfferRow } from './offer-row.ts';
import { columnOfPath } from './rule-columns.ts';

type OfferResult = RowResult<OfferColumn>;

/** A row and how it is done; in a DRY_RUN as in an UPSERT, over ports that write nothing. */
interface RowWork {
  readonly parsed: ParsedRow<OfferRow>;
  readonly mode: Exclude<JobMode, 'DRY_RUN'>;
}

/** A row whose card programme and merchants are known. */
interface KnownRow extends RowWork {
  readonly programId: CardProgramId;
  readonly rule: OfferRule;
}

function rejected(line: number, ...problems: readonly RowProblem<OfferColumn>[]): OfferResult {
  return { line, outcome: 'REJECTED', id: null, problems };
}

function refusedAs(line: number, problem: Problem): OfferResult {
  return rejected(line, { code: problem.code, column: columnOfPath('path' in problem ? (problem.path ?? []) : []) });
}

/** The ids of the row's merchants; undefined where one of its codes is nobody's. */
async function merchantsOf(
  ports: Ports,
  programId: CardProgramId,
  { merchants }: OfferRow,
): Promise<'ALL' | readonly MerchantId[] | undefined> {
  if (merchants === 'ALL') return merchants;
  const found = await Promise.all(merchants.map((code) => ports.merchants.findByCode(programId, code)));
  const ids = found.flatMap((merchant) => (merchant === undefined ? [] : [merchant.id]));
  return ids.length === merchants.length ? ids : undefined;
}

async function create(ports: Ports, act: Act, { parsed, programId, rule }: KnownRow): Promise<OfferResult> {
  const { line, row, key } = parsed;
  const { code, name, nameEn, from, to } = row;
  const terms = { code, name, nameEn, rule, from, to };
  const result = await createOffer(ports, act, { idempotencyKey: `${key}:create`, cardProgramId: programId, terms });
  if (!result.ok) return refusedAs(line, result.failure);
  return { line, outcome: 'CREATED', id: result.value.state.id, problems: [] };
}

/** Revises the offer that carries the row's code, or tells that the row says nothing new; CREATE revises nothing. */
async function revise(
  ports: Ports,
  act: Act,
  { id, parsed, rule, mode }: KnownRow & { readonly id: OfferId },
): Promise<OfferResult> {
  const { line, row, key } = parsed;
  // The offer is read first: a row that this job has done meanwhile then shows by its receipt.
  const offer = await ports.offers.read(id);
  if (offer === undefined) throw new Error(`A code names the offer ${id}, which the table does not hold.`);
  const idempotencyKey = `${key}:revise`;
  if ((await ports.ledger.findReceipt(act.caller.id, idempotencyKey)) !== undefined) {
    return { line, outcome: 'UPDATED', id, problems: [] };
  }
  const { revision, columns } = compareOffer(offer, { row, rule, asOf: recordingOf(offer, act) });
  if (columns.length === 0) return { line, outcome: 'UNCHANGED', id, problems: [] };
  if (mode === 'CREATE') {
    return rejected(line, ...columns.map((column) => ({ code: 'EXISTS_WITH_OTHER_DATA', column }) as const));
  }
  const target = { idempotencyKey, id, expectedVersion: offer.version };
  const result = await reviseOffer(ports, act, { ...target, revision });
  return result.ok ? { line, outcome: 'UPDATED', id, problems: [] } : refusedAs(line, result.failure);
}

/**
 * Does one row in the name of who started the job: creates its offer, or revises the one that carries its code from the
 * row's start, or as soon as all know of it. Each row has its own now: what it records is published a quarter of a minute later.
 */
export async function recordOffer(ports: Ports, starter: Act, work: RowWork): Promise<OfferResult> {
  const { line, row, key } = work.parsed;
  const act: Act = { ...starter, now: ports.clock.now() };
  const named = await ports.cardPrograms.findByCode(row.programCode);
  const program = named && (await readProgramForOffers(ports, act, { id: named.id, path: 'cardProgramId' }));
  if (program?.ok !== true) return rejected(line, { code: 'NOT_FOUND', column: 'program' });
  const programId = program.value.id;
  const [merchants, known, created] = await Promise.all([
    merchantsOf(ports, programId, row),
    ports.offers.findByCode(programId, row.code),
    ports.ledger.findReceipt(act.caller.id, `${key}:create`),
  ]);
  if (merchants === undefined) return rejected(line, { code: 'NOT_FOUND', column: 'merchants' });
  const of: KnownRow = { ...work, programId, rule: { ...row.rule, merchants } };
  if (known === undefined || created !== undefined) return create(ports, act, of);
  return revise(ports, act, { ...of, id: known.id });
}
