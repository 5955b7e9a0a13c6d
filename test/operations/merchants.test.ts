import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CATALOGUE_KEPT_SECONDS } from '#store/kept-catalogue.ts';
import { region } from '../support/builders.ts';
import { plantCardProgram } from '../support/card-program.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const { zhejiang, jiangxi } = service.federations;
const act = (caller: typeof zhejiang.admin) => ({
  ...{ caller, now: service.clock.now(), today: service.clock.today(), requestId: 'req_test' },
});
const planter = { request: service.request, act };
const ours = await plantCardProgram(planter, zhejiang, '330000-card');
const theirs = await plantCardProgram(planter, jiangxi, '360000-card');
const FACTS = { name: '江山百货', regionCode: '330881', mcc: '5311' };
const MERCHANT = `id version code name regionCode region { name } mcc address recordedAt
  agreements { number from to recordedAt } program { code }`;

const payloadSchema = z.object({
  merchant: z.looseObject({ id: z.string(), version: z.number(), recordedAt: z.string() }).nullable(),
  problems: z.array(z.object({ code: z.string(), path: z.array(z.string()).nullable() })),
  receipt: z.object({ replayed: z.boolean() }).nullable(),
});
let calls = 0;

type Facts = Readonly<Record<string, unknown>>;

async function change(name: string, fields: Facts, persona: Persona = 'zhejiang-admin') {
  calls += 1;
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) {
    ${name}(input: $input) { merchant { ${MERCHANT} } problems { code path } receipt { replayed } } }`;
  const input = { idempotencyKey: `merchants-${calls}`, ...fields };
  const { body } = await service.ask(persona, query, { input });
  expect(body.errors).toBeUndefined();
  return payloadSchema.parse((body.data as Facts)[name]);
}

async function created(fields: Facts) {
  const { merchant, problems } = await change('createMerchant', { cardProgramId: ours.id, ...FACTS, ...fields });
  if (merchant === null) throw new Error(`the merchant of the test was not begun: ${JSON.stringify(problems)}`);
  return merchant;
}

const target = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });

describe('a merchant of the contract', () => {
  it('is shown as it was recorded last, with when that counts', async () => {
    const merchant = await created({ code: 'SHOWN', address: ' 解放路1号 ', agreement: { from: '2026-01-01' } });
    expect(merchant).toMatchObject({
      ...{ ...FACTS, code: 'SHOWN', version: 1, address: '解放路1号', region: { name: '江山市' } },
      agreements: [{ number: 1, from: '2026-01-01', to: null, recordedAt: merchant.recordedAt }],
      program: { code: '330000-card' },
    });
    expect(Date.parse(merchant.recordedAt) - Date.parse(service.clock.now())).toBe(15_000);
    const revised = await change('reviseMerchant', { ...target(merchant), name: '新名', address: null });
    expect(revised.merchant).toMatchObject({ name: '新名', address: null, mcc: '5311' });
    const ended = await change('endMerchantAgreement', {
      ...target({ ...merchant, version: 2 }),
      number: 1,
      to: '2026-02-01',
    });
    expect(ended.merchant).toMatchObject({ agreements: [{ number: 1, from: '2026-01-01', to: '2026-02-01' }] });
    const more = { from: '2026-02-01', to: '2026-03-01' };
    const renewed = await change('recordMerchantAgreement', { ...target({ ...merchant, version: 3 }), ...more });
    expect(renewed.merchant).toMatchObject({ version: 4, agreements: [{ number: 1 }, { number: 2, ...more }] });
  });

  it.each<[string, Facts, string, string]>([
    ['a card number for its code', { code: '6222020200011112220' }, 'CLEAR_PAN_REFUSED', 'code'],
    ['a card number for its name', { code: 'X', name: '6222 0202 0001 1112 220' }, 'CLEAR_PAN_REFUSED', 'name'],
    ['a card number in its address', { code: 'X', address: '卡 6222020200011112220' }, 'CLEAR_PAN_REFUSED', 'address'],
    ['a mobile in its address', { code: 'X', address: '13812345678' }, 'PERSONAL_NUMBER_IN_TEXT', 'address'],
    ['too long a name', { code: 'X', name: '店'.repeat(101) }, 'INPUT_INVALID', 'name'],
    ['too long an address', { code: 'X', address: '路'.repeat(201) }, 'INPUT_INVALID', 'address'],
    ['a category of letters', { code: 'X', mcc: 'food' }, 'INPUT_INVALID', 'mcc'],
    ['a code in lower case', { code: 'x' }, 'INPUT_INVALID', 'code'],
    ['a programme that is none', { code: 'X', cardProgramId: 'x' }, 'NOT_FOUND', 'cardProgramId'],
    ['the programme of another tenant', { code: 'X', cardProgramId: theirs.id }, 'NOT_FOUND', 'cardProgramId'],
  ])('with %s is refused', async (...[, fields, code, field]) => {
    service.log.length = 0;
    const answer = await change('createMerchant', { cardProgramId: ours.id, ...FACTS, ...fields });
    expect(answer).toEqual({ merchant: null, problems: [{ code, path: [field] }], receipt: null });
    expect(JSON.stringify(service.log)).not.toMatch(/6222|13812345678/);
  });

  it('has a name of a hundred characters and an address of two hundred', async () => {
    const texts = { name: '店'.repeat(100), address: '路'.repeat(200) };
    expect(await created({ code: 'LONGEST', ...texts })).toMatchObject(texts);
  });

  it('is not emptied of what it has to have', async () => {
    const merchant = await created({ code: 'NULLS' });
    for (const field of ['name', 'regionCode', 'mcc']) {
      const { problems } = await change('reviseMerchant', { ...target(merchant), [field]: null });
      expect(problems).toEqual([{ code: 'INPUT_INVALID', path: [field] }]);
    }
    for (const name of ['reviseMerchant', 'recordMerchantAgreement', 'endMerchantAgreement']) {
      const more = { reviseMerchant: {}, recordMerchantAgreement: { from: '2026-01-01' } }[name];
      const fields = { id: 'ub_x', expectedVersion: 1, ...(more ?? { number: 1, to: '2026-01-01' }) };
      expect((await change(name, fields)).problems).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
    }
  });
});

describe('merchants', () => {
  const LIST = `query ($filter: MerchantFilter!, $after: String) {
    merchants(filter: $filter, first: 2, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }`;
  const pageSchema = z.object({
    merchants: z.object({
      nodes: z.array(z.object({ code: z.string() })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  });

  async function listed(persona: Persona, cardProgramId: string): Promise<readonly string[]> {
    const codes: string[] = [];
    for (let after: string | null = null; ;) {
      const filter = { cardProgramId, regionCode: '330000' };
      const { merchants } = pageSchema.parse((await service.ask(persona, LIST, { filter, after })).body.data);
      codes.push(...merchants.nodes.map(({ code }) => code));
      if (!merchants.pageInfo.hasNextPage) return codes;
      after = merchants.pageInfo.endCursor;
    }
  }

  it('are listed a page at a time to those who see their programme, and to nobody else', async () => {
    for (const code of ['L-1', 'L-2', 'L-3']) await created({ code });
    for (const role of ['admin', 'officer', 'bank', 'partner', 'member'] as const) {
      expect(await listed(`zhejiang-${role}`, ours.id)).toEqual(expect.arrayContaining(['L-1', 'L-2', 'L-3']));
      expect(await listed(`jiangxi-${role}`, ours.id)).toEqual([]);
    }
    expect(await listed('zhejiang-bank', theirs.id)).toEqual([]);
    expect(await listed('zhejiang-bank', 'nothing')).toEqual([]);
    const first = await service.ask('zhejiang-bank', LIST, {
      filter: { cardProgramId: ours.id, regionCode: '330000' },
    });
    const after = pageSchema.parse(first.body.data).merchants.pageInfo.endCursor;
    const elsewhere = { filter: { cardProgramId: ours.id, regionCode: '330800' }, after };
    expect((await service.ask('zhejiang-bank', LIST, elsewhere)).code).toBe('BAD_USER_INPUT');
    const filter = { cardProgramId: ours.id, regionCode: '339999' };
    expect((await service.ask('zhejiang-bank', LIST, { filter })).code).toBe('BAD_USER_INPUT');
  });

  it('of another tenant are nowhere', async () => {
    const merchant = await created({ code: 'HIDDEN' });
    const query = `query ($id: ID!) { merchant(id: $id) { id } node(id: $id) { id } }`;
    const see = async (persona: Persona) => (await service.ask(persona, query, { id: merchant.id })).body.data;
    expect(await see('zhejiang-bank')).toEqual({ merchant: { id: merchant.id }, node: { id: merchant.id } });
    expect(await see('jiangxi-bank')).toEqual({ merchant: null, node: null });
    const answer = await change('reviseMerchant', { ...target(merchant), name: '新名' }, 'jiangxi-admin');
    expect(answer.problems).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
  });

  it('are not shown again to a caller who sees them no longer', async () => {
    const fields = {
      idempotencyKey: 'moved-away',
      cardProgramId: theirs.id,
      ...FACTS,
      regionCode: '360704',
      code: 'GONE',
    };
    expect((await change('createMerchant', fields, 'jiangxi-admin')).merchant).not.toBeNull();
    const state = { ...theirs, version: theirs.version + 1, regionCode: region('370000') };
    const ports = service.request();
    const id = ports.ids.next('Receipt');
    const receipt = { id, actorId: jiangxi.admin.id, key: id, fingerprint: '', at: ports.clock.now(), answer: null };
    const save = { type: 'SAVE', noun: 'cardProgram', state, readVersion: theirs.version } as const;
    expect(await ports.ledger.commit({ writes: [save], audit: [], receipt })).toEqual({ outcome: 'COMMITTED' });
    // A process keeps what it knows of a programme for a moment.
    service.clock.pass(CATALOGUE_KEPT_SECONDS);
    const again = await change('createMerchant', fields, 'jiangxi-admin');
    expect(again).toEqual({ merchant: null, problems: [], receipt: { replayed: true } });
  });
});
