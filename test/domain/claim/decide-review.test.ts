import { describe, expect, it } from 'vitest';
import {
  decideBankOutcome,
  decideBatchClaim,
  decideCorrectAccount,
  decideReverseClaim,
  decideUnbatchClaim,
} from '#domain/claim/decide-pay.ts';
import { NO_AID } from '#domain/claim/aid-year.ts';
import {
  CLAIM_STATES,
  STATES_OF_CLAIM_ACTION,
  type ProgramClaim,
  type ProgramClaimAction,
} from '#domain/claim/claim.ts';
import {
  decideApproveClaim,
  decidePassClaim,
  decideRefuseClaim,
  decideTakeUpClaim,
  type ApprovalBasis,
} from '#domain/claim/decide-review.ts';
import {
  decideAddDocument,
  decideReviseClaim,
  decideSubmitClaim,
  decideWithdrawClaim,
} from '#domain/claim/decide-submit.ts';
import type { ApiClientId, DisbursementId } from '#domain/ids.ts';
import type { BlindIndex, Sealed } from '#domain/personal/sealed.ts';
import { ruleProblem } from '#domain/problem.ts';
import { day } from '../../support/builders.ts';
import { claimWith } from '../../support/claim-with.ts';
import { fen } from '../../support/household.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actOn, editionWith, grantRule, MAKER, rulesWith } from '../../support/program-with.ts';

const act = actOn('2017-04-01');
const as = (id: string) => ({ ...act, caller: { ...act.caller, id: id as ApiClientId } });
const rule = grantRule({ noticeDays: 5 });
const plain = grantRule();
const edition = editionWith('OPEN', { rules: rulesWith({ grant: plain }) });
const basis: ApprovalBasis = {
  rule: plain,
  purse: { budgetLeftFen: null },
  fundFen: null,
  aid: [NO_AID],
  barred: undefined,
};
const hung = { notice: { from: day('2017-03-27'), until: day('2017-04-01') } };

const BATCH = 'dis_1' as DisbursementId;
const OTHER_BATCH = 'dis_2' as DisbursementId;
const ACCOUNT = { lastFour: '0001', index: 'index' as BlindIndex, secrets: 'sealed' as Sealed };
const granted = { grantFen: fen(100), aidYear: '2017' };
/** The claim as a line of a batch that was carried out today. */
const inBatch = (claim: ProgramClaim): ProgramClaim => ({
  ...claim,
  ...granted,
  payments: [
    {
      ...{ number: 1, batchId: BATCH, fen: fen(100), accountLastFour: '0001', paidOn: act.today },
      ...{ confirmedOn: null, returned: null },
    },
  ],
});

const TAKE: Readonly<
  Record<ProgramClaimAction, (claim: ProgramClaim, by: typeof act) => ReturnType<typeof decideTakeUpClaim>>
> = {
  REVISE: (claim, by) => decideReviseClaim(claim, {}, by),
  SUBMIT: (claim, by) => decideSubmitClaim(claim, { edition, enrolment: null, sent: [] }, by),
  TAKE_UP: (claim, by) => decideTakeUpClaim(claim, by),
  PASS: (claim, by) => decidePassClaim(claim, { rule, assessment: {} }, by),
  RETURN: (claim, by) => decideRefuseClaim(claim, { action: 'RETURN', reason: '缺发票' }, by),
  REJECT: (claim, by) => decideRefuseClaim(claim, { action: 'REJECT', reason: '不符合' }, by),
  APPROVE: (claim, by) => decideApproveClaim(claim, { ...basis, rule }, by),
  WITHDRAW: (claim, by) => decideWithdrawClaim(claim, '不再申请', by),
  BATCH: (claim, by) => decideBatchClaim({ ...claim, ...granted, account: ACCOUNT }, OTHER_BATCH, by),
  UNBATCH: (claim, by) => decideUnbatchClaim(claim, by),
  PAY: (claim, by) =>
    decideBankOutcome(inBatch(claim), { batchId: BATCH, fen: 100, outcome: { kind: 'PAID', on: by.today } }, by),
  CONFIRM: (claim, by) =>
    decideBankOutcome(inBatch(claim), { batchId: BATCH, fen: 100, outcome: { kind: 'CONFIRMED', on: by.today } }, by),
  BANK_RETURN: (claim, by) =>
    decideBankOutcome(
      inBatch(claim),
      { batchId: BATCH, fen: 100, outcome: { kind: 'RETURNED', on: by.today, reason: '户名不符' } },
      by,
    ),
  CORRECT_ACCOUNT: (claim, by) => decideCorrectAccount(claim, ACCOUNT, by),
  REVERSE: (claim, by) => decideReverseClaim(inBatch(claim), { on: by.today, reason: '退款', reference: 'TK-1' }, by),
};
const ACTIONS = Object.keys(TAKE) as ProgramClaimAction[];

