import { describe, expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import type { PostDecision } from '#domain/virtual-post/advance.ts';
import { decideDisputeMonth, decideSettleDispute } from '#domain/virtual-post/decide-dispute.ts';
import { decideConfirmMonth, decidePayMonth } from '#domain/virtual-post/decide-payment.ts';
import { decideProposeWaiver, decideWaiver } from '#domain/virtual-post/decide-waiver.ts';
import { isOwed, STIPEND_STATES, type StipendMonth, type StipendState } from '#domain/virtual-post/stipend-month.ts';
import {
  allowedStipendActions,
  PERMISSION_OF_STIPEND_ACTION,
  type StipendAction,
} from '#domain/virtual-post/transitions.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actBy, month, monthWith, paymentWith, postOwing, waiverBy, WORDS } from '../../support/virtual-post.ts';

const act = actBy('checker', '2026-02-20');
const february = month('2026-02');
const settle = (outcome: 'CONFIRMED' | 'REVERSED'): Decide => {
  return (post, by) => decideSettleDispute(post, { month: february, outcome, note: WORDS }, by);
};
const decideOn = (decision: 'APPROVED' | 'REFUSED'): Decide => {
  return (post, by) => decideWaiver(post, { month: february, decision }, by);
};

type Decide = (post: VirtualPost, by: Act) => PostDecision;

/** Every way an action may go, on facts that nothing but the state speaks against. */
const WAYS: readonly (readonly [StipendAction, string, Decide, Partial<StipendMonth>?])[] = [
  [
    ...(['PAY', ''] as const),
    (post, by) => {
      const given = { month: february, sponsorId: null, payment: paymentWith(), channel: 'API' } as const;
      return decidePayMonth(post, given, by);
    },
  ],
  ['CONFIRM', '', (post, by) => decideConfirmMonth(post, february, by)],
  ['DISPUTE', '', (post, by) => decideDisputeMonth(post, { month: february, reason: WORDS }, by)],
  ['SETTLE_DISPUTE', 'CONFIRMED', settle('CONFIRMED')],
  ['SETTLE_DISPUTE', 'REVERSED', settle('REVERSED')],
  ['PROPOSE_WAIVER', '', (post, by) => decideProposeWaiver(post, { month: february, reason: WORDS }, by)],
  ['DECIDE_WAIVER', 'APPROVED', decideOn('APPROVED'), { waivers: [waiverBy('proposer')] }],
  ['DECIDE_WAIVER', 'REFUSED', decideOn('REFUSED'), { waivers: [waiverBy('proposer')] }],
];

/** The life of a month as the design draws it; whatever is not here is illegal. */
const LIFE: Readonly<Record<string, StipendState>> = {
  'DUE PAY ': 'PAID',
  'OVERDUE PAY ': 'PAID',
  'REVERSED PAY ': 'PAID',
  'PAID CONFIRM ': 'CONFIRMED',
  'PAID DISPUTE ': 'DISPUTED',
  'DISPUTED SETTLE_DISPUTE CONFIRMED': 'CONFIRMED',
  'DISPUTED SETTLE_DISPUTE REVERSED': 'REVERSED',
  'DUE PROPOSE_WAIVER ': 'DUE',
  'OVERDUE PROPOSE_WAIVER ': 'OVERDUE',
  'REVERSED PROPOSE_WAIVER ': 'REVERSED',
  'DUE DECIDE_WAIVER APPROVED': 'WAIVED',
  'OVERDUE DECIDE_WAIVER APPROVED': 'WAIVED',
  'REVERSED DECIDE_WAIVER APPROVED': 'WAIVED',
  'DUE DECIDE_WAIVER REFUSED': 'DUE',
  'OVERDUE DECIDE_WAIVER REFUSED': 'OVERDUE',
  'REVERSED DECIDE_WAIVER REFUSED': 'REVERSED',
};

/** What may be done with a month in a state for which no waiver is proposed. */
const ALLOWED: Readonly<Record<StipendState, readonly StipendAction[]>> = {
  SCHEDULED: [],
  DUE: ['PAY', 'PROPOSE_WAIVER'],
  OVERDUE: ['PAY', 'PROPOSE_WAIVER'],
  PAID: ['CONFIRM', 'DISPUTE'],
  CONFIRMED: [],
  DISPUTED: ['SETTLE_DISPUTE'],
  REVERSED: ['PAY', 'PROPOSE_WAIVER'],
  WAIVED: [],
  CANCELLED: [],
};

/** Why a month in a state is not paid. */
const UNPAYABLE: Readonly<Partial<Record<StipendState, string>>> = {
  SCHEDULED: 'PAY_BEFORE_DUE',
  PAID: 'PAY_TWICE_SAME_MONTH',
  CONFIRMED: 'PAY_TWICE_SAME_MONTH',
  DISPUTED: 'PAY_TWICE_SAME_MONTH',
  WAIVED: 'PAY_WAIVED_MONTH',
  CANCELLED: 'PAY_CANCELLED_MONTH',
};

/** The refusal the design names for a step that the life does not have. */
function refusalIn(from: StipendState, action: StipendAction): unknown {
  const path = ['month'];
  if (action === 'PAY') return { code: UNPAYABLE[from], path };
  const isWaiver = action === 'PROPOSE_WAIVER' || action === 'DECIDE_WAIVER';
  if (isWaiver && ['PAID', 'CONFIRMED', 'DISPUTED'].includes(from)) return { code: 'WAIVE_PAID', path };
  if (!isWaiver && from === 'CONFIRMED') return { code: 'EDIT_CONFIRMED_MONTH', path };
  return { code: 'ILLEGAL_TRANSITION', from, action, allowed: ALLOWED[from] };
}

const CASES = STIPEND_STATES.flatMap((state) =>
  WAYS.map(([action, way, decide, facts]) => ({ state, action, way, decide, facts: facts ?? {} })),
);

describe('the life of a stipend month', () => {
  it.each(CASES)('from $state by $action $way', ({ state, action, way, decide, facts }) => {
    const to = LIFE[`${state} ${action} ${way}`];
    const before = monthWith(state, to === undefined ? {} : facts);
    const post = postOwing([before]);
    const result = decide(post, act);
    if (to === undefined) {
      expect(failureOf(result)).toEqual(refusalIn(state, action));
      return;
    }
    const { state: after, audit } = valueOf(result);
    expect(after.months.map((one) => one.state)).toEqual([to]);
    expect(after).toEqual({ ...post, version: post.version + 1, months: after.months });
    expect(audit).toMatchObject({ action, reason: null });
  });

  it('is in the table of the test, one for one', () => {
    const walked = new Set(CASES.map(({ state, action, way }) => `${state} ${action} ${way}`));
    expect(Object.keys(LIFE).filter((step) => !walked.has(step))).toEqual([]);
    expect(new Set(WAYS.map(([action]) => action))).toEqual(new Set(Object.keys(PERMISSION_OF_STIPEND_ACTION)));
  });

  it.each(STIPEND_STATES)(
    'offers in %s what the design allows there, and a decision in place of a proposal where one waits',
    (state) => {
      expect(allowedStipendActions(monthWith(state))).toEqual(ALLOWED[state]);
      const proposed = monthWith(state, { waivers: [waiverBy('proposer')] });
      const waits = ALLOWED[state].map((action) => (action === 'PROPOSE_WAIVER' ? 'DECIDE_WAIVER' : action));
      expect(allowedStipendActions(proposed)).toEqual(waits);
    },
  );

  it.each(STIPEND_STATES)('is owed in %s only if it fell due and nothing stands paid', (state) => {
    expect(isOwed({ state })).toBe(['DUE', 'OVERDUE', 'REVERSED'].includes(state));
  });
});
