import type { Instant, LocalDate } from '../day.ts';
import type { BenefitCardId, CardProgramId, IssueBatchId, JobId, MemberId, UnionBodyId } from '../ids.ts';
import type { DayInterval } from '../interval.ts';
import type { Recorded, RecordedSpan } from '../recorded.ts';
import type { RegionCode } from '../region/region-code.ts';
import type { CardToken, HolderHash } from './card-token.ts';

/** The states of the bank's axis. Only the bank brings a card into any of them. */
export const BANK_STATES = ['ISSUED', 'ACTIVATED', 'FROZEN', 'LOST', 'REPLACED', 'CANCELLED'] as const;
export type BankState = (typeof BANK_STATES)[number];

/** Where a card stands: an application up to SENT_TO_BANK or REJECTED_BY_BANK, and then what the bank says. */
export const CARD_STATES = ['APPLIED', 'SENT_TO_BANK', 'REJECTED_BY_BANK', ...BANK_STATES] as const;
export type CardState = (typeof CARD_STATES)[number];

/** From when an application's states hold: before all that a bank says, of two the one recorded later. */
export const BEFORE_ALL = '0001-01-01T00:00:00.000Z' as Instant;

/**
 * A state with the instant from which it holds, until the one that follows it in effective time. Of two from the same
 * instant, the one recorded later counts.
 */
export interface CardStateChange extends Recorded {
  readonly state: CardState;
  readonly from: Instant;
}

/** A token with the instant from which the card has it, until it has the next one. */
export interface CardTokenUse extends Recorded {
  readonly token: CardToken;
  /** The last four digits of the card's number: all of it that is ever kept. */
  readonly lastFour: string;
  readonly from: Instant;
}

/** Until when the bank says the card is valid: to the end of that day. The one recorded last counts. */
export interface CardExpiry extends Recorded {
  readonly expiresOn: LocalDate;
  /** Of when the bank said so: what it says of an earlier instant later on does not take it back. */
  readonly from: Instant;
}

/** A year of registration with the union (年度注册). */
export interface CardRegistration extends DayInterval, Recorded {
  readonly to: LocalDate;
}

/** A span for which the holder was a member, active or retained, of a body in the region of the card programme. */
export interface CardMembership extends RecordedSpan {
  readonly unionBodyId: UnionBodyId;
}

/** What a card knows of its programme; none of it ever changes. */
export interface ProgramOfCard {
  readonly id: CardProgramId;
  readonly code: string;
  readonly regionCode: RegionCode;
}

/**
 * What the first rows of a holder came to in a job, in the order in which they are taken. `firstLine` is that of the very first,
 * which no other holder's rows have. As short as can be: a file may tell of one holder over and over.
 */
export interface ReportedRows {
  readonly jobId: JobId;
  readonly firstLine: number;
  /** What rows came to: a class, and behind a space the code that tells more, if any. */
  readonly outcomes: readonly string[];
  /** How many rows came to which of them: `12a1b` are twelve to the first and one to the second. */
  readonly runs: string;
}

/**
 * A benefit card (工会龙卡), from its application on. All that decides its eligibility stands in it with both clocks, so that
 * it is one read: what the holder's memberships were is brought up to date in the write that changes them. Each list is in
 * the order in which its facts were recorded.
 */
export interface BenefitCard {
  readonly id: BenefitCardId;
  readonly version: number;
  readonly program: ProgramOfCard;
  readonly memberId: MemberId;
  /** The body through which it was applied for. */
  readonly unionBodyId: UnionBodyId;
  /** The division of that body. */
  readonly bodyRegionCode: RegionCode;
  readonly holderHash: HolderHash;
  /** The batch in which the application went to the bank last. */
  readonly batchId: IssueBatchId | null;
  readonly states: readonly CardStateChange[];
  readonly tokens: readonly CardTokenUse[];
  readonly expiries: readonly CardExpiry[];
  readonly registrations: readonly CardRegistration[];
  readonly memberships: readonly CardMembership[];
  /** What the last of the bank's files that changed it said, so that a worker that does its rows anew tells the same. */
  readonly lastReport?: ReportedRows;
  /** When its eligibility last changed: the feed tells changes of one card in this order. */
  readonly changedAt: Instant;
}
