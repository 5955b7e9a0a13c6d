import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ApiClient } from '#domain/caller/caller.ts';
import { dayOf } from '#domain/day.ts';
import type { MerchantId, OfferId } from '#domain/ids.ts';
import { beginSettledScene } from '../support/bank-files/settled-scene.ts';
import { sampleMerchant, sampleOffer } from '../support/bank-files/sample-world.ts';
import { change, read } from '../support/operations.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const { clock, request, clients } = service;
const ids = request().ids;
const act = (caller: ApiClient) => {
  const now = clock.now();
  return { caller, now, today: dayOf(now), requestId: ids.next('Request') };
};
const ports = { clock, ids, request, act, table: request() as never };
clock.set('2026-05-01');
/** Ids of the contract have one underscore. */
const catalogue = {
  offers: [{ ...sampleOffer('TENTH'), id: 'offer_tenth' as OfferId }],
  merchants: [{ ...sampleMerchant('M-1'), id: 'mer_one' as MerchantId }],
};
const scene = await beginSettledScene(ports, catalogue);
const bankId = scene.bank.id;
const job = await scene.tell('2026-05-20', [
  { id: 'OVER', discount: 1500 },
  { id: 'NONE', discount: 0, card: 'b' },
  { id: 'PART', of: 'OVER', gross: 5000, discount: 700, at: '2026-05-20T13:00:00+08:00' },
  { id: 'GOOD', card: 'b', at: '2026-05-20T14:00:00+08:00' },
]);
clock.set('2026-06-15');

const SHOWN = `id version kind state subject bank { code } businessDate period job { id } line cardProgram { code } offer { code }
  merchant { code } reasons expected { fen } granted { yuan } difference { fen } ageDays pendingUntil assigneeId
  resolution { resolution actorId reason correctedBy at } allowedActions`;
const pageSchema = z.object({
  breaks: z.object({ nodes: z.array(z.looseObject({ id: z.string(), subject: z.string(), version: z.number() })) }),
});

async function list(filter: Readonly<Record<string, unknown>>, persona: Persona = 'zhejiang-admin') {
  const query = `query Breaks($filter: BreakFilter!) { breaks(filter: $filter, first: 10) { nodes { ${SHOWN} } } }`;
  const variables = { filter: { bankId, ...filter } };
  return pageSchema.parse(await read(service, persona, { query, variables })).breaks.nodes;
}

async function breakOf(subject: string) {
  const found = (await list({ period: '2026-05' })).find((one) => one.subject === subject);
  if (found === undefined) throw new Error('the test names a break that is not there');
  return found;
}

