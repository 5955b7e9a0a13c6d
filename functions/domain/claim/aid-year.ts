import { ruleProblem, type RuleProblem } from '../problem.ts';
import type { Fen } from '../money.ts';
import { AID_CATEGORIES, type AidCategory, type GrantRule } from '../program/edition-rules.ts';
import type { ProgramId } from '../ids.ts';

/** What aid is counted under: a category, or a programme. */
export type AidKey = string;

/** What one person was given in a calendar year, under one of its names, by whatever federation. */
export interface AidYear {
  /** Granted and not taken back, by category. */
  readonly fen: Readonly<Record<AidKey, number>>;
  /** How many grants stand, by category and by programme. */
  readonly grants: Readonly<Record<AidKey, number>>;
  /** How many grants stand that exclude what is counted under the key. */
  readonly denials: Readonly<Record<AidKey, number>>;
}

/** Of a year in which nothing was given. */
export const NO_AID: AidYear = { fen: {}, grants: {}, denials: {} };

/** What somebody was given of one category in a year. */
export interface CategorySum {
  readonly category: AidCategory;
  readonly fen: Fen;
}

/**
 * What somebody was given by category, under any of its names. A grant counts under all names there were when it was approved, so
 * the name with the most of a category tells of it.
 */
export function aidByCategory(years: readonly AidYear[]): readonly CategorySum[] {
  return AID_CATEGORIES.flatMap((category) => {
    const fen = Math.max(0, ...years.map((year) => year.fen[category] ?? 0));
    return fen === 0 ? [] : [{ category, fen: fen as Fen }];
  });
}

/** A grant as it counts among the aid of a person. */
export interface AidGrant {
  readonly category: GrantRule['category'];
  readonly programId: ProgramId;
  readonly fen: number;
  readonly capFen: number | null;
  /** What it excludes: nothing of it was given in the year before, nor is after. */
  readonly excludes: readonly AidKey[];
}

/** What a rule makes of a grant of so much. */
export function aidGrantOf(rule: GrantRule, programId: ProgramId, fen: number): AidGrant {
  const { category, yearlyCapFen: capFen, excludedCategories, excludedProgramIds } = rule;
  return { category, programId, fen, capFen, excludes: [...excludedCategories, ...excludedProgramIds] };
}

/** The keys under which a grant counts itself. */
export function keysOf({ category, programId }: AidGrant): readonly AidKey[] {
  return [category, programId];
}

/**
 * DOUBLE_AID where the person was given in the year what the grant excludes, or something that excludes the grant;
 * APPROVE_OVER_CAP where the category would come to more than its cap.
 */
export function refuseAid(year: AidYear, grant: AidGrant): RuleProblem | undefined {
  const isDenied = keysOf(grant).some((key) => (year.denials[key] ?? 0) > 0);
  const isExcluded = grant.excludes.some((key) => (year.grants[key] ?? 0) > 0);
  if (isDenied || isExcluded) return ruleProblem('DOUBLE_AID', 'id');
  const sum = (year.fen[grant.category] ?? 0) + grant.fen;
  return grant.capFen !== null && sum > grant.capFen ? ruleProblem('APPROVE_OVER_CAP', 'id') : undefined;
}
