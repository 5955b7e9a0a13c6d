import type { AmountRule, CoverRule, EditionRules, EnrolmentRule, GrantRule } from '#domain/program/edition-rules.ts';
import type { EditionState, EditionTerms, ProgramEdition } from '#domain/program/edition.ts';
import type { Program, ProgramTerms } from '#domain/program/program.ts';
import type { ApiClientId, ProgramEditionId, ProgramId } from '#domain/ids.ts';
import type { Act } from '#domain/act.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { Instant } from '#domain/day.ts';
import { adminOf, bodyId, day, region } from './builders.ts';
import { fen } from './household.ts';

/** Somebody who acts at noon of a day. */
export function actOn(today: string, caller: ApiClient = adminOf('330000')): Act {
  return { caller, now: `${today}T04:00:00.000Z` as Instant, today: day(today), requestId: 'req_test' };
}

/** The maker of whatever a test does not say who made. */
export const MAKER = 'client_maker' as ApiClientId;

/** What is said of a mutual-aid programme, but for the facts given. */
function programTermsWith(facts: Partial<ProgramTerms> = {}): ProgramTerms {
  return {
    ...{ name: '职工医疗互助保障', nameEn: 'Medical mutual aid', kind: 'MUTUAL_AID' as const, summary: null },
    ...{ partners: [], siteIds: [], workflow: ['参加', '申请', '给付'], targets: [], indicatorCodes: [], sources: [] },
    ...facts,
  };
}

/** A published mutual-aid programme of `ub_body`, but for the facts given. */
export function programWith(facts: Partial<Program> = {}): Program {
  return {
    ...programTermsWith(),
    ...{ id: 'prog_1' as ProgramId, version: 1, code: 'MUTUAL', unionBodyId: bodyId('body'), bodyPath: 'body/' },
    ...{ federation: region('330000'), regionCode: region('330881') },
    ...{ publishedAt: '2017-01-01T00:00:00.000Z' as Instant, endedOn: null },
    ...facts,
  };
}

/** Everybody from 16 to 65 may enrol at once, but for the facts given. */
export function enrolmentRule(facts: Partial<EnrolmentRule> = {}): EnrolmentRule {
  return {
    ...{ enrollees: ['MEMBER'] as const, ageAtLeast: null, ageAtMost: null, sex: null, migrantOnly: false },
    ...{ hardshipTiers: [], needsReview: false, waitList: false },
    ...facts,
  };
}

/** Cover for the whole edition from its first day, for nothing, but for the facts given. */
export function coverRule(facts: Partial<CoverRule> = {}): CoverRule {
  return {
    ...{ begins: 'WITH_EDITION' as const, waitingDays: 0, renewalWithoutWaiting: true, contributionFen: fen(0) },
    ...{ payer: 'ENROLLEE' as const },
    ...facts,
  };
}

/** 4,500 yuan of medical aid for members, once in an edition, but for the facts given. */
export function grantRule(facts: Partial<GrantRule> = {}): GrantRule {
  const amount: AmountRule = { kind: 'FIXED', fen: fen(450_000) };
  return {
    ...{ category: 'MEDICAL' as const, needsEnrolment: false, claimants: ['MEMBER'] as const, amount },
    ...{ perPerson: 'ONE_PER_EDITION' as const, claimWithinDays: null, documents: [], yearlyCapFen: null },
    ...{ noticeDays: 0, fromFund: false, excludedCategories: [], excludedProgramIds: [] },
    ...facts,
  };
}

/** Rules by which members enrol, are covered, and claim what their cover gives, but for the parts given. */
export function rulesWith(parts: Partial<EditionRules> = {}): EditionRules {
  const grant = grantRule({ needsEnrolment: true, claimants: [] });
  return { enrolment: enrolmentRule(), cover: coverRule(), grant, ...parts };
}

/** The edition of 2017, but for the terms given. */
export function editionTermsWith(terms: Partial<EditionTerms> = {}): EditionTerms {
  return {
    ...{ name: '第四期', from: day('2017-01-01'), to: day('2018-01-01'), quota: null, budgetFen: null },
    ...{ previousId: null, rules: rulesWith() },
    ...terms,
  };
}

/** The edition of 2017 in a state, drafted by `MAKER`, but for the facts given. */
export function editionWith(state: EditionState, facts: Partial<ProgramEdition> = {}): ProgramEdition {
  const recordedAt = '2016-12-01T00:00:00.000Z' as Instant;
  return {
    ...editionTermsWith(),
    ...{ bodyPath: 'body/', federation: region('330000'), regionCode: region('330881') },
    ...{ id: 'edn_4' as ProgramEditionId, version: 3, programId: 'prog_1' as ProgramId, state, makers: [MAKER] },
    steps: [{ state, from: day('2016-12-01'), recordedAt, by: MAKER, reason: null }],
    ...facts,
  };
}
