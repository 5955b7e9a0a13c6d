import { ruleProblem, type RuleProblem } from '../problem.ts';
import type { AmountRule, CoverRule, EditionRules, EnrolmentRule, GrantRule } from './edition-rules.ts';

const OLDEST = 150;
const LONGEST_WAIT_DAYS = 366;
const LONGEST_CLAIM_DAYS = 3660;
const LONGEST_NOTICE_DAYS = 60;
/** 10 million yuan: more is never given to one claim. */
const MOST_GRANT_FEN = 1_000_000_000;
const MOST_CONTRIBUTION_FEN = 10_000_000;
const WHOLE = 10_000;

const isBetween = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;

const isUnique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const invalid = (...path: readonly string[]): RuleProblem => ruleProblem('INPUT_INVALID', 'rules', ...path);

function checkEnrolment(rule: EnrolmentRule): RuleProblem | undefined {
  const { enrollees, ageAtLeast, ageAtMost, hardshipTiers } = rule;
  if (enrollees.length === 0 || !isUnique(enrollees)) return invalid('enrolment', 'enrollees');
  if (ageAtLeast !== null && !isBetween(ageAtLeast, 0, OLDEST)) return invalid('enrolment', 'ageAtLeast');
  if (ageAtMost !== null && !isBetween(ageAtMost, ageAtLeast ?? 0, OLDEST)) return invalid('enrolment', 'ageAtMost');
  return isUnique(hardshipTiers) ? undefined : invalid('enrolment', 'hardshipTiers');
}

function checkCover({ waitingDays, contributionFen }: CoverRule): RuleProblem | undefined {
  if (!isBetween(waitingDays, 0, LONGEST_WAIT_DAYS)) return invalid('cover', 'waitingDays');
  return isBetween(contributionFen, 0, MOST_CONTRIBUTION_FEN) ? undefined : invalid('cover', 'contribution');
}

const isGrant = (fen: number): boolean => isBetween(fen, 1, MOST_GRANT_FEN);

function checkAmount(rule: AmountRule): RuleProblem | undefined {
  const wrong = invalid('grant', 'amount');
  switch (rule.kind) {
    case 'FIXED':
      return isGrant(rule.fen) ? undefined : wrong;
    case 'BY_TIER': {
      const { tiers, otherFen } = rule;
      const areGrants = tiers.every(({ fen }) => isGrant(fen)) && (otherFen === null || isGrant(otherFen));
      return tiers.length > 0 && isUnique(tiers.map(({ tier }) => tier)) && areGrants ? undefined : wrong;
    }
    case 'SHARE_OF_COST': {
      const { bands, mostFen } = rule;
      const rises = bands.every(({ fromFen }, index) => fromFen >= 0 && fromFen > (bands[index - 1]?.fromFen ?? -1));
      const areShares = bands.every(({ basisPoints }) => isBetween(basisPoints, 0, WHOLE));
      return bands.length > 0 && bands.length <= 10 && rises && areShares && isGrant(mostFen) ? undefined : wrong;
    }
    case 'ASSESSED':
      return isGrant(rule.mostFen) ? undefined : wrong;
  }
}

function checkGrant(rule: GrantRule): RuleProblem | undefined {
  const { claimWithinDays, documents, yearlyCapFen, noticeDays, claimants } = rule;
  if (claimWithinDays !== null && !isBetween(claimWithinDays, 0, LONGEST_CLAIM_DAYS)) {
    return invalid('grant', 'claimWithinDays');
  }
  if (!isUnique(documents)) return invalid('grant', 'documents');
  if (!isUnique(claimants) || (claimants.length === 0) !== rule.needsEnrolment) return invalid('grant', 'claimants');
  if (yearlyCapFen !== null && !isGrant(yearlyCapFen)) return invalid('grant', 'yearlyCap');
  if (!isBetween(noticeDays, 0, LONGEST_NOTICE_DAYS)) return invalid('grant', 'noticeDays');
  if (!isUnique(rule.excludedCategories)) return invalid('grant', 'excludedCategories');
  if (!isUnique(rule.excludedProgramIds)) return invalid('grant', 'excludedProgramIds');
  return checkAmount(rule.amount);
}

/** INPUT_INVALID below `rules` where they contradict themselves or lie out of bounds. */
export function checkRules({ enrolment, cover, grant }: EditionRules): RuleProblem | undefined {
  const problem =
    (enrolment === null ? undefined : checkEnrolment(enrolment)) ??
    (cover === null ? undefined : checkCover(cover)) ??
    (grant === null ? undefined : checkGrant(grant));
  if (problem !== undefined) return problem;
  if (cover !== null && enrolment === null) return invalid('cover');
  // Who has to be covered to claim has to be able to come under cover.
  return grant?.needsEnrolment === true && cover === null ? invalid('grant', 'needsEnrolment') : undefined;
}
