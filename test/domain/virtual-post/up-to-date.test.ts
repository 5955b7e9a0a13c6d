import { describe, expect, it } from 'vitest';
import { scheduleMonths } from '#domain/virtual-post/agreement-months.ts';
import { decideSettleDispute } from '#domain/virtual-post/decide-dispute.ts';
import { decideSuspendPost } from '#domain/virtual-post/decide-end.ts';
import { decidePassingOfTime } from '#domain/virtual-post/decide-passing-of-time.ts';
import { bringUpToDate, closeSuspension, nextDay } from '#domain/virtual-post/up-to-date.ts';
import { POST_STATES, type VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { day } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import {
  actAt,
  actBy,
  agreementWith,
  claimWith,
  monthWith,
  postOwing,
  postWith,
  standing,
  WORDS,
} from '../../support/virtual-post.ts';

const at = (text: string) => actBy('time', text);
const upTo = (post: VirtualPost, text: string) => bringUpToDate(post, at(text));
const stepsOf = ({ steps }: VirtualPost) => steps.slice(2).map((step) => `${step.state} ${step.from}`);

describe('a month', () => {
  it.each([
    ['2026-02-09T15:59:59.999Z', 'SCHEDULED'],
    ['2026-02-09T16:00:00.000Z', 'DUE'],
    ['2026-03-01T15:59:59.999Z', 'DUE'],
    ['2026-03-01T16:00:00.000Z', 'OVERDUE'],
  ])('due on 10 February and overdue from 2 March is, at %s, %s', (now, state) => {
    const post = postOwing([monthWith('SCHEDULED', { dueOn: day('2026-02-10') })]);
    expect(bringUpToDate(post, actAt('time', now)).months.map((one) => one.state)).toEqual([state]);
  });

  it.each([
    ['2026-12-28', '2026-12-29', 'the year ends'],
    ['2027-02-28', '2027-03-01', 'February ends'],
    ['2028-02-28', '2028-02-29', 'February is long'],
    ['2028-02-29', '2028-03-01', 'it is the leap day'],
  ])('due on %s with one day of grace is overdue on %s where %s', (dueOn, overdue) => {
    const from = day(dueOn);
    const agreement = agreementWith({ from, to: day('2028-12-31'), graceDays: 1, payDay: 28 });
    const post = postWith('ACTIVE', { agreements: [agreement] });
    expect(upTo(post, dueOn).months[0]?.state).toBe('DUE');
    expect(upTo(post, overdue).months[0]?.state).toBe('OVERDUE');
  });

  it.each(['PAID', 'CONFIRMED', 'DISPUTED', 'REVERSED', 'WAIVED', 'CANCELLED', 'OVERDUE'] as const)(
    'that is %s does not change by time',
    (state) => {
      const post = postOwing([monthWith(state)]);
      expect(upTo(post, '2026-12-01')).toEqual({ ...post, endTold: false });
    },
  );

  it('falls due whatever became of the post, for it is owed', () => {
    const months = [monthWith('SCHEDULED')];
    for (const state of POST_STATES.filter((one) => one !== 'ACTIVE'))
      expect(upTo(postWith(state, { months, suspensions: [], endTold: true }), '2026-02-21').months[0]?.state).toBe(
        'DUE',
      );
  });
});

describe('a reservation', () => {
  it.each([
    ['2026-01-02', []],
    ['2026-01-03', ['PUBLISHED 2026-01-03']],
    ['2026-06-30', ['PUBLISHED 2026-01-03']],
    ['2026-07-01', ['PUBLISHED 2026-01-03', 'EXPIRED 2026-07-01']],
  ])('up to 3 January of a post published up to 1 July has come, on %s, to %j', (on, steps) => {
    const post = upTo(postWith('CLAIMED'), on);
    expect(stepsOf(post)).toEqual(steps);
    expect(post.claims[0]?.state).toBe(steps.length === 0 ? 'RESERVED' : 'LAPSED');
  });

  it('of a post that was held gives it back to seek a sponsor', () => {
    const claims = [claimWith({ returnsTo: 'SEEKING_SPONSOR' })];
    expect(stepsOf(upTo(postWith('CLAIMED', { claims }), '2026-08-01'))).toEqual(['SEEKING_SPONSOR 2026-01-03']);
  });

  it('that outlasts the publication ends the post with it, and no day goes back', () => {
    const publication = { from: day('2025-11-10'), until: day('2025-12-25') };
    const post = upTo(postWith('CLAIMED', { publication }), '2026-08-01');
    expect(stepsOf(post)).toEqual(['PUBLISHED 2026-01-03', 'EXPIRED 2026-01-03']);
    expect(upTo(postWith('CLAIMED', { publication }), '2026-01-02').state).toBe('CLAIMED');
  });
});

describe('a publication', () => {
  it.each([
    ['2026-06-30T15:59:59.999Z', 'PUBLISHED'],
    ['2026-06-30T16:00:00.000Z', 'EXPIRED'],
  ])('up to 1 July leaves the post, at %s, %s', (now, state) => {
    expect(bringUpToDate(postWith('PUBLISHED'), actAt('time', now)).state).toBe(state);
  });

  it('ends nothing that was claimed or taken back', () => {
    for (const state of ['WITHDRAWN', 'ENDED', 'SEEKING_SPONSOR'] as const)
      expect(upTo(postWith(state, { months: [] }), '2027-12-01').state).toBe(state);
  });
});

describe('the term of an agreement', () => {
  it.each([
    ['2026-12-31', []],
    ['2027-01-01', ['ENDED 2027-01-01']],
    ['2027-05-05', ['ENDED 2027-01-01']],
  ])('that is reached on 1 January has, on %s, come to %j', (on, steps) => {
    const post = upTo(postWith('ACTIVE'), on);
    expect(stepsOf(post)).toEqual(steps);
    expect(post.steps.slice(2).every((step) => step.by === null && step.reason === null)).toBe(true);
  });

  it.each([
    ['2026-12-01', false],
    ['2026-12-02', true],
  ])('on 1 January is told of thirty days before, on %s: %s', (on, told) => {
    expect(upTo(postWith('ACTIVE'), on).endTold).toBe(told);
  });

  it('leaves a month that falls due behind it owed', () => {
    const agreement = agreementWith({ to: day('2026-03-05') });
    const post = upTo(postWith('ACTIVE', { agreements: [agreement] }), '2026-03-09');
    expect([post.state, standing(post)[2]]).toEqual(['ENDED', '2026-03 SCHEDULED']);
    expect(standing(upTo(post, '2026-03-10'))[2]).toBe('2026-03 DUE');
  });

  it('waits for a dispute, and is reached on its own day once that is settled', () => {
    const post = upTo(postOwing([monthWith('DISPUTED')]), '2027-03-01');
    expect(post.state).toBe('ACTIVE');
    const settling = { month: monthWith('DISPUTED').month, outcome: 'CONFIRMED', note: WORDS } as const;
    const { state } = valueOf(decideSettleDispute(post, settling, actBy('checker', '2027-03-02')));
    expect(stepsOf(state)).toEqual(['ENDED 2027-01-01']);
  });

  it.each([
    [1, 'CANCELLED'],
    [2, 'DUE'],
  ])(
    'lets its last month fall due though the post is suspended then, by agreement %i: it is %s',
    (agreement, state) => {
      const past = agreementWith({ to: day('2026-02-02'), payDay: 20 });
      const next = agreementWith({ number: 2, from: day('2026-03-01') });
      const suspensions = [{ agreement, from: day('2026-02-10'), to: day('2026-02-25') }];
      const months = scheduleMonths(past).slice(1);
      const post = postWith('ACTIVE', { agreements: [past, next], months });
      const closed = { ...post, ...closeSuspension({ ...post, suspensions }, day('2026-02-25')) };
      expect(standing(upTo(closed, '2026-02-25'))).toEqual([`2026-02 ${state}`]);
    },
  );

  it('closes a suspension, and nothing falls due behind one that nobody lifted', () => {
    const agreement = agreementWith({ to: day('2026-03-05') });
    const held = postWith('ACTIVE', { agreements: [agreement] });
    const given = { reason: 'OTHER', on: null } as const;
    const suspended = valueOf(decideSuspendPost(held, given, at('2026-02-05'))).state;
    const late = upTo(suspended, '2026-03-10');
    expect(late.suspensions).toEqual([{ agreement: 1, from: '2026-02-05', to: '2026-03-05' }]);
    expect(standing(late)).toEqual(['2026-01 OVERDUE', '2026-02 CANCELLED', '2026-03 CANCELLED']);
    expect(upTo(late, '2026-03-10')).toBe(late);
  });
});

describe('time', () => {
  it.each(POST_STATES)('that changes nothing leaves a post that is %s the same object', (state) => {
    const post = postWith(state, { months: [] });
    expect(upTo(post, '2025-12-21')).toBe(post);
    expect(decidePassingOfTime(post, at('2025-12-21'))).toBeUndefined();
  });

  it('that changes something is a change of its own, by one version', () => {
    const decided = decidePassingOfTime(postWith('PUBLISHED'), at('2026-07-01'));
    if (decided === undefined) throw new Error('time changed nothing');
    const { state, audit } = valueOf(decided);
    expect(failureOf(decided)).toBeUndefined();
    expect([state.state, state.version]).toEqual(['EXPIRED', 5]);
    expect(audit).toMatchObject({ action: 'PASS_TIME', effectiveOn: '2026-07-01', reason: null });
  });
});

describe('the next day of a post', () => {
  const nextOf = (post: VirtualPost) => nextDay(post);

  it.each([
    ['DRAFT', undefined],
    ['PUBLISHED', '2026-07-01'],
    ['CLAIMED', '2026-01-03'],
    ['ACTIVE', '2026-12-02'],
    ['SUSPENDED', '2026-12-02'],
    ['SEEKING_SPONSOR', undefined],
    ['ENDED', undefined],
    ['TERMINATED', undefined],
    ['WITHDRAWN', undefined],
    ['EXPIRED', undefined],
  ] as const)('that is %s without months is %s', (state, next) => {
    expect(nextOf(postWith(state, { months: [] }))).toBe(next);
  });

  it('is the term once its coming was told, and none while a dispute holds it up', () => {
    expect(nextOf(postOwing([], { endTold: true }))).toBe('2027-01-01');
    expect(nextOf(postOwing([monthWith('DISPUTED')], { endTold: true }))).toBeUndefined();
  });

  it.each([
    ['SCHEDULED', '2026-02-21'],
    ['DUE', '2026-03-02'],
    ['OVERDUE', undefined],
    ['PAID', undefined],
    ['REVERSED', undefined],
  ] as const)('of an ended post with a month that is %s is %s', (state, next) => {
    expect(nextOf(postWith('ENDED', { months: [monthWith(state)] }))).toBe(next);
  });

  it('is not that of a month which a suspension keeps from falling due', () => {
    const suspensions = [{ agreement: 1, from: day('2026-02-21'), to: null }];
    const months = [monthWith('SCHEDULED')];
    expect(nextOf(postWith('SUSPENDED', { months, suspensions }))).toBe('2026-12-02');
  });
});