describe('a claim', () => {
  const cells = CLAIM_STATES.flatMap((state) => ACTIONS.map((action) => ({ state, action })));
  it.each(cells)('that is $state: $action', ({ state, action }) => {
    const states: readonly string[] = STATES_OF_CLAIM_ACTION[action];
    const code = failureOf(TAKE[action](claimWith(state, hung), act))?.code;
    // What was in the second review hangs out first.
    const waits = state === 'SECOND_REVIEW' && action === 'APPROVE';
    const illegal = action === 'BATCH' && state === 'IN_BATCH' ? 'BATCH_TWICE' : 'ILLEGAL_TRANSITION';
    expect(code).toBe(states.includes(state) ? undefined : illegal);
    if (waits) expect(failureOf(TAKE[action](claimWith(state), act))?.code).toBe('APPROVE_BEFORE_NOTICE_END');
  });

  it.each(['TAKE_UP', 'PASS', 'RETURN', 'REJECT', 'APPROVE'] as const)('is not for its maker to %s', (action) => {
    const [state] = STATES_OF_CLAIM_ACTION[action];
    expect(failureOf(TAKE[action](claimWith(state, hung), as(MAKER)))?.code).toBe('APPROVE_OWN');
  });

  it('is reviewed a second time, and approved, by another than passed it first', () => {
    const submitted = valueOf(TAKE.SUBMIT(claimWith('DRAFT'), act)).state;
    const first = as('client_first');
    const taken = valueOf(decideTakeUpClaim(submitted, first)).state;
    const passed = valueOf(decidePassClaim(taken, { rule, assessment: {} }, first)).state;
    for (const action of ['PASS', 'APPROVE'] as const) {
      expect(failureOf(TAKE[action](passed, first))?.code).toBe('APPROVE_OWN');
    }
    // Whoever found it wanting may still say so.
    expect(TAKE.RETURN(passed, first).ok).toBe(true);
    const hanging = valueOf(decidePassClaim(passed, { rule, assessment: {} }, as('client_second'))).state;
    expect(hanging.notice).toEqual({ from: '2017-04-01', until: '2017-04-06' });
    expect(failureOf(TAKE.APPROVE(hanging, first))?.code).toBe('APPROVE_OWN');
  });

  it('is reviewed anew once it was returned, also by whoever passed it before', () => {
    const first = as('client_first');
    const taken = valueOf(decideTakeUpClaim(valueOf(TAKE.SUBMIT(claimWith('DRAFT'), act)).state, first)).state;
    const passed = valueOf(decidePassClaim(taken, { rule, assessment: {} }, first)).state;
    const again = valueOf(TAKE.SUBMIT(valueOf(TAKE.RETURN(passed, as('client_second'))).state, act)).state;
    const other = valueOf(decideTakeUpClaim(again, as('client_third'))).state;
    const toSecond = valueOf(decidePassClaim(other, { rule, assessment: {} }, as('client_third'))).state;
    expect(decidePassClaim(toSecond, { rule, assessment: {} }, first).ok).toBe(true);
    expect(failureOf(TAKE.PASS(toSecond, as('client_third')))?.code).toBe('APPROVE_OWN');
  });

  it.each([
    [null, null, undefined],
    [null, 1, 'INPUT_INVALID'],
    [800, null, 'INPUT_INVALID'],
    [800, 0, 'INPUT_INVALID'],
    [800, 1, undefined],
    [800, 10_000_000_000, undefined],
    [800, 10_000_000_001, 'INPUT_INVALID'],
  ])('with a cost of %s is revised to one of %s: %s', (before, after, code) => {
    const cost = (value: number | null) => (value === null ? null : fen(value));
    const costFen = cost(after) as NonNullable<ProgramClaim['costFen']>;
    expect(failureOf(decideReviseClaim(claimWith('DRAFT', { costFen: cost(before) }), { costFen }, act))?.code).toBe(
      code,
    );
  });

  it.each([
    ['2017-04-05', 'APPROVE_BEFORE_NOTICE_END'],
    ['2017-04-06', undefined],
  ])('that hangs out until 6 April is approved on %s: %s', (on, code) => {
    const claim = claimWith('PUBLIC_NOTICE', { notice: { from: day('2017-04-01'), until: day('2017-04-06') } });
    expect(failureOf(decideApproveClaim(claim, { ...basis, rule }, actOn(on)))?.code).toBe(code);
  });

  it('that needs no notice is approved, and not passed on', () => {
    const passed = failureOf(decidePassClaim(claimWith('SECOND_REVIEW'), { rule: plain, assessment: {} }, act));
    expect(passed).toMatchObject({ code: 'ILLEGAL_TRANSITION', allowed: ['RETURN', 'REJECT', 'APPROVE', 'WITHDRAW'] });
    const approved = valueOf(decideApproveClaim(claimWith('SECOND_REVIEW'), basis, act)).state;
    expect(approved).toMatchObject({ state: 'APPROVED', grantFen: 450_000, aidYear: '2017' });
  });
});

