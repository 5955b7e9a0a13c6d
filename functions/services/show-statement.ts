import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { Instant } from '#domain/day.ts';
import type { BankId, CardProgramId } from '#domain/ids.ts';
import type { Bank } from '#domain/bank/bank.ts';
import {
  emptyPart,
  statementOfOffer,
  totalsOf,
  type StatementOfOffer,
  type StatementTotals,
} from '#domain/reconciliation/statement.ts';
import { findBank } from './bank-access.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** Which statement to show: of a bank's month, `yyyy-mm`, of one of its card programmes or of all. */
export interface StatementQuery {
  readonly bankId: BankId;
  readonly period: string;
  readonly programId: CardProgramId | null;
}

/** The statement of a month as it stands, in all; what it is made of is read page by page. */
export interface ShownStatement extends StatementTotals {
  readonly bank: Bank;
  readonly period: string;
  readonly programId: CardProgramId | null;
  /** Null while it is not sealed: files may still add to it. */
  readonly sealedAt: Instant | null;
}

/** What a bank told of a month; undefined for a bank that the caller may not see. */
export async function showStatement(
  ports: Ports,
  act: Act,
  { bankId, period, programId }: StatementQuery,
): Promise<ShownStatement | undefined> {
  const bank = mayDo(act.caller.role, 'statement:read') ? await findBank(ports, act, bankId) : undefined;
  if (bank === undefined) return undefined;
  const { settlement } = ports;
  const place = { programId, offerId: null };
  const [[part], seal] = await Promise.all([
    settlement.statementParts({ bankCode: bank.code, period }, [place]),
    settlement.readSeal(bank.code, period),
  ]);
  return { bank, period, programId, sealedAt: seal?.sealedAt ?? null, ...totalsOf(part ?? emptyPart(place)) };
}

/** A page of what a statement that is shown is made of, offer by offer. */
export async function listStatementOffers(
  ports: Ports,
  { bank, period, programId }: ShownStatement,
  page: SliceRequest,
): Promise<Slice<StatementOfOffer>> {
  const slice = await ports.settlement.statementOffers({ bankCode: bank.code, period }, programId, page);
  return { ...slice, items: slice.items.map(({ item, position }) => ({ item: statementOfOffer(item), position })) };
}
