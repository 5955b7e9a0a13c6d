import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/day.ts';
import type { MemberId } from '#domain/ids.ts';
import type { Member, Membership, MembershipState } from '#domain/member/member.ts';
import { tellingMembership, type PeopleList } from '#domain/member/telling.ts';
import { bodyId, bodyWith, day } from '../../support/builders.ts';
import { membershipWith, memberWith, stepWith } from '../../support/member-with.ts';

const START = day('2024-01-01');
const BODIES = ['one', 'two', 'away'].map((name) => bodyWith({ id: bodyId(name) }));
const LISTED = BODIES.slice(0, 2).map(({ id }) => id);
const OPEN: readonly MembershipState[] = ['APPLIED', 'ACTIVE', 'RETAINED'];
const ENDED: readonly MembershipState[] = ['REJECTED', 'TRANSFERRED', 'WITHDRAWN', 'EXPELLED'];

/** A membership of some days: its body, its open state, how it ended, and the days until then and to the next one. */
const span = fc.tuple(fc.nat(2), fc.constantFrom(...OPEN), fc.constantFrom(...ENDED), fc.nat(3), fc.nat(3));

/** A record of one membership after another, of which the last may be open. */
const history = fc.tuple(fc.array(span, { maxLength: 4 }), fc.boolean()).map(([spans, isOpen]) => {
  let on = 0;
  return spans.map(([body, open, ended, days, pause], index): Membership => {
    const first = stepWith(open, addDays(START, on));
    on += days;
    const last = stepWith(ended, addDays(START, on));
    on += pause;
    return membershipWith(isOpen && index === spans.length - 1 ? [first] : [first, last], BODIES[body]);
  });
});

const person = fc
  .array(history, { minLength: 1, maxLength: 3 })
  .map((records) => records.map((memberships, index) => memberWith({ id: `mem_${index}` as MemberId, memberships })));

function listOf(on: number, facts: Partial<PeopleList> = {}): PeopleList {
  const places = new Set(BODIES.filter(({ id }) => LISTED.includes(id)).map((body) => placeOf(body)));
  return {
    day: addDays(START, on),
    isListed: ({ bodyPath }) => places.has(bodyPath),
    isAsked: () => true,
    isFound: () => true,
    ...facts,
  };
}

const placeOf = (body: (typeof BODIES)[number]): string =>
  membershipWith([stepWith('ACTIVE', '2024-01-01')], body).place.bodyPath;

const hasBegun = (records: readonly Member[], on: number): boolean =>
  records.some(({ memberships }) =>
    memberships.some(({ unionBodyId, steps }) => LISTED.includes(unionBodyId) && steps[0].from <= addDays(START, on)),
  );

describe('a person in the lists of a day', () => {
  it('stands in that of one state, as soon as any membership there has begun', () => {
    fc.assert(
      fc.property(person, fc.nat(20), (records, on) => {
        const told = [...OPEN, ...ENDED].flatMap((state) => {
          const telling = tellingMembership(records, listOf(on, { isAsked: (one) => one.state === state }));
          return telling === undefined ? [] : [telling];
        });
        expect(told).toHaveLength(hasBegun(records, on) ? 1 : 0);
        for (const { membership } of told) expect(LISTED).toContain(membership.unionBodyId);
      }),
    );
  });

  it('stands in the same one whatever it is searched by', () => {
    fc.assert(
      fc.property(person, fc.nat(20), fc.nat(2), (records, on, searched) => {
        const isFound: PeopleList['isFound'] = ({ record }) => record === records[searched];
        const told = tellingMembership(records, listOf(on));
        const isAsked: PeopleList['isAsked'] = ({ state }) => state !== told?.state;
        expect(tellingMembership(records, listOf(on, { isAsked, isFound }))).toBeUndefined();
      }),
    );
  });
});

const left = membershipWith([stepWith('ACTIVE', '2024-01-01'), stepWith('WITHDRAWN', '2024-01-03')], BODIES[0]);
const again = membershipWith([stepWith('ACTIVE', '2024-01-04'), stepWith('WITHDRAWN', '2024-01-05')], BODIES[0]);
const applied = membershipWith([stepWith('APPLIED', '2024-01-02')], BODIES[0]);
const active = membershipWith([stepWith('ACTIVE', '2024-01-02')], BODIES[1]);
const recordOf = (...memberships: readonly Membership[]): Member => memberWith({ memberships });

describe('of memberships and records', () => {
  it.each([
    ['the last one of a record', [recordOf(left, again)], again],
    ['the open one before the one that ended', [recordOf(left), recordOf(applied)], applied],
    ['membership before an application', [recordOf(applied), recordOf(active)], active],
    ['the one that stands for the person where both say as much', [recordOf(left), recordOf({ ...left })], left],
    ['the one that has begun there', [recordOf(), recordOf(left)], left],
  ] as const)('tells %s', (_what, records, membership) => {
    expect(tellingMembership(records, listOf(5))?.membership).toBe(membership);
  });

  it('tells the one that is found, where both are of the state that is asked for', () => {
    const [standing, other] = [recordOf(left), recordOf({ ...left })];
    const isFound: PeopleList['isFound'] = ({ record }) => record === other;
    expect(tellingMembership([standing, other], listOf(5, { isFound }))?.record).toBe(other);
    const [member] = [recordOf(active)];
    const isAsked: PeopleList['isAsked'] = ({ state }) => state === 'WITHDRAWN';
    expect(tellingMembership([member, other], listOf(5, { isFound, isAsked }))).toBeUndefined();
  });
});
