import type { Act } from '../act.ts';
import type { AuditChange, AuditFacts, Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import { overlaps, type DayInterval } from '../interval.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { publishedAt } from '../publication.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Merchant, MerchantAgreement } from './merchant.ts';
import { MOST_AGREEMENTS, standingAgreements } from './standing.ts';

/** An agreement as a caller names it: its number, and the first day on which it no longer holds. */
export interface AgreementEnd {
  readonly number: number;
  readonly to: LocalDate;
}

const spanText = ({ from, to }: DayInterval): string => `${from}/${to ?? ''}`;

/** How the days of an agreement changed, as the audit trail tells it. */
export function agreementChange(number: number, before: DayInterval | null, after: DayInterval): AuditChange {
  return { field: `agreement ${number}`, from: before === null ? null : spanText(before), to: spanText(after) };
}

/** INTERVAL_INVALID at `to` where the agreement would not hold on any day. */
export function checkSpan({ from, to }: DayInterval): RuleProblem | undefined {
  return to !== null && to <= from ? ruleProblem('INTERVAL_INVALID', 'to') : undefined;
}

function overlapsAnother(merchant: Merchant, span: DayInterval & { readonly number: number }): boolean {
  return standingAgreements(merchant).some((other) => other.number !== span.number && overlaps(other, span));
}

function changed(
  merchant: Merchant,
  agreements: readonly MerchantAgreement[],
  audit: Omit<AuditFacts, 'reason'>,
): Decided<Merchant> {
  return { state: { ...merchant, version: merchant.version + 1, agreements }, audit: { ...audit, reason: null } };
}

/**
 * Records an agreement for at least one day (INTERVAL_INVALID) on none of which the merchant has another, as recorded last
 * (AGREEMENT_OVERLAPS). LIST_FULL where the merchant holds as many spans as it may.
 */
export function decideRecordMerchantAgreement(
  merchant: Merchant,
  { from, to }: DayInterval,
  act: Act,
): Result<Decided<Merchant>, RuleProblem> {
  const invalid = checkSpan({ from, to });
  if (invalid !== undefined) return fail(invalid);
  const number = Math.max(0, ...merchant.agreements.map((agreement) => agreement.number)) + 1;
  if (overlapsAnother(merchant, { from, to, number })) return fail(ruleProblem('AGREEMENT_OVERLAPS', 'from'));
  if (merchant.agreements.length >= MOST_AGREEMENTS) return fail(ruleProblem('LIST_FULL'));
  const recordedAt = publishedAt(act.now);
  const agreements = [...merchant.agreements, { number, from, to, recordedAt, supersededAt: null }];
  const changes = [agreementChange(number, null, { from, to })];
  return succeed(changed(merchant, agreements, { action: 'RECORD_MERCHANT_AGREEMENT', effectiveOn: from, changes }));
}

/**
 * Ends an agreement on a day, or corrects its end: another span takes its place from the publication on. Its end may be its
 * first day, then it never held; not before (INTERVAL_INVALID), not another day of another agreement (AGREEMENT_OVERLAPS),
 * and not the end it has (AGREEMENT_ENDED). Corrections have an end too (LIST_FULL); an open agreement can always be ended.
 */
export function decideEndMerchantAgreement(
  merchant: Merchant,
  { number, to }: AgreementEnd,
  act: Act,
): Result<Decided<Merchant>, RuleProblem> {
  const present = standingAgreements(merchant).find((agreement) => agreement.number === number);
  if (present === undefined) return fail(ruleProblem('NOT_FOUND', 'number'));
  const { from } = present;
  if (to < from) return fail(ruleProblem('INTERVAL_INVALID', 'to'));
  if (to === present.to) return fail(ruleProblem('AGREEMENT_ENDED', 'to'));
  if (overlapsAnother(merchant, { from, to, number })) return fail(ruleProblem('AGREEMENT_OVERLAPS', 'to'));
  const isFull = merchant.agreements.length >= MOST_AGREEMENTS;
  if (isFull && present.to !== null) return fail(ruleProblem('LIST_FULL'));
  const recordedAt = publishedAt(act.now);
  const past = merchant.agreements.map((agreement) =>
    agreement === present ? { ...agreement, supersededAt: recordedAt } : agreement,
  );
  const agreements = [...past, { number, from, to, recordedAt, supersededAt: null }];
  const changes = [agreementChange(number, present, { from, to })];
  return succeed(changed(merchant, agreements, { action: 'END_MERCHANT_AGREEMENT', effectiveOn: to, changes }));
}
