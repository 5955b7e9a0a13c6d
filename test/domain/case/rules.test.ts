import { describe, expect, it } from 'vitest';
import { arrearsBetween, warningAfter } from '#domain/case/arrears.ts';
import type { Case, CaseFacts } from '#domain/case/case.ts';
import { decideProlongCase, decideRecordRecovery } from '#domain/case/decide-handle.ts';
import { decideCloseCase, decideStateRemainder } from '#domain/case/decide-outcome.ts';
import { decideReceiveCase, decideReviseCase, MOST_NAMED, type CaseReceipt } from '#domain/case/decide-receive.ts';
import { decideAnswerReferral, decideReferCase } from '#domain/case/decide-referral.ts';
import { daysTaken, dueDay, isOverdue } from '#domain/case/due-day.ts';
import type { FacilityId, MemberId, ServiceItemId } from '#domain/ids.ts';
import type { ServiceItem } from '#domain/service-item/service-item.ts';
import { actOf, bodyId, bodyWith, day, region, staffOf } from '../../support/builders.ts';
import { actBy, caseFacts, caseWith, receiptWith, recoveryWith } from '../../support/case-with.ts';
import { fen } from '../../support/household.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { WORDS } from '../../support/virtual-post.ts';

const act = actBy('checker');

describe('a due day', () => {
  it.each([
    [{ kind: 'CONSULTATION', service: 'RECEPTION' }, null, '2026-11-05'],
    [{ kind: 'PETITION', service: 'RECEPTION' }, null, '2027-01-01'],
    [{ kind: 'WAGE', service: 'MEDIATION' }, null, '2026-11-17'],
    [{ kind: 'INJURY', service: 'LEGAL_AID' }, null, '2027-01-01'],
    [{ kind: 'CONTRACT', service: 'SUPERVISION' }, null, '2026-12-02'],
    [{ kind: 'ARREARS', service: 'OTHER' }, null, '2026-11-17'],
    [{ kind: 'WAGE', service: 'OTHER' }, null, '2026-11-17'],
    [{ kind: 'REQUEST', service: 'WINDOW' }, null, '2026-11-07'],
    [{ kind: 'REQUEST', service: 'WINDOW' }, 2, '2026-11-04'],
    [{ kind: 'OTHER', service: 'OTHER' }, null, '2026-12-02'],
  ] as const)('of %j, with %s days promised, is %s', (of, promised, due) => {
    expect(dueDay(of, day('2026-11-02'), promised)).toBe(due);
  });

  it('is missed from the day after it on, for good where the case was settled later', () => {
    const open = caseWith('IN_PROGRESS');
    expect([isOverdue(open, day('2026-11-17')), isOverdue(open, day('2026-11-18'))]).toEqual([false, true]);
    const settled = (from: string): Case => {
      const [step] = open.steps;
      if (step === undefined) throw new Error('the case of the test has no step');
      return caseWith('CLOSED', {
        steps: [
          step,
          { ...step, state: 'RESOLVED', from: day(from) },
          { ...step, state: 'CLOSED', from: day('2026-12-01') },
        ],
      });
    };
    expect(isOverdue(settled('2026-11-17'), day('2026-12-31'))).toBe(false);
    expect(isOverdue(settled('2026-11-18'), day('2026-12-31'))).toBe(true);
    expect([daysTaken(settled('2026-11-18'), day('2026-12-31')), daysTaken(open, day('2026-11-04'))]).toEqual([16, 2]);
  });

  it.each([
    ['2026-11-17', 'INPUT_INVALID'],
    ['2026-11-19', 'INPUT_INVALID'],
    ['2026-11-20', undefined],
    ['2027-01-16', undefined],
    ['2027-01-17', 'INPUT_INVALID'],
  ])('is prolonged on 20 November to %s: %s', (to, code) => {
    expect(failureOf(decideProlongCase(caseWith('ACCEPTED'), { to: day(to), reason: '取证' }, act))).toEqual(
      code === undefined ? undefined : { code, path: ['to'] },
    );
  });

  it('is prolonged to a later one', () => {
    const prolong = (to: string) =>
      failureOf(
        decideProlongCase(caseWith('ACCEPTED'), { to: day(to), reason: '取证' }, actBy('checker', '2026-11-10')),
      )?.code;
    expect([prolong('2026-11-17'), prolong('2026-11-18')]).toEqual(['INPUT_INVALID', undefined]);
  });
});

