import type { Act } from '#domain/act.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import { dayOf, type Instant } from '#domain/day.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { ApiClientId, HardshipFileId, HouseholdId, MemberId, SponsorId, VirtualPostId } from '#domain/ids.ts';
import type { BlindIndex, Sealed } from '#domain/personal/sealed.ts';
import type { Sponsor } from '#domain/sponsor/sponsor.ts';
import { scheduleMonths } from '#domain/virtual-post/agreement-months.ts';
import type { AgreementTerms, DraftedAgreement, PostAgreement, PostClaim } from '#domain/virtual-post/post-claim.ts';
import type { ReportedPayment, StipendMonth, StipendRow, StipendState } from '#domain/virtual-post/stipend-month.ts';
import type { PostState, StipendAccount, VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { parseYearMonth, type YearMonth } from '#domain/year-month.ts';
import { actOf, adminOf, bodyId, day, region } from './builders.ts';
import { fileWith, noon } from './hardship-file.ts';
import { fen } from './household.ts';

/** Words nobody reads in a test. */
export const WORDS = 'sealed' as Sealed;

/** A person who acts; different names are different people. */
function personOf(name: string): ApiClient {
  return adminOf('330000', name);
}

/** The id of a person who acts. */
export function idOf(name: string): ApiClientId {
  return personOf(name).id;
}

/** What a person does at noon of a day. */
export function actBy(name: string, today: string): Act {
  return actOf(personOf(name), today);
}

/** What a person does at an instant. */
export function actAt(name: string, now: string): Act {
  const instant = now as Instant;
  return { ...actBy(name, dayOf(instant)), now: instant };
}

/** A month as a test writes it; a text that is no month is a mistake of the test. */
export function month(text: string): YearMonth {
  const parsed = parseYearMonth(text);
  if (parsed === undefined) throw new Error(`the test names a month that is none: ${text}`);
  return parsed;
}

/** An id of a sponsor as a test writes it. */
export function sponsorId(name: string): SponsorId {
  return `spon_${name}` as SponsorId;
}

/** A sponsor of 江山 that claims up to five posts, but for the facts given. */
export function sponsorWith(facts: Partial<Sponsor> = {}): Sponsor {
  return {
    ...{ id: sponsorId('one'), version: 1, unionBodyId: bodyId('body'), bodyPath: 'root/body/' },
    ...{ federation: region('330000'), closedOn: null, name: '江山市自来水公司', kind: 'ENTERPRISE' as const },
    ...{ regionCode: region('330881'), creditCode: null, mostPosts: 5, relatedMemberIds: [], ...facts },
  };
}

/** 300 yuan a month for the year 2026, due on the 10th and overdue 20 days later, but for the facts given. */
export function termsWith(facts: Partial<AgreementTerms> = {}): AgreementTerms {
  return {
    ...{ document: 'XY-1', signedOn: day('2025-12-20'), from: day('2026-01-01'), to: day('2027-01-01') },
    ...{ monthlyFen: fen(30_000), firstMonth: 'FULL' as const, lastMonth: 'FULL' as const, payDay: 10, graceDays: 20 },
    ...facts,
  };
}

/** Those terms, drafted by somebody who does nothing else. */
export function draftWith(facts: Partial<DraftedAgreement> = {}): DraftedAgreement {
  return { ...termsWith(), draftedBy: idOf('drafter'), draftedAt: noon('2025-12-21'), ...facts };
}

/** Those terms in force for the first claim until they end, but for the facts given. */
export function agreementWith(facts: Partial<PostAgreement> = {}): PostAgreement {
  const terms = termsWith(facts);
  return {
    ...{ ...terms, number: 1, claim: 1, sponsorId: sponsorId('one'), sponsorRegion: region('330881') },
    ...{ draftedBy: idOf('drafter'), approvedBy: idOf('approver'), endsOn: terms.to, ...facts },
  };
}

/** A claim of 20 December 2025 that reserves the post to 2 January, but for the facts given. */
export function claimWith(facts: Partial<PostClaim> = {}): PostClaim {
  return {
    ...{ number: 1, sponsorId: sponsorId('one'), sponsorRegion: region('330881'), claimedBy: idOf('agent') },
    ...{ claimedAt: noon('2025-12-20'), claimedOn: day('2025-12-20'), reservedUntil: day('2026-01-03') },
    ...{ state: 'RESERVED' as const, returnsTo: 'PUBLISHED' as const, draft: null, ...facts },
  };
}

/** An account that has taken payments since November 2025; its last four digits are those of its number. */
export function accountWith(number: number, facts: Partial<StipendAccount> = {}): StipendAccount {
  const lastFour = String(number).padStart(4, '0');
  const index = `blind-account-${String(number)}` as BlindIndex;
  return { number, lastFour, index, secrets: WORDS, openedOn: day('2025-11-01'), closedOn: null, ...facts };
}

const PAST = { from: day('2025-06-01'), to: day('2025-12-01') };

/** What came of the claims of a post by the time it is in a state. */
function holdingOf(state: PostState): Pick<VirtualPost, 'claims' | 'agreements'> {
  switch (state) {
    case 'DRAFT':
    case 'PUBLISHED':
    case 'WITHDRAWN':
    case 'EXPIRED':
      return { claims: [], agreements: [] };
    case 'CLAIMED':
      return { claims: [claimWith()], agreements: [] };
    case 'ACTIVE':
    case 'SUSPENDED':
      return { claims: [claimWith({ state: 'AGREED' })], agreements: [agreementWith()] };
    case 'SEEKING_SPONSOR':
    case 'ENDED':
    case 'TERMINATED':
      return { claims: [claimWith({ state: 'AGREED' })], agreements: [agreementWith(PAST)] };
  }
}

/**
 * A post of 江山 in a state since 20 December 2025, published until July 2026; held for the year 2026 where somebody holds it,
 * and for the half year before where somebody did. But for the facts given.
 */
export function postWith(state: PostState, facts: Partial<VirtualPost> = {}): VirtualPost {
  const held = holdingOf(state);
  const { agreements = held.agreements } = facts;
  const stepTo = (to: PostState, from: string) => {
    return { state: to, from: day(from), recordedAt: noon(from), by: idOf('maker'), reason: null };
  };
  const since = stepTo(state, '2025-12-20');
  return {
    ...{ id: 'post_one' as VirtualPostId, version: 4, code: 'JS-GW-001', unionBodyId: bodyId('body') },
    ...{ bodyPath: 'root/body/', federation: region('330000'), regionCode: region('330881') },
    ...{ hardshipFileId: 'hf_one' as HardshipFileId, householdId: 'hh_one' as HouseholdId, personNumber: 1 },
    ...{
      personNames: ['mem_one' as MemberId],
      memberIds: ['mem_one' as MemberId],
      title: '居家手工岗',
      askedFen: fen(30_000),
      state,
    },
    steps: state === 'DRAFT' ? [since] : [stepTo('DRAFT', '2025-11-01'), since],
    makers: [idOf('maker')],
    publication: state === 'DRAFT' ? null : { from: day('2025-11-10'), until: day('2026-07-01') },
    ...{ claims: held.claims, agreements, months: agreements.flatMap(scheduleMonths), accounts: [] },
    suspensions: state === 'SUSPENDED' ? [{ agreement: 1, from: day('2025-12-20'), to: null }] : [],
    ...{ plannedEnd: null, endTold: false, ...facts },
  };
}

/** A row of a payment of February 2026 on its due day, told by somebody who does nothing else. */
export function rowWith(facts: Partial<StipendRow> = {}): StipendRow {
  const evidence = { kind: 'BANK_TRANSFER', reference: 'T-1' } as const;
  return {
    ...{ number: 1, kind: 'PAYMENT' as const, fen: fen(30_000), on: day('2026-02-10'), evidence, account: null },
    ...{ recordedAt: noon('2026-02-11'), recordedBy: idOf('payer'), channel: 'API' as const, ...facts },
  };
}

const PAYMENT = rowWith();
const REVERSAL = rowWith({ number: 2, kind: 'REVERSAL', on: day('2026-02-14'), evidence: null });
const DISPUTE = {
  ...{ number: 1, raisedBy: idOf('disputer'), raisedAt: noon('2026-02-12'), reason: WORDS },
  ...{ outcome: null, settledBy: null, settledAt: null, note: null },
};

/** February 2026 of the first agreement as it stands in a state on 20 February, but for the facts given. */
export function monthWith(state: StipendState, facts: Partial<StipendMonth> = {}): StipendMonth {
  const isPaid = state === 'PAID' || state === 'CONFIRMED' || state === 'DISPUTED';
  const proposed = { proposedBy: idOf('proposer'), proposedAt: noon('2026-02-15'), reason: WORDS };
  const approved = {
    ...proposed,
    decision: 'APPROVED',
    decidedBy: idOf('decider'),
    decidedAt: noon('2026-02-16'),
  } as const;
  return {
    ...{ month: month('2026-02'), agreement: 1, fen: fen(30_000), state },
    dueOn: day(state === 'SCHEDULED' ? '2026-02-21' : '2026-02-10'),
    overdueFrom: day(state === 'OVERDUE' ? '2026-02-15' : '2026-03-02'),
    cancelledFor: state === 'CANCELLED' ? 'CUT_SHORT' : null,
    rows: isPaid ? [PAYMENT] : state === 'REVERSED' ? [PAYMENT, REVERSAL] : [],
    confirmedBy: state === 'CONFIRMED' ? idOf('confirmer') : null,
    disputes: state === 'DISPUTED' ? [DISPUTE] : [],
    waivers: state === 'WAIVED' ? [approved] : [],
    ...facts,
  };
}

/** A waiver that waits for a second person. */
export function waiverBy(name: string): StipendMonth['waivers'][number] {
  const decided = { decision: null, decidedBy: null, decidedAt: null };
  return { proposedBy: idOf(name), proposedAt: noon('2026-02-15'), reason: WORDS, ...decided };
}

/** A post that is held, with the months given and none else. */
export function postOwing(months: readonly StipendMonth[], facts: Partial<VirtualPost> = {}): VirtualPost {
  return postWith('ACTIVE', { months, ...facts });
}

/** 300 yuan, paid by a bank on 10 February, but for the facts given. */
export function paymentWith(facts: Partial<ReportedPayment> = {}): ReportedPayment {
  const evidence = { kind: 'BANK_TRANSFER', reference: 'T-2' } as const;
  return { fen: fen(30_000), paidOn: day('2026-02-15'), evidence, accountLastFour: null, ...facts };
}

/** The active file of the household, to be reviewed by the end of 2026, but for the facts given. */
export function activeFile(facts: Partial<HardshipFile> = {}): HardshipFile {
  const reviewDue = day('2026-12-31');
  const since = { from: day('2025-01-01'), recordedAt: noon('2025-01-01'), by: idOf('maker'), reason: null };
  const steps = [{ state: 'ACTIVE', tier: 'NATIONAL', reviewDue, ...since } as const];
  return fileWith('ACTIVE', { reviewDue, steps, ...facts });
}

/** What a post stands at by its months: `2026-01 DUE` and so on. */
export function standing({ months }: Pick<VirtualPost, 'months'>): readonly string[] {
  return months.map((one) => `${one.month} ${one.state}`);
}
