import type { AuditEntry } from '#domain/audit/audit-entry.ts';
import type { Instant, LocalDate } from '#domain/day.ts';
import type { Indicator } from '#domain/figure/figure.ts';
import type { ApiClientId, CoveredUnitId, JobId, MemberId, ReceiptId, UnionBodyId } from '#domain/ids.ts';
import type { RuleProblem } from '#domain/problem.ts';
import type { ReachEntry } from '#domain/union-body/reach.ts';
import type { MoveSide } from '#domain/union-body/union-body.ts';
import type { ActivitySpace, ActivityWrite } from './activity-writes.ts';
import type { AppraisalSpace, AppraisalWrite } from './appraisal-writes.ts';
import type { CardWrite } from './card-writes.ts';
import type { CaseWrite } from './case-writes.ts';
import type { JobList } from './jobs.ts';
import type { SaveWrite } from './nouns.ts';
import type { PostSpace, PostWrite } from './post-writes.ts';
import type { ProgramSpace, ProgramWrite } from './program-writes.ts';
import type { SettlementWrite } from './settlement-writes.ts';
import type { MembershipRow, TransferNotice } from './people-rows.ts';

/** A child of a body with the days it was one. `mayHaveChildren` false means it never had any. */
export interface ChildLink {
  readonly childId: UnionBodyId;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly mayHaveChildren: boolean;
}

/** While a hardship file is open: its household, and each of its persons; both within one federation. */
type HardshipSpace = 'HOUSEHOLD_FILE' | 'HARDSHIP_PERSON';

/** A name that one owner holds at a time, e.g. a code among open bodies. */
export interface Marker {
  readonly space:
    | 'UNION_BODY_CODE'
    | 'CREDIT_CODE'
    | 'UNION_ROOT'
    | 'UNIT'
    | 'FACILITY_CODE'
    /** The code of a service item in its centre. */
    | 'SERVICE_ITEM_CODE'
    | 'OFFICE'
    | 'PERSON'
    | 'JOB_CONTENT'
    | 'BANK_CODE'
    /** The last accepted file of a bank and kind; and which file brought certain rows. */
    | 'BANK_SEQUENCE'
    | 'BANK_ROWS'
    /** A month of a bank that was sealed. */
    | 'SEALED_PERIOD'
    | 'CARD_PROGRAM_CODE'
    /** The one open card of a person in a programme, by the record and by the holder hash; and whose a token is. */
    | 'OPEN_CARD'
    | 'CARD_HOLDER'
    | 'CARD_TOKEN'
    | 'MERCHANT_CODE'
    | 'OFFER_CODE'
    | PostSpace
    | ProgramSpace
    | ActivitySpace
    | AppraisalSpace
    | HardshipSpace;
  readonly name: string;
}

