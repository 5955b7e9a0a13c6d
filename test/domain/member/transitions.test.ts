import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/day.ts';
import type { Member, MembershipState } from '#domain/member/member.ts';
import { decideMembershipStep } from '#domain/member/decide-membership.ts';
import { decideReviseMember } from '#domain/member/decide-revise.ts';
import {
  decideCancelTransfer,
  decideConsentTransfer,
  decideRefuseTransfer,
  decideRequestTransfer,
} from '#domain/member/decide-transfer.ts';
import {
  allowedMemberActions,
  openTransfer,
  PERMISSION_OF_MEMBER_ACTION,
  shownState,
  transferStateAt,
  type MemberAction,
  type MembershipTransition,
} from '#domain/member/transitions.ts';
import { settleLapsed } from '#domain/member/settle-transfer.ts';
import { actOf, bodyId, bodyWith, clientWith, day } from '../../support/builders.ts';
import { HOME, memberFacts, memberIn, transferWith } from '../../support/member-with.ts';
import { failureOf } from '../../support/outcome.ts';

const checker = clientWith('PROVINCE_ADMIN', { kind: 'SELF', regionCode: HOME.regionCode }, 'checker');
const act = actOf(checker, '2024-06-15');
const NEXT = bodyWith({ id: bodyId('next') });
const AWAY = { side: 'OUT', note: null, toBody: NEXT } as const;
const ACTIONS = Object.keys(PERMISSION_OF_MEMBER_ACTION) as MemberAction[];

const step = (member: Member, name: MembershipTransition) =>
  decideMembershipStep(member, { name, effectiveOn: act.today, reason: 'UNEMPLOYED', note: '决定书', body: HOME }, act);

const OTHERS = {
  REQUEST_TRANSFER: (member: Member) => decideRequestTransfer(member, { toBody: NEXT, reason: null }, act),
  CONSENT_TO_TRANSFER: (member: Member) => decideConsentTransfer(member, AWAY, act),
  REFUSE_TRANSFER: (member: Member) => decideRefuseTransfer(member, AWAY, act),
  CANCEL_TRANSFER: (member: Member) => decideCancelTransfer(member, null, act),
  REVISE: (member: Member) => decideReviseMember(member, memberFacts(), act),
} as const;

const isOther = (action: MemberAction): action is keyof typeof OTHERS => Object.hasOwn(OTHERS, action);

/** What each action answers to a person who is given all that it asks for. */
function answerTo(member: Member, action: MemberAction): string {
  const decided = isOther(action) ? OTHERS[action](member) : step(member, action);
  return decided.ok ? 'done' : decided.failure.code;
}

const ended = { ...Object.fromEntries(ACTIONS.map((action) => [action, 'EDIT_ENDED_MEMBERSHIP'])) };
const NO_TRANSFER = Object.fromEntries(
  (['CONSENT_TO_TRANSFER', 'REFUSE_TRANSFER', 'CANCEL_TRANSFER'] as const).map((action) => [
    action,
    'NO_OPEN_TRANSFER',
  ]),
);
const open = { ...Object.fromEntries(ACTIONS.map((action) => [action, 'ILLEGAL_TRANSITION'])), ...NO_TRANSFER };
const over = { ...ended, ...NO_TRANSFER, RETAIN: 'RETAIN_AFTER_WITHDRAWAL' };
const leaves = { WITHDRAW: 'done', EXPEL: 'done', DECEASE: 'done', REQUEST_TRANSFER: 'done', REVISE: 'done' };

/** The design's table: each state with what becomes of each action. */
const TABLE: readonly (readonly [MembershipState, Readonly<Record<string, string>>])[] = [
  ['APPLIED', { ...open, APPROVE: 'done', REJECT: 'done', CANCEL: 'done', REVISE: 'done' }],
  ['ACTIVE', { ...open, ...leaves, RETAIN: 'done' }],
  ['RETAINED', { ...open, ...leaves, RESUME: 'done' }],
  ['REJECTED', over],
  ['CANCELLED', over],
  ['TRANSFERRED', over],
  ['WITHDRAWN', over],
  ['EXPELLED', { ...over, REQUEST_TRANSFER: 'TRANSFER_EXPELLED' }],
  ['DECEASED', over],
];

