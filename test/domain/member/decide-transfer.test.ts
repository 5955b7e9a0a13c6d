import { describe, expect, it } from 'vitest';
import { decideLinkDuplicate, decideUnlinkDuplicate } from '#domain/member/decide-duplicate.ts';
import {
  completeTransfer,
  decideCancelTransfer,
  decideConsentTransfer,
  decideDropTransfer,
  decideRefuseTransfer,
  decideRequestTransfer,
  TRANSFER_DAYS,
} from '#domain/member/decide-transfer.ts';
import type { MemberId } from '#domain/ids.ts';
import type { Member, Transfer } from '#domain/member/member.ts';
import { lastStep, openMembership } from '#domain/member/membership.ts';
import { shownState } from '#domain/member/transitions.ts';
import { actOf, adminOf, bodyId, bodyWith } from '../../support/builders.ts';
import { HOME, memberIn, memberWith, transferWith } from '../../support/member-with.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const act = actOf(adminOf('330000', 'checker'), '2024-06-15');
const NEXT = bodyWith({ id: bodyId('next') });
const consent = (side: 'OUT' | 'IN') => ({ side, by: act.caller.id, at: act.now });
const asking = (facts: Partial<Transfer> = {}) => memberIn('ACTIVE', { transfers: [transferWith(facts)] });

describe('a transfer', () => {
  it('is asked for thirty days, the day of the request not counted', () => {
    const { state } = valueOf(decideRequestTransfer(memberIn('ACTIVE'), { toBody: NEXT, reason: null }, act));
    expect(TRANSFER_DAYS).toBe(30);
    expect(state.transfers[0]?.expiresAt).toBe('2024-07-15T16:00:00.000Z');
  });

  it.each([[[]], [[consent('OUT')]], [[consent('IN')]]])('is not carried out with the consents %j', (consents) => {
    const failure = failureOf(completeTransfer(asking({ consents }), NEXT, act));
    expect(failure).toEqual({ code: 'COMPLETE_WITHOUT_BOTH_CONSENTS' });
  });

  it('is not carried out when it is settled or over, nor into a body that is not active', () => {
    const consents = [consent('OUT'), consent('IN')];
    const both = asking({ consents });
    const settled = { outcome: 'CANCELLED', at: act.now, by: act.caller.id, note: null } as const;
    const incomplete = { code: 'COMPLETE_WITHOUT_BOTH_CONSENTS' };
    expect(failureOf(completeTransfer(both, NEXT, late))).toEqual(incomplete);
    expect(failureOf(completeTransfer(asking({ consents, settled }), NEXT, act))).toEqual(incomplete);
    const idle = bodyWith({ id: NEXT.id, state: 'SUSPENDED' });
    expect(failureOf(completeTransfer(both, idle, act))).toEqual({ code: 'TRANSFER_TO_INACTIVE_BODY' });
    expect(failureOf(completeTransfer(both, NEXT, act))).toBeUndefined();
  });

  it('begins the new membership on the day on which the old one ends, each with its reason', () => {
    const half = asking({ consents: [consent('IN')], reason: 'LAID_OFF' });
    const { state, audit } = valueOf(decideConsentTransfer(half, { side: 'OUT', note: null, toBody: NEXT }, act));
    const [old, joined] = state.memberships;
    expect(old?.steps.at(-1)).toMatchObject({ state: 'TRANSFERRED', from: act.today, reason: 'LAID_OFF' });
    expect(joined?.steps).toMatchObject([{ state: 'ACTIVE', from: act.today, reason: 'LAID_OFF' }]);
    expect(audit.action).toBe('TRANSFER');
    expect(state.transfers[0]?.settled?.outcome).toBe('COMPLETED');
  });

  it('is one consent per side, and none by whoever asked', () => {
    const half = asking({ consents: [consent('OUT')] });
    const give = (side: 'OUT' | 'IN', member = half, by = act) =>
      failureOf(decideConsentTransfer(member, { side, note: null, toBody: NEXT }, by))?.code;
    expect(give('OUT')).toBe('CONSENT_ALREADY_GIVEN');
    expect(give('IN', asking({ requestedBy: act.caller.id }))).toBe('APPROVE_OWN');
    expect(give('IN', memberIn('ACTIVE'))).toBe('NO_OPEN_TRANSFER');
  });
});

const answer = { note: null, toBody: NEXT } as const;
const late = actOf(act.caller, '2024-07-02');