describe('a case to be received', () => {
  const told = (given: Partial<CaseReceipt>): unknown => failureOf(decideReceiveCase(receiptWith(given), act));
  const closed = bodyWith({ state: 'DISSOLVED' });
  const facts = (some: Parameters<typeof caseFacts>[0]) => ({ facts: caseFacts(some) });
  const members = Array.from({ length: MOST_NAMED }, (_, index) => `mem_${String(index)}` as MemberId);

  it.each([
    ['at a closed body', { body: closed }, 'BODY_CLOSED unionBodyId'],
    ['at the desk of a closed body', { front: closed }, 'BODY_CLOSED frontBodyId'],
    [
      'at the desk of another federation',
      { front: bodyWith({ id: bodyId('far'), regionCode: region('360704') }) },
      'NOT_FOUND frontBodyId',
    ],
    ['tomorrow', { receivedOn: day('2026-11-21') }, 'EFFECTIVE_DATE_IN_FUTURE receivedOn'],
    ['before the founding', { receivedOn: day('2019-12-31') }, 'BACKDATE_BEFORE_BODY_FOUNDED receivedOn'],
    ['with fewer people than are named', facts({ people: 1, memberIds: members.slice(0, 2) }), 'INPUT_INVALID people'],
    ['with nobody', facts({ people: 0 }), 'INPUT_INVALID people'],
    ['of arrears without an employer', facts({ employer: null }), 'INPUT_INVALID employer'],
    ['over a sum of nothing', facts({ stakeFen: fen(0) }), 'INPUT_INVALID stake'],
    ['booked for the day before', facts({ bookedFor: day('2026-11-01') }), 'INPUT_INVALID bookedFor'],
    ['booked for more than a year later', facts({ bookedFor: day('2027-11-04') }), 'INPUT_INVALID bookedFor'],
  ] as const)('%s is refused', (_how, given, problem) => {
    const [code, place] = problem.split(' ');
    expect(told(given)).toEqual({ code, path: [place] });
  });

  it('names at most 200 people', () => {
    const full = facts({ people: 500, memberIds: members });
    expect(told(full)).toBeUndefined();
    expect(told({ ...full, words: { secrets: WORDS, namedPersons: 1 } })).toEqual({
      code: 'LIST_FULL',
      path: ['memberIds'],
    });
  });

  it.each([
    facts({ bookedFor: day('2026-11-02') }),
    facts({ bookedFor: day('2027-11-03') }),
    facts({ stakeFen: null, employer: { name: '某厂', creditCode: null } }),
    { receivedOn: day('2026-11-20') },
  ])('goes through at the edge of what fits', (given) => {
    expect(told(given)).toBeUndefined();
  });

  const item: ServiceItem = {
    ...{ id: 'item_one' as ServiceItemId, version: 1, facilityId: 'fac_one' as FacilityId, ownerId: bodyId('body') },
    ...{ code: 'A', name: '救助', category: 'BENEFIT', window: '综合服务', backOffice: null, modes: [] },
    ...{ promisedDays: null, openedOn: day('2020-05-01'), closedOn: null },
  };
  const request = (some: Partial<CaseFacts>, offered: Partial<ServiceItem> = {}) => ({
    ...facts({ kind: 'REQUEST', service: 'WINDOW', ...some }),
    ...{ facilityId: item.facilityId, item: { ...item, ...offered } },
  });
  it.each<[string, Partial<CaseReceipt>, string]>([
    ['that is no request', request({ kind: 'CONSULTATION' }), 'INPUT_INVALID serviceItemId'],
    ['that closed that day', request({}, { closedOn: day('2026-11-02') }), 'SERVICE_ITEM_CLOSED serviceItemId'],
    ['that closed the day after', request({}, { closedOn: day('2026-11-03') }), ''],
    ['at another centre', { ...request({}), facilityId: null }, 'INPUT_INVALID facilityId'],
    ['by an agent, where it has none', request({ mode: 'AGENT' }), 'INPUT_INVALID mode'],
    ['by an agent', request({ mode: 'AGENT' }, { modes: ['AGENT'] }), ''],
    ['at home, where it does not visit', request({ homeVisit: true }), 'INPUT_INVALID homeVisit'],
    ['as a visit, where it does not visit', request({ mode: 'HOME_VISIT' }), 'INPUT_INVALID homeVisit'],
    ['at home', request({ homeVisit: true, bookedFor: day('2026-11-03') }, { modes: ['HOME_VISIT'] }), ''],
    ['that is not booked', request({ bookedFor: day('2026-11-03') }), 'INPUT_INVALID bookedFor'],
    ['booked', request({ bookedFor: day('2026-11-03') }, { modes: ['BOOKING'] }), ''],
  ])('asks for an item %s: %s', (...[, given, problem]) => {
    const [code, place] = problem.split(' ');
    expect(told(given)).toEqual(problem === '' ? undefined : { code, path: [place] });
  });

  it('keeps at stake what was recovered', () => {
    const found = caseWith('ACCEPTED', { recoveries: [recoveryWith()] });
    const revise = (stakeFen: number) => failureOf(decideReviseCase(found, { stakeFen: fen(stakeFen) }, act));
    expect(revise(9_999)).toEqual({ code: 'INPUT_INVALID', path: ['stake'] });
    expect(revise(10_000)).toBeUndefined();
  });
});