/** One write of a change. A change goes in whole or not at all. */
export type Write =
  | SaveWrite
  | CardWrite
  | SettlementWrite
  | PostWrite
  | ProgramWrite
  | CaseWrite
  | ActivityWrite
  | AppraisalWrite
  /** Takes a marker for `ownerId`; refused with `taken` when another holds it, decided again where that is null. */
  | { readonly type: 'CLAIM'; readonly marker: Marker; readonly ownerId: string; readonly taken: RuleProblem | null }
  /** Gives a marker back. */
  | { readonly type: 'RELEASE'; readonly marker: Marker; readonly ownerId: string }
  /** Takes a marker for `ownerId` from a day on; refused with `taken` while another holds it, or held it on later days. */
  | {
      readonly type: 'HOLD';
      readonly marker: Marker;
      readonly ownerId: string;
      readonly from: LocalDate;
      readonly taken: RuleProblem;
    }
  /**
   * Leaves a marker that was held: free from the day `until` on; null when it was not held on any day, and as free as before.
   * `planned` is the day on which it was to be left when that was said before; refused with `taken` when another took it since.
   */
  | {
      readonly type: 'LEAVE';
      readonly marker: Marker;
      readonly ownerId: string;
      readonly until: LocalDate | null;
      readonly planned: LocalDate | null;
      readonly taken: RuleProblem;
    }
  /** Requires that a body still has the version that was read. */
  | { readonly type: 'REQUIRE_BODY'; readonly id: UnionBodyId; readonly version: number }
  /** Requires that a member's record still has the version that was read. */
  | { readonly type: 'REQUIRE_MEMBER'; readonly id: MemberId; readonly version: number }
  /** Requires that a marker is still held by whom it was read to be held by; null for nobody. */
  | { readonly type: 'REQUIRE_HOLDER'; readonly marker: Marker; readonly ownerId: string | null }
  /** Writes the row by which a parent finds its child. */
  | { readonly type: 'LINK'; readonly parentId: UnionBodyId; readonly link: ChildLink }
  /** Adds to what is open below a body, and raises the days it was held or relied on. */
  | {
      readonly type: 'OCCUPY';
      readonly bodyId: UnionBodyId;
      readonly children: number;
      readonly members?: number;
      readonly hardshipFiles?: number;
      readonly posts?: number;
      readonly editions?: number;
      readonly childrenUntil?: LocalDate;
      readonly reliedOn?: LocalDate;
      readonly beganOn?: LocalDate;
    }
  /** Requires that nothing relies on a body after a day; that nothing is open below it or began later, too, where it has to be empty. */
  | { readonly type: 'REQUIRE_FREE'; readonly bodyId: UnionBodyId; readonly on: LocalDate; readonly empty: boolean }
  /** Lets an upper body know of a move that waits for it, or takes the notice back. */
  | {
      readonly type: 'ASK' | 'UNASK';
      readonly upperId: UnionBodyId;
      readonly bodyId: UnionBodyId;
      readonly side: MoveSide;
      /** When the move was asked for. */
      readonly since: Instant;
    }
  /** Writes the row by which a body finds a unit it covers. */
  | {
      readonly type: 'COVER';
      readonly bodyId: UnionBodyId;
      readonly unitId: CoveredUnitId;
      readonly from: LocalDate;
      readonly to: LocalDate | null;
    }
  /** Writes what a body reaches beyond its own path, under the version that was read; 0 means nothing was written yet. */
  | {
      readonly type: 'SAVE_REACH';
      readonly bodyId: UnionBodyId;
      readonly entries: readonly ReachEntry[];
      readonly readVersion: number;
    }
  /** Requires that what a body reaches still has the version that was read. */
  | { readonly type: 'REQUIRE_REACH'; readonly bodyId: UnionBodyId; readonly version: number }
  /** Writes the row of a membership. */
  | { readonly type: 'FILE_MEMBERSHIP'; readonly row: MembershipRow }
  /** Lets a body know of a transfer that waits for it, or takes the notice back. */
  | { readonly type: 'ASK_TRANSFER' | 'UNASK_TRANSFER'; readonly notice: TransferNotice }
  /** Makes an indicator known; refused when it became known meanwhile. */
  | { readonly type: 'NAME_INDICATOR'; readonly indicator: Indicator }
  /** Gives a known indicator another name; refused when it is not called `from` any more. */
  | { readonly type: 'RENAME_INDICATOR'; readonly indicator: Indicator; readonly from: string }
  /** Lets a marker name another owner than `from`, null for nobody; decided again when it named yet another one since. */
  | { readonly type: 'POINT'; readonly marker: Marker; readonly ownerId: string; readonly from: string | null }
  /** Sets a job going: what runs jobs hears of it when, and only when, the change goes in. */
  | { readonly type: 'START_JOB'; readonly jobId: JobId; readonly run: number }
  /** Requires that a job still has the version that was read. */
  | { readonly type: 'REQUIRE_JOB'; readonly id: JobId; readonly version: number }
  /** Enters a job into a list, where it stays. */
  | { readonly type: 'LIST_JOB'; readonly list: JobList; readonly jobId: JobId };

/** Proof of a change, kept under the caller's idempotency key with the first answer. */
export interface StoredReceipt {
  readonly id: ReceiptId;
  readonly actorId: ApiClientId;
  readonly key: string;
  readonly fingerprint: string;
  readonly at: Instant;
  /** The first answer: the state after the change. */
  readonly answer: unknown;
}

/** Everything one change writes, in one transaction. */
export interface Change {
  readonly writes: readonly Write[];
  readonly audit: readonly AuditEntry[];
  readonly receipt: StoredReceipt;
}

/**
 * What came of a commit. REFUSED: names are taken, and all else is as it was read. CONTENDED: nothing was written, decide
 * again on fresh reads.
 */
export type CommitOutcome =
  | { readonly outcome: 'COMMITTED' }
  | { readonly outcome: 'REFUSED'; readonly problem: RuleProblem }
  | { readonly outcome: 'ALREADY_RECEIVED' }
  | { readonly outcome: 'CONTENDED'; readonly throttled?: true };

/** The one way to write: item, markers, audit entry and idempotency record in one transaction. */
export interface Ledger {
  readonly findReceipt: (actorId: ApiClientId, key: string) => Promise<StoredReceipt | undefined>;
  readonly commit: (change: Change) => Promise<CommitOutcome>;
  /** Writes what is its own receipt, as transactions of a bank are: whoever writes it again reads that it is there. */
  readonly commitOwn: (change: Pick<Change, 'writes' | 'audit'>) => Promise<CommitOutcome>;
  /** Waits a short random while before the `attempt`th try of a contended change. */
  readonly backOff: (attempt: number) => Promise<void>;
}