describe('a line of a batch', () => {
  it('is paid to an account: ACCOUNT_MISSING', () => {
    const unnamed = claimWith('APPROVED', { ...granted, account: null });
    expect(failureOf(decideBatchClaim(unnamed, BATCH, act))?.code).toBe('ACCOUNT_MISSING');
  });

  it.each([
    ['its amount, today', BATCH, 100, '2017-04-01', undefined],
    ['a fen more', BATCH, 101, '2017-04-01', 'PAY_AMOUNT_DIFFERS'],
    ['a fen less', BATCH, 99, '2017-04-01', 'PAY_AMOUNT_DIFFERS'],
    ['tomorrow', BATCH, 100, '2017-04-02', 'EFFECTIVE_DATE_IN_FUTURE'],
    ['the day before it was paid', BATCH, 100, '2017-03-31', 'EFFECTIVE_DATE_BEFORE_LAST'],
    ['another batch', OTHER_BATCH, 100, '2017-04-01', 'NOT_FOUND'],
  ])('is told of with %s', (...[, batchId, amount, on, code]) => {
    const outcome = { kind: 'CONFIRMED', on: day(on) } as const;
    const decided = decideBankOutcome(inBatch(claimWith('PAID')), { batchId, fen: amount, outcome }, act);
    expect(failureOf(decided)?.code).toBe(code);
  });

  it('is reversed by another than made the claim, on a day from its payment on', () => {
    const reverse = (on: string, by = act) =>
      failureOf(decideReverseClaim(inBatch(claimWith('PAID')), { on: day(on), reason: '退款', reference: 'TK-1' }, by));
    expect(reverse('2017-04-01')).toBeUndefined();
    expect(reverse('2017-04-02')?.code).toBe('EFFECTIVE_DATE_IN_FUTURE');
    expect(reverse('2017-03-31')?.code).toBe('EFFECTIVE_DATE_BEFORE_LAST');
    expect(reverse('2017-04-01', as(MAKER))?.code).toBe('APPROVE_OWN');
  });
});

describe('an approval', () => {
  const refused = (facts: Partial<ApprovalBasis>) =>
    failureOf(decideApproveClaim(claimWith('SECOND_REVIEW'), { ...basis, ...facts }, act))?.code;
  it.each([
    ['the very budget', { purse: { budgetLeftFen: fen(450_000) } }, undefined],
    ['a fen less', { purse: { budgetLeftFen: fen(449_999) } }, 'APPROVE_OVER_BUDGET'],
    ['the very fund', { fundFen: 450_000 }, undefined],
    ['a fund of a fen less', { fundFen: 449_999 }, 'FUND_OVERDRAWN'],
    [
      'a household that may get nothing',
      { barred: ruleProblem('AID_AFTER_REVIEW_OVERDUE') },
      'AID_AFTER_REVIEW_OVERDUE',
    ],
    [
      'one of two names that was given what excludes it',
      { aid: [NO_AID, { ...NO_AID, denials: { MEDICAL: 1 } }] },
      'DOUBLE_AID',
    ],
    ['a cap of a fen less', { rule: grantRule({ yearlyCapFen: fen(449_999) }) }, 'APPROVE_OVER_CAP'],
    [
      'a rule that gives nothing',
      { rule: grantRule({ amount: { kind: 'BY_TIER', tiers: [{ tier: 'NATIONAL', fen: fen(1) }], otherFen: null } }) },
      'NOTHING_TO_GRANT',
    ],
  ])('with %s', (...[, facts, code]) => {
    expect(refused(facts)).toBe(code);
  });
});

