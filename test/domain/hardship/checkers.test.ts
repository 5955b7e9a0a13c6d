import { describe, expect, it } from 'vitest';
import { checksOwn, isAbove } from '#domain/hardship/checkers.ts';
import { decideConfirmTier, decideProposeTier } from '#domain/hardship/decide-tier.ts';
import { decideReviseFile } from '#domain/hardship/decide-draft.ts';
import { decideObjection } from '#domain/hardship/decide-notice.ts';
import { decideReviewFile } from '#domain/hardship/decide-review.ts';
import { decideFinishReview } from '#domain/hardship/decide-yearly-review.ts';
import type { HardshipReview, Objection } from '#domain/hardship/hardship-file.ts';
import { STATES_OF_ACTION, type HardshipAction } from '#domain/hardship/transitions.ts';
import type { ApiClientId } from '#domain/ids.ts';
import type { Sealed } from '#domain/personal/sealed.ts';
import { actOf, adminOf, bodyId, bodyWith, clientWith, region, staffOf } from '../../support/builders.ts';
import { factsWith, fileWith, noon, normWith } from '../../support/hardship-file.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { fen } from '../../support/household.ts';
import { computeIncome } from '#domain/hardship/income.ts';

const body = bodyWith();
const words = 'sealed' as Sealed;
const [one, two] = [adminOf('330000', 'one'), adminOf('330000', 'two')];
const CHECKS: readonly HardshipAction[] = [
  ...(['REVIEW_AT_UNIT', 'REVIEW_ABOVE', 'DECIDE_OBJECTION', 'ACTIVATE'] as const),
  ...(['CONFIRM_TIER', 'FINISH_REVIEW', 'CLOSE'] as const),
];
const ACTIONS = Object.keys(STATES_OF_ACTION) as HardshipAction[];
const passedBy = (by: ApiClientId): HardshipReview => {
  return { stage: 'UNIT', decision: 'PASS', by, at: noon('2024-06-02'), reason: null };
};

describe('whoever has a part in a file', () => {
  it.each(ACTIONS)('as a recorder or a declared relative, and %s', (action) => {
    const isCheck = CHECKS.includes(action);
    expect(checksOwn(fileWith('DRAFT', { recorders: [one.id] }), action, one.id)).toBe(isCheck);
    expect(checksOwn(fileWith('DRAFT', { excludedReviewers: [one.id] }), action, one.id)).toBe(isCheck);
    expect(checksOwn(fileWith('DRAFT', { recorders: [one.id] }), action, two.id)).toBe(false);
  });

  it.each(ACTIONS)('as the reviewer of the unit, and %s', (action) => {
    const own = action === 'REVIEW_ABOVE' || action === 'DECIDE_OBJECTION';
    expect(checksOwn(fileWith('DRAFT', { reviews: [passedBy(one.id)] }), action, one.id)).toBe(own);
    const again = [passedBy(one.id), passedBy(two.id)];
    expect(checksOwn(fileWith('DRAFT', { reviews: again }), action, one.id)).toBe(false);
  });

  it.each(ACTIONS)('as the one who proposed a tier, and %s', (action) => {
    const proposal = { tier: 'NATIONAL', reason: words } as const;
    const { state } = valueOf(decideProposeTier(fileWith('DRAFT'), proposal, actOf(one, '2024-06-15')));
    expect(checksOwn(state, action, one.id)).toBe(CHECKS.includes(action));
    expect(checksOwn(state, action, two.id)).toBe(false);
  });

  it('decides no objection of the own recording, and is offered none while all that are open are', () => {
    const objection = (number: number, by: ApiClientId, state: Objection['state'] = 'OPEN'): Objection => {
      const told = { at: noon('2024-06-03'), text: words, decidedBy: null, note: null };
      return { number, recordedBy: by, state, ...told };
    };
    const [mine, settled, other] = [objection(1, one.id), objection(2, two.id, 'DISMISSED'), objection(3, two.id)];
    const decide = (objections: readonly Objection[], number: number, by = one) =>
      failureOf(
        decideObjection(
          fileWith('OBJECTED', { objections }),
          { number, decision: 'UPHELD', note: words },
          actOf(by, '2024-06-15'),
        ),
      );
    expect(decide([mine], 1)).toEqual({ code: 'SELF_REVIEW' });
    expect(decide([mine], 1, two)).toBeUndefined();
    expect(decide([mine, settled, other], 1)).toEqual({ code: 'SELF_REVIEW' });
    expect(decide([mine, settled, other], 3)).toBeUndefined();
    for (const [objections, own] of [
      [[mine, settled], true],
      [[mine, other], false],
      [[settled], false],
    ] as const)
      expect(checksOwn(fileWith('OBJECTED', { objections }), 'DECIDE_OBJECTION', one.id)).toBe(own);
  });

  it('is told SELF_REVIEW, and changes nothing', () => {
    const review = { stage: 'UPPER', decision: 'PASS', reason: null, body } as const;
    const file = fileWith('UPPER_REVIEW', { reviews: [passedBy(one.id)] });
    expect(failureOf(decideReviewFile(file, review, actOf(one, '2024-06-15')))).toEqual({ code: 'SELF_REVIEW' });
    expect(decideReviewFile(file, review, actOf(two, '2024-06-15')).ok).toBe(true);
  });
});

