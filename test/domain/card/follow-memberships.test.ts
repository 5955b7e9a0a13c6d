import { describe, expect, it } from 'vitest';
import type { UnionBodyId } from '#domain/ids.ts';
import { followMemberships, memberSpans } from '#domain/card/follow-memberships.ts';
import type { Member, MembershipState } from '#domain/member/member.ts';
import { spansKnownAt } from '#domain/recorded.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { bodyId, bodyWith, day, region } from '../../support/builders.ts';
import { actAt, at, cardWith, memberSpan } from '../../support/card-with.ts';
import { membershipWith, stepWith } from '../../support/member-with.ts';

type Steps = readonly (readonly [MembershipState, string])[];

const HOME = region('330881');
const AWAY = region('360704');
const regionOf = (id: UnionBodyId): RegionCode => (id === bodyId('away') ? AWAY : HOME);

function record(...memberships: readonly (readonly [string, Steps])[]): Pick<Member, 'memberships'> {
  return {
    memberships: memberships.map(([body, steps]) => {
      const [first, ...more] = steps.map(([state, from]) => stepWith(state, from));
      if (first === undefined) throw new Error('the test has a membership without a step');
      return membershipWith([first, ...more], bodyWith({ id: bodyId(body) }));
    }),
  };
}

const spans = (...records: readonly Pick<Member, 'memberships'>[]) =>
  memberSpans(records, regionOf, region('330000')).map(({ unionBodyId, from, to }) => [unionBodyId, from, to]);

describe('the days on which the holder was a member', () => {
  it.each<[string, Steps, readonly (readonly [string, string | null])[]]>([
    ['an open membership', [['ACTIVE', '2024-01-01']], [['2024-01-01', null]]],
    [
      'a retained one counts as well, without a gap',
      [
        ['ACTIVE', '2024-01-01'],
        ['RETAINED', '2024-06-01'],
        ['ACTIVE', '2025-01-01'],
        ['WITHDRAWN', '2025-03-01'],
      ],
      [['2024-01-01', '2025-03-01']],
    ],
    [
      'an application does not',
      [
        ['APPLIED', '2024-01-01'],
        ['ACTIVE', '2024-02-01'],
      ],
      [['2024-02-01', null]],
    ],
    [
      'one that was refused does not',
      [
        ['APPLIED', '2024-01-01'],
        ['REJECTED', '2024-02-01'],
      ],
      [],
    ],
    [
      'in and out on one day is no day',
      [
        ['ACTIVE', '2024-01-01'],
        ['WITHDRAWN', '2024-01-01'],
      ],
      [],
    ],
    [
      'out on the next day is one',
      [
        ['ACTIVE', '2024-01-01'],
        ['EXPELLED', '2024-01-02'],
      ],
      [['2024-01-01', '2024-01-02']],
    ],
  ])('%s', (_what, steps, expected) => {
    expect(spans(record(['home', steps]))).toEqual(expected.map(([from, to]) => [bodyId('home'), from, to]));
  });

  it('are those in the region of the programme, of which a transfer may lead out and back', () => {
    const until = (from: string, to: string): Steps => [
      ['ACTIVE', from],
      ['TRANSFERRED', to],
    ];
    const within = record(['home', until('2024-01-01', '2024-06-01')], ['other', [['ACTIVE', '2024-06-01']]]);
    expect(spans(within)).toEqual([
      [bodyId('home'), '2024-01-01', '2024-06-01'],
      [bodyId('other'), '2024-06-01', null],
    ]);
    const away = record(['home', until('2024-01-01', '2024-06-01')], ['away', [['ACTIVE', '2024-06-01']]]);
    expect(spans(away)).toEqual([[bodyId('home'), '2024-01-01', '2024-06-01']]);
  });

  it('are those of all records of the person', () => {
    const one = record(['home', [['ACTIVE', '2025-01-01']]]);
    const other = record([
      'other',
      [
        ['ACTIVE', '2020-01-01'],
        ['WITHDRAWN', '2021-01-01'],
      ],
    ]);
    expect(spans(one, other)).toHaveLength(2);
  });
});

