import * as z from 'zod';
import { startEngine } from '../../infra/local/engine.ts';
import { CARDS, loadCards } from './cards.ts';
import { CHANGES } from './changes.ts';
import { makeFederation } from './federation.ts';
import { load } from './load.ts';
import { callersOf, type Founded, type Operation } from './operations.ts';
import { makePlace } from './place.ts';
import { loadMembers, PEOPLE } from './people.ts';
import { READS } from './reads.ts';
import { makeFigures } from './reported-figures.ts';
import { startService, type StoreUse } from './service.ts';

/** How much is in the table. */
export interface DataSize {
  readonly bodies: number;
  readonly figures: number;
  readonly members: number;
  readonly cards: number;
}

/** What one operation took of the store over little and over much data. */
export interface OperationUse {
  readonly name: string;
  readonly small: StoreUse;
  readonly large: StoreUse;
}

const foundedSchema = z.object({ id: z.string(), version: z.number() });
const payloadSchema = z.looseObject({ problems: z.array(z.object({ code: z.string() })) });

/** Asks every operation over tables of two sizes on the real engine. */
export async function measureStoreUse(small: DataSize, large: DataSize): Promise<readonly OperationUse[]> {
  const engine = await startEngine();
  try {
    const fromSmall = await useOf(engine.endpoint, 'bench-small', small);
    const fromLarge = await useOf(engine.endpoint, 'bench-large', large);
    return [...READS, ...PEOPLE, ...CARDS, ...CHANGES].map(({ name }) => {
      const [little, much] = [fromSmall.get(name), fromLarge.get(name)];
      if (little === undefined || much === undefined) throw new Error(`${name} was not measured`);
      return { name, small: little, large: much };
    });
  } finally {
    await engine.stop();
  }
}

async function useOf(endpoint: string, table: string, size: DataSize): Promise<ReadonlyMap<string, StoreUse>> {
  const place = await makePlace(endpoint, table);
  const federation = makeFederation(size.bodies);
  await load(place, federation, makeFigures(size.figures));
  await loadMembers(place, federation, size.members);
  await loadCards(place, federation, size.cards);
  const ask = await startService(place);
  const callers = callersOf(federation);
  const uses = new Map<string, StoreUse>();
  let founded: Founded = { id: '', version: 0 };
  for (const { name, as, query, variables } of [...READS, ...PEOPLE, ...CARDS, ...CHANGES]) {
    const { data, use } = await ask(callers[as], query, variables(federation, founded));
    founded = foundedIn({ name }, data) ?? founded;
    uses.set(name, use);
  }
  place.client.destroy();
  return uses;
}

/** The founded body after a change of it; a change that was refused measures nothing. */
function foundedIn({ name }: Pick<Operation, 'name'>, data: unknown): Founded | undefined {
  const payload = payloadSchema.safeParse(Object.values(z.looseObject({}).parse(data)).at(0));
  if (!payload.success) return undefined;
  const [problem] = payload.data.problems;
  if (problem !== undefined) throw new Error(`${name} was refused: ${problem.code}`);
  return foundedSchema.safeParse(payload.data['unionBody']).data;
}
