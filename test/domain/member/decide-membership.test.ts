import { describe, expect, it } from 'vitest';
import { decideAdmit, decideApply, type Admission } from '#domain/member/decide-admit.ts';
import { decideMembershipStep, type MembershipChange } from '#domain/member/decide-membership.ts';
import type { Member } from '#domain/member/member.ts';
import { MEMBERSHIP_TRANSITIONS, type MembershipTransition } from '#domain/member/transitions.ts';
import type { MemberId } from '#domain/ids.ts';
import { actOf, adminOf, bodyWith, day } from '../../support/builders.ts';
import {
  HOME,
  memberFacts,
  memberIn,
  memberWith,
  membershipWith,
  sealedWith,
  stepWith,
} from '../../support/member-with.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const maker = adminOf('330000', 'maker');
const act = actOf(maker, '2024-06-15');
const NAMES = Object.keys(MEMBERSHIP_TRANSITIONS) as MembershipTransition[];

const changeOf = (name: MembershipTransition, facts: Partial<MembershipChange> = {}): MembershipChange => ({
  ...{ name, effectiveOn: act.today, reason: 'UNEMPLOYED', note: '决定书', body: HOME },
  ...facts,
});
const before = (name: MembershipTransition): Member => memberIn(MEMBERSHIP_TRANSITIONS[name].from[0]);
const refusal = (name: MembershipTransition, facts: Partial<MembershipChange>, member = before(name)) =>
  failureOf(decideMembershipStep(member, changeOf(name, facts), act));

describe('a step of a membership', () => {
  it.each(NAMES)('%s is taken on the day of the last step and on today, and on no day before or after', (name) => {
    const member = before(name);
    const last = member.memberships[0]?.steps.at(-1)?.from ?? act.today;
    const late = { code: 'EFFECTIVE_DATE_IN_FUTURE', path: ['effectiveOn'] };
    const early = { code: 'EFFECTIVE_DATE_BEFORE_LAST', path: ['effectiveOn'] };
    expect(refusal(name, { effectiveOn: last })).toBeUndefined();
    expect(refusal(name, { effectiveOn: act.today })).toBeUndefined();
    expect(refusal(name, { effectiveOn: day('2024-06-16') })).toEqual(late);
    expect(refusal(name, { effectiveOn: day(last === '2024-05-01' ? '2024-04-30' : '2024-02-29') })).toEqual(early);
  });

  it.each(NAMES)('%s asks for a reason and a note where it takes one', (name) => {
    const reason = ['RETAIN', 'WITHDRAW', 'EXPEL'].includes(name)
      ? { code: 'INPUT_INVALID', path: ['reason'] }
      : undefined;
    const note = ['EXPEL', 'REJECT'].includes(name) ? { code: 'INPUT_INVALID', path: ['note'] } : undefined;
    expect(refusal(name, { reason: null })).toEqual(reason);
    expect(refusal(name, { note: null })).toEqual(note);
  });

  it.each(NAMES)('%s is recorded with who, when and why, and the audit trail says so', (name) => {
    const member = before(name);
    const { state, audit } = valueOf(decideMembershipStep(member, changeOf(name), act));
    const step = { state: MEMBERSHIP_TRANSITIONS[name].to, from: act.today, recordedAt: act.now, by: maker.id };
    expect(state.memberships[0]?.steps.at(-1)).toEqual({ ...step, reason: 'UNEMPLOYED', note: '决定书' });
    expect(state.memberships[0]?.steps.slice(0, -1)).toEqual(member.memberships[0]?.steps);
    expect(state.version).toBe(member.version + 1);
    expect(audit).toMatchObject({ action: `${name}_MEMBERSHIP`, effectiveOn: act.today, reason: '决定书' });
    expect(audit.changes).toContainEqual({
      field: 'state',
      from: MEMBERSHIP_TRANSITIONS[name].from[0],
      to: MEMBERSHIP_TRANSITIONS[name].to,
    });
  });

  it.each(['APPROVE', 'REJECT'] as const)(
    '%s is another’s to take than the one who recorded the application',
    (name) => {
      const own = memberWith({ memberships: [membershipWith([stepWith('APPLIED', '2024-05-01', { by: maker.id })])] });
      expect(refusal(name, {}, own)).toEqual({ code: 'APPROVE_OWN' });
      expect(refusal('CANCEL', {}, own)).toBeUndefined();
    },
  );

  it('takes nobody into a body that is not active any more', () => {
    expect(refusal('APPROVE', { body: bodyWith({ state: 'SUSPENDED' }) })?.code).toBe('BODY_NOT_ACTIVE');
    expect(refusal('APPROVE', { body: bodyWith({ state: 'MERGED' }) })?.code).toBe('BODY_CLOSED');
    expect(refusal('REJECT', { body: bodyWith({ state: 'SUSPENDED' }) })).toBeUndefined();
  });
});

