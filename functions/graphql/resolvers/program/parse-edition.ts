import type { ProgramEditionId } from '#domain/ids.ts';
import type { Fen } from '#domain/money.ts';
import type { AmountRule, CoverRule, EditionRules, EnrolmentRule, GrantRule } from '#domain/program/edition-rules.ts';
import type { EditionTerms } from '#domain/program/edition.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type {
  AmountRuleInput,
  CoverRuleInput,
  EditionRulesInput,
  EnrolmentRuleInput,
  GrantRuleInput,
  ReviseProgramEditionInput,
} from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { parseEach } from './parse-program.ts';
import { targetsOf } from '../../run-change.ts';

type Parsed<Value> = Result<Value, Problem>;

const NAME = { atMost: 40 };
const MOST_EXCLUDED = 50;

function enrolmentOf(input: EnrolmentRuleInput): Parsed<EnrolmentRule> {
  const { sex = null, ageAtLeast = null, ageAtMost = null } = input;
  if (sex !== null && sex !== 'MALE' && sex !== 'FEMALE') {
    return fail(ruleProblem('INPUT_INVALID', 'rules', 'enrolment', 'sex'));
  }
  const { enrollees, migrantOnly = false, hardshipTiers = [], needsReview = false, waitList = false } = input;
  return succeed({ enrollees, ageAtLeast, ageAtMost, sex, migrantOnly, hardshipTiers, needsReview, waitList });
}

function coverOf(input: CoverRuleInput): CoverRule {
  const { begins = 'WITH_EDITION', waitingDays = 0, renewalWithoutWaiting = true, payer = 'ENROLLEE' } = input;
  return { begins, waitingDays, renewalWithoutWaiting, contributionFen: input.contribution ?? (0 as Fen), payer };
}

/** One of them is there, as the contract has it. */
function amountOf({ fixed, byTier, shareOfCost, assessedAtMost: mostFen }: AmountRuleInput): AmountRule {
  if (fixed != null) return { kind: 'FIXED', fen: fixed };
  if (byTier != null) {
    const tiers = byTier.tiers.map(({ tier, amount: fen }) => ({ tier, fen }));
    return { kind: 'BY_TIER', tiers, otherFen: byTier.otherwise ?? null };
  }
  if (mostFen != null) return { kind: 'ASSESSED', mostFen };
  const bands = shareOfCost.bands.map(({ from: fromFen, basisPoints }) => ({ fromFen, basisPoints }));
  return { kind: 'SHARE_OF_COST', bands, mostFen: shareOfCost.most };
}

function grantOf(input: GrantRuleInput): Parsed<GrantRule> {
  const path = 'excludedProgramIds';
  const excluded = parseEach(input.excludedProgramIds ?? [], { most: MOST_EXCLUDED, path }, (text) =>
    parseIdOf('Program', text, 'rules', 'grant', path),
  );
  if (!excluded.ok) return excluded;
  const { category, needsEnrolment = false, claimants = [], perPerson = 'ONE_PER_EDITION' } = input;
  const { claimWithinDays = null, documents = [], noticeDays = 0, fromFund = false, excludedCategories = [] } = input;
  return succeed({
    ...{ category, needsEnrolment, claimants, perPerson, claimWithinDays, documents, noticeDays, fromFund },
    ...{ amount: amountOf(input.amount), yearlyCapFen: input.yearlyCap ?? null, excludedCategories },
    excludedProgramIds: excluded.value,
  });
}

const NOTHING = succeed(null);

/** Reads rules; that they are of their range is for `checkRules` to say. */
export function parseEditionRules({ enrolment, cover, grant }: EditionRulesInput): Parsed<EditionRules> {
  return parseAll({
    enrolment: enrolment == null ? NOTHING : enrolmentOf(enrolment),
    cover: succeed(cover == null ? null : coverOf(cover)),
    grant: grant == null ? NOTHING : grantOf(grant),
  });
}

function parsePrevious(id: string | null | undefined): Parsed<ProgramEditionId | null> | undefined {
  if (id === undefined) return undefined;
  return id === null ? NOTHING : parseIdOf('ProgramEdition', id, 'previousId');
}

/** What an edition is to be, as far as it is named. */
export function parseEditionTerms(
  input: Omit<ReviseProgramEditionInput, 'id' | 'expectedVersion' | 'idempotencyKey'>,
): Parsed<Partial<EditionTerms>> {
  const { name, from, to, quota, budget, rules } = input;
  const fields = {
    name: name == null ? undefined : parseText(name, NAME, 'name'),
    from: from == null ? undefined : succeed(from),
    to: to == null ? undefined : succeed(to),
    quota: quota === undefined ? undefined : succeed(quota),
    budgetFen: budget === undefined ? undefined : succeed(budget),
    previousId: parsePrevious(input.previousId),
    rules: rules == null ? undefined : parseEditionRules(rules),
  } satisfies { readonly [Name in keyof EditionTerms]: Parsed<EditionTerms[Name]> | undefined };
  const named = Object.entries(fields).flatMap(([field, parsed]) => (parsed === undefined ? [] : [[field, parsed]]));
  return parseAll(Object.fromEntries(named) as Record<string, Parsed<unknown>>);
}

/** The edition a change is about. */
export const parseEditionTarget = targetsOf('ProgramEdition');
