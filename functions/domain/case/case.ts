import type { CreditCode } from '../credit-code.ts';
import type { Instant, LocalDate } from '../day.ts';
import type { ApiClientId, CaseId, FacilityId, MemberId, ProgramId, ServiceItemId, UnionBodyId } from '../ids.ts';
import type { Fen } from '../money.ts';
import type { Sealed } from '../personal/sealed.ts';
import type { RegionCode } from '../region/region-code.ts';

/** Where a case stands. REFERRED: handed to another body, which has not answered yet. */
export const CASE_STATES = [
  ...(['RECEIVED', 'ACCEPTED', 'IN_PROGRESS', 'REFERRED'] as const),
  ...(['RESOLVED', 'WITHDRAWN', 'CLOSED'] as const),
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** What a case is about: 工资, 欠薪, 工伤, 合同, 社会保险, 调岗转移, 咨询, 窗口事项, 信访, 其他. */
export type CaseKind =
  | ('WAGE' | 'ARREARS' | 'INJURY' | 'CONTRACT' | 'SOCIAL_INSURANCE')
  | ('TRANSFER' | 'CONSULTATION' | 'REQUEST' | 'PETITION' | 'OTHER');

/** The service that takes care of it: 调解, 法律援助, 接待, 窗口, 劳动法律监督, 其他. */
export type CaseService = 'MEDIATION' | 'LEGAL_AID' | 'RECEPTION' | 'WINDOW' | 'SUPERVISION' | 'OTHER';

/** How it came in: 来访, 来电, 来信, 网上, 茶话, 上门, 代办. */
export type CaseMode = 'VISIT' | 'CALL' | 'LETTER' | 'ONLINE' | 'TEA_TALK' | 'HOME_VISIT' | 'AGENT';

/** How it ended. */
export type CaseOutcome =
  'SETTLED' | 'MEDIATED' | 'AWARDED' | 'ANSWERED' | 'DONE' | 'REFUSED' | 'NOT_COMPETENT' | 'WITHDRAWN';

/** Why the rest of a sum is not owed: 当事人放弃, 依法不予支持. */
export type RemainderGround = 'WAIVED_BY_CLAIMANT' | 'REFUSED_BY_LAW';

/** A state with the day it took effect, the body that handled the case then, and who recorded it when. */
export interface CaseStep {
  readonly state: CaseState;
  readonly from: LocalDate;
  readonly recordedAt: Instant;
  readonly by: ApiClientId;
  readonly unionBodyId: UnionBodyId;
}

/** The other side of a case. */
export interface CaseEmployer {
  readonly name: string;
  readonly creditCode: CreditCode | null;
}

/** A sum that the workers got. */
export interface CaseRecovery {
  /** From 1. */
  readonly number: number;
  readonly amountFen: Fen;
  readonly on: LocalDate;
  /** The paper or transfer that proves it: one of a case is recorded once. */
  readonly reference: string;
  readonly recordedAt: Instant;
  readonly recordedBy: ApiClientId;
}

/** The one prolongation of the due date. */
export interface CaseProlongation {
  readonly on: LocalDate;
  readonly dueBefore: LocalDate;
  readonly reason: string;
  readonly by: ApiClientId;
}

/** Why the rest of the sum is not owed; somebody else confirms it by closing the case. */
export interface CaseRemainder {
  readonly ground: RemainderGround;
  readonly reason: string;
  readonly on: LocalDate;
  readonly statedBy: ApiClientId;
  readonly confirmedBy: ApiClientId | null;
}

/** The days on which a body handled the case. */
export interface CaseHandling {
  readonly unionBodyId: UnionBodyId;
  readonly bodyPath: string;
  readonly from: LocalDate;
  /** The day it was handed on; null while the body has it. */
  readonly to: LocalDate | null;
  /** The number of the referral by which the body got it, or got it back; null for the first one. */
  readonly referral: number | null;
}

/** A case handed from one body to another. */
export interface CaseReferral {
  /** From 1. */
  readonly number: number;
  readonly fromBodyId: UnionBodyId;
  readonly fromPath: string;
  readonly toBodyId: UnionBodyId;
  readonly on: LocalDate;
  readonly reason: string;
  readonly referredBy: ApiClientId;
  /** The state to which it goes back when it is sent back, and who had it then. */
  readonly stateBefore: CaseState;
  readonly assigneeBefore: ApiClientId | null;
  readonly answer: 'ACCEPTED' | 'SENT_BACK' | null;
  readonly answeredOn: LocalDate | null;
  readonly note: string | null;
}

/** A worker who is no member, named in a case. */
export interface CasePerson {
  readonly name: string;
  readonly mobile: string | null;
}

/** What is sealed of a case. */
export interface CaseSecrets {
  readonly details: string | null;
  /** Workers who are no members. */
  readonly persons: readonly CasePerson[];
  /** Who brings the case for the workers. */
  readonly agent: CasePerson | null;
}

/** What whoever receives a case writes down. Nothing in it names or describes a person but what is sealed. */
export interface CaseFacts {
  readonly kind: CaseKind;
  readonly service: CaseService;
  readonly mode: CaseMode;
  readonly title: string;
  readonly memberIds: readonly MemberId[];
  /** How many workers it is about: not fewer than are named. */
  readonly people: number;
  readonly employer: CaseEmployer | null;
  /** Null where no sum is at stake. */
  readonly stakeFen: Fen | null;
  /** The day for which the workers are asked to come, or a home visit is planned. */
  readonly bookedFor: LocalDate | null;
  readonly homeVisit: boolean;
}

/** A case (事项): a dispute, a petition, a matter of legal aid or a request at a window. */
export interface Case extends CaseFacts {
  readonly id: CaseId;
  readonly version: number;
  /** The body that handles it now (后台). */
  readonly unionBodyId: UnionBodyId;
  readonly bodyPath: string;
  readonly federation: RegionCode;
  /** The body whose front desk took it (前台). */
  readonly frontBodyId: UnionBodyId;
  /** Where it was taken. */
  readonly facilityId: FacilityId | null;
  /** What was asked for at the window. */
  readonly serviceItemId: ServiceItemId | null;
  /** The programme it belongs to, e.g. one of legal aid. */
  readonly programId: ProgramId | null;
  /** `CaseSecrets`, sealed for the case. */
  readonly secrets: Sealed;
  /** How many persons are named in what is sealed. */
  readonly namedPersons: number;
  readonly state: CaseState;
  /** Every state in the order of recording; their days never go back. */
  readonly steps: readonly CaseStep[];
  readonly receivedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly prolongation: CaseProlongation | null;
  readonly assigneeId: ApiClientId | null;
  readonly handlings: readonly CaseHandling[];
  readonly referrals: readonly CaseReferral[];
  readonly recoveries: readonly CaseRecovery[];
  readonly outcome: CaseOutcome | null;
  readonly remainder: CaseRemainder | null;
}

/** The facts of a case that are personal: the audit trail names them and never shows them. */
export const PERSONAL_CASE_FACTS = ['secrets'] as const satisfies readonly (keyof Case)[];

const LIVE: ReadonlySet<CaseState> = new Set<CaseState>(['RECEIVED', 'ACCEPTED', 'IN_PROGRESS', 'REFERRED']);

/** Whether somebody has still to do with what the case is about. */
export function isLiveCase({ state }: Pick<Case, 'state'>): boolean {
  return LIVE.has(state);
}

/** What the workers got so far. */
export function recoveredFen({ recoveries }: Pick<Case, 'recoveries'>): Fen {
  return recoveries.reduce((sum, { amountFen }) => sum + amountFen, 0) as Fen;
}

/** What is still open of the sum at stake; 0 where none is. */
export function openFen(found: Pick<Case, 'stakeFen' | 'recoveries'>): Fen {
  return ((found.stakeFen ?? 0) - recoveredFen(found)) as Fen;
}

/** The referral that waits for the answer of the body that handles the case now. */
export function waitingReferral({ referrals }: Pick<Case, 'referrals'>): CaseReferral | undefined {
  return referrals.findLast(({ answer }) => answer === null);
}
