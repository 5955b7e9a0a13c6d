import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { personWith, plantMember } from '../support/household.ts';
import { change, changedRow, read, type ChangedRow, type Payload } from '../support/operations.ts';
import { openProgramApi } from '../support/program-api.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const { opened, reviewed, approve, batch, step, stepped, totals } = openProgramApi(service);
const { zhejiang } = service.federations;
const officer = 'zhejiang-officer' as const;
const reviewer = 'zhejiang-reviewer' as const;

beforeEach(() => {
  service.clock.set('2017-03-10');
});

let people = 0;
const codesOf = (payload: Payload) => payload.problems.map(({ code }) => code);
const RULES = { grant: { category: 'MEDICAL', claimants: ['MEMBER'], amount: { fixed: 100 } } };

/** An edition with some claims that were approved at 1 yuan each. */
async function edition(claims: number, facts: object = {}) {
  const { id } = await opened({ budget: 10_000, rules: RULES, ...facts });
  const rows: ChangedRow[] = [];
  for (let count = 0; count < claims; count += 1) {
    people += 1;
    const { id: memberId } = await plantMember(service.request(), { body: zhejiang.base, order: people });
    rows.push(changedRow(await approve(await reviewed(id, { memberId })), 'claim'));
  }
  return { id, rows };
}

/** `by` among what goes with a step says who takes it; the officer where nothing is said. */
interface More {
  readonly by?: Persona;
  readonly [name: string]: unknown;
}

const member = (name: string, input: object) =>
  change(service, 'zhejiang-admin', { name, shows: 'member { id version }', input: { ...input } });
const dis = (row: ChangedRow, name: string, { by = officer, ...more }: More = {}) =>
  step('disbursement', row, { name, by, more });
const did = (row: ChangedRow, name: string, { by = officer, ...more }: More = {}) =>
  stepped('disbursement', row, { name, by, more });

/** A batch of all that was approved, locked, approved and sent. */
async function sent(editionId: string, declaredCount: number) {
  const filled = await did(await batch(editionId), 'batchDisbursements');
  const locked = await did(filled, 'lockDisbursement', { declaredCount, declaredTotal: declaredCount * 100 });
  return did(await did(locked, 'approveDisbursement', { by: reviewer }), 'sendDisbursement');
}

const SHOWN = `query ($id: ID!) { disbursement(id: $id) { code state declared { count total { fen } } lines { count total { fen } }
  paid { count total { fen } } returned { count total { fen } } confirmed { count total { fen } }
  reversed { count total { fen } } allowedActions
  claims(first: 50) { nodes { id state } } } }`;
const shown = async (id: string, by: Persona = officer) =>
  z.object({ disbursement: z.unknown() }).parse(await read(service, by, { query: SHOWN, variables: { id } }))
    .disbursement;
const LINES = `query ($id: ID!) { claim(id: $id) { version state granted { fen } reversal { amount { fen } reference }
  payments { number amount { fen } paidOn confirmedOn returnedOn returnReason disbursement { id } } } }`;
const lineSchema = z.object({ claim: z.looseObject({ version: z.number() }) });
const line = async (id: string) =>
  lineSchema.parse(await read(service, 'zhejiang-admin', { query: LINES, variables: { id } })).claim;
const linesSchema = z.object({ claims: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });
const onlyLine = async (id: string): Promise<string> =>
  z.string().parse(linesSchema.parse(await shown(id)).claims.nodes[0]?.id);
const sum = (count: number) => ({ count, total: { fen: count * 100 } });

