import type { Act } from '../act.ts';
import type { AuditFacts } from '../audit/audit-entry.ts';
import { dayOf, END_OF_TIME } from '../day.ts';
import type { CardFacts, MerchantFacts, OfferFacts } from '../eligibility/eligibility.ts';
import type { Merchant } from '../merchant/merchant.ts';
import type { Fen } from '../money.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { countCharge, usageOn, type UsageYear } from '../usage/usage-year.ts';
import type { OfferUsage } from '../usage/usage.ts';
import {
  hasEffect,
  lastDecision,
  type BankTransaction,
  type ToldTransaction,
  type TransactionDecision,
} from './bank-transaction.ts';
import { decideCharge } from './decide-charge.ts';
import { decideRefundRow } from './decide-refund.ts';
import { mccFinding, ofCharge, ofRefund, orphan, type Decided } from './row-decision.ts';

/** What a transaction is decided on anew. */
export interface ReevaluationFacts {
  readonly card: CardFacts;
  readonly offer: OfferFacts;
  readonly merchant: MerchantFacts & Merchant;
  /** What the card used of the offer in the year of a charge, by all that was recorded; null for a refund. */
  readonly usage: UsageYear | null;
  /** The charge of a refund, where it is known. */
  readonly charge: BankTransaction | null;
}

/** The usage of the periods of a charge without that charge and what refunds of it took back. */
function usageBeside({ row, refunded }: BankTransaction, usage: UsageYear): OfferUsage {
  const day = dayOf(row.at);
  const counted = row.discountFen > 0 ? -1 : 0;
  const less = { count: counted, discountFen: (refunded.discountFen - row.discountFen) as Fen };
  return { ...usageOn(countCharge(usage, day, less), day, END_OF_TIME), budgetUsedFen: 0 as Fen };
}

/** What a charge had back by its other refunds. */
function refundedBeside(refund: BankTransaction, { refunded }: BankTransaction): BankTransaction['refunded'] {
  if (!hasEffect(lastDecision(refund).class)) return refunded;
  return {
    grossFen: (refunded.grossFen - refund.row.grossFen) as Fen,
    discountFen: (refunded.discountFen - refund.row.discountFen) as Fen,
  };
}

function decideAnew(record: BankTransaction, facts: ReevaluationFacts, { now: knownAt }: Act): Decided {
  const { card, offer, merchant, usage, charge } = facts;
  const { row } = record;
  const finding = mccFinding({ row, merchant }, { knownAt });
  if (usage !== null) {
    const decided = decideCharge(row, { card, offer, merchant, usage: usageBeside(record, usage), knownAt });
    return ofCharge(decided, finding);
  }
  if (charge === null) return orphan(finding);
  return ofRefund(decideRefundRow({ row: charge.row, refunded: refundedBeside(record, charge) }, row), finding);
}

const MOST_DECISIONS = 50;

/** A transaction with one decision more, and what the trail of its bank says of it. */
export interface Reevaluated {
  readonly state: ToldTransaction;
  readonly audit: AuditFacts;
}

/**
 * Decides a transaction as it is known now, beside what was decided before: that stays, and so does what counts. LIST_FULL past
 * `MOST_DECISIONS`.
 */
export function reevaluate(
  before: ToldTransaction,
  { reason, ...facts }: ReevaluationFacts & { readonly reason: string },
  act: Act,
): Result<Reevaluated, RuleProblem> {
  const { record, transactionId } = before;
  if (record.decisions.length >= MOST_DECISIONS) return fail(ruleProblem('LIST_FULL', 'transactionId'));
  const { class: found, reasons, expectedFen, capped, evidence, finding } = decideAnew(record, facts, act);
  const decision: TransactionDecision = {
    ...{ class: found, reasons, expectedFen, capped, evidence, finding },
    ...{ origin: 'REEVALUATION', jobId: null, knownAt: act.now, decidedAt: act.now },
  };
  const decisions = [...record.decisions, decision];
  const told = record.decisions.at(-1);
  const changes = [
    { field: 'transactionId', from: transactionId, to: transactionId },
    { field: 'class', from: told?.class ?? null, to: found },
    { field: 'expectedFen', from: told?.expectedFen?.toString() ?? null, to: expectedFen?.toString() ?? null },
  ];
  return succeed({
    state: { ...before, version: before.version + 1, record: { ...record, decisions } },
    audit: { action: 'REEVALUATE_TRANSACTION', effectiveOn: act.today, reason, changes },
  });
}