describe('the upper review', () => {
  const federation = bodyWith({ kind: 'FEDERATION', regionCode: region('330000') });
  const scopeAbove = staffOf('REVIEWER', { id: bodyId('upper'), regionCode: body.regionCode }).scope;
  const self = clientWith('MEMBER', { kind: 'SELF', regionCode: region('330000') }).scope;
  it.each([
    { name: 'the body itself', scope: staffOf('REVIEWER', body).scope, of: body, above: false },
    { name: 'another body that holds it', scope: scopeAbove, of: body, above: true },
    { name: 'its region', scope: adminOf('330881').scope, of: body, above: true },
    { name: 'the region whose federation it is', scope: adminOf('330000').scope, of: federation, above: false },
    { name: 'the nation', scope: adminOf('000000').scope, of: federation, above: true },
    { name: 'one person', scope: self, of: body, above: false },
  ])('by a scope of $name', ({ scope, of, above }) => {
    expect(isAbove(scope, of)).toBe(above);
  });

  it.each(['PASS', 'RETURN', 'REJECT'] as const)('takes a scope above the body to %s', (decision) => {
    const review = { stage: 'UPPER', decision, reason: words, body } as const;
    const result = decideReviewFile(fileWith('UPPER_REVIEW'), review, actOf(staffOf('REVIEWER', body), '2024-06-15'));
    expect(failureOf(result)).toEqual({ code: 'REVIEW_NOT_ABOVE' });
  });

  it.each(['UNIT', 'UPPER'] as const)('like that of the unit gives a reason unless it passes: %s', (stage) => {
    const file = fileWith(stage === 'UNIT' ? 'UNIT_REVIEW' : 'UPPER_REVIEW');
    for (const decision of ['RETURN', 'REJECT'] as const) {
      const result = decideReviewFile(file, { stage, decision, reason: null, body }, actOf(one, '2024-06-15'));
      expect(failureOf(result)).toEqual({ code: 'INPUT_INVALID', path: ['reason'] });
    }
  });
});

describe('a tier', () => {
  const act = actOf(one, '2024-06-15');
  const rich = factsWith({ otherYearlyIncome: fen(100_000_000) });
  const income = computeIncome(rich, normWith(), noon('2024-06-01'));
  const pass = { stage: 'UPPER', decision: 'PASS', reason: null, body } as const;

  it('that the norm does not give stops the upper review, until two people give another', () => {
    const file = fileWith('UPPER_REVIEW', { household: rich, income });
    expect(failureOf(decideReviewFile(file, pass, act))).toEqual({ code: 'HARDSHIP_TIER_NOT_MET' });
    const proposed = decideProposeTier(file, { tier: 'PROVINCIAL', reason: words }, actOf(two, '2024-06-15'));
    if (!proposed.ok) throw new Error('the proposal was refused');
    const { state } = proposed.value;
    expect(failureOf(decideReviewFile(state, pass, act))).toEqual({ code: 'TIER_OVERRIDE_UNCONFIRMED' });
    expect(failureOf(decideConfirmTier(state, actOf(two, '2024-06-15')))).toEqual({ code: 'SELF_REVIEW' });
    const confirmed = decideConfirmTier(state, act);
    if (!confirmed.ok) throw new Error('the confirmation was refused');
    expect(failureOf(decideConfirmTier(confirmed.value.state, act))).toEqual({ code: 'NO_TIER_OVERRIDE' });
    const passed = decideReviewFile(confirmed.value.state, pass, act);
    expect(passed).toMatchObject({ ok: true, value: { state: { tier: 'PROVINCIAL', state: 'PUBLIC_NOTICE' } } });
  });

  it('that was proposed or confirmed for an income falls away with it', () => {
    const override = { tier: 'NATIONAL', reason: words, by: two.id, confirmedBy: one.id } as const;
    for (const state of ['DRAFT', 'UNDER_REVIEW'] as const) {
      const revision = { household: rich, norm: normWith() };
      const revised = decideReviseFile(fileWith(state, { override }), revision, act);
      expect(revised).toMatchObject({ ok: true, value: { state: { override: null, income: { tier: null } } } });
    }
  });

  it('of a review is that of the new income, or the file is closed', () => {
    const runningReview = { cause: 'YEARLY', startedAt: noon('2024-06-10'), incomeRenewed: true } as const;
    const goesOn = { closingReason: null, reason: null };
    const file = fileWith('UNDER_REVIEW', { household: rich, income, runningReview });
    expect(failureOf(decideFinishReview(file, goesOn, act))).toEqual({ code: 'HARDSHIP_TIER_NOT_MET' });
    const override = { tier: 'NATIONAL', reason: words, by: two.id, confirmedBy: null } as const;
    const waiting = fileWith('UNDER_REVIEW', { runningReview, override });
    expect(failureOf(decideFinishReview(waiting, goesOn, act))).toEqual({ code: 'TIER_OVERRIDE_UNCONFIRMED' });
    const stale = fileWith('UNDER_REVIEW');
    expect(failureOf(decideFinishReview(stale, goesOn, act))).toEqual({ code: 'REVIEW_WITHOUT_INCOME' });
  });
});
