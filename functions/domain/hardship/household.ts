import type { LocalDate } from '../day.ts';
import type { MemberId } from '../ids.ts';
import type { PersonalFacts } from '../member/member.ts';
import type { Fen } from '../money.ts';
import type { BlindIndex, Sealed } from '../personal/sealed.ts';

/** Main causes of hardship (主要致困原因). */
export const HARDSHIP_CAUSES = [
  'MAJOR_ILLNESS',
  'DISABILITY',
  'SCHOOLING',
  'UNEMPLOYMENT',
  'LOW_INCOME',
  'ACCIDENT',
  'DISASTER',
  'SINGLE_PARENT',
  'OTHER',
] as const;
export type HardshipCause = (typeof HARDSHIP_CAUSES)[number];

/** How a person of the household stands to the main person, who is SELF. */
export type HouseholdRelation =
  'SELF' | 'SPOUSE' | 'CHILD' | 'PARENT' | 'PARENT_IN_LAW' | 'SIBLING' | 'GRANDPARENT' | 'GRANDCHILD' | 'OTHER';

/** What rules need to know of a person; everything that is personal is in `HouseholdFacts.personal`. */
export interface HouseholdPerson {
  /** Lasting within the file; the main person is 1. */
  readonly number: number;
  readonly relation: HouseholdRelation;
  readonly birthYear: number | null;
  /** The document as a blind index: a person is in one open file of a federation. */
  readonly documentIndex: BlindIndex;
  /** The members' records that stood for the person when this was recorded, with their documents: held as the document is. */
  readonly knownBy: readonly (MemberId | BlindIndex)[];
  readonly monthlyIncome: Fen;
  /** Whether the working capacity is lost in whole or in part, on which virtual posts rest. */
  readonly reducedWorkingCapacity: boolean;
  readonly student: boolean;
}

/** How a person is off, in words: sealed with the personal facts. */
export interface Condition {
  readonly health: string | null;
  readonly disability: string | null;
  readonly illness: string | null;
  readonly workOrSchool: string | null;
  /** The bank that keeps `bankAccount`. */
  readonly bankName: string | null;
}

/** The personal facts of one person of the household. */
export interface PersonSecrets extends PersonalFacts, Condition {
  readonly number: number;
}

/** Where the household lives. */
export interface Housing {
  readonly kind: 'OWNED' | 'RENTED' | 'PUBLIC_RENTAL' | 'DORMITORY' | 'BORROWED' | 'OTHER';
  readonly areaSquareMetres: number | null;
}

/** A fact of the exclusion list, who says so, and as of which day. */
export interface ExclusionFact {
  readonly kind: 'SECOND_HOME' | 'CAR' | 'SHOP';
  readonly source: string;
  readonly on: LocalDate;
}

/** A paper or an extract that goes with the file (民政, 医保 …), with the day it is of. */
export interface Evidence {
  readonly name: string;
  readonly source: string;
  readonly on: LocalDate;
}

/** A household as a file describes it. */
export interface HouseholdFacts {
  /** The main person first. */
  readonly persons: readonly HouseholdPerson[];
  /** The highest number a person of this file ever had. */
  readonly lastNumber: number;
  /** A list of `PersonSecrets`, sealed for the file. */
  readonly personal: Sealed;
  /** Income of the household that is nobody's wage, in a year. */
  readonly otherYearlyIncome: Fen;
  readonly housing: Housing | null;
  readonly causes: readonly HardshipCause[];
  /** 零就业家庭: nobody of working age has work. */
  readonly zeroEmployment: boolean;
  readonly exclusions: readonly ExclusionFact[];
  readonly evidence: readonly Evidence[];
}