describe('a card that follows its holder', () => {
  const card = cardWith([['ACTIVATED', '2026-02-01']]);
  const act = actAt('2026-06-01', 'OFFICER');
  const ended = { unionBodyId: bodyId('one'), from: day('2024-01-01'), to: day('2026-05-20') };

  it('is left alone where nothing is another', () => {
    const same = { unionBodyId: bodyId('one'), from: day('2024-01-01'), to: null };
    expect(followMemberships(card, [same], act)).toBeUndefined();
  });

  it('keeps what was known, and records what is known now', () => {
    const change = followMemberships(card, [ended], act);
    const { memberships, tokens, states } = change?.state ?? card;
    expect(memberships).toEqual([
      { ...memberSpan('2024-01-01'), supersededAt: act.now },
      { ...ended, recordedAt: act.now, supersededAt: null },
    ]);
    expect([tokens, states]).toEqual([card.tokens, card.states]);
    expect(spansKnownAt(memberships, at('2026-06-01T11:59:59.999+08:00'))).toHaveLength(1);
    expect(spansKnownAt(memberships, at('2026-06-01T11:59:59.999+08:00'))).toMatchObject([{ to: null }]);
    expect(spansKnownAt(memberships, act.now)).toMatchObject([{ to: '2026-05-20' }]);
  });

  it('tells of all days of what is gone and what is new', () => {
    const [from, to] = [at('2024-01-01T00:00:00+08:00'), null];
    expect(followMemberships(card, [ended], act)?.told).toEqual({ from, to, reason: 'MEMBERSHIP' });
    const closed = { ...card, memberships: [{ ...memberSpan('2024-01-01', '2025-01-01') }] };
    const longer = { ...ended, to: day('2025-06-01') };
    const until = at('2025-06-01T00:00:00+08:00');
    expect(followMemberships(closed, [longer], act)?.told).toEqual({ from, to: until, reason: 'MEMBERSHIP' });
  });

  it('tells of the days of what is gone alone, and from the first of both on', () => {
    const closed = { ...card, memberships: [memberSpan('2024-01-01', '2025-01-01')] };
    const [from, to] = [at('2024-01-01T00:00:00+08:00'), at('2025-01-01T00:00:00+08:00')];
    expect(followMemberships(closed, [], act)?.told).toEqual({ from, to, reason: 'MEMBERSHIP' });
    const shorter = { ...ended, from: day('2024-06-01'), to: day('2024-12-01') };
    expect(followMemberships(closed, [shorter], act)?.told).toEqual({ from, to, reason: 'MEMBERSHIP' });
  });

  it('records the same days in another body as others', () => {
    const elsewhere = { unionBodyId: bodyId('other'), from: day('2024-01-01'), to: null };
    const known = spansKnownAt(followMemberships(card, [elsewhere], act)?.state.memberships ?? [], act.now);
    expect(known.map(({ unionBodyId }) => unionBodyId)).toEqual([bodyId('other')]);
  });

  it('does so again from where it stands, and never takes a superseded span for a known one', () => {
    const left = followMemberships(card, [ended], act)?.state ?? card;
    const back = { unionBodyId: bodyId('one'), from: day('2024-01-01'), to: null };
    const change = followMemberships(left, [back], actAt('2026-06-02', 'OFFICER'));
    expect(change?.state.memberships).toHaveLength(3);
    expect(spansKnownAt(change?.state.memberships ?? [], at('2026-06-02'))).toMatchObject([{ to: null }]);
  });

  it('tells nothing before what it told last, where the clock has gone back', () => {
    const ahead = { ...card, changedAt: at('2026-06-01T12:00:01+08:00') };
    expect(followMemberships(ahead, [ended], act)?.state.changedAt).toBe(ahead.changedAt);
    expect(followMemberships(card, [ended], act)?.state.changedAt).toBe(act.now);
  });
});
