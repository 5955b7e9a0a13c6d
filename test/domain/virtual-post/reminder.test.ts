import { describe, expect, it } from 'vitest';
import { decideClaimPost, decideEndClaim } from '#domain/virtual-post/decide-claim.ts';
import { decideTerminatePost } from '#domain/virtual-post/decide-end.ts';
import { decidePassingOfTime } from '#domain/virtual-post/decide-passing-of-time.ts';
import { remindersBetween } from '#domain/virtual-post/reminder.ts';
import { STIPEND_STATES } from '#domain/virtual-post/stipend-month.ts';
import { POST_STATES, type VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { region } from '../../support/builders.ts';
import { noon } from '../../support/hardship-file.ts';
import { fen } from '../../support/household.ts';
import { valueOf } from '../../support/outcome.ts';
import {
  actBy,
  agreementWith,
  claimWith,
  month,
  monthWith,
  postOwing,
  postWith,
  sponsorId,
  sponsorWith,
} from '../../support/virtual-post.ts';

const at = noon('2026-02-20');
const toldOf = (before: VirtualPost | null, after: VirtualPost) =>
  remindersBetween(before, after, at).map(({ kind, recipients }) => `${kind} ${recipients.join(' ')}`);
const ALL = 'SPONSOR HOUSEHOLD UNION';

/** What is told where a post comes to a state from that of a draft. */
const OF_STATE = {
  DRAFT: [],
  PUBLISHED: ['POST_PUBLISHED SPONSORS'],
  CLAIMED: ['POST_CLAIMED UNION'],
  ACTIVE: [`POST_ACTIVATED ${ALL}`],
  SUSPENDED: [`POST_SUSPENDED ${ALL}`],
  SEEKING_SPONSOR: ['SPONSOR_SOUGHT SPONSORS UNION'],
  ENDED: [`POST_ENDED ${ALL}`],
  TERMINATED: [`POST_ENDED ${ALL}`],
  WITHDRAWN: ['POST_ENDED SPONSORS UNION'],
  EXPIRED: ['POST_ENDED UNION'],
} as const;

/** What is told where a month comes to a state. */
const OF_MONTH = {
  SCHEDULED: [],
  DUE: ['STIPEND_DUE SPONSOR'],
  OVERDUE: [`STIPEND_OVERDUE ${ALL}`],
  PAID: ['STIPEND_PAID HOUSEHOLD UNION'],
  CONFIRMED: [],
  DISPUTED: ['STIPEND_DISPUTED SPONSOR UNION'],
  REVERSED: [`STIPEND_REVERSED ${ALL}`],
  WAIVED: ['STIPEND_WAIVED SPONSOR HOUSEHOLD'],
  CANCELLED: [],
} as const;

describe('a new state of a post', () => {
  it.each(POST_STATES)('%s is told to those whom it concerns, once', (state) => {
    const after = postWith(state, { months: [] });
    expect(toldOf(postWith('DRAFT'), after)).toEqual(state === 'DRAFT' ? [] : OF_STATE[state]);
    expect(toldOf(null, after)).toEqual(OF_STATE[state]);
    expect(toldOf(after, { ...after, version: 5 })).toEqual([]);
  });

  it('is told to nobody of a draft that is withdrawn', () => {
    expect(toldOf(postWith('DRAFT'), postWith('WITHDRAWN', { publication: null }))).toEqual([]);
  });

  it.each([
    { to: 'PUBLISHED', state: 'REFUSED', on: '2026-07-01', sponsor: null },
    { to: 'CLAIMED', state: 'RESERVED', on: '2026-01-03', sponsor: 'spon_one' },
    { to: 'SUSPENDED', state: 'AGREED', on: '2025-12-20', sponsor: 'spon_one' },
    { to: 'EXPIRED', state: 'LAPSED', on: '2025-12-20', sponsor: null },
    { to: 'WITHDRAWN', state: 'CANCELLED', on: '2025-12-20', sponsor: null },
  ] as const)('$to names the day $on, and of the sponsor whose claim is $state $sponsor', (row) => {
    const { to, state } = row;
    const claim = claimWith({ state, sponsorRegion: region('310115') });
    const agreements = to === 'SUSPENDED' ? [agreementWith({ sponsorRegion: region('310115') })] : [];
    const after = postWith(to, { claims: [claim], agreements, months: [] });
    const told = remindersBetween(postWith('DRAFT'), after, at);
    const federations = row.sponsor === null ? ['330000'] : ['330000', '310000'];
    expect(told).toMatchObject([{ day: row.on, sponsorId: row.sponsor, month: null, fen: 30_000, federations }]);
    expect(toldOf(postWith('DRAFT'), after)).toEqual(OF_STATE[to]);
  });
});

describe('a post without its sponsor', () => {
  const other = { number: 2, sponsorId: sponsorId('far'), sponsorRegion: region('310115') };
  const { agreements } = postWith('SEEKING_SPONSOR');
  const claimedBy = (state: 'RESERVED' | 'LAPSED') => [
    claimWith({ state: 'AGREED' }),
    claimWith({ ...other, state, returnsTo: 'SEEKING_SPONSOR' }),
  ];
  const toldAs = (kind: string, before: VirtualPost, after: VirtualPost) =>
    remindersBetween(before, after, at)
      .filter((one) => one.kind === kind)
      .map((one) => [one.sponsorId, one.federations.join(' ')]);

  it('tells of its end the one that paid last, and not who only claimed', () => {
    const seeking = postWith('SEEKING_SPONSOR', { claims: claimedBy('LAPSED') });
    const ended = valueOf(
      decideTerminatePost(seeking, { reason: 'DECEASED', on: null }, actBy('b', '2026-02-01')),
    ).state;
    expect(toldAs('POST_ENDED', seeking, ended)).toEqual([['spon_one', '330000']]);
  });

  it('is told as sought by the name of the one that left, and not of who only claimed', () => {
    const claimed = postWith('CLAIMED', { claims: claimedBy('RESERVED'), agreements });
    const back = valueOf(decideEndClaim(claimed, 'CANCEL_CLAIM', actBy('far', '2025-12-22'))).state;
    expect(toldAs('SPONSOR_SOUGHT', claimed, back)).toEqual([['spon_one', '330000']]);
  });
});

describe('a claim that came to nothing', () => {
  const before = postWith('CLAIMED');
  const ended = 'CLAIM_ENDED SPONSOR UNION';

  it.each([
    ['REFUSED', 'PUBLISHED', [ended, 'POST_PUBLISHED SPONSORS']],
    ['CANCELLED', 'SEEKING_SPONSOR', [ended, 'SPONSOR_SOUGHT SPONSORS UNION']],
    ['CANCELLED', 'WITHDRAWN', [ended, 'POST_ENDED SPONSORS UNION']],
    ['LAPSED', 'EXPIRED', [ended, 'POST_ENDED UNION']],
    ['AGREED', 'ACTIVE', [`POST_ACTIVATED ${ALL}`]],
  ] as const)('as %s in a post that is %s then is told: %j', (state, to, told) => {
    const after = postWith(to, {
      claims: [claimWith({ state })],
      steps: [...before.steps, ...before.steps],
      months: [],
    });
    expect(toldOf(before, after)).toEqual(told);
  });

  it('is told to its sponsor though another claims the post in the same moment', () => {
    const far = sponsorWith({ id: sponsorId('far'), regionCode: region('310115') });
    const after = valueOf(decideClaimPost(before, far, actBy('rival', '2026-01-03'))).state;
    const told = remindersBetween(before, after, at).map((one) => [one.kind, one.sponsorId, one.federations.join(' ')]);
    expect(told).toEqual([
      ['CLAIM_ENDED', 'spon_one', '330000'],
      ['POST_CLAIMED', 'spon_far', '330000 310000'],
    ]);
  });
});

describe('a new state of a month', () => {
  it.each(STIPEND_STATES)('%s is told to those whom it concerns, once', (state) => {
    const after = postOwing([monthWith(state)]);
    const other = state === 'SCHEDULED' ? 'CANCELLED' : 'SCHEDULED';
    expect(toldOf(postOwing([monthWith(other)]), after)).toEqual(OF_MONTH[state]);
    expect(toldOf(after, { ...after, version: 5 })).toEqual([]);
  });

  it.each([
    ['DUE', '2026-02-10'],
    ['OVERDUE', '2026-02-15'],
    ['WAIVED', '2026-02-10'],
  ] as const)('%s names the month, what it comes to, its sponsor, and the day %s', (state, on) => {
    const agreements = [agreementWith(), agreementWith({ number: 2, sponsorId: sponsorId('two') })];
    const after = postOwing([monthWith(state, { agreement: 2 })], { agreements });
    expect(remindersBetween(postOwing([monthWith('SCHEDULED')], { agreements }), after, at)).toMatchObject([
      { month: '2026-02', fen: 30_000, sponsorId: 'spon_two', day: on },
    ]);
  });

  it('is told as overdue alone where it fell due and is overdue in one go', () => {
    const post = postOwing([monthWith('SCHEDULED')], { endTold: true });
    const decided = decidePassingOfTime(post, actBy('time', '2026-03-02'));
    if (decided === undefined) throw new Error('time changed nothing');
    expect(toldOf(post, valueOf(decided).state)).toEqual([`STIPEND_OVERDUE ${ALL}`]);
  });
});

describe('the near end of an agreement', () => {
  it('is told once, with the day on which it ends', () => {
    const [before, after] = [postOwing([]), postOwing([], { endTold: true })];
    const told = remindersBetween(before, after, at);
    expect(told).toMatchObject([{ kind: 'AGREEMENT_ENDING', day: '2027-01-01', sponsorId: 'spon_one', fen: null }]);
    expect(told[0]?.recipients).toEqual(['SPONSOR', 'HOUSEHOLD', 'UNION']);
    expect(toldOf(after, { ...after, version: 5 })).toEqual([]);
  });
});

describe('a reminder', () => {
  const months = [monthWith('DUE'), monthWith('DUE', { month: month('2026-03') })];
  const before = postOwing(months.map((one) => ({ ...one, state: 'SCHEDULED' as const })));
  const after = postOwing(months, { version: 7 });

  it('has an id that is the same each time it is told, and no other has', () => {
    const ids = remindersBetween(before, after, at).map(({ id }) => id);
    expect(ids).toEqual(['post_one.7.1', 'post_one.7.2']);
    expect(remindersBetween(before, after, noon('2026-02-21')).map(({ id }) => id)).toEqual(ids);
  });

  it('names the post, its body, its division, and when it was told', () => {
    const post = { postId: 'post_one', postCode: 'JS-GW-001', unionBodyId: 'ub_body', regionCode: '330881', at };
    expect(remindersBetween(before, after, at)[0]).toMatchObject(post);
  });

  it.each([
    ['330802', ['330000']],
    ['310115', ['330000', '310000']],
  ])('of a household in 330000 with a sponsor of %s stands in the feeds of %j', (payer, federations) => {
    const agreements = [agreementWith({ sponsorRegion: region(payer) })];
    const told = remindersBetween({ ...before, agreements }, { ...after, agreements }, at);
    expect(told.map((one) => one.federations)).toEqual([federations, federations]);
  });

  it('names nobody and nothing that is personal', () => {
    const text = JSON.stringify([remindersBetween(before, after, at), remindersBetween(null, after, at)]);
    for (const hidden of ['mem_one', 'hf_one', 'hh_one', '居家手工岗']) expect(text).not.toContain(hidden);
  });
});

describe('a reminder of a state', () => {
  const firstOf = (state: 'PUBLISHED' | 'ACTIVE' | 'SUSPENDED', facts: Partial<VirtualPost> = {}) =>
    remindersBetween(postWith('DRAFT'), { ...postWith(state, facts), version: 5 }, noon('2025-12-22'))[0];

  it.each(['ACTIVE', 'SUSPENDED'] as const)('that is %s tells what is agreed, not what was asked for', (state) => {
    const [agreement] = postWith(state).agreements;
    expect(firstOf(state, { askedFen: fen(1) })?.fen).toBe(agreement?.monthlyFen);
  });

  it('that is published again names nobody who had claimed it, and what is asked for', () => {
    const again = firstOf('PUBLISHED', { claims: [claimWith({ state: 'REFUSED' })], askedFen: fen(123) });
    expect([again?.kind, again?.sponsorId, again?.fen]).toEqual(['POST_PUBLISHED', null, 123]);
  });
});

describe('many months at once', () => {
  it('are told of the latest twenty alone: a change goes in with all that it tells', () => {
    const months = Array.from({ length: 24 }, (_, at) => {
      const name = `${2026 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
      return monthWith('DUE', { month: month(name) });
    });
    const due = postOwing(months);
    const late = { ...due, months: months.map((one) => ({ ...one, state: 'OVERDUE' as const })) };
    const told = remindersBetween(due, late, noon('2028-01-10')).map((reminder) => reminder.month);
    expect(told).toEqual(months.slice(4).map((one) => one.month));
  });
});