describe('a break of the contract', () => {
  it('is shown with what bank and federation say', async () => {
    expect(await breakOf('OVER')).toMatchObject({
      ...{ kind: 'DISCOUNT_OVER', state: 'OPEN', bank: { code: 'ICBC' }, businessDate: '2026-05-20' },
      ...{ period: '2026-05', line: 2, merchant: { code: 'M-1' }, offer: { code: 'TENTH' }, job: { id: job.id } },
      ...{ expected: { fen: 1000 }, granted: { yuan: '15.00' }, difference: { fen: 500 }, reasons: [] },
      ...{ ageDays: 26, pendingUntil: null, assigneeId: null, resolution: null },
      allowedActions: ['ASSIGN', 'RESOLVE'],
    });
  });

  it('is found by id, as a node, and among labels', async () => {
    const { id } = await breakOf('OVER');
    const query = `query One($id: ID!) { break(id: $id) { subject } node(id: $id) { __typename }
      labels(of: BREAK_KIND) { value label } }`;
    expect(await read(service, 'zhejiang-reviewer', { query, variables: { id } })).toMatchObject({
      ...{ break: { subject: 'OVER' }, node: { __typename: 'Break' } },
      labels: expect.arrayContaining([{ value: 'DISCOUNT_OVER', label: '优惠多给' }]) as unknown,
    });
    const seen = await read(service, 'jiangxi-admin', { query, variables: { id } });
    expect(seen).toMatchObject({ break: null, node: null });
    const missing = await read(service, 'zhejiang-admin', { query, variables: { id: 'brk_nobody' } });
    expect(missing).toMatchObject({ break: null, node: null });
  });

  it.each([
    [{}, 'filter'],
    [{ kind: 'DISCOUNT_OVER' }, 'filter'],
    [{ state: 'ACCEPTED' }, 'filter'],
    [{ period: '2026-5' }, 'filter.period'],
  ])('is not searched for by %j', async (filter, argument) => {
    const query = 'query Wide($filter: BreakFilter!) { breaks(filter: $filter, first: 10) { nodes { id } } }';
    const answer = await service.ask('zhejiang-admin', query, { filter: { bankId, ...filter } });
    expect([answer.code, answer.status]).toEqual(['BAD_USER_INPUT', 400]);
    expect(answer.body.errors?.[0]?.extensions['argument']).toEqual(argument.split('.'));
  });

  it('is read in one Query a page, and with a merchant one BatchGet more', async () => {
    const [merchantId, offerId] = ['mer_one', 'offer_tenth'];
    const query = 'query Page($filter: BreakFilter!) { breaks(filter: $filter, first: 10) { nodes { id } } }';
    const usedBy = async (filter: Readonly<Record<string, unknown>>) => {
      const { body } = await service.ask('zhejiang-admin', query, { filter: { bankId, ...filter } });
      expect(body.errors).toBeUndefined();
      return body.extensions?.['cost'];
    };
    const bankAlone = 1;
    for (const filter of [{ period: '2026-05' }, { offerId }, { state: 'OPEN' }, { age: 'DAYS_8_30' }]) {
      expect(await usedBy(filter)).toMatchObject({ store: { requests: bankAlone + 1 } });
    }
    expect(await usedBy({ merchantId })).toMatchObject({ store: { requests: bankAlone + 2 } });
  });

  it('is given to somebody and settled, with a reason that holds no numbers of persons', async () => {
    const shows = `break { ${SHOWN} }`;
    const { id, version } = await breakOf('NONE');
    const assigneeId = clients['zhejiang-reviewer'].id;
    const assign = (persona: Persona, who: string | null) =>
      change(service, persona, {
        name: 'assignBreak',
        shows,
        input: { id, expectedVersion: version, assigneeId: who },
      });
    expect((await assign('zhejiang-officer', 'nobody')).problems).toMatchObject([
      { code: 'NOT_FOUND', path: ['assigneeId'] },
    ]);
    expect((await assign('zhejiang-officer', assigneeId))['break']).toMatchObject({ assigneeId, version: 2 });
    const resolve = (input: Readonly<Record<string, unknown>>) => {
      const told = { id, expectedVersion: 2, resolution: 'CORRECTED', reason: '已由支行补记', ...input };
      return change(service, 'zhejiang-reviewer', { name: 'resolveBreak', shows, input: told });
    };
    expect((await resolve({})).problems).toMatchObject([{ code: 'INPUT_INVALID', path: ['correctedBy'] }]);
    const reasons = [
      ['13800138000', 'PERSONAL_NUMBER_IN_TEXT'],
      ['6222020200011112220', 'CLEAR_PAN_REFUSED'],
      [' ', 'INPUT_INVALID'],
      ['长'.repeat(501), 'INPUT_INVALID'],
    ] as const;
    for (const [reason, code] of reasons) {
      expect((await resolve({ reason, correctedBy: 'GOOD' })).problems).toMatchObject([{ code, path: ['reason'] }]);
    }
    const { break: settled } = await resolve({ correctedBy: 'GOOD' });
    expect(settled).toMatchObject({ state: 'CORRECTED', version: 3, ageDays: 26, allowedActions: [] });
    expect(settled).toMatchObject({
      resolution: { resolution: 'CORRECTED', actorId: assigneeId, correctedBy: 'GOOD' },
    });
    expect((await list({ age: 'DAYS_8_30' })).map(({ subject }) => subject).sort()).toEqual(['OVER', 'PART']);
  });
});

