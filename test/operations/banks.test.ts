import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plantBank } from '../support/bank.ts';
import { region } from '../support/builders.ts';
import { change, changedRow, read } from '../support/operations.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const { zhejiang } = service.federations;
const SHOWN = 'id version code name nameEn regionCode region { name } keyIds graceDays';
const FACTS = { name: '示例银行', regionCode: '330000', keyIds: ['k1'] };

type Fields = Readonly<Record<string, unknown>>;

const register = (fields: Fields, persona: Persona = 'zhejiang-admin') =>
  change(service, persona, { name: 'registerBank', shows: `bank { ${SHOWN} }`, input: { ...FACTS, ...fields } });

const revise = (fields: Fields, persona: Persona = 'zhejiang-admin') =>
  change(service, persona, { name: 'reviseBank', shows: `bank { ${SHOWN} }`, input: fields });

async function begin(federation: 'zhejiang' | 'jiangxi', code: string, bankCode: string): Promise<string> {
  const sponsorId = service.federations[federation].upper.id;
  const input = { sponsorId, code, name: '工会龙卡', bankCode };
  const shows = 'cardProgram { id version }';
  const payload = await change(service, `${federation}-admin`, { name: 'createCardProgram', shows, input });
  return changedRow(payload, 'cardProgram').id;
}

/** The personas of banks are those of the programmes `330000-card` and `360000-card`. */
const ours = changedRow(await register({ code: 'OURS' }), 'bank');
const theirs = changedRow(await register({ code: 'THEIRS', regionCode: '360000' }, 'jiangxi-admin'), 'bank');
await begin('zhejiang', '330000-card', 'OURS');
await begin('zhejiang', 'second-card', 'OURS');
await begin('jiangxi', '360000-card', 'THEIRS');

