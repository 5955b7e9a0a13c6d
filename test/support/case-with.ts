import type { Act } from '#domain/act.ts';
import type { Case, CaseFacts, CaseRecovery } from '#domain/case/case.ts';
import type { CaseReceipt } from '#domain/case/decide-receive.ts';
import type { Instant } from '#domain/day.ts';
import type { ApiClientId, CaseId } from '#domain/ids.ts';
import { bodyPath } from '#domain/union-body/body-path.ts';
import { actOf, adminOf, bodyWith, day } from './builders.ts';
import { fen } from './household.ts';
import { WORDS } from './virtual-post.ts';

/** What a person of the federation does at noon of a day. */
export function actBy(name: string, today = '2026-11-20'): Act {
  return actOf(adminOf('330000', name), today);
}

/** The facts of a case of arrears of 1,000 yuan, but for those given. */
export function caseFacts(facts: Partial<CaseFacts> = {}): CaseFacts {
  return {
    ...{ kind: 'ARREARS', service: 'MEDIATION', mode: 'VISIT', title: '欠薪', memberIds: [], people: 3 },
    ...{ employer: { name: '某厂', creditCode: null }, stakeFen: fen(100_000), bookedFor: null, homeVisit: false },
    ...facts,
  };
}

/** A case to be received on 2 November 2026, but for the facts given. */
export function receiptWith(given: Partial<CaseReceipt> = {}): CaseReceipt {
  return {
    ...{ id: 'case_one' as CaseId, body: bodyWith(), front: bodyWith(), facilityId: null, facts: caseFacts() },
    ...{
      words: { secrets: WORDS, namedPersons: 0 },
      receivedOn: day('2026-11-02'),
      programId: null,
      item: null,
      ...given,
    },
  };
}

/** A sum of 100 yuan, but for the facts given. */
export function recoveryWith(facts: Partial<CaseRecovery> = {}): CaseRecovery {
  return {
    ...{ number: 1, amountFen: fen(10_000), on: day('2026-11-10'), reference: '一期' },
    ...{ recordedAt: '2026-11-10T04:00:00.000Z' as Instant, recordedBy: 'client_maker' as ApiClientId, ...facts },
  };
}

/** A case in a state, as it was received on 2 November 2026, but for the facts given. */
export function caseWith(state: Case['state'], facts: Partial<Case> = {}): Case {
  const body = bodyWith();
  const [from, path] = [day('2026-11-02'), bodyPath(body)];
  const by = actBy('maker').caller.id;
  const step = { from, recordedAt: '2026-11-02T04:00:00.000Z' as Instant, by, unionBodyId: body.id };
  const referral = {
    ...{ number: 1, fromBodyId: body.id, fromPath: path, toBodyId: body.id, on: from, reason: '转', referredBy: by },
    ...{ stateBefore: 'ACCEPTED' as const, assigneeBefore: null, answer: null, answeredOn: null, note: null },
  };
  return {
    ...{ ...caseFacts(), id: 'case_one' as CaseId, version: 4, unionBodyId: body.id, bodyPath: path },
    ...{
      federation: body.regionCode,
      frontBodyId: body.id,
      facilityId: null,
      serviceItemId: null,
      programId: null,
      secrets: WORDS,
      namedPersons: 0,
    },
    ...{ state, steps: [{ state, ...step }], receivedOn: from, dueOn: day('2026-11-17'), prolongation: null },
    ...{ assigneeId: null, handlings: [{ unionBodyId: body.id, bodyPath: path, from, to: null, referral: null }] },
    ...{ referrals: state === 'REFERRED' ? [referral] : [], recoveries: [], outcome: null, remainder: null },
    ...{ federation: '330000' as Case['federation'], ...facts },
  };
}
