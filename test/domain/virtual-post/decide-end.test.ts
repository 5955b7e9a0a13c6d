import { describe, expect, it } from 'vitest';
import { decideActivatePost, decideDraftAgreement } from '#domain/virtual-post/decide-agreement.ts';
import { decideClaimPost, decideEndClaim } from '#domain/virtual-post/decide-claim.ts';
import { decideSettleDispute } from '#domain/virtual-post/decide-dispute.ts';
import {
  decideReleaseSponsor,
  decideResumePost,
  decideSuspendPost,
  decideTerminatePost,
} from '#domain/virtual-post/decide-end.ts';
import { bringUpToDate } from '#domain/virtual-post/up-to-date.ts';
import type { PostState, VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { day } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import {
  actBy,
  activeFile,
  agreementWith,
  month,
  monthWith,
  postOwing,
  postWith,
  sponsorId,
  sponsorWith,
  standing,
  termsWith,
  WORDS,
} from '../../support/virtual-post.ts';

const act = actBy('officer', '2026-03-20');
const at = (text: string) => actBy('officer', text);
const onDay = (text: string) => ({ on: day(text) });
const TODAY = { on: null };

/** Held for January to June of 2026, each month due on the 10th and overdue on the 30th. */
const held = (facts: Partial<VirtualPost> = {}) =>
  postWith('ACTIVE', { agreements: [agreementWith({ to: day('2026-07-01') })], ...facts });
const suspend = (post: VirtualPost, from: string, by = act) =>
  valueOf(decideSuspendPost(post, { reason: 'UNDER_CHECK', ...onDay(from) }, by)).state;

/** Everything that takes effect on a day that may be told. */
const EFFECTS = [
  ['SUSPEND', decideSuspendPost, 'ACTIVE', { reason: 'OTHER' }],
  ['RESUME', decideResumePost, 'SUSPENDED', {}],
  ['RELEASE_SPONSOR', decideReleaseSponsor, 'ACTIVE', {}],
  ['TERMINATE', decideTerminatePost, 'SUSPENDED', { reason: 'OTHER' }],
] as const;
const DAYS = [
  ['2025-12-19', { code: 'EFFECTIVE_DATE_BEFORE_LAST', path: ['on'] }],
  ['2025-12-20', undefined],
  ['2026-03-20', undefined],
  ['2026-03-21', { code: 'EFFECTIVE_DATE_IN_FUTURE', path: ['on'] }],
] as const;
const ON_DAYS = EFFECTS.flatMap(([action, decide, state, facts]) =>
  DAYS.map(([on, problem]) => ({ action, decide, state, facts: { reason: 'OTHER' as const, ...facts }, on, problem })),
);

describe('the day of a step', () => {
  it.each(ON_DAYS)('of 20 March after one of 20 December: $action on $on', ({ decide, state, facts, on, problem }) => {
    const result = decide(postWith(state, { months: [] }), { ...facts, on: day(on) }, act);
    expect(failureOf(result)).toEqual(problem);
    if (result.ok) expect(result.value).toMatchObject({ audit: { effectiveOn: on } });
    if (result.ok) expect(result.value.state.steps.at(-1)?.from).toBe(on);
  });
});

describe('a suspension', () => {
  it('says why, and leaves what fell due before it owed', () => {
    const { state, audit } = valueOf(decideSuspendPost(held(), { reason: 'UNDER_CHECK', ...TODAY }, act));
    expect(audit.reason).toBe('UNDER_CHECK');
    expect(state.steps.at(-1)).toMatchObject({ state: 'SUSPENDED', reason: 'UNDER_CHECK' });
    expect(state.suspensions).toEqual([{ agreement: 1, from: '2026-03-20', to: null }]);
    expect(standing(state).slice(0, 4)).toEqual([
      ...['2026-01 OVERDUE', '2026-02 OVERDUE', '2026-03 DUE', '2026-04 SCHEDULED'],
    ]);
  });

  it.each([
    ['2026-03-09', { code: 'EFFECTIVE_DATE_BEFORE_LAST', path: ['on'] }],
    ['2026-03-10', undefined],
  ])('that is told to begin on %s, where March fell due on the 10th, comes to %o', (on, problem) => {
    const decided = decideSuspendPost(held(), { reason: 'UNDER_CHECK', ...onDay(on) }, act);
    expect(failureOf(decided)).toEqual(problem);
    if (decided.ok) expect(standing(decided.value.state)[2]).toBe('2026-03 DUE');
  });

  it.each([
    { from: '2026-04-09', to: '2026-04-11', april: 'CANCELLED' },
    { from: '2026-04-10', to: '2026-04-11', april: 'DUE' },
    { from: '2026-04-09', to: '2026-04-10', april: 'DUE' },
    { from: '2026-04-09', to: '2026-04-09', april: 'DUE' },
    { from: '2026-03-20', to: '2026-04-20', april: 'CANCELLED' },
  ])('from $from to $to makes April, due on the 10th, $april', ({ from, to, april }) => {
    const suspended = suspend(held(), from, at(from));
    const { state } = valueOf(decideResumePost(suspended, onDay(to), at('2026-04-20')));
    expect(standing(state)[3]).toBe(`2026-04 ${april}`);
    expect(state.months[3]?.cancelledFor).toBe(april === 'CANCELLED' ? 'SUSPENDED' : null);
    expect(standing(state)[4]).toBe('2026-05 SCHEDULED');
    expect(state.suspensions).toEqual([{ agreement: 1, from, to }]);
  });

  it('may come again, and closes on its own', () => {
    const once = valueOf(decideResumePost(suspend(held(), '2026-03-20'), onDay('2026-03-25'), at('2026-03-25'))).state;
    const { state } = valueOf(decideSuspendPost(once, { reason: 'OTHER', ...TODAY }, at('2026-04-01')));
    expect(state.suspensions).toEqual([
      { agreement: 1, from: '2026-03-20', to: '2026-03-25' },
      { agreement: 1, from: '2026-04-01', to: null },
    ]);
  });
});

describe('letting a sponsor go', () => {
  it('owes what fell due, the month of the day by the rule, and nothing after', () => {
    const byDays = agreementWith({ to: day('2026-07-01'), lastMonth: 'BY_DAYS' });
    const post = postWith('ACTIVE', { agreements: [byDays] });
    const { state } = valueOf(decideReleaseSponsor(post, TODAY, at('2026-04-05')));
    expect(standing(state)).toEqual([
      ...['2026-01 OVERDUE', '2026-02 OVERDUE', '2026-03 OVERDUE'],
      ...['2026-04 SCHEDULED', '2026-05 CANCELLED', '2026-06 CANCELLED'],
    ]);
    expect(state.months.map((one) => one.fen)).toEqual([30_000, 30_000, 30_000, 4000, 30_000, 30_000]);
    expect(state.agreements).toEqual([{ ...byDays, endsOn: '2026-04-05' }]);
    expect(standing(bringUpToDate(state, at('2026-04-10')))[3]).toBe('2026-04 DUE');
  });

  it.each([
    ['2026-03-09', { code: 'EFFECTIVE_DATE_BEFORE_LAST', path: ['on'] }],
    ['2026-03-10', undefined],
  ])('on %s, where March fell due on the 10th, comes to %o: what fell due stays owed in full', (on, problem) => {
    const decided = decideReleaseSponsor(held(), onDay(on), act);
    expect(failureOf(decided)).toEqual(problem);
    if (!decided.ok) return;
    const { state } = decided.value;
    expect(standing(state).slice(2)).toEqual([
      ...['2026-03 DUE', '2026-04 CANCELLED', '2026-05 CANCELLED', '2026-06 CANCELLED'],
    ]);
    expect(state.months.slice(0, 3).every((one) => one.fen === 30_000)).toBe(true);
  });

  it('before the agreement begins owes nothing of it', () => {
    const post = held();
    const { state } = valueOf(decideReleaseSponsor(post, TODAY, at('2025-12-31')));
    expect(new Set(state.months.map((one) => one.state))).toEqual(new Set(['CANCELLED']));
    expect(state.months.every((one) => one.cancelledFor === 'CUT_SHORT')).toBe(true);
  });
});

describe('terminating', () => {
  it('says why, and owes nothing behind its day', () => {
    const { state, audit } = valueOf(decideTerminatePost(held(), { reason: 'DECEASED', ...TODAY }, act));
    expect(audit.reason).toBe('DECEASED');
    expect(state.steps.at(-1)).toMatchObject({ state: 'TERMINATED', reason: 'DECEASED', by: act.caller.id });
    expect(standing(state).slice(2)).toEqual([
      ...['2026-03 DUE', '2026-04 CANCELLED', '2026-05 CANCELLED', '2026-06 CANCELLED'],
    ]);
  });

  it.each(['2026-04-05', '2026-04-10', '2026-04-11'])(
    'a suspended post on %s owes nothing behind the 20 March',
    (on) => {
      const suspended = suspend(held(), '2026-03-20');
      const { state } = valueOf(decideTerminatePost(suspended, { reason: 'OTHER', ...onDay(on) }, at('2026-04-15')));
      expect(state.suspensions).toEqual([{ agreement: 1, from: '2026-03-20', to: on }]);
      expect(standing(state).slice(2, 5)).toEqual(['2026-03 OVERDUE', '2026-04 CANCELLED', '2026-05 CANCELLED']);
      expect(state.months.slice(3, 5).map((one) => one.cancelledFor)).toEqual(['SUSPENDED', 'CUT_SHORT']);
      expect(bringUpToDate(state, at('2026-12-01')).months.slice(3)).toEqual(state.months.slice(3));
    },
  );

  it.each([
    ['2026-03-09', { code: 'EFFECTIVE_DATE_BEFORE_LAST', path: ['on'] }],
    ['2026-03-10', undefined],
  ])('on %s, where March fell due on the 10th, comes to %o', (on, problem) => {
    expect(failureOf(decideTerminatePost(held(), { reason: 'DECEASED', ...onDay(on) }, act))).toEqual(problem);
  });

  it('a post that seeks a sponsor leaves its months as they are', () => {
    const post = bringUpToDate(postWith('SEEKING_SPONSOR'), act);
    const { state } = valueOf(decideTerminatePost(post, { reason: 'OTHER', ...TODAY }, act));
    expect([state.months, state.agreements]).toEqual([post.months, post.agreements]);
  });
});

describe('the last agreement of a post', () => {
  /** April is the last month of a sponsor that was let go on the 5th; from the 6th on another holds the post, from May on. */
  function heldAnew(): VirtualPost {
    const { state: released } = valueOf(decideReleaseSponsor(held(), TODAY, at('2026-04-05')));
    const claimed = valueOf(decideClaimPost(released, sponsorWith({ id: sponsorId('two') }), at('2026-04-05'))).state;
    const terms = termsWith({ from: day('2026-05-01') });
    const drafted = valueOf(decideDraftAgreement({ post: claimed, others: [] }, terms, at('2026-04-05'))).state;
    return valueOf(decideActivatePost({ post: drafted, others: [] }, activeFile(), actBy('checker', '2026-04-06')))
      .state;
  }
  const [by, on] = [at('2026-04-15'), day('2026-04-07')];

  it.each([
    ['SUSPEND', (post: VirtualPost) => decideSuspendPost(post, { reason: 'OTHER', on }, by)],
    ['RELEASE_SPONSOR', (post: VirtualPost) => decideReleaseSponsor(post, { on }, by)],
    ['TERMINATE', (post: VirtualPost) => decideTerminatePost(post, { reason: 'OTHER', on }, by)],
  ] as const)('goes by its own months: %s on 7 April though the one before fell due on the 10th', (_, decide) => {
    const { state } = valueOf(decide(heldAnew()));
    expect(state.steps.at(-1)?.from).toBe(on);
    expect(standing(state)[3]).toBe('2026-04 DUE');
    expect([state.months[3]?.agreement, state.months[3]?.dueOn]).toEqual([1, '2026-04-10']);
  });
});

describe('a post with a disputed month', () => {
  const disputed = monthWith('DISPUTED');
  const problem = { code: 'END_WITH_DISPUTED_MONTH', path: ['id'] };
  const later = monthWith('CONFIRMED', { month: month('2026-01') });

  it('is neither terminated nor lets its sponsor go', () => {
    const post = postOwing([later, disputed]);
    expect(failureOf(decideTerminatePost(post, { reason: 'OTHER', ...TODAY }, act))).toEqual(problem);
    expect(failureOf(decideReleaseSponsor(post, TODAY, act))).toEqual(problem);
    const seeking = postWith('SEEKING_SPONSOR', { months: [disputed] });
    expect(failureOf(decideTerminatePost(seeking, { reason: 'OTHER', ...TODAY }, act))).toEqual(problem);
  });

  it('is suspended and resumed as any other', () => {
    const suspended = suspend(postOwing([disputed]), '2026-03-20');
    expect(failureOf(decideResumePost(suspended, TODAY, act))).toBeUndefined();
  });

  it.each([
    ['2026-04-04', undefined],
    ['2026-04-05', problem],
    ['2026-04-10', problem],
  ])('whose term is over on 5 April is suspended from %s: %j', (from, refusal) => {
    const agreements = [agreementWith({ to: day('2026-04-05'), payDay: 28, graceDays: 20 })];
    const paid = monthWith('DISPUTED', { month: month('2026-03') });
    const held = postOwing([paid, monthWith('SCHEDULED', { month: month('2026-04'), dueOn: day('2026-04-28') })], {
      agreements,
    });
    const suspended = decideSuspendPost(held, { reason: 'OTHER', on: day(from) }, actBy('officer', '2026-04-10'));
    expect(failureOf(suspended)).toEqual(refusal);
  });

  it.each(['CONFIRMED', 'REVERSED'] as const)('is terminated once that is settled as %s', (outcome) => {
    const settling = { month: disputed.month, outcome, note: WORDS };
    const settled = valueOf(decideSettleDispute(postOwing([disputed]), settling, act)).state;
    expect(failureOf(decideTerminatePost(settled, { reason: 'OTHER', ...TODAY }, act))).toBeUndefined();
  });
});

describe('the states of a post', () => {
  const full = { code: 'LIST_FULL', path: ['id'] };
  const by = actBy('officer', '2025-12-22');
  /** A post that came to a state by so many. */
  const after = (state: PostState, count: number): VirtualPost => {
    const [first] = postWith(state).steps;
    if (first === undefined) throw new Error('the post of the test has no steps');
    return postWith(state, { steps: Array.from({ length: count }, () => first) });
  };

  it.each([
    ['CLAIM', 'PUBLISHED', (post: VirtualPost) => decideClaimPost(post, sponsorWith(), by)],
    ['SUSPEND', 'ACTIVE', (post: VirtualPost) => decideSuspendPost(post, { reason: 'UNDER_CHECK', ...TODAY }, by)],
    ['RELEASE_SPONSOR', 'ACTIVE', (post: VirtualPost) => decideReleaseSponsor(post, TODAY, by)],
  ] as const)('are 200 at the most where %s begins something', (_, state, decide) => {
    expect([199, 200].map((count) => failureOf(decide(after(state, count))))).toEqual([undefined, full]);
  });

  it.each([
    ['RESUME', 'SUSPENDED', (post: VirtualPost) => decideResumePost(post, TODAY, by)],
    ['TERMINATE', 'ACTIVE', (post: VirtualPost) => decideTerminatePost(post, { reason: 'OTHER', ...TODAY }, by)],
    ['CANCEL_CLAIM', 'CLAIMED', (post: VirtualPost) => decideEndClaim(post, 'CANCEL_CLAIM', by)],
    ['REFUSE_CLAIM', 'CLAIMED', (post: VirtualPost) => decideEndClaim(post, 'REFUSE_CLAIM', by)],
  ] as const)('are never too many for %s', (_, state, decide) => {
    expect([200, 300].map((count) => failureOf(decide(after(state, count))))).toEqual([undefined, undefined]);
  });
});
