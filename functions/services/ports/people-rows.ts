import type { Instant, LocalDate } from '#domain/day.ts';
import type { MemberId, UnionBodyId } from '#domain/ids.ts';
import type { MembershipPlace, TransferSide } from '#domain/member/member.ts';
import type { BlindIndex } from '#domain/personal/sealed.ts';

/** The row by which a body finds a membership: where it is kept, when it holds, and what it is found by. */
export interface MembershipRow {
  readonly memberId: MemberId;
  /** The place of the membership among those of the member, from 0. */
  readonly number: number;
  readonly place: MembershipPlace;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly nameIndex: BlindIndex;
  readonly initialsIndex: BlindIndex;
}

/** A notice to a body that a transfer waits for its consent, and the side it answers for. */
export interface TransferNotice {
  readonly bodyId: UnionBodyId;
  readonly memberId: MemberId;
  readonly side: TransferSide;
  /** When the transfer was asked for. */
  readonly since: Instant;
}
