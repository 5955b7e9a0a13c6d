import type { Member } from './member.ts';

/**
 * How much a record holds of what no day takes away again: steps of all memberships, transfers, and values of one dated
 * attribute. A record is one item of 400 KB; with all of these full and every text at its longest it takes less than 350.
 */
export const MOST_STEPS = 60;
export const MOST_TRANSFERS = 30;
export const MOST_VALUES = 50;

/**
 * Whether a membership of the record may begin, be retained, or go over to another body (LIST_FULL). What is open already
 * may always be brought to its end.
 */
export function takesMoreSteps({ memberships }: Pick<Member, 'memberships'>): boolean {
  return memberships.reduce((sum, { steps }) => sum + steps.length, 0) < MOST_STEPS;
}
