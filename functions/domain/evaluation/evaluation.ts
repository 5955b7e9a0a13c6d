import type { BodyRow } from '../body-row.ts';
import type { Action } from '../caller/permission.ts';
import type { Instant, LocalDate } from '../day.ts';
import { employerKey, type Employer } from '../employer.ts';
import type { ApiClientId, EvaluationId, EvaluationSchemeId, FacilityId, UnionBodyId } from '../ids.ts';
import type { RegionCode } from '../region/region-code.ts';
import type { Stepped } from '../stepped.ts';
import type { SchemeRule } from './scheme.ts';

/** Where an evaluation stands. */
export const EVALUATION_STATES = ['DRAFT', 'SCORED', 'CONFIRMED', 'PUBLISHED', 'OBJECTED', 'SUPERSEDED'] as const;
export type EvaluationState = (typeof EVALUATION_STATES)[number];

/** Who or what is evaluated. */
export type EvaluationSubject =
  | ({ readonly kind: 'EMPLOYER' } & Employer)
  | { readonly kind: 'UNION_BODY'; readonly unionBodyId: UnionBodyId }
  | { readonly kind: 'REGION'; readonly regionCode: RegionCode }
  | { readonly kind: 'FACILITY'; readonly facilityId: FacilityId };

/** The points of one criterion, in hundredths. */
export interface CriterionScore {
  readonly criterion: string;
  readonly scoreHundredths: number;
  readonly remark: string;
  readonly by: ApiClientId;
  readonly recordedAt: Instant;
}

/** What the points come to by the rule. Nobody types it in. */
export interface EvaluationResult {
  /** Of 10,000. */
  readonly totalHundredths: number;
  readonly rating: string;
}

/** What a body answered to a notice. */
export interface NoticeAnswer {
  readonly text: string;
  readonly on: LocalDate;
  readonly by: ApiClientId;
}

/** A supervision notice (督办通知) to a body, with what it answered. */
export interface SupervisionNotice {
  /** From 1. */
  readonly number: number;
  readonly unionBodyId: UnionBodyId;
  readonly text: string;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly by: ApiClientId;
  readonly answer: NoticeAnswer | null;
}

/** An evaluation (考评) of a subject for a period, by a rule that was frozen for it. Its body is that of the scheme. */
export interface Evaluation extends BodyRow, Stepped<EvaluationState> {
  readonly id: EvaluationId;
  readonly schemeId: EvaluationSchemeId;
  readonly schemeVersion: number;
  /** The rule as it stood when the evaluation was opened, whatever becomes of the scheme. */
  readonly rule: SchemeRule;
  readonly subject: EvaluationSubject;
  readonly period: string;
  /** One per criterion at most. */
  readonly scores: readonly CriterionScore[];
  /** Null while the points are not all given, or are given anew. */
  readonly result: EvaluationResult | null;
  readonly notices: readonly SupervisionNotice[];
  /** The one it corrects, and the one that corrects it; null for none. */
  readonly corrects: EvaluationId | null;
  readonly correctedBy: EvaluationId | null;
}

/** Everything that may be done with an evaluation, and the states in which it may. What is not listed is illegal. */
export const STATES_OF_EVALUATION_ACTION = {
  SCORE: ['DRAFT', 'OBJECTED'],
  SUBMIT: ['DRAFT', 'OBJECTED'],
  RETURN: ['SCORED'],
  CONFIRM: ['SCORED'],
  PUBLISH: ['CONFIRMED'],
  OBJECT: ['CONFIRMED', 'PUBLISHED'],
  CORRECT: ['PUBLISHED'],
  ISSUE_NOTICE: ['DRAFT', 'SCORED', 'CONFIRMED', 'PUBLISHED', 'OBJECTED'],
  ANSWER_NOTICE: ['DRAFT', 'SCORED', 'CONFIRMED', 'PUBLISHED', 'OBJECTED', 'SUPERSEDED'],
} as const satisfies Record<string, readonly EvaluationState[]>;

/** Something that may be done with an evaluation. */
export type EvaluationAction = keyof typeof STATES_OF_EVALUATION_ACTION;

/** Which permission each of these takes. */
export const PERMISSION_OF_EVALUATION_ACTION = {
  SCORE: 'evaluation:record',
  SUBMIT: 'evaluation:record',
  RETURN: 'evaluation:decide',
  CONFIRM: 'evaluation:decide',
  PUBLISH: 'evaluation:decide',
  OBJECT: 'evaluation:object',
  CORRECT: 'evaluation:record',
  ISSUE_NOTICE: 'evaluation:record',
  ANSWER_NOTICE: 'evaluation:answer',
} as const satisfies Record<EvaluationAction, Action>;

/** How evaluations are moved. */
export const EVALUATION_MACHINE = { states: STATES_OF_EVALUATION_ACTION, personal: [] } as const;

/** What tells subjects apart: of a scheme and period, each is evaluated once. */
export function subjectKey(subject: EvaluationSubject): string {
  switch (subject.kind) {
    case 'EMPLOYER':
      return employerKey(subject);
    case 'UNION_BODY':
      return subject.unionBodyId;
    case 'REGION':
      return subject.regionCode;
    case 'FACILITY':
      return subject.facilityId;
  }
}

/** Whether an evaluation was shown to its subject, whatever became of it since. */
export function wasPublished({ steps }: Pick<Evaluation, 'steps'>): boolean {
  return steps.some(({ state }) => state === 'PUBLISHED');
}
