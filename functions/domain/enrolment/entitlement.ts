import type { LocalDate } from '../day.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import type { EnrolmentRule } from '../program/edition-rules.ts';
import type { EnrolleeFacts } from './enrollee.ts';

/** Full years from a birth date to a day. Who was born on 29 February has its birthday on 1 March of common years. */
export function fullYears(birthDate: LocalDate, day: LocalDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(4) < birthDate.slice(4) ? years - 1 : years;
}

/** The bound of age that is not met; of somebody whose age nobody knows, the first there is. */
function unmetAge(
  { ageAtLeast, ageAtMost }: EnrolmentRule,
  birthDate: LocalDate | null,
  day: LocalDate,
): 'ageAtLeast' | 'ageAtMost' | undefined {
  const age = birthDate === null ? null : fullYears(birthDate, day);
  if (ageAtLeast !== null && (age === null || age < ageAtLeast)) return 'ageAtLeast';
  return ageAtMost !== null && (age === null || age > ageAtMost) ? 'ageAtMost' : undefined;
}

/**
 * RULE_NOT_MET with the rule that an enrollee does not meet on the first day of its cover, or of enrolling: a kind that may not
 * enrol, a member whose membership is not open, age, sex, migrant workers only, tier of the hardship file. What nobody knows is
 * not met.
 */
export function refuseEnrollee(rule: EnrolmentRule, facts: EnrolleeFacts, day: LocalDate): RuleProblem | undefined {
  const { enrollee, birthDate, sex, migrant, tier, isMember } = facts;
  const unmet = (name: keyof EnrolmentRule | 'membership'): RuleProblem =>
    ruleProblem('RULE_NOT_MET', 'enrollee', name);
  if (!rule.enrollees.includes(enrollee.kind)) return unmet('enrollees');
  if (!isMember) return unmet('membership');
  const age = unmetAge(rule, birthDate, day);
  if (age !== undefined) return unmet(age);
  if (rule.sex !== null && sex !== rule.sex) return unmet('sex');
  if (rule.migrantOnly && !migrant) return unmet('migrantOnly');
  const isOfTier = rule.hardshipTiers.length === 0 || (tier !== null && rule.hardshipTiers.includes(tier));
  return isOfTier ? undefined : unmet('hardshipTiers');
}