describe('a transfer that was asked for', () => {
  it.each(['ACTIVE', 'RETAINED'] as const)('of a member who is %s changes nothing before it is settled', (state) => {
    const { state: asked } = valueOf(decideRequestTransfer(memberIn(state), { toBody: NEXT, reason: null }, act));
    const checker = actOf(adminOf('330000', 'other'), '2024-06-16');
    const half = valueOf(decideConsentTransfer(asked, { ...answer, side: 'OUT' }, checker)).state;
    for (const waiting of [asked, half]) {
      expect(shownState(waiting, checker.now)).toBe('TRANSFERRING');
      expect(waiting.memberships).toEqual(memberIn(state).memberships);
    }
  });

  it.each(['ACTIVE', 'RETAINED'] as const)('of a member who is %s makes an active one of the new body', (state) => {
    const half = memberIn(state, { transfers: [transferWith({ consents: [consent('IN')] })] });
    const { state: moved } = valueOf(decideConsentTransfer(half, { ...answer, side: 'OUT' }, act));
    expect(moved.memberships.map((one) => [one.unionBodyId, lastStep(one).state, lastStep(one).from])).toEqual([
      [HOME.id, 'TRANSFERRED', act.today],
      [NEXT.id, 'ACTIVE', act.today],
    ]);
    expect(shownState(moved, act.now)).toBe('ACTIVE');
    expect(openMembership(moved)?.unionBodyId).toBe(NEXT.id);
  });

  it.each(
    (['ACTIVE', 'RETAINED'] as const).flatMap((state) =>
      (
        [
          ['REFUSED_OUT', (member: Member) => decideRefuseTransfer(member, { side: 'OUT', note: null }, act)],
          ['REFUSED_IN', (member: Member) => decideRefuseTransfer(member, { side: 'IN', note: null }, act)],
          ['REFUSED_IN', (member: Member) => decideDropTransfer(member, act)],
          ['CANCELLED', (member: Member) => decideCancelTransfer(member, null, act)],
          ['EXPIRED', (member: Member) => decideRequestTransfer(member, { toBody: NEXT, reason: null }, late)],
        ] as const
      ).map(([outcome, settle]) => ({ state, outcome, settle })),
    ),
  )('of a member who is $state leaves the membership as it was, $outcome', ({ state, outcome, settle }) => {
    const before = memberIn(state, { transfers: [transferWith()] });
    const after = valueOf(settle(before)).state;
    expect(after.transfers[0]?.settled?.outcome).toBe(outcome);
    expect(after.memberships).toEqual(before.memberships);
    expect(shownState({ ...after, transfers: after.transfers.slice(0, 1) }, act.now)).toBe(state);
    expect(shownState(before, late.now)).toBe(state);
  });
});

const [duplicate, survivor] = [
  memberIn('WITHDRAWN', { id: 'mem_dup' as MemberId }),
  memberIn('ACTIVE', { id: 'mem_real' as MemberId }),
];
const link = (one = duplicate, other = survivor) =>
  decideLinkDuplicate(one, { survivor: other, reason: '同一人' }, act);
const unlink = (one = duplicate, other = survivor) =>
  decideUnlinkDuplicate(one, { survivor: other, reason: '并非同一人' }, act);

describe('linking a duplicate', () => {
  it('changes both records, and unlinking makes them what they were', () => {
    const linked = valueOf(link());
    expect(linked.duplicate).toMatchObject({ duplicateOf: survivor.id, version: duplicate.version + 1 });
    expect(linked.survivor).toMatchObject({ duplicates: [duplicate.id], version: survivor.version + 1 });
    for (const { action, reason } of Object.values(linked.audit)) {
      expect({ action, reason }).toEqual({ action: 'LINK_DUPLICATE', reason: '同一人' });
    }
    const again = valueOf(unlink(linked.duplicate, linked.survivor));
    expect(again.duplicate).toEqual({ ...duplicate, version: duplicate.version + 2 });
    expect(again.survivor).toEqual({ ...survivor, version: survivor.version + 2 });
    expect(again.audit.survivor.action).toBe('UNLINK_DUPLICATE');
  });

  it('is refused by a name for each cause', () => {
    const linked = valueOf(link());
    const third = memberIn('WITHDRAWN', { id: 'mem_third' as MemberId });
    expect(failureOf(link(survivor, survivor))).toEqual({ code: 'INPUT_INVALID', path: ['survivorId'] });
    expect(failureOf(link(linked.duplicate))).toEqual({ code: 'DUPLICATE_LINKED', path: ['id'] });
    expect(failureOf(link({ ...linked.survivor, memberships: duplicate.memberships }, third))?.code).toBe(
      'DUPLICATE_LINKED',
    );
    expect(failureOf(link(third, linked.duplicate))).toEqual({ code: 'DUPLICATE_LINKED', path: ['survivorId'] });
    for (const state of ['APPLIED', 'ACTIVE', 'RETAINED'] as const) {
      const open = memberIn(state, { id: 'mem_dup' as MemberId });
      expect(failureOf(link(open))).toEqual({ code: 'SECOND_OPEN_MEMBERSHIP', path: ['id'] });
    }
    expect(failureOf(link(memberWith({ id: 'mem_dup' as MemberId, transfers: [transferWith()] })))?.code).toBe(
      'SECOND_OPEN_MEMBERSHIP',
    );
    expect(failureOf(unlink())).toEqual({ code: 'DUPLICATE_LINKED', path: ['id'] });
    expect(failureOf(unlink(linked.duplicate, third))).toEqual({ code: 'DUPLICATE_LINKED', path: ['id'] });
  });
});