describe('a membership', () => {
  it.each(TABLE)('that is %s answers each action as the table says', (state, told) => {
    const member = memberIn(state);
    expect(Object.fromEntries(ACTIONS.map((action) => [action, answerTo(member, action)]))).toEqual(told);
  });

  it.each(TABLE)('that is %s offers just what it then does', (state, told) => {
    const offered = allowedMemberActions(memberIn(state), act.now);
    expect([...offered].sort()).toEqual(ACTIONS.filter((action) => told[action] === 'done').sort());
  });

  it.each(['ACTIVE', 'RETAINED'] as const)('that is %s waits while it is transferring, and takes no step', (state) => {
    const member = memberIn(state, { transfers: [transferWith()] });
    const told: Readonly<Record<string, string>> = {
      ...Object.fromEntries(ACTIONS.map((action) => [action, 'ILLEGAL_TRANSITION'])),
      ...{ REQUEST_TRANSFER: 'SECOND_OPEN_TRANSFER', REVISE: 'done' },
      ...{ CONSENT_TO_TRANSFER: 'done', REFUSE_TRANSFER: 'done', CANCEL_TRANSFER: 'done' },
    };
    expect(Object.fromEntries(ACTIONS.map((action) => [action, answerTo(member, action)]))).toEqual(told);
    expect([...allowedMemberActions(member, act.now)].sort()).toEqual(
      ACTIONS.filter((action) => told[action] === 'done').sort(),
    );
    expect(shownState(member, act.now)).toBe('TRANSFERRING');
  });

  it('names the state, the action and what would be allowed when it refuses', () => {
    const change = { name: 'RESUME', effectiveOn: act.today, reason: null, note: null, body: HOME } as const;
    expect(failureOf(decideMembershipStep(memberIn('APPLIED'), change, act))).toEqual({
      ...{ code: 'ILLEGAL_TRANSITION', from: 'APPLIED', action: 'RESUME' },
      allowed: ['APPROVE', 'REJECT', 'CANCEL', 'REVISE'],
    });
  });

  it('of a record that is linked to another offers nothing', () => {
    const linked = { ...memberIn('ACTIVE'), duplicateOf: memberIn('ACTIVE').id };
    expect(allowedMemberActions(linked, act.now)).toEqual([]);
    expect(allowedMemberActions({ ...linked, duplicateOf: null, memberships: [] }, act.now)).toEqual([]);
  });
});

describe('the state of a transfer', () => {
  const last = '2024-07-01T15:59:59.999Z' as Instant;
  const over = '2024-07-01T16:00:00.000Z' as Instant;
  const consent = (side: 'OUT' | 'IN') => ({ side, by: checker.id, at: act.now });
  const settled = { outcome: 'REFUSED_IN', at: act.now, by: checker.id, note: null } as const;

  it.each([
    ['REQUESTED', transferWith(), last],
    ['OUT_CONSENT', transferWith({ consents: [consent('OUT')] }), last],
    ['IN_CONSENT', transferWith({ consents: [consent('IN')] }), last],
    ['EXPIRED', transferWith({ consents: [consent('IN')] }), over],
    ['REFUSED_IN', transferWith({ settled }), over],
  ] as const)('is %s', (state, transfer, now) => {
    expect(transferStateAt(transfer, now)).toBe(state);
  });

  it.each([
    ['waits up to', last, ['REQUESTED', true, null]],
    ['is over from', over, ['EXPIRED', false, 'EXPIRED']],
  ] as const)('%s the same instant, %s, for whoever asks', (_, now, told) => {
    const member = memberIn('ACTIVE', { transfers: [transferWith()] });
    const [written] = settleLapsed(member, now).transfers;
    const waits = openTransfer(member, now) !== undefined;
    expect([transferStateAt(transferWith(), now), waits, written?.settled?.outcome ?? null]).toEqual(told);
  });

  it('is written down as expired by the next change, at the instant it was over', () => {
    const member = memberIn('ACTIVE', { transfers: [transferWith()] });
    const late = actOf(checker, '2024-07-02');
    const revised = decideReviseMember(member, memberFacts({ attributesFrom: day('2024-07-02') }), late);
    const expired = { outcome: 'EXPIRED', at: over, by: null, note: null };
    expect(revised.ok ? revised.value.state.transfers.map((one) => one.settled) : []).toEqual([expired]);
  });
});