describe('a recovery', () => {
  const recover = (facts: object, found = caseWith('ACCEPTED')) =>
    failureOf(
      decideRecordRecovery(found, { amountFen: fen(100), paidOn: day('2026-11-10'), reference: '二期', ...facts }, act),
    );

  it.each([
    ['of nothing', { amountFen: fen(0) }, 'INPUT_INVALID amount'],
    ['of more than is open', { amountFen: fen(90_001) }, 'RECOVERY_EXCEEDS_STAKE amount'],
    ['that is ahead', { paidOn: day('2026-11-21') }, 'EFFECTIVE_DATE_IN_FUTURE paidOn'],
    ['from before the case', { paidOn: day('2026-11-01') }, 'EFFECTIVE_DATE_BEFORE_LAST paidOn'],
    ['that was recorded before', { reference: '一期' }, 'CODE_TAKEN reference'],
  ])('%s is refused', (_how, facts, problem) => {
    const [code, place] = problem.split(' ');
    const found = caseWith('ACCEPTED', { recoveries: [recoveryWith()] });
    expect(recover(facts, found)).toEqual({ code, path: [place] });
    expect(recover({ amountFen: fen(90_000), paidOn: day('2026-11-02') }, found)).toBeUndefined();
  });

  it('is told by the trail alone, without those that were recorded before', () => {
    const found = caseWith('ACCEPTED', { recoveries: [recoveryWith()] });
    const given = { amountFen: fen(100), paidOn: day('2026-11-10'), reference: '二期' };
    const { audit } = valueOf(decideRecordRecovery(found, given, act));
    expect(audit.changes).toMatchObject([{ field: 'recoveries 2', from: null }]);
    expect(audit.changes[0]?.to).toContain('二期');
  });

  it('of a case without a sum is more than is open', () => {
    expect(recover({}, caseWith('ACCEPTED', { stakeFen: null }))).toEqual({
      ...{ code: 'RECOVERY_EXCEEDS_STAKE', path: ['amount'] },
    });
  });

  it('is one of at most 200', () => {
    const recoveries = Array.from({ length: 200 }, (_, index) =>
      recoveryWith({ reference: `第${String(index)}笔`, amountFen: fen(1) }),
    );
    expect(recover({}, caseWith('ACCEPTED', { recoveries }))).toEqual({ code: 'LIST_FULL', path: ['id'] });
  });
});