describe('a batch', () => {
  it('goes from the draft to the bank and back, and its sums are those of its lines', async () => {
    const { id, rows } = await edition(3);
    let row = await did(await batch(id), 'batchDisbursements');
    for (const declared of [
      { declaredCount: 2, declaredTotal: 300 },
      { declaredCount: 3, declaredTotal: 299 },
    ]) {
      expect(codesOf(await dis(row, 'lockDisbursement', declared))).toEqual(['DECLARED_TOTAL_DIFFERS']);
    }
    row = await did(row, 'lockDisbursement', { declaredCount: 3, declaredTotal: 300 });
    expect(codesOf(await dis(row, 'batchDisbursements'))).toEqual(['EDIT_LOCKED_BATCH']);
    expect(codesOf(await dis(row, 'sendDisbursement'))).toEqual(['BATCH_UNAPPROVED']);
    row = await did(row, 'approveDisbursement', { by: reviewer });
    row = await did(row, 'sendDisbursement');
    expect(codesOf(await dis(row, 'cancelDisbursement'))).toEqual(['CANCEL_SENT_BATCH']);

    const [first, second, third] = rows.map(({ id: claimId }) => ({ claimId, amount: 100, on: '2017-03-10' }));
    const tell = async (told: object | undefined, outcome: string, more: object = {}) => {
      row = await did(row, 'recordBankOutcome', { ...told, outcome, ...more });
    };
    for (const told of [first, second, third]) await tell(told, 'PAID');
    expect(await totals(id)).toMatchObject({ paid: { fen: 300 }, paidClaims: 3, openClaims: 3 });
    await tell(second, 'RETURNED', { reason: '户名不符' });
    await tell(first, 'CONFIRMED');
    expect(await shown(row.id)).toMatchObject({
      ...{ state: 'PARTIALLY_SETTLED', declared: sum(3), lines: sum(3) },
      ...{ paid: sum(2), returned: sum(1), confirmed: sum(1) },
    });
    await tell(third, 'CONFIRMED');
    expect(await shown(row.id)).toMatchObject({ state: 'RECONCILED', confirmed: sum(2), returned: sum(1) });
    expect(await totals(id)).toMatchObject({ paid: { fen: 200 }, granted: { fen: 300 }, openClaims: 1 });
    expect(await shown(row.id, 'jiangxi-admin')).toBeNull();
  });

  it('is approved by another than made it', async () => {
    const { id } = await edition(1);
    const admin = 'zhejiang-admin' as const;
    const filled = await did(await batch(id), 'batchDisbursements', { by: admin });
    const locked = await did(filled, 'lockDisbursement', { declaredCount: 1, declaredTotal: 100, by: admin });
    expect(codesOf(await dis(locked, 'approveDisbursement', { by: admin }))).toEqual(['APPROVE_OWN']);
    const reopened = await did(locked, 'unlockDisbursement', { by: admin });
    expect(await shown(reopened.id)).toMatchObject({ state: 'DRAFT', declared: null });
  });

  it('holds a claim that no other batch holds, and gives it back when it is cancelled', async () => {
    const { id, rows } = await edition(2);
    const [first, second] = rows.map((row) => row.id);
    const [one, other] = [await batch(id), await batch(id)];
    const both = await Promise.all([
      dis(one, 'batchDisbursements', { claimIds: [first] }),
      dis(other, 'batchDisbursements', { claimIds: [first] }),
    ]);
    expect(both.flatMap(codesOf)).toEqual(['BATCH_TWICE']);
    const [winner] = both
      .filter(({ problems }) => problems.length === 0)
      .map((payload) => changedRow(payload, 'disbursement'));
    if (winner === undefined) throw new Error('one of the two went through');
    const filled = await did(winner, 'batchDisbursements', { claimIds: [second] });
    const taken = await did(filled, 'removeFromDisbursement', { claimIds: [second] });
    expect(await shown(taken.id)).toMatchObject({ lines: sum(1) });
    await did(taken, 'cancelDisbursement');
    for (const claimId of [first ?? '', second ?? '']) {
      expect(await line(claimId)).toMatchObject({ state: 'APPROVED' });
    }
    const third = await did(await batch(id), 'batchDisbursements');
    expect(await shown(third.id)).toMatchObject({ lines: sum(2) });
  });

  it.each([
    ['no claim', { claimIds: [] }, 'INPUT_INVALID'],
    ['a claim twice', { claimIds: ['clm_1', 'clm_1'] }, 'INPUT_INVALID'],
    ['what is no claim', { claimIds: ['mem_1'] }, 'NOT_FOUND'],
    ['a claim that is not there', { claimIds: ['clm_1'] }, 'NOT_FOUND'],
  ])('takes %s by %o: %s', async (...[, more, code]) => {
    const { id } = await edition(0);
    expect(codesOf(await dis(await batch(id), 'batchDisbursements', more))).toEqual([code]);
  });
});

describe('the lock', () => {
  it('asks for what a claimant was given under names that were linked since, whoever claimed', async () => {
    const schooling = await edition(0, { rules: { grant: { ...RULES.grant, category: 'SCHOOLING' } } });
    const barred = { ...RULES.grant, claimants: ['NON_MEMBER'], excludedCategories: ['SCHOOLING'] };
    const { id: editionId } = await opened({ rules: { grant: barred } });
    const [one, other] = [(people += 1), (people += 1)];
    const body = zhejiang.base;
    const given = await plantMember(service.request(), { body, order: one });
    expect(codesOf(await approve(await reviewed(schooling.id, { memberId: given.id })))).toEqual([]);

    const { name, documentNumber } = personWith(other);
    const account = { holder: name, account: '6228480199999999' };
    const nonMember = { name, documentNumber, reason: '灵活就业' };
    expect(codesOf(await approve(await reviewed(editionId, { nonMember }, { account })))).toEqual([]);
    const filled = await did(await batch(editionId), 'batchDisbursements');
    service.clock.set('2026-11-20');
    const admitted = { unionBodyId: body.id, from: '2026-11-20', person: { name, documentNumber } };
    const joined = changedRow(await member('admitMember', admitted), 'member');
    const end = { end: 'WITHDRAWN', reason: 'OWN_REQUEST', effectiveOn: '2026-11-20' };
    const target = { id: joined.id, expectedVersion: joined.version };
    const left = changedRow(await member('endMembership', { ...target, ...end }), 'member');
    const link = { id: left.id, expectedVersion: left.version, survivorId: given.id, reason: '同一人' };
    expect(codesOf(await member('linkDuplicateMember', link))).toEqual([]);
    const declared = { declaredCount: 1, declaredTotal: 100 };
    expect(codesOf(await dis(filled, 'lockDisbursement', declared))).toEqual(['DOUBLE_AID']);
    const reopened = await did(filled, 'removeFromDisbursement', { claimIds: [await onlyLine(filled.id)] });
    expect(await shown(reopened.id)).toMatchObject({ state: 'DRAFT', lines: sum(0) });
  });
});