const admissionOf = (known: Member | null, facts: Partial<Admission> = {}): Admission => ({
  ...{ body: HOME, known, newId: 'mem_new' as MemberId, facts: memberFacts({ person: sealedWith('one') }) },
  ...{ from: day('2024-06-01'), note: null, ...facts },
});

describe('joining', () => {
  it.each([
    ['2019-12-31', 'BACKDATE_JOIN_BEFORE_BODY_FOUNDED'],
    ['2020-01-01', undefined],
    ['2024-06-15', undefined],
    ['2024-06-16', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('from %s is answered %s', (from, code) => {
    for (const decide of [decideAdmit, decideApply]) {
      expect(failureOf(decide(admissionOf(null, { from: day(from) }), act))?.code).toBe(code);
    }
  });

  it.each([
    ['APPLIED', 'SECOND_OPEN_MEMBERSHIP', 'SECOND_OPEN_MEMBERSHIP'],
    ['ACTIVE', 'SECOND_OPEN_MEMBERSHIP', 'SECOND_OPEN_MEMBERSHIP'],
    ['RETAINED', 'SECOND_OPEN_MEMBERSHIP', 'SECOND_OPEN_MEMBERSHIP'],
    ['REJECTED', undefined, undefined],
    ['CANCELLED', undefined, undefined],
    ['TRANSFERRED', undefined, undefined],
    ['WITHDRAWN', undefined, undefined],
    ['EXPELLED', 'REJOIN_EXPELLED_WITHOUT_REVIEW', undefined],
    ['DECEASED', 'EDIT_ENDED_MEMBERSHIP', 'EDIT_ENDED_MEMBERSHIP'],
  ] as const)('of a person who is %s: admission answers %s, application %s', (state, admitting, applying) => {
    const admission = admissionOf(memberIn(state));
    expect(failureOf(decideAdmit(admission, act))?.code).toBe(admitting);
    expect(failureOf(decideApply(admission, act))?.code).toBe(applying);
  });

  it('of a person who left goes from the day of leaving on, no earlier', () => {
    const from = (text: string) => admissionOf(memberIn('WITHDRAWN'), { from: day(text) });
    expect(failureOf(decideAdmit(from('2024-05-01'), act))).toBeUndefined();
    const early = { code: 'EFFECTIVE_DATE_BEFORE_LAST', path: ['from'] };
    expect(failureOf(decideAdmit(from('2024-04-30'), act))).toEqual(early);
  });

  it('of the expelled takes a review each time, until one has gone through', () => {
    const expelled = membershipWith([stepWith('ACTIVE', '2024-03-01'), stepWith('EXPELLED', '2024-05-01')]);
    const rejected = membershipWith([stepWith('APPLIED', '2024-05-02'), stepWith('REJECTED', '2024-05-03')]);
    const reviewed = membershipWith([
      ...([stepWith('APPLIED', '2024-05-04'), stepWith('ACTIVE', '2024-05-05')] as const),
      stepWith('WITHDRAWN', '2024-05-06'),
    ]);
    const still = admissionOf(memberWith({ memberships: [expelled, rejected] }));
    expect(failureOf(decideAdmit(still, act))?.code).toBe('REJOIN_EXPELLED_WITHOUT_REVIEW');
    const clear = admissionOf(memberWith({ memberships: [expelled, rejected, reviewed] }));
    expect(failureOf(decideAdmit(clear, act))).toBeUndefined();
    const applied = membershipWith([stepWith('APPLIED', '2024-05-02')]);
    const asks = memberWith({ memberships: [expelled, applied] });
    expect(refusal('APPROVE', { note: null }, asks)?.code).toBe('REJOIN_EXPELLED_WITHOUT_REVIEW');
    expect(refusal('APPROVE', { note: '复核意见' }, asks)).toBeUndefined();
  });

  it('under another name is refused, and under the same keeps the record', () => {
    const known = memberIn('WITHDRAWN');
    const renamed = admissionOf(known, { facts: memberFacts({ person: sealedWith('two', 'one') }) });
    expect(failureOf(decideAdmit(renamed, act))).toEqual({ code: 'PERSON_EXISTS', path: ['person', 'name'] });
    expect(valueOf(decideAdmit(admissionOf(known), act)).state).toMatchObject({ id: known.id, version: 4 });
    expect(valueOf(decideAdmit(admissionOf(null), act)).state).toMatchObject({ id: 'mem_new', version: 1 });
  });

  it('shows nothing personal in the audit trail', () => {
    const { changes } = valueOf(decideAdmit(admissionOf(null), act)).audit;
    const personal = changes.filter(({ field }) => field === 'personal' || field.endsWith('Index'));
    expect(personal.map(({ from, to }) => [from, to])).toEqual(Array.from({ length: 4 }, () => [null, null]));
    expect(JSON.stringify(changes)).not.toContain('sealed');
  });
});