describe('a transaction of the contract', () => {
  it('is shown with its decisions, and decided anew', async () => {
    const fields = `transactionId bank { code } operation originalTransactionId at gross { yuan } discount { fen } offer { code }
      merchant { code } mcc businessDate job { id } line refundedGross { fen } refundedDiscount { fen }
      decisions { class reasons { code message } expected { fen } capped evidence { offerVersion { number } } finding origin
        knownAt decidedAt job { id } }`;
    const query = `query One($bankId: ID!, $id: String!) { bankTransaction(bankId: $bankId, transactionId: $id) { ${fields} } }`;
    expect(await read(service, 'zhejiang-admin', { query, variables: { bankId, id: 'OVER' } })).toMatchObject({
      bankTransaction: {
        ...{ operation: 'CHARGE', originalTransactionId: null, gross: { yuan: '100.00' }, discount: { fen: 1500 } },
        ...{ refundedGross: { fen: 5000 }, refundedDiscount: { fen: 700 }, mcc: '5812', line: 2, job: { id: job.id } },
        decisions: [{ class: 'DISCOUNT_OVER', expected: { fen: 1000 }, origin: 'FILE', job: { id: job.id } }],
      },
    });
    const input = { bankId, transactionId: 'PART', reason: '支行要求复核' };
    const call = { name: 'reevaluateTransaction', shows: `bankTransaction { ${fields} }`, input };
    const { bankTransaction } = await change(service, 'zhejiang-reviewer', call);
    expect(bankTransaction).toMatchObject({
      ...{ operation: 'REFUND', originalTransactionId: 'OVER' },
      decisions: [{ origin: 'FILE' }, { origin: 'REEVALUATION', expected: { fen: 750 }, evidence: null, job: null }],
    });
    const many = `query Many($filter: BankTransactionFilter!) { bankTransactions(filter: $filter, first: 10) {
      nodes { transactionId } pageInfo { hasNextPage } } }`;
    const asked = (filter: Readonly<Record<string, unknown>>) =>
      service.ask('zhejiang-admin', many, { filter: { year: '2026', ...filter } });
    const listed = await asked({ cardId: 'card_b' });
    expect(listed.code).toBeUndefined();
    expect((await asked({ cardId: 'card_b', year: '26' })).code).toBe('BAD_USER_INPUT');
  });
});

describe('a month of the contract', () => {
  it('has a statement, is sealed once nothing is open, and then holds', async () => {
    const sums = 'rows gross { fen yuan } expected { fen } granted { fen } net { fen yuan }';
    const query = `query Month($bankId: ID!, $jobId: ID!) {
      statement(bankId: $bankId, period: "2026-05") { bank { code } period isSealed sealedAt
        offers(first: 1) { nodes { offerId cardProgramId lines { offer { code } offerId class ofPeriod ${sums} }
          corrections { class } } pageInfo { hasNextPage } } total { ${sums} } correctionTotal { rows } }
      sealedPeriods(bankId: $bankId) { period sealedAt actorId }
      reconciliation(jobId: $jobId) { verdict classes { class rows } accepted { businessDate } } }`;
    const month = () => read(service, 'zhejiang-admin', { query, variables: { bankId, jobId: job.id } });
    expect(await month()).toMatchObject({
      statement: {
        ...{ isSealed: false, sealedAt: null, correctionTotal: { rows: 0 } },
        offers: {
          nodes: [{ lines: [{}, {}, { class: 'DISCOUNT_OVER' }, { rows: 1 }], corrections: [] }],
          pageInfo: { hasNextPage: false },
        },
        total: { rows: 4, gross: { fen: '25000', yuan: '250.00' }, net: { fen: '1800', yuan: '18.00' } },
      },
      ...{ sealedPeriods: [], reconciliation: { verdict: 'BREAKS', accepted: { businessDate: '2026-05-20' } } },
    });
    const shows = 'sealedPeriod { period sealedAt actorId }';
    const seal = (persona: Persona = 'zhejiang-admin', period = '2026-05') =>
      change(service, persona, { name: 'sealPeriod', shows, input: { bankId, period } });
    const { problems } = await seal();
    expect(problems).toMatchObject([{ code: 'PERIOD_HAS_OPEN_BREAKS', path: ['period'] }]);
    expect((await seal('jiangxi-admin')).problems).toMatchObject([{ code: 'NOT_FOUND', path: ['bankId'] }]);
    for (const { id, version } of await list({ state: 'OPEN' })) {
      const input = { id, expectedVersion: version, resolution: 'WRITTEN_OFF', reason: '金额很小' };
      await change(service, 'zhejiang-admin', { name: 'resolveBreak', shows: 'break { id }', input });
    }
    const actorId = clients['zhejiang-admin'].id;
    expect((await seal())['sealedPeriod']).toMatchObject({ period: '2026-05', actorId });
    expect(await month()).toMatchObject({
      ...{ statement: { isSealed: true, sealedAt: clock.now() }, sealedPeriods: [{ period: '2026-05', actorId }] },
    });
    expect((await seal('zhejiang-admin', '2026-06')).problems).toMatchObject([{ code: 'PERIOD_NOT_OVER' }]);
  });
});
