import { describe, expect, it } from 'vitest';
import type { ActivityDetails } from '#domain/activity/activity.ts';
import { decideAttendance } from '#domain/activity/decide-attendance.ts';
import { decideCertificate, decidePlacement } from '#domain/activity/decide-outcome.ts';
import { decideRegister, decideWithdraw } from '#domain/activity/decide-register.ts';
import { PARTICIPATION_STATES, participantKey, type Participant } from '#domain/activity/participation.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { MemberId } from '#domain/ids.ts';
import type { BlindIndex, Sealed } from '#domain/personal/sealed.ts';
import { activityWith, participationWith, partId, resultId } from '../../support/activity.ts';
import { actOf, bodyId, clientWith, creditCode, day, region } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actBy } from '../../support/virtual-post.ts';

const act = actBy('officer', '2026-03-12');
const { participant } = participationWith();
const person = { kind: 'NON_MEMBER', personal: 'sealed' as Sealed, reason: '家属' } as const;
const COURSE: ActivityDetails = { kind: 'COURSE', series: null, lessons: [] };
const FAIR: ActivityDetails = { kind: 'JOB_FAIR', stands: [{ employer: '金江纺织', posts: 3 }] };

describe('a registration', () => {
  const member: ApiClient = clientWith('MEMBER', { kind: 'SELF', regionCode: region('330881') });
  it.each([
    ['an officer', act.caller, '2026-03-13', undefined],
    ['a member', member, '2026-03-12', undefined],
    ['a member', member, '2026-03-13', 'REGISTRATION_CLOSED'],
  ])('by %s %o on %s: %s', (...[, caller, today, code]) => {
    const registration = { id: partId('new'), participant, trades: [2, 1] };
    const decided = decideRegister(activityWith('OPEN'), registration, actOf(caller, today));
    expect(failureOf(decided)?.code).toBe(code);
    if (decided.ok) expect(decided.value.state).toMatchObject({ trades: [1, 2], state: 'REGISTERED', version: 1 });
  });

  it('tells its trail of no person', () => {
    const registration = { id: partId('new'), participant, trades: [1] };
    const { audit } = valueOf(decideRegister(activityWith('OPEN'), registration, act));
    expect(audit.changes).toContainEqual({ field: 'participant', from: null, to: null });
  });

  it.each([
    [[1], undefined],
    [[1, 2], undefined],
    [[], 'INPUT_INVALID'],
    [[1, 1], 'INPUT_INVALID'],
    [[3], 'INPUT_INVALID'],
  ])('for the trades %j of a contest: %s', (trades, code) => {
    expect(failureOf(decideRegister(activityWith('OPEN'), { id: partId('new'), participant, trades }, act))?.code).toBe(
      code,
    );
  });

  it('names trades of contests alone', () => {
    const course = activityWith('OPEN', { details: COURSE });
    const told = (trades: readonly number[]) =>
      failureOf(decideRegister(course, { id: partId('new'), participant, trades }, act))?.code;
    expect([told([]), told([1])]).toEqual([undefined, 'INPUT_INVALID']);
  });

  it.each([
    [0, 'INPUT_INVALID'],
    [1, undefined],
    [1000, undefined],
    [1001, 'INPUT_INVALID'],
  ])('of a team of %i: %s', (size, code) => {
    const team: Participant = { kind: 'TEAM', unionBodyId: bodyId('body'), name: '甲队', size };
    const registration = { id: partId('new'), participant: team, trades: [1] };
    expect(failureOf(decideRegister(activityWith('OPEN'), registration, act))?.code).toBe(code);
  });

  it.each(PARTICIPATION_STATES)('that is %s is taken back only while it is no more than registered', (state) => {
    const given = { activity: activityWith('OPEN'), participation: participationWith({ state }) };
    const isOpen = state === 'REGISTERED';
    const refusal = { code: 'ILLEGAL_TRANSITION', from: state, action: 'WITHDRAW', allowed: [] };
    expect(failureOf(decideWithdraw(given, act))).toEqual(isOpen ? undefined : refusal);
  });

  it('has one name for whoever is the same, and another for everybody else', () => {
    const index = (text: string) => text as BlindIndex;
    const code = creditCode('91330881000000001');
    const all: readonly Participant[] = [
      { kind: 'MEMBER', memberId: 'mem_one' as MemberId },
      { kind: 'MEMBER', memberId: 'mem_two' as MemberId },
      { kind: 'TEAM', unionBodyId: bodyId('one'), name: '甲队', size: 1 },
      { kind: 'TEAM', unionBodyId: bodyId('two'), name: '甲队', size: 1 },
      { kind: 'TEAM', unionBodyId: bodyId('one'), name: '乙队', size: 1 },
      { kind: 'EMPLOYER', name: '甲', creditCode: null },
      { kind: 'EMPLOYER', name: '乙', creditCode: null },
      { kind: 'EMPLOYER', name: '甲', creditCode: code },
      { ...person, nameIndex: index('a'), workUnit: null },
      { ...person, nameIndex: index('b'), workUnit: null },
      { ...person, nameIndex: index('a'), workUnit: '某厂' },
    ];
    expect(new Set(all.map(participantKey)).size).toBe(all.length);
    const renamed: Participant = { kind: 'EMPLOYER', name: '丙', creditCode: code };
    expect(participantKey(renamed)).toBe(participantKey({ ...renamed, name: '甲' }));
  });
});

