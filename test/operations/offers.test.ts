import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NATIONAL_BANK, plantBank } from '../support/bank.ts';
import { plantMerchants } from '../support/offer-setting.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
let keys = 0;

async function change(persona: Persona, name: string, fields: Readonly<Record<string, unknown>>): Promise<unknown> {
  keys += 1;
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) {
    ${name}(input: $input) {
      ${name === 'createCardProgram' ? 'cardProgram { id }' : `offer { ${OFFER} }`}
      problems { code path message } receipt { id replayed } } }`;
  const input = { idempotencyKey: `offers-of-the-test-${keys}`, ...fields };
  const { body } = await service.ask(persona, query, { input });
  return z.record(z.string(), z.unknown()).parse(body.data)[name];
}

const OFFER = `id version code name nameEn category program { code } versionInForce { number }
  versions { number from to recordedAt rule {
    category allMerchants merchantIds regionCodes regions { name } discount { kind basisPoints fixed { yuan } }
    minimumSpend { fen } maxDiscountPerTransaction { yuan } weekdays timeSlots { from to } excludedMcc budget { yuan }
    perCard { day { count discount { yuan } } month { count discount { yuan } } year { count discount { yuan } } } } }`;

const programSchema = z.object({ cardProgram: z.object({ id: z.string() }) });
const offerSchema = z.object({ offer: z.object({ id: z.string() }) });

async function beginProgram(federation: 'zhejiang' | 'jiangxi', province: string): Promise<string> {
  const sponsorId = service.federations[federation].upper.id;
  const names = { code: `${province}-card`, name: '工会龙卡', bankCode: NATIONAL_BANK };
  const begun = await change(`${federation}-admin`, 'createCardProgram', { sponsorId, ...names });
  return programSchema.parse(begun).cardProgram.id;
}

await plantBank(service);
const programs = {
  zhejiang: await beginProgram('zhejiang', '330000'),
  jiangxi: await beginProgram('jiangxi', '360000'),
};
const [shop = ''] = await plantMerchants(service, programs.zhejiang as never, ['SHOP']);

const ruleOf = (regionCode: string) => ({
  ...{ category: 'EATING', merchants: { all: true }, regions: [regionCode], discount: { basisPoints: 1000 } },
});
async function create(federation: 'zhejiang' | 'jiangxi', fields: Readonly<Record<string, unknown>> = {}) {
  const rule = ruleOf(federation === 'zhejiang' ? '330000' : '360000');
  const facts = { cardProgramId: programs[federation], code: 'MEALS-10', name: '餐饮九折', rule, ...fields };
  return change(`${federation}-admin`, 'createOffer', facts);
}

const idOf = (created: unknown): string => offerSchema.parse(created).offer.id;
const zhejiang = idOf(await create('zhejiang'));
const jiangxi = idOf(await create('jiangxi'));

const NO_LIMIT = { count: null, discount: null };

describe('an offer over the contract', () => {
  it('is told with its whole rule', async () => {
    const rule = {
      ...{ category: 'SHOPPING', merchants: { ids: [shop] }, regions: ['330881', '330482'], discount: { fen: 2050 } },
      ...{ minimumSpendFen: 10_000, maxDiscountPerTransactionFen: 2000, budgetFen: 100_000_000 },
      ...{ perCard: { day: { count: 1 }, year: { discountFen: 30_000 } }, weekdays: [7, 6] },
      ...{
        timeSlots: [
          { from: '17:30', to: '24:00' },
          { from: '00:00', to: '02:05' },
        ],
        excludedMcc: ['5813', '5812'],
      },
    };
    const to = '2027-01-01T00:00:00+08:00';
    const created = await create('zhejiang', {
      code: 'SHOP-20',
      nameEn: 'Twenty off',
      rule,
      from: '2026-12-01T00:00:00+08:00',
      to,
    });
    expect(created).toMatchObject({ problems: [], receipt: { replayed: false } });
    expect(created).toMatchObject({
      offer: {
        ...{
          version: 1,
          code: 'SHOP-20',
          nameEn: 'Twenty off',
          category: 'SHOPPING',
          program: { code: '330000-card' },
        },
        versionInForce: null,
        versions: [
          {
            ...{ number: 1, from: '2026-11-30T16:00:00.000Z', to: '2026-12-31T16:00:00.000Z' },
            recordedAt: '2026-11-20T04:00:15.000Z',
            rule: {
              ...{ category: 'SHOPPING', allMerchants: false, merchantIds: [shop], regionCodes: ['330482', '330881'] },
              regions: [{ name: '平湖市' }, { name: '江山市' }],
              discount: { kind: 'FIXED', basisPoints: null, fixed: { yuan: '20.50' } },
              ...{ minimumSpend: { fen: 10_000 }, maxDiscountPerTransaction: { yuan: '20.00' }, weekdays: [6, 7] },
              timeSlots: [
                { from: '00:00', to: '02:05' },
                { from: '17:30', to: '24:00' },
              ],
              ...{ excludedMcc: ['5812', '5813'], budget: { yuan: '1000000.00' } },
              perCard: {
                ...{ day: { count: 1, discount: null }, month: NO_LIMIT },
                year: { count: null, discount: { yuan: '300.00' } },
              },
            },
          },
        ],
      },
    });
  });

  it('has what is left out of its rule without a limit, and is in force once everybody knows of it', async () => {
    service.clock.set('2026-11-21');
    const { body } = await service.ask('zhejiang-bank', `query ($id: ID!) { offer(id: $id) { ${OFFER} } }`, {
      id: zhejiang,
    });
    const rule = {
      ...{ allMerchants: true, merchantIds: [], discount: { kind: 'PERCENT', basisPoints: 1000, fixed: null } },
      ...{ minimumSpend: { fen: 0 }, maxDiscountPerTransaction: null, budget: null, weekdays: [], timeSlots: [] },
      perCard: { day: NO_LIMIT, month: NO_LIMIT, year: NO_LIMIT },
    };
    expect(body.data).toMatchObject({ offer: { versionInForce: { number: 1 }, versions: [{ to: null, rule }] } });
    const at = `{ offer(id: "${zhejiang}") { versionInForce(at: "2026-11-20T11:59:59.999+08:00") { number } } }`;
    expect((await service.ask('zhejiang-partner', at)).body.data).toEqual({ offer: { versionInForce: null } });
  });

  it('is revised and ended, each with its version, and told in its audit trail', async () => {
    const id = idOf(await create('zhejiang', { code: 'LIFE' }));
    const from = '2026-12-01T00:00:00+08:00';
    const rule = { ...ruleOf('330000'), category: 'MEDICAL' };
    const revised = await change('zhejiang-admin', 'reviseOffer', {
      id,
      expectedVersion: 1,
      name: '新名',
      nameEn: 'New',
      rule,
      from,
    });
    expect(revised).toMatchObject({
      offer: { version: 2, name: '新名', nameEn: 'New', versions: [{ to: '2026-11-30T16:00:00.000Z' }, { number: 2 }] },
    });
    const ended = await change('zhejiang-admin', 'endOffer', { id, expectedVersion: 2, to: from });
    const end = '2026-11-30T16:00:00.000Z';
    expect(ended).toMatchObject({ offer: { version: 3, versions: [{ to: end }, { from: end, to: end }] } });
    const trail = `{ auditTrail(subjectId: "${id}", first: 9) { nodes { action } } }`;
    const nodes = [{ action: 'END_OFFER' }, { action: 'REVISE_OFFER' }, { action: 'CREATE_OFFER' }];
    expect((await service.ask('zhejiang-reviewer', trail)).body.data).toEqual({ auditTrail: { nodes } });
    expect((await service.ask('jiangxi-reviewer', trail)).body.data).toEqual({ auditTrail: { nodes: [] } });
  });

  it('is of the category that is in force, is listed by it, and ends when it was said last', async () => {
    const id = idOf(await create('zhejiang', { code: 'CATEGORY', nameEn: 'Meals' }));
    const rule = { ...ruleOf('330000'), category: 'MEDICAL' };
    const from = '2026-12-01T00:00:00+08:00';
    const revision = { id, expectedVersion: 1, name: '新名', nameEn: null, rule, from };
    await change('zhejiang-admin', 'reviseOffer', revision);
    await change('zhejiang-admin', 'endOffer', { id, expectedVersion: 2, to: '2026-12-20T00:00:00+08:00' });
    await change('zhejiang-admin', 'endOffer', { id, expectedVersion: 3, to: '2026-12-10T00:00:00+08:00' });
    service.clock.pass(15);
    const query = `query ($id: ID!, $filter: OfferFilter!) {
      offer(id: $id) { category name nameEn versions { to } } offers(filter: $filter, first: 100) { nodes { id } } }`;
    const shown = async (category: string) => {
      const filter = { cardProgramId: programs.zhejiang, regionCode: '330881', category };
      return (await service.ask('zhejiang-partner', query, { id, filter })).body.data;
    };
    const versions = [{ to: '2026-11-30T16:00:00.000Z' }, { to: '2026-12-09T16:00:00.000Z' }];
    const nodes = expect.arrayContaining([{ id }]) as unknown;
    expect(await shown('EATING')).toEqual({
      offer: { category: 'EATING', name: '新名', nameEn: 'Meals', versions },
      offers: { nodes },
    });
    expect(await shown('MEDICAL')).toMatchObject({ offers: { nodes: [] } });
  });

  const badRule = (facts: Readonly<Record<string, unknown>>) => ({ rule: { ...ruleOf('330000'), ...facts } });
  it.each<[Readonly<Record<string, unknown>>, string, string]>([
    [{ code: 'meals' }, 'INPUT_INVALID', 'code'],
    [{ code: '4111111111111111' }, 'CLEAR_PAN_REFUSED', 'code'],
    [{ name: '' }, 'INPUT_INVALID', 'name'],
    [{ name: '字'.repeat(101) }, 'INPUT_INVALID', 'name'],
    [{ nameEn: 'x'.repeat(201) }, 'INPUT_INVALID', 'nameEn'],
    [{ from: '2026-11-20T11:59:59+08:00' }, 'OFFER_BACKDATED', 'from'],
    [badRule({ merchants: { all: false } }), 'INPUT_INVALID', 'rule.merchants'],
    [badRule({ merchants: { ids: [] } }), 'INPUT_INVALID', 'rule.merchants'],
    [badRule({ merchants: { ids: ['ub_1'] } }), 'NOT_FOUND', 'rule.merchants'],
    [badRule({ discount: { fen: 0 } }), 'INPUT_INVALID', 'rule.discount.fen'],
    [badRule({ timeSlots: [{ from: '24:00', to: '24:00' }] }), 'INPUT_INVALID', 'rule.timeSlots'],
    [badRule({ timeSlots: [{ from: '8:00', to: '09:00' }] }), 'INPUT_INVALID', 'rule.timeSlots'],
    [badRule({ timeSlots: [{ from: '08:00', to: '24:01' }] }), 'INPUT_INVALID', 'rule.timeSlots'],
    [badRule({ timeSlots: [{ from: '08:60', to: '09:00' }] }), 'INPUT_INVALID', 'rule.timeSlots'],
    [{ cardProgramId: 'cprog_nobody' }, 'NOT_FOUND', 'cardProgramId'],
    [{ cardProgramId: 'ub_nobody' }, 'NOT_FOUND', 'cardProgramId'],
  ])('with %j is refused as %s', async (fields, code, path) => {
    const problem = { code, path: path.split('.'), message: expect.stringMatching(/[。，]/) as string };
    expect(await create('zhejiang', { code: 'REFUSED', ...fields })).toEqual({
      offer: null,
      problems: [problem],
      receipt: null,
    });
  });

  it.each([
    [{ from: '2027-01-01T00:00:00+08:00' }, 'INPUT_INVALID', ['from']],
    [{ to: '2027-01-01T00:00:00+08:00' }, 'INPUT_INVALID', ['to']],
    [{}, 'INPUT_INVALID', null],
    [{ rule: ruleOf('330000'), from: '2026-11-20T12:00:14.999+08:00' }, 'OFFER_BACKDATED', ['from']],
    [{ name: 'x', expectedVersion: 7 }, 'CONFLICT', null],
  ])('is not revised by %j: %s', async (fields, code, path) => {
    const refused = await change('zhejiang-admin', 'reviseOffer', { id: zhejiang, expectedVersion: 1, ...fields });
    expect(refused).toMatchObject({ offer: null, problems: [{ code, path }], receipt: null });
  });

  it('has names for its categories and kinds of discount', async () => {
    const query =
      '{ c: labels(of: OFFER_CATEGORY) { value label } d: labels(of: DISCOUNT_KIND) { value label(locale: EN) } }';
    const { data } = (await service.ask('zhejiang-member', query)).body;
    const told = z.object({ c: z.array(z.object({ label: z.string() })), d: z.array(z.unknown()) }).parse(data);
    expect(told.c.map(({ label }) => label).join('')).toBe('吃住行游购娱医');
    expect(told.d).toContainEqual({ value: 'PERCENT', label: 'Part of the amount' });
  });
});

const LOOK = `query ($id: ID!, $program: ID!, $region: RegionCode!) {
  offer(id: $id) { id } node(id: $id) { __typename id } nodes(ids: [$id]) { id }
  offers(filter: { cardProgramId: $program, regionCode: $region }, first: 100) { nodes { id } }
}`;

describe.each([
  { own: 'zhejiang', id: zhejiang, region: '330881', theirs: jiangxi, program: programs.jiangxi },
  { own: 'jiangxi', id: jiangxi, region: '360704', theirs: zhejiang, program: programs.zhejiang },
] as const)('callers of $own', ({ own, id, region, theirs, program }) => {
  const readers = ['admin', 'officer', 'reviewer', 'bank', 'partner', 'member'] as const;

  it.each(readers)('see their own offers as %s, and none of the others', async (role) => {
    const mine = (await service.ask(`${own}-${role}`, LOOK, { id, program: programs[own], region })).body.data;
    expect(mine).toMatchObject({ offer: { id }, node: { __typename: 'Offer', id }, nodes: [{ id }] });
    expect((mine as { offers: { nodes: unknown[] } }).offers.nodes).toContainEqual({ id });
    for (const where of [region, '000000', '330881', '360704']) {
      const seen = (await service.ask(`${own}-${role}`, LOOK, { id: theirs, program, region: where })).body.data;
      expect(seen).toEqual({ offer: null, node: null, nodes: [null], offers: { nodes: [] } });
    }
  });

  it('change none of the others, and are told of them what they are told of such as there are none', async () => {
    const persona: Persona = `${own}-admin`;
    for (const [name, fields] of [
      ['reviseOffer', { name: 'x' }],
      ['endOffer', {}],
    ] as const) {
      const refused = await change(persona, name, { id: theirs, expectedVersion: 1, ...fields });
      expect(refused).toEqual(await change(persona, name, { id: 'offer_nobody', expectedVersion: 1, ...fields }));
      expect(refused).toMatchObject({ offer: null, problems: [{ code: 'NOT_FOUND', path: ['id'] }] });
    }
    const created = await change(persona, 'createOffer', {
      cardProgramId: program,
      code: 'X',
      name: 'x',
      rule: ruleOf('330000'),
    });
    expect(created).toMatchObject({ offer: null, problems: [{ code: 'NOT_FOUND', path: ['cardProgramId'] }] });
  });
});

describe('the list of offers', () => {
  it.each([
    { cardProgramId: 'x'.repeat(3000), regionCode: '330881' },
    { cardProgramId: '', regionCode: '330881' },
    { cardProgramId: programs.zhejiang, regionCode: '330881', merchantId: 'nobody' },
  ])('is empty for ids that are none', async (filter) => {
    const query = 'query ($filter: OfferFilter!) { offers(filter: $filter, first: 9) { nodes { id } } }';
    expect((await service.ask('zhejiang-admin', query, { filter })).body.data).toEqual({ offers: { nodes: [] } });
  });

  const LIST = `query ($filter: OfferFilter!, $after: String) { offers(filter: $filter, first: 1, after: $after) {
    edges { cursor node { id } } nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const pageSchema = z.object({
    offers: z.object({
      nodes: z.array(z.unknown()),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  });

  it('goes page by page over cursors of its own, in few round trips', async () => {
    const filter = { cardProgramId: programs.zhejiang, regionCode: '330881', at: '2026-12-15T00:00:00+08:00' };
    const first = await service.ask('zhejiang-partner', LIST, { filter });
    const page = pageSchema.parse(first.body.data).offers;
    expect(page).toMatchObject({ nodes: [{}], pageInfo: { hasNextPage: true } });
    const store = z.object({ cost: z.object({ store: z.object({ roundTrips: z.number() }) }) });
    expect(store.parse(first.body.extensions).cost.store.roundTrips).toBe(2);
    const next = await service.ask('zhejiang-partner', LIST, { filter, after: page.pageInfo.endCursor });
    expect(pageSchema.parse(next.body.data).offers.nodes).not.toEqual(page.nodes);
    const elsewhere = { filter: { ...filter, regionCode: '330482' }, after: page.pageInfo.endCursor };
    expect((await service.ask('zhejiang-partner', LIST, elsewhere)).code).toBe('BAD_USER_INPUT');
    const unknown = { filter: { ...filter, regionCode: '339999' } };
    expect((await service.ask('zhejiang-partner', LIST, unknown)).code).toBe('BAD_USER_INPUT');
  });
});
