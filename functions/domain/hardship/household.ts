import type { LocalDate } from '../day.ts';
import { parseId, type MemberId } from '../ids.ts';
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

/** The number of the main person in every file. */
export const MAIN_PERSON = 1;

/** What a person is known by: a member's record, or a document as a blind index. */
export type PersonName = MemberId | BlindIndex;

/** What rules need to know of a person; everything that is personal is in `HouseholdFacts.personal`. */
export interface HouseholdPerson {
  /** Lasting within the file; the main person is 1. */
  readonly number: number;
  readonly relation: HouseholdRelation;
  readonly birthYear: number | null;
  /** The document as a blind index, that of the person's record where there is one: a person is in one open file of a federation. */
  readonly documentIndex: BlindIndex;
  /**
   * The member's record the person was recorded by, those linked to it, and the documents of all, with those the person
   * had since the file names it: held as the document is.
   */
  readonly knownBy: readonly PersonName[];
  readonly monthlyIncome: Fen;
  /** Whether the working capacity is lost in whole or in part, on which virtual posts rest. */
  readonly reducedWorkingCapacity: boolean;
  readonly student: boolean;
}

/** All that a person is known by. */
export function namesOfPerson({ documentIndex, knownBy }: HouseholdPerson): readonly PersonName[] {
  return [documentIndex, ...knownBy];
}

/** Whether a name is a member's record, and no document. */
export function isRecordName(name: PersonName): name is MemberId {
  return parseId('Member', name) !== undefined;
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