describe('what a bank tells', () => {
  it('of another amount, of another day or of a draft is refused', async () => {
    const { id, rows } = await edition(1);
    const told = { claimId: rows[0]?.id, outcome: 'PAID', amount: 100, on: '2017-03-10' };
    const draft = await did(await batch(id), 'batchDisbursements');
    expect(codesOf(await dis(draft, 'recordBankOutcome', told))).toEqual(['BATCH_UNAPPROVED']);
    const locked = await did(draft, 'lockDisbursement', { declaredCount: 1, declaredTotal: 100 });
    const row = await did(await did(locked, 'approveDisbursement', { by: reviewer }), 'sendDisbursement');
    expect(codesOf(await dis(row, 'recordBankOutcome', { ...told, amount: 101 }))).toEqual(['PAY_AMOUNT_DIFFERS']);
    expect(codesOf(await dis(row, 'recordBankOutcome', { ...told, on: '2017-03-11' }))).toEqual([
      'EFFECTIVE_DATE_IN_FUTURE',
    ]);
    const paid = await did(row, 'recordBankOutcome', told);
    const early = { ...told, outcome: 'CONFIRMED', on: '2017-03-09' };
    expect(codesOf(await dis(paid, 'recordBankOutcome', early))).toEqual(['EFFECTIVE_DATE_BEFORE_LAST']);
    expect(codesOf(await dis(paid, 'recordBankOutcome', told))).toEqual(['ILLEGAL_TRANSITION']);
  });

  it('of a return leaves the line, and the claim is paid by another one to another account', async () => {
    const { id, rows } = await edition(1);
    const claimId = rows[0]?.id ?? '';
    const told = { claimId, amount: 100, on: '2017-03-10' };
    await did(await sent(id, 1), 'recordBankOutcome', { ...told, outcome: 'RETURNED', reason: '账号有误' });
    const { version } = await line(claimId);
    const account = { holder: '毛家佩', account: '6228480199999999' };
    await stepped(
      'claim',
      { id: claimId, version },
      { name: 'correctClaimAccount', by: 'zhejiang-admin', more: { account } },
    );
    const redirected = await did(await batch(id), 'batchDisbursements');
    const locked = await did(redirected, 'lockDisbursement', { declaredCount: 1, declaredTotal: 100 });
    expect(codesOf(await dis(locked, 'approveDisbursement', { by: 'zhejiang-admin' }))).toEqual(['APPROVE_OWN']);
    const approved = await did(locked, 'approveDisbursement', { by: reviewer });
    const row = await did(await did(approved, 'sendDisbursement'), 'recordBankOutcome', { ...told, outcome: 'PAID' });
    expect(await line(claimId)).toMatchObject({
      state: 'PAID',
      payments: [
        { number: 1, returnedOn: '2017-03-10', returnReason: '账号有误', paidOn: null },
        { number: 2, returnedOn: null, paidOn: '2017-03-10', disbursement: { id: row.id } },
      ],
    });
    expect(await totals(id)).toMatchObject({ granted: { fen: 100 }, paid: { fen: 100 }, budgetLeft: { fen: 9_900 } });
  });

  it('of a payment that was reversed is refused; a reversal is a row of its own and gives the budget back', async () => {
    const { id, rows } = await edition(1);
    const claimId = rows[0]?.id ?? '';
    const told = { claimId, amount: 100, on: '2017-03-10' };
    const row = await did(await sent(id, 1), 'recordBankOutcome', { ...told, outcome: 'PAID' });
    const { version } = await line(claimId);
    const more = { on: '2017-03-10', reason: '重复享受', reference: 'TK-1' };
    await stepped('claim', { id: claimId, version }, { name: 'reverseClaim', by: reviewer, more });
    expect(await line(claimId)).toMatchObject({
      ...{ state: 'REVERSED', reversal: { amount: { fen: 100 }, reference: 'TK-1' } },
      payments: [{ number: 1, paidOn: '2017-03-10', returnedOn: null }],
    });
    const counted = {
      granted: { fen: 0 },
      paid: { fen: 0 },
      budgetLeft: { fen: 10_000 },
      openClaims: 0,
      paidClaims: 0,
    };
    expect(await totals(id)).toMatchObject(counted);
    const reversed = { ...row, version: row.version + 1 };
    expect(await shown(row.id)).toMatchObject({ state: 'RECONCILED', paid: sum(0), reversed: sum(1) });
    for (const outcome of ['RETURNED', 'CONFIRMED']) {
      const late = await dis(reversed, 'recordBankOutcome', { ...told, outcome, reason: '退票' });
      expect(codesOf(late)).toEqual(['ILLEGAL_TRANSITION']);
    }
  });
});
