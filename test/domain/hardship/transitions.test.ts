import { describe, expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import { decideReviseFile, decideSubmitFile } from '#domain/hardship/decide-draft.ts';
import { decideActivate, decideObject, decideObjection, MOST_OBJECTIONS } from '#domain/hardship/decide-notice.ts';
import { decideReviewFile } from '#domain/hardship/decide-review.ts';
import { decideConfirmTier, decideProposeTier } from '#domain/hardship/decide-tier.ts';
import { decideCloseFile, decideFinishReview, decideStartReview } from '#domain/hardship/decide-yearly-review.ts';
import type { HardshipFile, HardshipState, Objection } from '#domain/hardship/hardship-file.ts';
import { allowedActions, PERMISSION_OF_ACTION, type HardshipAction } from '#domain/hardship/transitions.ts';
import type { ApiClientId } from '#domain/ids.ts';
import type { Sealed } from '#domain/personal/sealed.ts';
import { createCipher, KEY_BYTES } from '#platform/cipher.ts';
import { actOf, adminOf, bodyWith, day } from '../../support/builders.ts';
import { factsWith, fileWith, noon, normWith } from '../../support/hardship-file.ts';
import { failureOf } from '../../support/outcome.ts';

const act = actOf(adminOf('330000', 'checker'), '2024-06-15');
const proposer = 'client_proposer' as ApiClientId;
const text = 'sealed' as Sealed;
const open: Objection = {
  ...{ number: 1, at: noon('2024-06-03'), recordedBy: proposer, text, state: 'OPEN', decidedBy: null, note: null },
};
const dismissed: Objection = { ...open, state: 'DISMISSED' };

type Decide = (file: HardshipFile, by: Act) => ReturnType<typeof decideActivate>;
const review = (stage: 'UNIT' | 'UPPER', decision: 'PASS' | 'RETURN' | 'REJECT'): Decide => {
  return (file, by) => decideReviewFile(file, { stage, decision, reason: text, body: bodyWith() }, by);
};

/** Every way an action may go, on facts that nothing but the state speaks against. */
const WAYS: readonly (readonly [HardshipAction, string, Decide, Partial<HardshipFile>?])[] = [
  ['REVISE', '', (file, by) => decideReviseFile(file, { household: factsWith(), norm: normWith() }, by)],
  ['SUBMIT', '', decideSubmitFile],
  ['REVIEW_AT_UNIT', 'PASS', review('UNIT', 'PASS')],
  ['REVIEW_AT_UNIT', 'RETURN', review('UNIT', 'RETURN')],
  ['REVIEW_AT_UNIT', 'REJECT', review('UNIT', 'REJECT')],
  ['REVIEW_ABOVE', 'PASS', review('UPPER', 'PASS')],
  ['REVIEW_ABOVE', 'RETURN', review('UPPER', 'RETURN')],
  ['REVIEW_ABOVE', 'REJECT', review('UPPER', 'REJECT')],
  ['OBJECT', '', (file, by) => decideObject(file, text, by)],
  [
    ...(['DECIDE_OBJECTION', 'UPHELD'] as const),
    (file, by) => decideObjection(file, { number: 1, decision: 'UPHELD', note: text }, by),
    { objections: [open] },
  ],
  [
    ...(['DECIDE_OBJECTION', 'DISMISSED'] as const),
    (file, by) => decideObjection(file, { number: 1, decision: 'DISMISSED', note: text }, by),
    { objections: [open] },
  ],
  ['ACTIVATE', '', decideActivate, { objections: [dismissed] }],
  ['PROPOSE_TIER', '', (file, by) => decideProposeTier(file, { tier: 'PROVINCIAL', reason: text }, by)],
  [
    ...(['CONFIRM_TIER', '', decideConfirmTier] as const),
    { override: { tier: 'PROVINCIAL', reason: text, by: proposer, confirmedBy: null } },
  ],
  ['START_REVIEW', '', (file, by) => decideStartReview(file, { cause: 'YEARLY', reason: null }, by)],
  [
    ...(['FINISH_REVIEW', 'goes on'] as const),
    (file, by) => decideFinishReview(file, { closingReason: null, reason: null }, by),
    { runningReview: { cause: 'YEARLY', startedAt: noon('2024-06-10'), incomeRenewed: true } },
  ],
  [
    ...(['FINISH_REVIEW', 'closes'] as const),
    (file, by) => decideFinishReview(file, { closingReason: 'MOVED_AWAY', reason: null }, by),
  ],
  [
    ...(['CLOSE', ''] as const),
    (file, by) => decideCloseFile(file, { closingReason: 'DECEASED', closedOn: by.today, reason: null }, by),
  ],
];

/** The life of a file as the design draws it; whatever is not here is illegal. */
const LIFE: Readonly<Record<string, string>> = {
  'DRAFT REVISE ': 'DRAFT',
  'RETURNED REVISE ': 'DRAFT',
  'UNDER_REVIEW REVISE ': 'UNDER_REVIEW',
  'DRAFT SUBMIT ': 'UNIT_REVIEW',
  'UNIT_REVIEW REVIEW_AT_UNIT PASS': 'UPPER_REVIEW',
  'UNIT_REVIEW REVIEW_AT_UNIT RETURN': 'RETURNED',
  'UNIT_REVIEW REVIEW_AT_UNIT REJECT': 'REJECTED',
  'UPPER_REVIEW REVIEW_ABOVE PASS': 'PUBLIC_NOTICE',
  'UPPER_REVIEW REVIEW_ABOVE RETURN': 'RETURNED',
  'UPPER_REVIEW REVIEW_ABOVE REJECT': 'REJECTED',
  'PUBLIC_NOTICE OBJECT ': 'OBJECTED',
  'OBJECTED OBJECT ': 'OBJECTED',
  'OBJECTED DECIDE_OBJECTION UPHELD': 'REJECTED',
  'OBJECTED DECIDE_OBJECTION DISMISSED': 'OBJECTED',
  'PUBLIC_NOTICE ACTIVATE ': 'ACTIVE',
  'OBJECTED ACTIVATE ': 'ACTIVE',
  'DRAFT PROPOSE_TIER ': 'DRAFT',
  'UNIT_REVIEW PROPOSE_TIER ': 'UNIT_REVIEW',
  'UPPER_REVIEW PROPOSE_TIER ': 'UPPER_REVIEW',
  'UNDER_REVIEW PROPOSE_TIER ': 'UNDER_REVIEW',
  'DRAFT CONFIRM_TIER ': 'DRAFT',
  'UNIT_REVIEW CONFIRM_TIER ': 'UNIT_REVIEW',
  'UPPER_REVIEW CONFIRM_TIER ': 'UPPER_REVIEW',
  'UNDER_REVIEW CONFIRM_TIER ': 'UNDER_REVIEW',
  'ACTIVE START_REVIEW ': 'UNDER_REVIEW',
  'UNDER_REVIEW FINISH_REVIEW goes on': 'ACTIVE',
  'UNDER_REVIEW FINISH_REVIEW closes': 'CLOSED',
  'ACTIVE CLOSE ': 'CLOSED',
  'UNDER_REVIEW CLOSE ': 'CLOSED',
};

const STATES: readonly HardshipState[] = [
  ...(['DRAFT', 'UNIT_REVIEW', 'UPPER_REVIEW', 'RETURNED', 'REJECTED'] as const),
  ...(['PUBLIC_NOTICE', 'OBJECTED', 'ACTIVE', 'UNDER_REVIEW', 'CLOSED'] as const),
];
const REOPENS = ['REVISE', 'SUBMIT', 'REVIEW_AT_UNIT', 'REVIEW_ABOVE', 'ACTIVATE', 'START_REVIEW', 'FINISH_REVIEW'];
const CHANGES_TIER = ['REVISE', 'PROPOSE_TIER', 'CONFIRM_TIER', 'FINISH_REVIEW'];

/** The refusal the design names for a step that the life does not have. */
function refusalIn(state: HardshipState, action: HardshipAction): string {
  if ((state === 'CLOSED' || state === 'REJECTED') && REOPENS.includes(action)) return 'REOPEN_CLOSED';
  const hasTier = state === 'ACTIVE' || state === 'PUBLIC_NOTICE' || state === 'OBJECTED';
  return hasTier && CHANGES_TIER.includes(action) ? 'CHANGE_TIER_WITHOUT_REVIEW' : 'ILLEGAL_TRANSITION';
}

const CASES = STATES.flatMap((state) =>
  WAYS.map(([action, way, decide, facts]) => ({ state, action, way, decide, facts: facts ?? {} })),
);

describe('the life of a hardship file', () => {
  it.each(CASES)('from $state by $action $way', ({ state, action, way, decide, facts }) => {
    const file = fileWith(state, facts);
    const result = decide(file, act);
    const to = LIFE[`${state} ${action} ${way}`];
    if (to === undefined) expect(failureOf(result)?.code).toBe(refusalIn(state, action));
    else {
      expect(result).toMatchObject({ ok: true, value: { state: { state: to, version: file.version + 1 } } });
      expect(result.ok && result.value.audit.action).toBe(action);
      expect(result.ok && result.value.state.steps.length - file.steps.length).toBe(to === state ? 0 : 1);
    }
    expect(allowedActions(file, act.today).includes(action)).toBe(to !== undefined);
  });

  it('is in the table of the test, one for one', () => {
    const walked = new Set(CASES.map(({ state, action, way }) => `${state} ${action} ${way}`));
    expect(Object.keys(LIFE).filter((step) => !walked.has(step))).toEqual([]);
    expect(new Set(WAYS.map(([action]) => action))).toEqual(new Set(Object.keys(PERMISSION_OF_ACTION)));
  });

  it('tells the actions of a state where it refuses another', () => {
    const result = decideActivate(fileWith('DRAFT'), act);
    const allowed = ['REVISE', 'SUBMIT', 'PROPOSE_TIER'];
    expect(failureOf(result)).toEqual({ code: 'ILLEGAL_TRANSITION', from: 'DRAFT', action: 'ACTIVATE', allowed });
  });
});

describe('a file that is public', () => {
  it.each([
    ['2024-06-08', [], 'ACTIVATE_BEFORE_NOTICE_END'],
    ['2024-06-09', [], undefined],
    ['2024-06-08', [open], 'ACTIVATE_WITH_OPEN_OBJECTION'],
    ['2024-06-09', [dismissed, open], 'ACTIVATE_WITH_OPEN_OBJECTION'],
    ['2024-06-09', [dismissed], undefined],
  ] as const)('up to 8 June, on %s', (on, objections, code) => {
    const by = { ...act, today: day(on) };
    const file = fileWith('OBJECTED', { objections });
    expect(failureOf(decideActivate(file, by))?.code).toBe(code);
    expect(allowedActions(file, by.today).includes('ACTIVATE')).toBe(code === undefined);
  });

  it('has each objection decided once, by the number it got', () => {
    const file = fileWith('OBJECTED', { objections: [dismissed, { ...open, number: 2 }] });
    const decide = (number: number) => decideObjection(file, { number, decision: 'DISMISSED', note: text }, act);
    expect(failureOf(decide(1))).toEqual({ code: 'OBJECTION_DECIDED', path: ['number'] });
    expect(failureOf(decide(3))).toEqual({ code: 'NOT_FOUND', path: ['number'] });
    const decided = decide(2);
    expect(decided.ok && decided.value.state.objections.map(({ state }) => state)).toEqual(['DISMISSED', 'DISMISSED']);
  });
});

describe('closing', () => {
  it.each([
    ['2024-05-31', 'EFFECTIVE_DATE_BEFORE_LAST'],
    ['2024-06-01', undefined],
    ['2024-06-15', undefined],
    ['2024-06-16', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('a file of 1 June on 15 June from %s: %s', (on, code) => {
    const closing = { closingReason: 'DECEASED', closedOn: day(on), reason: null } as const;
    const result = decideCloseFile(fileWith('ACTIVE'), closing, act);
    expect(failureOf(result)?.code).toBe(code);
    if (result.ok) expect(result.value.state).toMatchObject({ tier: null, reviewDue: null, closingReason: 'DECEASED' });
  });
});

describe('an objection', () => {
  const own: Objection = { ...open, recordedBy: act.caller.id };
  it.each([
    [[own], 'SECOND_OPEN_OBJECTION'],
    [[{ ...own, state: 'DISMISSED' } as const, open], undefined],
    [Array<Objection>(MOST_OBJECTIONS - 1).fill(dismissed), undefined],
    [Array<Objection>(MOST_OBJECTIONS).fill(dismissed), 'LIST_FULL'],
  ])('is taken from a caller without an open one, up to 20 in all: case %#', (objections, code) => {
    expect(failureOf(decideObject(fileWith('OBJECTED', { objections }), text, act))?.code).toBe(code);
  });

  it('of full length leaves a full file well below the 400 KB of an item', () => {
    const key = Buffer.alloc(KEY_BYTES);
    const cipher = createCipher({ sealing: [{ name: 'k1', key }], indexing: key });
    const seal = (words: string): Sealed => cipher.seal(JSON.stringify({ text: words }), 'hf_one') as Sealed;
    const objection = { ...dismissed, text: seal('异'.repeat(2000)), note: seal('注'.repeat(500)) };
    const full = Array<Objection>(MOST_OBJECTIONS).fill(objection);
    const item = JSON.stringify(fileWith('OBJECTED', { objections: full }));
    expect(Buffer.byteLength(item)).toBeLessThan(250_000);
  });
});
