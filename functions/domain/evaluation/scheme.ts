import type { BodyRow } from '../body-row.ts';
import type { Instant } from '../day.ts';
import type { ApiClientId, EvaluationSchemeId, ProgramId, UnionBodyId } from '../ids.ts';
import type { Cycle } from './evaluation-period.ts';

/** What is measured. Its points are weighted: full points give as many hundredths of the total as the weight has basis points. */
export interface Criterion {
  readonly code: string;
  readonly name: string;
  /** Of all criteria together 10,000. */
  readonly weightBasisPoints: number;
  /** The most points, in hundredths: 300 is 3. */
  readonly mostHundredths: number;
  /** The body of the jury whose people alone give the points; null for those in charge of the evaluation. */
  readonly jurorId: UnionBodyId | null;
}

/** What a total is called from so many hundredths on. */
export interface Rating {
  readonly name: string;
  readonly atLeastHundredths: number;
}

/** By what is measured: criteria, and ratings from the highest down to one from 0 on. */
export interface SchemeRule {
  readonly criteria: readonly Criterion[];
  readonly ratings: readonly Rating[];
}

/** A rule as it stood for a time. Once an evaluation goes by it, it is frozen for good. */
export interface SchemeVersion extends SchemeRule {
  /** From 1. */
  readonly number: number;
  readonly recordedAt: Instant;
  readonly by: ApiClientId;
  readonly frozen: boolean;
}

/** A scheme of a body by which employers, bodies, divisions or facilities are evaluated in every period (考评办法). */
export interface EvaluationScheme extends BodyRow {
  readonly id: EvaluationSchemeId;
  readonly version: number;
  readonly name: string;
  /** The programme it is part of; null for none. */
  readonly programId: ProgramId | null;
  readonly cycle: Cycle;
  /** Oldest first; the last one is that of the next evaluation. */
  readonly versions: readonly [SchemeVersion, ...SchemeVersion[]];
}

/** The version by which the next evaluation goes. */
export function presentVersion({ versions }: Pick<EvaluationScheme, 'versions'>): SchemeVersion {
  return versions.at(-1) ?? versions[0];
}
