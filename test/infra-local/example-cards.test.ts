import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exampleToken, type Standing } from '../../infra/local/first-data/cards/example-cards.ts';
import { FIRST_OFFER } from '../../infra/local/first-data/cards/example-offers.ts';
import { EXAMPLE_PROGRAMS } from '../../infra/local/first-data/cards/example-programs.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { startLocalService, type LocalTestService } from '../support/local-service.ts';

const PROGRAMS = [
  { federation: 'zhejiang', code: 'zhejiang-longka', regionCode: '330000' },
  { federation: 'jiangxi', code: 'jiangxi-longka', regionCode: '360000' },
];

const CATALOGUE = `query ($region: RegionCode!) { cardPrograms(filter: { regionCode: $region }, first: 10) { nodes { id code } } }`;
const ROWS = `query ($program: ID!, $region: RegionCode!) {
  merchants(filter: { cardProgramId: $program, regionCode: $region }, first: 100) { nodes { id code regionCode mcc name } }
  offers(filter: { cardProgramId: $program, regionCode: $region }, first: 100) { nodes { id code category name } }
}`;
const ASK = `query ($input: EligibilityInput!) {
  eligibility(input: $input) { eligible reasons { code } discount { fen } }
}`;

const programsSchema = z.object({
  cardPrograms: z.object({ nodes: z.array(z.object({ id: z.string(), code: z.string() })) }),
});
const row = z.looseObject({ id: z.string(), code: z.string(), name: z.string() });
const rowsSchema = z.object({
  merchants: z.object({ nodes: z.array(row) }),
  offers: z.object({ nodes: z.array(row) }),
});
const decisionSchema = z.object({
  eligibility: z.object({
    eligible: z.boolean(),
    reasons: z.array(z.object({ code: z.string() })),
    discount: z.object({ fen: z.number() }),
  }),
});

/** What the first start leaves behind, asked for at once. */
interface Example {
  readonly merchants: z.infer<typeof rowsSchema>['merchants']['nodes'];
  readonly offers: z.infer<typeof rowsSchema>['offers']['nodes'];
}

let service: LocalTestService;
beforeAll(async () => {
  service = await startLocalService(loadFirstData);
});

async function exampleOf(federation: string, regionCode: string): Promise<Example> {
  const partner = `${federation}-partner`;
  const { data } = await service.ask(partner, CATALOGUE, { region: regionCode });
  const [program] = programsSchema.parse(data).cardPrograms.nodes;
  const rows = await service.ask(partner, ROWS, { program: program?.id, region: regionCode });
  const { merchants, offers } = rowsSchema.parse(rows.data);
  return { merchants: merchants.nodes, offers: offers.nodes };
}

describe.each(PROGRAMS)('the example cards of $federation', ({ federation, code, regionCode }) => {
  let example: Example;
  const idIn = (rows: Example['offers'], wanted: string): string =>
    rows.find((candidate) => candidate.code === wanted)?.id ?? 'none';
  const ask = async (standing: Standing): Promise<z.infer<typeof decisionSchema>['eligibility']> => {
    const input = {
      card: { token: exampleToken(code, standing) },
      offerId: idIn(example.offers, FIRST_OFFER.offer),
      merchantId: idIn(example.merchants, FIRST_OFFER.merchant),
      amount: 12_000,
    };
    return decisionSchema.parse((await service.ask(`${federation}-partner`, ASK, { input })).data).eligibility;
  };

  beforeAll(async () => {
    example = await exampleOf(federation, regionCode);
  });

  it('give the discount right after the first start, without a wait for the publication', async () => {
    expect(await ask('USABLE')).toEqual({ eligible: true, reasons: [], discount: { fen: 1_200 } });
  });

  it.each([
    ['FROZEN', 'CARD_FROZEN'],
    ['EXPIRED', 'CARD_EXPIRED'],
    ['LEFT_MEMBER', 'MEMBER_LEFT'],
    ['UNREGISTERED', 'REGISTRATION_MISSING'],
  ] as const)('say of the %s one why not: %s', async (standing, reason) => {
    const { eligible, reasons } = await ask(standing);
    expect({ eligible, reasons }).toEqual({ eligible: false, reasons: [{ code: reason }] });
  });

  it('come with an offer in each category and merchants in several divisions, all marked as examples', () => {
    expect(new Set(example.offers.map(({ category }) => category)).size).toBe(7);
    expect(new Set(example.merchants.map((merchant) => merchant['regionCode'])).size).toBeGreaterThan(4);
    for (const { name } of [...example.merchants, ...example.offers]) expect(name).toContain('示例');
  });

  it('are the own card of the member among the personas', async () => {
    const { data } = await service.ask(`${federation}-member`, '{ myBenefitCards { state lastFour } }');
    expect(data).toEqual({ myBenefitCards: [{ state: 'ACTIVATED', lastFour: '0001' }] });
  });

  it('are of the programme whose code the scope of the bank names', () => {
    const program = EXAMPLE_PROGRAMS.find((candidate) => candidate.code === code);
    expect(program).toMatchObject({ regionCode, reporter: { subject: `${federation}-bank` } });
  });

  it('are of a bank that has the key of their tokens', async () => {
    const query = `query ($region: RegionCode!) {
      banks(filter: { regionCode: $region }, first: 2) { nodes { keyIds cardPrograms(first: 2) { nodes { code } } } } }`;
    const [keyId] = exampleToken(code, 'USABLE').split(':');
    const bank = { keyIds: [keyId], cardPrograms: { nodes: [{ code }] } };
    const { data } = await service.ask(`${federation}-bank`, query, { region: regionCode });
    expect(data).toEqual({ banks: { nodes: [bank] } });
  });
});

it('a load that is repeated changes nothing', async () => {
  const before = await exampleOf('zhejiang', '330000');
  const card = '{ cards: benefitCardByToken(token: "%") { id version registrations { from } } }';
  const cards = await service.ask('zhejiang-bank', card.replace('%', exampleToken('zhejiang-longka', 'USABLE')));
  await loadFirstData(service.place);
  expect(await exampleOf('zhejiang', '330000')).toEqual(before);
  expect(
    await service.ask('zhejiang-bank', card.replace('%', exampleToken('zhejiang-longka', 'USABLE'))),
  ).toMatchObject({
    data: cards.data,
  });
});
