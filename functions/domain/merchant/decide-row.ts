import type { Act } from '../act.ts';
import type { AuditFacts, Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import type { DayInterval } from '../interval.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { decideEndMerchantAgreement, decideRecordMerchantAgreement } from './decide-agreement.ts';
import { decideCreateMerchant, type MerchantTerms } from './decide-create.ts';
import { decideReviseMerchant, factsOf, type MerchantFacts } from './decide-revise.ts';
import type { Merchant } from './merchant.ts';
import { standingAgreements } from './standing.ts';

/** A merchant as a row of a file tells of it. An address or an end that it leaves out says nothing. */
export interface MerchantRow extends Pick<Merchant, 'code'> {
  readonly facts: MerchantFacts;
  readonly agreement: DayInterval | null;
}

/** What to decide a row on: the merchant that carries its code, null where none does, and the ids of a new one. */
export interface MerchantRowCase extends Pick<MerchantTerms, 'id' | 'programId'> {
  readonly known: Merchant | null;
  readonly row: MerchantRow;
  /** Whether what is on record may be revised. */
  readonly revises: boolean;
}

/** What becomes of a row: the merchant after it, and an audit entry for each change it made. */
export interface MerchantRowDecision {
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED';
  readonly state: Merchant;
  readonly audit: readonly AuditFacts[];
}

type Step = (merchant: Merchant, act: Act) => Result<Decided<Merchant>, RuleProblem>;

/** The facts in which the row differs from what was recorded last. */
function revisionOf(known: Merchant, { facts }: MerchantRow): Partial<MerchantFacts> {
  const before = factsOf(known);
  const { name, regionCode, mcc, address } = facts;
  return {
    ...(name === before.name ? {} : { name }),
    ...(regionCode === before.regionCode ? {} : { regionCode }),
    ...(mcc === before.mcc ? {} : { mcc }),
    ...(address === null || address === before.address ? {} : { address }),
  };
}

/** An agreement is known by its first day: a row with another end corrects it, and one with another start tells of a new one. */
function agreementSteps(known: Merchant, { agreement }: MerchantRow): readonly Step[] {
  if (agreement === null) return [];
  const same = standingAgreements(known).find(({ from }) => from === agreement.from);
  if (same === undefined) return [(merchant, act) => decideRecordMerchantAgreement(merchant, agreement, act)];
  const { to }: { readonly to: LocalDate | null } = agreement;
  if (to === null || to === same.to) return [];
  return [(merchant, act) => decideEndMerchantAgreement(merchant, { number: same.number, to }, act)];
}

function stepsOf(known: Merchant, row: MerchantRow): readonly Step[] {
  const revision = revisionOf(known, row);
  const revise: Step = (merchant, act) => decideReviseMerchant(merchant, revision, act);
  return [...(Object.keys(revision).length === 0 ? [] : [revise]), ...agreementSteps(known, row)];
}

function create({ id, programId, row }: MerchantRowCase, act: Act): Result<MerchantRowDecision, RuleProblem> {
  const decided = decideCreateMerchant({ ...row, id, programId }, act);
  if (!decided.ok) return decided;
  return succeed({ outcome: 'CREATED', state: decided.value.state, audit: [decided.value.audit] });
}

/**
 * Decides what becomes of a row: begins its merchant, or brings the one that carries its code to what the row says, by the
 * same rules as each change has; EXISTS_WITH_OTHER_DATA where it differs and may not be revised.
 */
export function decideMerchantRow(given: MerchantRowCase, act: Act): Result<MerchantRowDecision, RuleProblem> {
  const { known, row, revises } = given;
  if (known === null) return create(given, act);
  const steps = stepsOf(known, row);
  if (steps.length === 0) return succeed({ outcome: 'UNCHANGED', state: known, audit: [] });
  if (!revises) return fail(ruleProblem('EXISTS_WITH_OTHER_DATA'));
  let state = known;
  const audit: AuditFacts[] = [];
  for (const step of steps) {
    const decided = step(state, act);
    if (!decided.ok) return decided;
    ({ state } = decided.value);
    audit.push(decided.value.audit);
  }
  // However many changes it takes, the row is one version.
  return succeed({ outcome: 'UPDATED', state: { ...state, version: known.version + 1 }, audit });
}