describe('a referral', () => {
  const to = bodyWith({ id: bodyId('other') });
  const refer = (body = to, found = caseWith('ACCEPTED')) =>
    decideReferCase(found, { to: body, on: null, reason: '转' }, act);

  it.each([
    ['to the body that has it', bodyWith(), 'REFER_TO_SELF'],
    ['into another federation', bodyWith({ id: bodyId('far'), regionCode: region('360704') }), 'NOT_FOUND'],
    ['to a body that is not active', bodyWith({ id: bodyId('idle'), state: 'SUSPENDED' }), 'BODY_NOT_ACTIVE'],
  ])('%s is refused', (_where, body, code) => {
    expect(failureOf(refer(body))).toEqual({ code, path: ['toBodyId'] });
  });

  it('takes the case from whoever looked after it, who gets it back when it is sent back', () => {
    const assigneeId = act.caller.id;
    const { state } = valueOf(refer(to, caseWith('IN_PROGRESS', { assigneeId })));
    expect(state).toMatchObject({ unionBodyId: to.id, assigneeId: null, state: 'REFERRED' });
    const answer = { accepts: false, on: null, note: '属地办理' };
    const { state: back } = valueOf(decideAnswerReferral(state, answer, act));
    expect(back).toMatchObject({ unionBodyId: bodyId('body'), assigneeId, state: 'IN_PROGRESS' });
    expect(failureOf(decideAnswerReferral(state, { ...answer, note: null }, act))).toEqual({
      ...{ code: 'INPUT_INVALID', path: ['note'] },
    });
  });

  it('is one of at most 20', () => {
    const [referral] = caseWith('REFERRED').referrals;
    const referrals = Array.from({ length: 20 }, () => referral).filter((one) => one !== undefined);
    expect(failureOf(refer(to, caseWith('ACCEPTED', { referrals })))).toEqual({ code: 'LIST_FULL', path: ['id'] });
  });
});

describe('an open sum', () => {
  const maker = actBy('maker');
  const remainder = { ground: 'REFUSED_BY_LAW', reason: '超过时效' } as const;
  const stated = valueOf(decideStateRemainder(caseWith('RESOLVED'), remainder, maker)).state;
  const close = (found: Case, by = act) => failureOf(decideCloseCase(found, { on: null }, by));

  it('holds the case open until a checker who did not say so confirms that it is not owed', () => {
    expect(close(caseWith('RESOLVED'))).toEqual({ code: 'CASE_WITH_OPEN_SUM' });
    expect(close(stated, maker)).toEqual({ code: 'APPROVE_OWN' });
    const officer = actOf(staffOf('OFFICER', bodyWith()), '2026-11-20');
    expect(close(stated, officer)).toEqual({ code: 'APPROVE_OWN' });
    const reviewer = actOf(staffOf('REVIEWER', bodyWith()), '2026-11-20');
    const { state } = valueOf(decideCloseCase(stated, { on: null }, reviewer));
    expect(state.remainder).toMatchObject({ statedBy: maker.caller.id, confirmedBy: reviewer.caller.id });
  });

  it('that is nothing leaves nothing to be said', () => {
    const paid = caseWith('RESOLVED', { recoveries: [recoveryWith({ amountFen: fen(100_000) })] });
    expect(failureOf(decideStateRemainder(paid, remainder, maker))).toEqual({
      code: 'INPUT_INVALID',
      path: ['ground'],
    });
    expect(close(paid, maker)).toBeUndefined();
    expect(close(caseWith('RESOLVED', { stakeFen: null }))).toBeUndefined();
  });
});

describe('a warning of arrears', () => {
  const found = caseWith('ACCEPTED');
  const own = { openCases: 1, people: 3, openFen: 100_000 };

  it('counts what comes, changes and goes', () => {
    const [come] = arrearsBetween(null, found);
    expect(come).toMatchObject(own);
    const paid = { ...found, recoveries: [recoveryWith()] };
    expect(arrearsBetween(found, paid)).toMatchObject([{ openCases: 0, people: 0, openFen: -10_000 }]);
    expect(arrearsBetween(found, { ...found, title: '欠薪二' })).toEqual([]);
    const gone = { openCases: -1, people: -3, openFen: -100_000 };
    expect(arrearsBetween(found, { ...found, state: 'CLOSED' })).toMatchObject([gone]);
    expect(arrearsBetween(found, { ...found, bodyPath: 'root/other/' })).toMatchObject([gone, own]);
    expect(arrearsBetween(null, { ...found, kind: 'WAGE' })).toEqual([]);
  });

  it('adds up, under the next version', () => {
    const [change] = arrearsBetween(null, found);
    if (change === undefined) throw new Error('the case of the test warns of nothing');
    const first = warningAfter(undefined, change);
    expect(first).toMatchObject({ version: 1, ...own });
    expect(warningAfter(first, change)).toMatchObject({ version: 2, openCases: 2, people: 6, openFen: 200_000 });
  });
});
