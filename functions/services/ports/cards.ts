import type { Bank } from '#domain/bank/bank.ts';
import type { CardProgram } from '#domain/card-program/card-program.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardToken, HolderHash } from '#domain/card/card-token.ts';
import type { IssueBatch } from '#domain/card/issue-batch.ts';
import type { Instant } from '#domain/day.ts';
import type { EligibilityChange } from '#domain/eligibility/eligibility-change.ts';
import type { BankId, BenefitCardId, CardProgramId, IssueBatchId, UnionBodyId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { Slice, SliceRequest } from './slice.ts';

/** Reads of banks. */
export interface Banks {
  readonly find: (id: BankId) => Promise<Bank | undefined>;
  readonly read: (id: BankId) => Promise<Bank | undefined>;
  readonly findByCode: (code: string) => Promise<Bank | undefined>;
  /** Banks of a region's subtree, in the order of region and id. */
  readonly inRegion: (region: RegionCode, request: SliceRequest) => Promise<Slice<Bank>>;
}

/** Reads of card programmes. */
export interface CardPrograms {
  readonly find: (id: CardProgramId) => Promise<CardProgram | undefined>;
  readonly read: (id: CardProgramId) => Promise<CardProgram | undefined>;
  readonly findByCode: (code: string) => Promise<CardProgram | undefined>;
  /** Programmes of a region's subtree, in the order of region and id. */
  readonly inRegion: (region: RegionCode, request: SliceRequest) => Promise<Slice<CardProgram>>;
  /** Programmes of the bank with this code, in the order of region and id. */
  readonly ofBank: (bankCode: string, request: SliceRequest) => Promise<Slice<CardProgram>>;
}

/** Which applications wait: of a programme, through the bodies of a division or through one body. */
export interface WaitingCards {
  readonly programId: CardProgramId;
  readonly regionCode: RegionCode;
  readonly unionBodyId: UnionBodyId | null;
}

/** Reads of benefit cards. */
export interface BenefitCards {
  readonly find: (id: BenefitCardId) => Promise<BenefitCard | undefined>;
  readonly read: (id: BenefitCardId) => Promise<BenefitCard | undefined>;
  /** The id of the card that has or had this token; tokens of all banks are apart. */
  readonly findIdByToken: (token: CardToken) => Promise<BenefitCardId | undefined>;
  readonly readByToken: (token: CardToken) => Promise<BenefitCard | undefined>;
  /** The open card of a holder in a programme. */
  readonly readByHolder: (programId: CardProgramId, holder: HolderHash) => Promise<BenefitCard | undefined>;
  /** Cards of a batch, in the order of division, body and id. */
  readonly inBatch: (batchId: IssueBatchId, request: SliceRequest) => Promise<Slice<BenefitCard>>;
  /** Applications that wait to be sent, in the order of division, body and id. */
  readonly waiting: (lookup: WaitingCards, request: SliceRequest) => Promise<Slice<BenefitCard>>;
}

/** Reads of issue batches. */
export interface IssueBatches {
  readonly find: (id: IssueBatchId) => Promise<IssueBatch | undefined>;
  readonly read: (id: IssueBatchId) => Promise<IssueBatch | undefined>;
  /** Batches of a programme, newest first. */
  readonly ofProgram: (programId: CardProgramId, request: SliceRequest) => Promise<Slice<IssueBatch>>;
}

/** Reads of the feed of changes of eligibility. */
export interface EligibilityFeed {
  /** Lines of a programme up to `until`, in the order in which they were recorded; those of one subject in that of its versions. */
  readonly of: (
    programId: CardProgramId,
    request: SliceRequest & { readonly until: Instant },
  ) => Promise<Slice<EligibilityChange>>;
}