describe('what the reviewers find', () => {
  const share = grantRule({
    amount: { kind: 'SHARE_OF_COST', bands: [{ fromFen: fen(0), basisPoints: 5000 }], mostFen: fen(1000) },
  });
  const assessed = grantRule({ amount: { kind: 'ASSESSED', mostFen: fen(1000) } });
  const told = (by: typeof share, assessment: { acceptedCostFen?: number; assessedFen?: number }) => {
    const { acceptedCostFen: cost, assessedFen: amount } = assessment;
    const found = {
      ...(cost === undefined ? {} : { acceptedCostFen: fen(cost) }),
      ...(amount === undefined ? {} : { assessedFen: fen(amount) }),
    };
    const claim = claimWith('FIRST_REVIEW', { costFen: by === share ? fen(800) : null });
    const problem = failureOf(decidePassClaim(claim, { rule: by, assessment: found }, act));
    return problem === undefined ? '' : `${problem.code} ${'path' in problem ? (problem.path ?? []).join('.') : ''}`;
  };
  it.each([
    ['all of the cost', share, { acceptedCostFen: 800 }, ''],
    ['a fen more', share, { acceptedCostFen: 801 }, 'INPUT_INVALID acceptedCost'],
    ['less than nothing', share, { acceptedCostFen: -1 }, 'INPUT_INVALID acceptedCost'],
    ['nothing said of a cost', share, {}, 'INPUT_INVALID acceptedCost'],
    [
      'an amount where the rule says it',
      share,
      { acceptedCostFen: 800, assessedFen: 1 },
      'INPUT_INVALID assessedAmount',
    ],
    ['the most', assessed, { assessedFen: 1000 }, ''],
    ['a fen more than the most', assessed, { assessedFen: 1001 }, 'INPUT_INVALID assessedAmount'],
    ['nothing said of an amount', assessed, {}, 'INPUT_INVALID assessedAmount'],
    ['a cost where none was claimed', assessed, { acceptedCostFen: 1, assessedFen: 1 }, 'INPUT_INVALID acceptedCost'],
    ['nothing to say', plain, {}, ''],
  ])('%s', (...[, by, assessment, refusal]) => {
    expect(told(by, assessment)).toBe(refusal);
  });

  it.each([
    ['as much of the cost', share, { acceptedCostFen: fen(700) }, undefined],
    ['a fen more of it', share, { acceptedCostFen: fen(701) }, 'INPUT_INVALID'],
    ['as much', assessed, { assessedFen: fen(700) }, undefined],
    ['a fen less', assessed, { assessedFen: fen(699) }, undefined],
    ['a fen more', assessed, { assessedFen: fen(701) }, 'INPUT_INVALID'],
  ])('in the second review is at most what the first one found: %s', (...[, by, assessment, code]) => {
    const found = by === share ? { costFen: fen(800), acceptedCostFen: fen(700) } : { assessedFen: fen(700) };
    const noticed = { ...by, noticeDays: 5 };
    const decided = decidePassClaim(claimWith('SECOND_REVIEW', found), { rule: noticed, assessment }, act);
    expect(failureOf(decided)?.code).toBe(code);
  });

  it('is found anew of a claim that was returned', () => {
    const found = claimWith('SECOND_REVIEW', { costFen: fen(800), acceptedCostFen: fen(800), assessedFen: fen(1) });
    const returned = valueOf(decideRefuseClaim(found, { action: 'RETURN', reason: '缺发票' }, act)).state;
    expect(returned).toMatchObject({ acceptedCostFen: null, assessedFen: null });
    const revised = valueOf(decideReviseClaim(returned, { costFen: fen(500) }, act)).state;
    const again = { ...revised, state: 'FIRST_REVIEW' } as const;
    const passed = decidePassClaim(again, { rule: share, assessment: {} }, as('client_other'));
    expect(failureOf(passed)).toMatchObject({ code: 'INPUT_INVALID', path: ['acceptedCost'] });
  });
});