describe('the attendance', () => {
  const mark = (facts: object, activity = activityWith('RUNNING'), attended = true) => {
    const participations = new Map([[partId('one'), participationWith(facts)]]);
    return decideAttendance(activity, { marks: [{ participationId: partId('one'), attended }], participations }, act);
  };

  it.each([
    ['REGISTERED', true, { attended: 1, absent: 0 }],
    ['REGISTERED', false, { attended: 0, absent: 1 }],
    ['ATTENDED', false, { attended: -1, absent: 1 }],
    ['ABSENT', true, { attended: 1, absent: -1 }],
    ['ATTENDED', true, { attended: 0, absent: 0 }],
  ] as const)('of one %s, who came: %s, counts everybody once', (state, attended, attendance) => {
    const { activity, participations } = valueOf(mark({ state }, activityWith('RUNNING'), attended));
    expect(activity.state.attendance).toEqual(attendance);
    expect(participations.map(({ after }) => after.state)).toEqual([attended ? 'ATTENDED' : 'ABSENT']);
    expect(activity.audit.changes).toContainEqual({
      field: partId('one'),
      from: state,
      to: attended ? 'ATTENDED' : 'ABSENT',
    });
  });

  it.each([
    ['of a withdrawn one', { state: 'WITHDRAWN' }, 'PARTICIPATION_WITHDRAWN'],
    ['of another activity', { activityId: 'act_two' }, 'NOT_FOUND'],
    ['of one with a certificate', { certificate: { outcome: 'PASSED', on: day('2026-03-12') } }, 'ATTENDANCE_SETTLED'],
    ['of one with a placement', { placement: { employer: '某厂', on: day('2026-03-12') } }, 'ATTENDANCE_SETTLED'],
  ])('%s is refused: %o %s', (_what, facts, code) => {
    expect(failureOf(mark(facts))?.code).toBe(code);
  });

  it.each([
    ['stand', { confirmed: resultId('one'), proposed: null }],
    ['wait', { confirmed: null, proposed: resultId('one') }],
  ])('is settled in a trade whose results %s, and in no other', (_what, results) => {
    const inTrade = (trade: number) => activityWith('RUNNING', { results: [{ trade, ...results }] });
    expect(failureOf(mark({}, inTrade(1)))?.code).toBe('ATTENDANCE_SETTLED');
    expect(failureOf(mark({}, inTrade(2)))).toBeUndefined();
  });
});

describe('an outcome', () => {
  it.each([
    ['2026-03-09', 'EFFECTIVE_DATE_BEFORE_LAST'],
    ['2026-03-10', undefined],
    ['2026-03-12', undefined],
    ['2026-03-13', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('on %s: %s', (on, code) => {
    const attended = { activity: activityWith('DONE', { details: COURSE }), participation: participationWith() };
    expect(failureOf(decideCertificate(attended, { outcome: 'PASSED', on: day(on) }, act))?.code).toBe(code);
    expect(failureOf(decidePlacement(attended, { employer: '任何厂', on: day(on) }, act))?.code).toBe(code);
  });

  it.each(PARTICIPATION_STATES)('is that of somebody who came, not of one %s', (state) => {
    const attended = {
      activity: activityWith('DONE', { details: COURSE }),
      participation: participationWith({ state }),
    };
    const failure = failureOf(decideCertificate(attended, { outcome: 'FAILED', on: day('2026-03-12') }, act));
    expect(failure?.code).toBe(state === 'ATTENDED' ? undefined : 'ILLEGAL_TRANSITION');
  });

  it('of a job fair is a place with an employer that was there, and no certificate', () => {
    const attended = { activity: activityWith('DONE', { details: FAIR }), participation: participationWith() };
    const on = day('2026-03-12');
    expect(failureOf(decidePlacement(attended, { employer: '金江纺织', on }, act))).toBeUndefined();
    expect(failureOf(decidePlacement(attended, { employer: '别处', on }, act))?.code).toBe('NOT_FOUND');
    expect(failureOf(decideCertificate(attended, { outcome: 'PASSED', on }, act))?.code).toBe('INPUT_INVALID');
  });
});