describe('a bank of the contract', () => {
  it('is shown as it was registered, with three days of grace unless it says otherwise', async () => {
    const { bank, problems, receipt } = await register({ code: 'SHOWN', name: ' 新银行 ', nameEn: '' });
    expect(bank).toMatchObject({
      version: 1,
      code: 'SHOWN',
      name: '新银行',
      nameEn: null,
      keyIds: ['k1'],
      graceDays: 3,
    });
    expect(bank).toMatchObject({ regionCode: '330000', region: { name: '浙江省' } });
    expect(problems).toEqual([]);
    expect(receipt).not.toBeNull();
  });

  it('is revised in what is named, and loses its English name to a null', async () => {
    const { bank } = await register({ code: 'REVISED', nameEn: 'Bank', graceDays: 1 });
    const { id } = z.object({ id: z.string() }).parse(bank);
    const revised = await revise({ id, expectedVersion: 1, name: '新名', keyIds: ['k1', 'k2'], graceDays: 7 });
    const facts = { version: 2, name: '新名', nameEn: 'Bank', keyIds: ['k1', 'k2'], graceDays: 7 };
    expect(revised['bank']).toMatchObject(facts);
    const again = await revise({ id, expectedVersion: 2, nameEn: null });
    expect(again['bank']).toMatchObject({ ...facts, version: 3, nameEn: null });
  });

  it.each<[string, Fields, string, string]>([
    ['a code in lower case', { code: 'ccb' }, 'INPUT_INVALID', 'code'],
    ['a code that is taken', { code: 'OURS' }, 'CODE_TAKEN', 'code'],
    ['no key', { code: 'X1', keyIds: [] }, 'INPUT_INVALID', 'keyIds'],
    ['one key twice', { code: 'X1', keyIds: ['k1', 'k1'] }, 'INPUT_INVALID', 'keyIds'],
    ['no days of grace', { code: 'X1', graceDays: 0 }, 'INPUT_INVALID', 'graceDays'],
    ['too long a name', { code: 'X1', name: '行'.repeat(101) }, 'INPUT_INVALID', 'name'],
    ['too long an English name', { code: 'X1', nameEn: 'b'.repeat(201) }, 'INPUT_INVALID', 'nameEn'],
    ['a card number for its name', { code: 'X1', name: '6222 0202 0001 1112 220' }, 'CLEAR_PAN_REFUSED', 'name'],
    ['a division of another tenant', { code: 'X1', regionCode: '360000' }, 'OUTSIDE_SCOPE', 'regionCode'],
    ['a division that is none', { code: 'X1', regionCode: '339999' }, 'REGION_UNKNOWN', 'regionCode'],
  ])('with %s is refused, in both languages', async (...[, fields, code, field]) => {
    const { bank, problems, receipt } = await register(fields);
    expect({ bank, receipt }).toEqual({ bank: null, receipt: null });
    const text = expect.stringMatching(/\S/u) as string;
    expect(problems).toEqual([{ code, path: [field], zh: text, en: text }]);
    expect(problems[0]?.['zh']).not.toBe(problems[0]?.['en']);
  });

  it('has a name of a hundred characters and an English one of two hundred', async () => {
    const names = { name: '行'.repeat(100), nameEn: 'b'.repeat(200) };
    expect((await register({ code: 'LONGEST', ...names }))['bank']).toMatchObject(names);
  });

  it('is not emptied of what it has to have', async () => {
    const { id, version } = changedRow(await register({ code: 'NULLS' }), 'bank');
    for (const field of ['name', 'keyIds', 'graceDays']) {
      const { problems } = await revise({ id, expectedVersion: version, [field]: null });
      expect(problems).toMatchObject([{ code: 'INPUT_INVALID', path: [field] }]);
    }
    expect((await revise({ id, expectedVersion: version })).problems).toMatchObject([{ code: 'INPUT_INVALID' }]);
    const none = await revise({ id: 'ub_x', expectedVersion: 1, graceDays: 2 });
    expect(none.problems).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
  });

  it('is not shown again to a caller who sees it no longer', async () => {
    const query = `mutation ($input: RegisterBankInput!) {
      registerBank(input: $input) { bank { code } problems { code } receipt { replayed } } }`;
    const input = { ...FACTS, code: 'GONE', idempotencyKey: 'seen-no-longer' };
    const ask = () => read(service, 'zhejiang-admin', { query, variables: { input } });
    expect(await ask()).toMatchObject({ registerBank: { bank: { code: 'GONE' } } });
    const ports = service.request();
    const bank = await ports.banks.findByCode('GONE');
    if (bank === undefined) throw new Error('the test has no bank');
    const state = { ...bank, version: 2, regionCode: region('370000') };
    const id = ports.ids.next('Receipt');
    const receipt = { id, actorId: zhejiang.admin.id, key: id, fingerprint: '', at: ports.clock.now(), answer: null };
    const save = { type: 'SAVE', noun: 'bank', state, readVersion: 1 } as const;
    expect(await ports.ledger.commit({ writes: [save], audit: [], receipt })).toEqual({ outcome: 'COMMITTED' });
    expect(await ask()).toEqual({ registerBank: { bank: null, problems: [], receipt: { replayed: true } } });
  });
});

describe('who sees a bank', () => {
  const query = `query B($id: ID!, $region: RegionCode!) { bank(id: $id) { code } node(id: $id) { id }
    banks(filter: { regionCode: $region }, first: 100) { nodes { id } } }`;
  const banksSchema = z.object({
    bank: z.object({ code: z.string() }).nullable(),
    node: z.object({ id: z.string() }).nullable(),
    banks: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
  });

  async function seenBy(persona: Persona, id: string, province: string): Promise<readonly unknown[]> {
    const told = banksSchema.parse(await read(service, persona, { query, variables: { id, region: province } }));
    return [told.bank?.code, told.node?.id, told.banks.nodes.some((node) => node.id === id)];
  }

  it.each(['admin', 'officer', 'reviewer', 'bank'] as const)(
    '%s sees its own, and none of the other federation',
    async (role) => {
      expect(await seenBy(`zhejiang-${role}`, ours.id, '330000')).toEqual(['OURS', ours.id, true]);
      expect(await seenBy(`jiangxi-${role}`, theirs.id, '360000')).toEqual(['THEIRS', theirs.id, true]);
      expect(await seenBy(`zhejiang-${role}`, theirs.id, '360000')).toEqual([undefined, undefined, false]);
      expect(await seenBy(`jiangxi-${role}`, ours.id, '330000')).toEqual([undefined, undefined, false]);
    },
  );

  it('another federation revises nothing of it', async () => {
    const { problems } = await revise({ id: ours.id, expectedVersion: 1, graceDays: 5 }, 'jiangxi-admin');
    expect(problems).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
  });

  it('an id that is none, and a division that is none, find nothing', async () => {
    expect(await read(service, 'zhejiang-admin', { query: '{ bank(id: "x") { id } }' })).toEqual({ bank: null });
    const filter = '{ banks(filter: { regionCode: "339999" }, first: 1) { nodes { id } } }';
    expect((await service.ask('zhejiang-admin', filter)).code).toBe('BAD_USER_INPUT');
  });
});