it('found before a claim was returned is found anew: what is claimed now may be less', () => {
  const bands = [{ fromFen: fen(0), basisPoints: 10_000 }];
  const shared = grantRule({ amount: { kind: 'SHARE_OF_COST', bands, mostFen: fen(1_000_000) } });
  const claim = claimWith('SECOND_REVIEW', { costFen: fen(900_000), acceptedCostFen: fen(900_000) });
  const returned = valueOf(TAKE.RETURN(claim, act)).state;
  const revised = valueOf(decideReviseClaim(returned, { costFen: fen(100) }, act)).state;
  const again = claimWith('FIRST_REVIEW', { ...revised, state: 'FIRST_REVIEW', makers: [MAKER] });
  const pass = (assessment: object) => decidePassClaim(again, { rule: shared, assessment }, act);
  expect(failureOf(pass({}))).toEqual({ code: 'INPUT_INVALID', path: ['acceptedCost'] });
  expect(pass({ acceptedCostFen: fen(100) }).ok).toBe(true);
  expect(valueOf(TAKE.RETURN(claimWith('FIRST_REVIEW', { assessedFen: fen(5) }), act)).state.assessedFen).toBeNull();
});

describe('the papers of a claim', () => {
  const paper = { kind: 'DIAGNOSIS', contentType: 'PDF', bytes: 1000, sha256: 'a'.repeat(64) } as const;
  it.each([
    [0, 'INPUT_INVALID'],
    [1, undefined],
    [10_000_000, undefined],
    [10_000_001, 'INPUT_INVALID'],
  ])('of %i bytes', (bytes, code) => {
    expect(failureOf(decideAddDocument(claimWith('DRAFT'), { ...paper, bytes }, act))?.code).toBe(code);
  });

  it('are 20 at most, numbered from 1', () => {
    let claim = claimWith('DRAFT');
    for (let number = 1; number <= 20; number += 1) claim = valueOf(decideAddDocument(claim, paper, act)).state;
    expect(claim.documents.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(failureOf(decideAddDocument(claim, paper, act))?.code).toBe('LIST_FULL');
  });

  const asked = editionWith('OPEN', {
    rules: rulesWith({ grant: grantRule({ documents: ['DIAGNOSIS', 'IDENTITY'] }) }),
  });
  const one = { ...paper, number: 1, addedAt: act.now };
  const two = { ...one, number: 2, kind: 'IDENTITY' as const };
  it.each([
    ['all that are asked for', [one, two], [1, 2], undefined],
    ['one of them', [one], [1], 'DOCUMENTS_MISSING'],
    ['one of which was not sent', [one, two], [1], 'DOCUMENTS_MISSING'],
    ['one more that was not sent', [one, two, { ...one, number: 3 }], [1, 2], 'DOCUMENTS_MISSING'],
  ])('are %s when it is submitted', (...[, documents, sent, code]) => {
    const claim = claimWith('DRAFT', { documents });
    expect(failureOf(decideSubmitClaim(claim, { edition: asked, enrolment: null, sent }, act))?.code).toBe(code);
  });

  it('do not make a claim late that was returned', () => {
    const late = editionWith('OPEN', { rules: rulesWith({ grant: grantRule({ claimWithinDays: 10 }) }) });
    const submit = (claim: ProgramClaim) => decideSubmitClaim(claim, { edition: late, enrolment: null, sent: [] }, act);
    expect(failureOf(submit(claimWith('DRAFT')))?.code).toBe('CLAIM_TOO_LATE');
    const draft = claimWith('DRAFT');
    const [step] = draft.steps;
    if (step === undefined) throw new Error('a claim has steps');
    const returned = claimWith('RETURNED', {
      steps: [
        { ...step, state: 'SUBMITTED' },
        { ...step, state: 'RETURNED' },
      ],
    });
    expect(submit(returned).ok).toBe(true);
  });
});
