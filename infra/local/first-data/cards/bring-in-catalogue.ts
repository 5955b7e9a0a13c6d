import { z } from 'zod';
import type { SystemApi } from '../../../../functions/compose/system-api.ts';
import { makeChange, SYSTEMS } from '../change.ts';
import { EXAMPLE_KEY_ID } from './example-cards.ts';
import { AGREED_FROM } from './example-merchants.ts';
import { EXAMPLE_OFFERS } from './example-offers.ts';
import type { ExampleProgram } from './example-programs.ts';

const LIST_PROGRAMS = `query ($filter: CardProgramFilter!) {
  cardPrograms(filter: $filter, first: 100) { nodes { id code } }
}`;
const LIST_MERCHANTS = `query ($filter: MerchantFilter!) { merchants(filter: $filter, first: 100) { nodes { id code } } }`;

const rowsSchema = z.object({ nodes: z.array(z.object({ id: z.string(), code: z.string() })) });

/** The ids of what is listed, by their codes. */
async function idsByCode(
  api: SystemApi,
  { document, filter }: { readonly document: string; readonly filter: Readonly<Record<string, string>> },
): Promise<ReadonlyMap<string, string>> {
  const [connection] = Object.values(await api(SYSTEMS.maker, document, { filter }));
  return new Map(rowsSchema.parse(connection).nodes.map(({ code, id }) => [code, id]));
}

type Input = Readonly<Record<string, unknown>>;

async function create(api: SystemApi, noun: 'CardProgram' | 'Merchant' | 'Offer', input: Input): Promise<void> {
  const change = { by: 'maker', field: `create${noun}`, inputType: `Create${noun}Input`, ask: '', input } as const;
  await makeChange(api, change, 'CODE_TAKEN');
}

/** Registers the bank of a programme, with the key that the tokens of example cards name. */
async function bringInBank(api: SystemApi, { bank, regionCode }: ExampleProgram): Promise<void> {
  const keys = { idempotencyKey: `first-data:bank:${bank.code}`, keyIds: [EXAMPLE_KEY_ID] };
  const input = { ...keys, ...bank, regionCode };
  const names = { field: 'registerBank', inputType: 'RegisterBankInput', ask: '' } as const;
  await makeChange(api, { by: 'maker', ...names, input }, 'CODE_TAKEN');
}

async function bringInProgram(api: SystemApi, program: ExampleProgram, sponsorId: string): Promise<string> {
  const { code, name, nameEn, bank, regionCode } = program;
  await bringInBank(api, program);
  const idempotencyKey = `first-data:card-program:${bank.code}:${code}`;
  await create(api, 'CardProgram', { idempotencyKey, sponsorId, code, name, nameEn, bankCode: bank.code });
  const id = (await idsByCode(api, { document: LIST_PROGRAMS, filter: { regionCode } })).get(code);
  if (id === undefined) throw new Error(`the card programme ${code} is in another region than ${regionCode}`);
  return id;
}

/** Records a programme with its merchants and offers as far as they are not there yet; answers its id. */
export async function bringInCatalogue(api: SystemApi, program: ExampleProgram, sponsorId: string): Promise<string> {
  const { code, regionCode } = program;
  const cardProgramId = await bringInProgram(api, program, sponsorId);
  const agreement = { from: AGREED_FROM };
  const keyOf = (noun: string, of: string) => ({ idempotencyKey: `first-data:${noun}:${code}:${of}`, cardProgramId });
  await Promise.all(
    program.merchants.map((merchant) =>
      create(api, 'Merchant', { ...keyOf('merchant', merchant.code), ...merchant, agreement }),
    ),
  );
  const merchants = await idsByCode(api, { document: LIST_MERCHANTS, filter: { cardProgramId, regionCode } });
  await Promise.all(
    EXAMPLE_OFFERS.map(({ merchant, rule: terms, ...offer }) => {
      const rule = { ...terms, regions: [regionCode], merchants: { ids: [merchants.get(merchant)] } };
      return create(api, 'Offer', { ...keyOf('offer', offer.code), ...offer, rule });
    }),
  );
  return cardProgramId;
}
