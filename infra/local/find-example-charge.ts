import { z } from 'zod';
import type { SystemPlace } from '../../functions/compose/system-adapters.ts';
import { openSystemApi, type SystemApi } from '../../functions/compose/system-api.ts';
import { exampleToken } from './first-data/cards/example-cards.ts';
import { FIRST_OFFER } from './first-data/cards/example-offers.ts';
import { EXAMPLE_PROGRAMS } from './first-data/cards/example-programs.ts';
import { SYSTEMS } from './first-data/change.ts';

/** A row as it is named to people. */
interface Named {
  readonly id: string;
  readonly code: string;
}

/** A charge for which the first programme's usable card has a discount. */
export interface ExampleCharge {
  readonly cardToken: string;
  readonly offer: Named;
  readonly merchant: Named;
}

const PROGRAMS = `query ($region: RegionCode!) {
  rows: cardPrograms(filter: { regionCode: $region }, first: 100) { nodes { id code } }
}`;
const OFFERS = `query ($program: ID!, $region: RegionCode!) {
  rows: offers(filter: { cardProgramId: $program, regionCode: $region, category: EATING }, first: 100) { nodes { id code } }
}`;
const MERCHANTS = `query ($program: ID!, $region: RegionCode!) {
  rows: merchants(filter: { cardProgramId: $program, regionCode: $region }, first: 100) { nodes { id code } }
}`;

const rowsSchema = z.object({ rows: z.object({ nodes: z.array(z.object({ id: z.string(), code: z.string() })) }) });

async function find(
  api: SystemApi,
  {
    document,
    code,
    ...variables
  }: { readonly document: string; readonly code: string; readonly region: string; readonly program?: string },
): Promise<Named | undefined> {
  const { rows } = rowsSchema.parse(await api(SYSTEMS.maker, document, variables));
  return rows.nodes.find((row) => row.code === code);
}

/** The charge to try; undefined where the first data is not there, as in somebody else's table. */
export async function findExampleCharge(place: SystemPlace): Promise<ExampleCharge | undefined> {
  const [first] = EXAMPLE_PROGRAMS;
  if (first === undefined) return undefined;
  const api = openSystemApi(place);
  const { code, regionCode: region } = first;
  const program = await find(api, { document: PROGRAMS, code, region });
  if (program === undefined) return undefined;
  const within = { program: program.id, region };
  const [offer, merchant] = await Promise.all([
    find(api, { document: OFFERS, code: FIRST_OFFER.offer, ...within }),
    find(api, { document: MERCHANTS, code: FIRST_OFFER.merchant, ...within }),
  ]);
  if (offer === undefined || merchant === undefined) return undefined;
  return { cardToken: exampleToken(code, 'USABLE'), offer, merchant };
}
