import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import { listAuditTrail } from '#services/list-audit-trail.ts';
import { indexOfDocument } from '#services/seal-person.ts';
import { staffOf, adminOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { activateInTime, hardshipDriverOf, publish, type Desk } from '../support/hardship-driver.ts';
import { fen, householdWith, personWith, plantMember, relativeWith } from '../support/household.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const TODAY = '2024-06-15';
const service = createTestPorts(await createTestTable(), { now: TODAY });
const { zhejiang } = await saveTwoFederations(service.request());
const driver = hardshipDriverOf(service);
const desk: Desk = { maker: zhejiang.officer, unit: staffOf('REVIEWER', zhejiang.base), upper: zhejiang.reviewer };
let people = 0;

/** A member of the base union of Zhejiang whom no test has met. */
function newMember(state?: 'WITHDRAWN') {
  people += 1;
  const planted = { body: zhejiang.base, order: people };
  return plantMember(service.request(), state === undefined ? planted : { ...planted, state });
}

async function newDraft(): Promise<HardshipFile> {
  return stateAfter(driver.open(desk.maker, await newMember()));
}

async function newActive(): Promise<HardshipFile> {
  return activateInTime(service, desk, await publish(driver, desk, await newDraft()));
}

beforeEach(() => {
  service.clock.set(TODAY);
});

describe('a hardship file', () => {
  it('goes from draft over both reviews and its notice to active, with a tier and a day of review', async () => {
    const active = await newActive();
    expect(active).toMatchObject({ state: 'ACTIVE', tier: 'NATIONAL', reviewDue: '2025-06-23', version: 5 });
    expect(active.notice).toEqual({ from: '2024-06-16', to: '2024-06-23', days: 7 });
    expect(active.steps.map(({ state, from }) => `${state} ${from}`)).toEqual([
      'DRAFT 2024-06-15',
      'UNIT_REVIEW 2024-06-15',
      'UPPER_REVIEW 2024-06-15',
      'PUBLIC_NOTICE 2024-06-15',
      'ACTIVE 2024-06-23',
    ]);
    expect(await service.request().hardshipFiles.read(active.id)).toEqual(active);
  });

  it('leaves an entry of every step in the audit trail', async () => {
    const { id } = await newActive();
    const query = { subjectId: id, page: { limit: 10, after: undefined } };
    const trail = await listAuditTrail(service.request(), service.act(desk.upper), query);
    expect(trail.items.map(({ item }) => item.action).sort()).toEqual(
      ['OPEN', 'SUBMIT', 'REVIEW_AT_UNIT', 'REVIEW_ABOVE', 'ACTIVATE'].sort(),
    );
  });

  it('is activated on the first day after its notice, and not on the last of it', async () => {
    const file = await publish(driver, desk, await newDraft());
    service.clock.set('2024-06-22');
    expect(failureOf(await driver.activate(desk.upper, file))).toEqual({ code: 'ACTIVATE_BEFORE_NOTICE_END' });
    service.clock.set('2024-06-23');
    expect((await driver.activate(desk.upper, file)).ok).toBe(true);
  });

  it('is a draft again when a returned one is revised, and goes round once more', async () => {
    const submitted = await stateAfter(driver.submit(desk.maker, await newDraft()));
    const back = { stage: 'UNIT', decision: 'RETURN', reason: '缺收入证明' } as const;
    const returned = await stateAfter(driver.review(desk.unit, submitted, back));
    expect(returned.state).toBe('RETURNED');
    const draft = await stateAfter(driver.revise(desk.maker, returned, householdWith()));
    expect(draft.state).toBe('DRAFT');
    expect((await publish(driver, desk, draft)).state).toBe('PUBLIC_NOTICE');
  });

  it('ends with an objection that is upheld, and goes on when all are dismissed', async () => {
    const objected = await stateAfter(driver.object(desk.maker, await publish(driver, desk, await newDraft())));
    const upheld = { number: 1, decision: 'UPHELD', note: '属实' } as const;
    expect((await stateAfter(driver.decide(desk.upper, objected, upheld))).state).toBe('REJECTED');

    const other = await stateAfter(driver.object(desk.maker, await publish(driver, desk, await newDraft())));
    service.clock.set('2024-06-23');
    expect(failureOf(await driver.activate(desk.upper, other))).toEqual({ code: 'ACTIVATE_WITH_OPEN_OBJECTION' });
    const dismissed = await stateAfter(
      driver.decide(desk.upper, other, { number: 1, decision: 'DISMISSED', note: '不属实' }),
    );
    expect((await stateAfter(driver.activate(desk.upper, dismissed))).state).toBe('ACTIVE');
  });

  it('goes on after a review with the tier of its new income', async () => {
    const active = await newActive();
    const review = await stateAfter(driver.start(desk.unit, active, { cause: 'YEARLY', reason: null }));
    const goesOn = { closingReason: null, reason: null };
    expect(failureOf(await driver.finish(desk.upper, review, goesOn))).toEqual({ code: 'REVIEW_WITHOUT_INCOME' });
    const main = { ...householdWith().main, monthlyIncome: fen(150_000) };
    const renewed = await stateAfter(driver.revise(desk.maker, review, householdWith({ main })));
    const finished = await stateAfter(driver.finish(desk.upper, renewed, goesOn));
    expect(finished).toMatchObject({ state: 'ACTIVE', tier: 'PROVINCIAL', reviewDue: '2025-06-23' });
  });

  it('is closed by a review, and by itself on a day that may lie back', async () => {
    const review = await stateAfter(driver.start(desk.unit, await newActive(), { cause: 'YEARLY', reason: null }));
    const closed = await stateAfter(
      driver.finish(desk.upper, review, { closingReason: 'OUT_OF_HARDSHIP', reason: null }),
    );
    expect(closed).toMatchObject({ state: 'CLOSED', closingReason: 'OUT_OF_HARDSHIP', tier: null, reviewDue: null });
    service.clock.set(TODAY);
    const active = await newActive();
    service.clock.set('2024-09-01');
    const died = { closingReason: 'DECEASED', closedOn: active.steps.at(-1)?.from ?? null, reason: null } as const;
    expect((await stateAfter(driver.close(desk.upper, active, died))).steps.at(-1)?.from).toBe('2024-06-23');
  });
});

describe('a household', () => {
  it('has one open file: a return cites the one that has ended and carries the household on', async () => {
    const member = await newMember();
    const first = await stateAfter(driver.open(desk.maker, member));
    const cited = { previousFileId: first.id };
    expect(failureOf(await driver.open(desk.maker, member, cited))).toEqual({
      code: 'SECOND_OPEN_FILE',
      path: ['previousFileId'],
    });
    const submitted = await stateAfter(driver.submit(desk.maker, first));
    const no = { stage: 'UNIT', decision: 'REJECT', reason: '收入不符' } as const;
    await stateAfter(driver.review(desk.unit, submitted, no));
    const second = await stateAfter(driver.open(desk.maker, member, cited));
    expect(second).toMatchObject({ householdId: first.householdId, previousFileId: first.id, state: 'DRAFT' });
  });

  it('comes back once, however many ask at once', async () => {
    const member = await newMember();
    const others = await Promise.all(Array.from({ length: 4 }, () => newMember()));
    const relatives = others.map((_, index) => relativeWith(people - index, { relation: 'CHILD' }));
    const opened = await stateAfter(driver.open(desk.maker, member, { household: householdWith({ relatives }) }));
    const first = await stateAfter(driver.submit(desk.maker, opened));
    await stateAfter(driver.review(desk.unit, first, { stage: 'UNIT', decision: 'REJECT', reason: '收入不符' }));
    const results = await Promise.all(
      others.map((other) => driver.open(desk.maker, other, { previousFileId: first.id })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(results.map(failureOf).flatMap((failure) => failure?.code ?? []))).toEqual(
      new Set(['SECOND_OPEN_FILE']),
    );
  });

  it('is not taken by another household that cites its file', async () => {
    const member = await newMember();
    const first = await stateAfter(driver.submit(desk.maker, await stateAfter(driver.open(desk.maker, member))));
    await stateAfter(driver.review(desk.unit, first, { stage: 'UNIT', decision: 'REJECT', reason: '收入不符' }));
    const cited = { previousFileId: first.id };
    expect(failureOf(await driver.open(desk.maker, await newMember(), cited))).toEqual({
      code: 'INPUT_INVALID',
      path: ['previousFileId'],
    });
    expect((await driver.open(desk.maker, member, cited)).ok).toBe(true);
  });

  it('lets no person of it into another open file, as main person or as a relative, until that has ended', async () => {
    const [husband, wife] = [await newMember(), await newMember()];
    const household = householdWith({ relatives: [relativeWith(people)] });
    const file = await stateAfter(driver.open(desk.maker, husband, { household }));
    const taken = { code: 'PERSON_IN_TWO_FILES', path: ['household'] };
    expect(failureOf(await driver.open(desk.maker, wife))).toEqual(taken);
    const third = await newMember();
    expect(
      failureOf(await driver.open(desk.maker, third, { household: householdWith({ relatives: household.relatives }) })),
    ).toEqual(taken);
    await stateAfter(driver.revise(desk.maker, file, householdWith()));
    expect((await driver.open(desk.maker, wife)).ok).toBe(true);
  });

  it('keeps the number of a person it has, and gives no number twice', async () => {
    const [one, two] = [900 + people, 950 + people];
    const household = householdWith({ relatives: [relativeWith(one), relativeWith(two, { relation: 'CHILD' })] });
    const file = await stateAfter(driver.open(desk.maker, await newMember(), { household }));
    expect(file.household.persons.map(({ number }) => number)).toEqual([1, 2, 3]);
    const kept = householdWith({ relatives: [relativeWith(0, { known: 2 })] });
    const fewer = await stateAfter(driver.revise(desk.maker, file, kept));
    expect(fewer.household.persons[1]?.documentIndex).toBe(file.household.persons[1]?.documentIndex);
    const again = householdWith({ relatives: [relativeWith(two, { relation: 'CHILD' })] });
    const back = await stateAfter(driver.revise(desk.maker, fewer, again));
    expect(back.household.persons.map(({ number }) => number)).toEqual([1, 4]);
    const unknown = householdWith({ relatives: [relativeWith(0, { known: 9 })] });
    expect(failureOf(await driver.revise(desk.maker, back, unknown))?.code).toBe('INPUT_INVALID');
  });

  it('knows a person by the document, however its number is written, and by the index that members have', async () => {
    const passport = (documentNumber: string) => {
      const known = personWith(0, { documentType: 'PASSPORT', documentNumber, birthDate: null });
      return householdWith({ relatives: [relativeWith(0, { known })] });
    };
    const file = await stateAfter(driver.open(desk.maker, await newMember(), { household: passport('E7654321') }));
    const document = { documentType: 'PASSPORT', documentNumber: 'E7654321' } as const;
    expect(file.household.persons[1]?.documentIndex).toBe(await indexOfDocument(service.request(), document));
    for (const written of [' e7654321', 'Ｅ７６５４３２１']) {
      const again = await driver.open(desk.maker, await newMember(), { household: passport(written) });
      expect(failureOf(again)?.code).toBe('PERSON_IN_TWO_FILES');
    }
  });

  it('does not name one person twice', async () => {
    const household = householdWith({ relatives: [relativeWith(people + 1)] });
    const result = await driver.open(desk.maker, await newMember(), { household });
    expect(failureOf(result)).toEqual({ code: 'INPUT_INVALID', path: ['household', 'relatives'] });
  });

  it('is stood for by a former member for a reason only', async () => {
    const left = await newMember('WITHDRAWN');
    expect(failureOf(await driver.open(desk.maker, left))).toEqual({
      code: 'MAIN_MEMBER_LEFT',
      path: ['formerMemberReason'],
    });
    expect((await driver.open(desk.maker, left, { formerMemberReason: 'RETIRED' })).ok).toBe(true);
  });
});

describe('a repeated call', () => {
  const opening = { idempotencyKey: 'open-a-file-once' };

  it('opens one file, and refuses the key for another household', async () => {
    const member = await newMember();
    const first = await driver.open(desk.maker, member, opening);
    const again = await driver.open(desk.maker, member, opening);
    expect(again).toMatchObject({ ok: true, value: { receipt: { replayed: true } } });
    expect(again.ok && first.ok && again.value.state).toEqual(first.ok && first.value.state);
    const other = { ...opening, household: householdWith({ otherYearlyIncome: fen(1) }) };
    expect(failureOf(await driver.open(desk.maker, member, other))?.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('the fingerprint of a call', () => {
  it('is none that anybody without the key could make of the household', async () => {
    const [ports, member] = [service.request(), await newMember()];
    const idempotencyKey = 'a-fingerprint-of-people';
    await stateAfter(driver.open(desk.maker, member, { idempotencyKey }));
    const facts = { unionBodyId: zhejiang.base.id, mainMemberId: member.id, previousFileId: null };
    const input = { ...facts, formerMemberReason: null, excludedReviewers: [], household: householdWith() };
    const stored = await ports.ledger.findReceipt(desk.maker.id, idempotencyKey);
    const made = (told: unknown) => ports.fingerprints.of({ name: 'openHardshipFile', input: told });
    expect(stored?.fingerprint).not.toBe(made(input));
    const concealed = await ports.vault.blind('COMMAND', ports.fingerprints.of(input));
    expect(stored?.fingerprint).toBe(made({ concealed }));
  });
});

describe('a caller of the same federation', () => {
  it('is refused by the permission of the service itself', async () => {
    const draft = await newDraft();
    const refusedTo: readonly (readonly [ApiClient, () => Promise<unknown>])[] = [
      [desk.unit, () => driver.submit(desk.unit, draft)],
      [desk.maker, () => driver.activate(desk.maker, draft)],
    ];
    for (const [, ask] of refusedTo) expect(await ask()).toMatchObject({ ok: false, failure: { code: 'NOT_FOUND' } });
    expect((await driver.submit(adminOf('330000'), draft)).ok).toBe(true);
  });
});