describe('the programmes of a bank', () => {
  const query = `query P($id: ID!, $first: Int!, $after: String) { bank(id: $id) {
    cardPrograms(first: $first, after: $after) { nodes { code bankName bank { code } } pageInfo { hasNextPage endCursor } } } }`;
  const pageSchema = z.object({
    bank: z.object({
      cardPrograms: z.object({
        nodes: z.array(z.object({ code: z.string(), bankName: z.string(), bank: z.object({ code: z.string() }) })),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      }),
    }),
  });
  const pageFor = async (persona: Persona, variables: Fields) =>
    pageSchema.parse(await read(service, persona, { query, variables })).bank.cardPrograms;

  it('are listed a page at a time, each with its bank and the name that this had', async () => {
    const first = await pageFor('zhejiang-officer', { id: ours.id, first: 1 });
    const next = { id: ours.id, first: 1, after: first.pageInfo.endCursor };
    const second = await pageFor('zhejiang-officer', next);
    const codes = [...first.nodes, ...second.nodes].map(({ code }) => code);
    expect(codes.sort()).toEqual(['330000-card', 'second-card']);
    expect(first.nodes).toMatchObject([{ bankName: '示例银行', bank: { code: 'OURS' } }]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const elsewhere = { id: (await plantBank(service, { code: 'OTHER', regionCode: region('330000') })).id };
    expect((await service.ask('zhejiang-officer', query, { ...next, ...elsewhere })).code).toBe('BAD_USER_INPUT');
  });

  it('are to the bank those that its scope names', async () => {
    const { nodes } = await pageFor('zhejiang-bank', { id: ours.id, first: 10 });
    expect(nodes.map(({ code }) => code)).toEqual(['330000-card']);
  });

  it('tell nothing of a bank that the caller does not see', async () => {
    await plantBank(service, { code: 'NATIONAL' });
    const id = await begin('jiangxi', 'with-the-nation', 'NATIONAL');
    const program = `query C($id: ID!) { cardProgram(id: $id) { bankCode bankName bank { code } } }`;
    expect(await read(service, 'jiangxi-admin', { query: program, variables: { id } })).toEqual({
      cardProgram: { bankCode: 'NATIONAL', bankName: '示例银行', bank: null },
    });
    for (const role of ['partner', 'member'] as const) {
      expect((await service.ask(`jiangxi-${role}`, program, { id })).code).toBe('FORBIDDEN');
    }
  });
});

describe('a programme', () => {
  it.each(['NOBANK', 'THEIRS', 'ours', ''])('with the bank %j is refused', async (bankCode) => {
    const input = { sponsorId: zhejiang.upper.id, code: 'refused', name: '工会龙卡', bankCode };
    const shows = 'cardProgram { id }';
    const payload = await change(service, 'zhejiang-admin', { name: 'createCardProgram', shows, input });
    expect(payload['cardProgram']).toBeNull();
    expect(payload.problems).toMatchObject([{ code: 'NOT_FOUND', path: ['bankCode'] }]);
  });
});
