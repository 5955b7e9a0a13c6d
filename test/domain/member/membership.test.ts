import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/day.ts';
import { memberAsSeen, isSeenWhole } from '#domain/member/member-view.ts';
import type { Membership } from '#domain/member/member.ts';
import {
  currentMembership,
  isExpelled,
  membershipOn,
  openMembership,
  spanOf,
  stateOn,
} from '#domain/member/membership.ts';
import { bodyId, bodyWith, day } from '../../support/builders.ts';
import { HOME, memberWith, membershipWith, sealedWith, stepWith, transferWith } from '../../support/member-with.ts';

const NEXT = bodyWith({ id: bodyId('next') });
const THIRD = bodyWith({ id: bodyId('third') });
const applied = stepWith('APPLIED', '2024-02-01');
const joined = stepWith('ACTIVE', '2024-03-01');
const retained = stepWith('RETAINED', '2024-04-01', { recordedAt: '2024-05-10T00:00:00.000Z' as Instant });
const left = stepWith('TRANSFERRED', '2024-06-01');
const own = membershipWith([applied, joined, retained, left]);
const next = membershipWith([stepWith('ACTIVE', '2024-06-01')], NEXT);

const on = (text: string, knownAt?: string) => {
  const found = membershipOn({ memberships: [own, next] }, day(text), knownAt as Instant | undefined);
  return found === undefined ? undefined : [found.membership.unionBodyId, found.state];
};

describe('a membership on a day', () => {
  it.each([
    ['2024-01-31', undefined],
    ['2024-02-01', undefined],
    ['2024-03-01', [HOME.id, 'ACTIVE']],
    ['2024-03-31', [HOME.id, 'ACTIVE']],
    ['2024-04-01', [HOME.id, 'RETAINED']],
    ['2024-05-31', [HOME.id, 'RETAINED']],
    ['2024-06-01', [NEXT.id, 'ACTIVE']],
  ])('is on %s: %j', (text, expected) => {
    expect(on(text)).toEqual(expected);
  });

  it('is told as it was known: what was recorded later, and backdated, did not count yet', () => {
    expect(on('2024-04-15', '2024-05-09T23:59:59.999Z')).toEqual([HOME.id, 'ACTIVE']);
    expect(on('2024-04-15', '2024-05-10T00:00:00.000Z')).toEqual([HOME.id, 'RETAINED']);
    expect(on('2024-06-15', '2024-05-31T00:00:00.000Z')).toEqual([HOME.id, 'RETAINED']);
    expect(on('2024-03-15', '2024-02-28T00:00:00.000Z')).toBeUndefined();
  });

  it('spans from its first step to the day of its end, and is open without one', () => {
    expect(spanOf(own)).toEqual({ from: '2024-02-01', to: '2024-06-01' });
    expect(spanOf(next)).toEqual({ from: '2024-06-01', to: null });
    expect(stateOn(own, day('2024-01-31'))).toBeUndefined();
  });

  it('of two steps on one day is that of the later', () => {
    const both = membershipWith([joined, stepWith('WITHDRAWN', '2024-03-01')]);
    expect(stateOn(both, day('2024-03-01'))).toBe('WITHDRAWN');
    expect(spanOf(both)).toEqual({ from: '2024-03-01', to: '2024-03-01' });
  });

  it('is open while it is applied for, active or retained, and it is the last', () => {
    expect(openMembership({ memberships: [own] })).toBeUndefined();
    expect(openMembership({ memberships: [own, next] })).toBe(next);
    expect(openMembership({ memberships: [membershipWith([applied])] })).toBeDefined();
    expect(currentMembership({ memberships: [] })).toBeUndefined();
  });

  it('ended by expulsion until the person was taken in again', () => {
    const expelled = membershipWith([joined, stepWith('EXPELLED', '2024-04-01')]);
    const asking = membershipWith([stepWith('APPLIED', '2024-05-01')]);
    expect(isExpelled({ memberships: [expelled] })).toBe(true);
    expect(isExpelled({ memberships: [expelled, asking] })).toBe(true);
    expect(isExpelled({ memberships: [expelled, next] })).toBe(false);
    expect(isExpelled({ memberships: [asking] })).toBe(false);
  });
});

const attributes = {
  ...memberWith().attributes,
  workUnit: [
    { value: '第一公司', from: day('2024-05-31'), recordedAt: joined.recordedAt },
    { value: '第二公司', from: day('2024-06-01'), recordedAt: joined.recordedAt },
  ],
};
const honours = ['2024-05-31', '2024-06-01'].map((text) => ({
  ...{ name: '劳动模范', on: day(text), recordedAt: joined.recordedAt },
}));
const back = membershipWith([stepWith('ACTIVE', '2024-08-01')], THIRD);
const away = { ...next, steps: [...next.steps, stepWith('TRANSFERRED', '2024-08-01')] as const };
const kept: Membership = { ...own, leftAs: sealedWith('as-known-then') };
const whole = memberWith({
  ...{ memberships: [kept, { ...away, steps: [away.steps[0], ...away.steps.slice(1)] }, back], attributes, honours },
  transfers: [transferWith(), transferWith({ fromBodyId: NEXT.id, toBodyId: THIRD.id })],
  duplicates: [memberWith().id],
});
const seenBy = (...ids: readonly string[]) =>
  memberAsSeen(whole, ({ unionBodyId }: Membership) => ids.includes(unionBodyId));

describe('a member as seen', () => {
  it('is whole to those who hold the present body', () => {
    expect(seenBy(THIRD.id)).toBe(whole);
    expect(isSeenWhole(whole, whole)).toBe(true);
  });

  it('is to the body that was left what it was up to the day before, with the transfer away', () => {
    const seen = seenBy(HOME.id);
    expect(seen?.memberships).toEqual([kept]);
    expect(seen?.attributes.workUnit.map(({ value }) => value)).toEqual(['第一公司']);
    expect(seen?.honours.map((honour) => honour.on)).toEqual(['2024-05-31']);
    expect(seen?.transfers).toEqual([whole.transfers[0]]);
    expect(seen?.duplicates).toEqual([]);
    expect(seen).toMatchObject({ ...sealedWith('as-known-then'), version: 0 });
    expect(seen === undefined ? true : isSeenWhole(seen, whole)).toBe(false);
  });

  it('is to a body in between what it was up to the day of leaving that one', () => {
    expect(seenBy(HOME.id, NEXT.id)?.memberships.map(({ unionBodyId }) => unionBodyId)).toEqual([HOME.id, NEXT.id]);
    expect(seenBy(NEXT.id)?.transfers).toEqual([whole.transfers[1]]);
  });

  it('is nothing to others, nor without a membership', () => {
    expect(seenBy('ub_elsewhere')).toBeUndefined();
    expect(memberAsSeen(memberWith(), () => true)).toBeUndefined();
  });
});
