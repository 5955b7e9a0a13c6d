import { z } from 'zod';
import type { SystemApi } from '../../../../functions/compose/system-api.ts';
import type { SystemBank } from '../../../../functions/compose/system-bank.ts';
import { makeChange, SYSTEMS } from '../change.ts';
import { exampleCards, type ExampleCard } from './example-cards.ts';
import type { ExampleProgram } from './example-programs.ts';
import { sendApplications } from './send-applications.ts';

/** Who brings cards in: the contract, and the bank for what the contract has no field for. */
export interface CardSystems {
  readonly api: SystemApi;
  readonly bank: SystemBank;
}

/** A programme that is there, and the body that its holders are members of. */
export interface ProgramInPlace {
  readonly program: ExampleProgram;
  readonly programId: string;
  readonly bodyId: string;
}

/** The first day of membership of the holders. */
const MEMBERS_FROM = '2025-01-01';

const memberSchema = z.object({ member: z.object({ id: z.string() }) });
const appliedSchema = z.object({ benefitCard: z.object({ id: z.string() }) });
const cardSchema = z.object({
  ...{ id: z.string(), version: z.number(), state: z.string(), holderHash: z.string() },
  registeredUntil: z.string().nullable(),
  holder: z.object({ id: z.string(), version: z.number(), state: z.string() }),
});
type CardState = z.infer<typeof cardSchema>;

const FIND = `query ($id: ID!) { benefitCard(id: $id) {
  id version state holderHash registeredUntil holder { id version state }
} }`;

async function findCard(api: SystemApi, id: string): Promise<CardState> {
  return cardSchema.parse((await api(SYSTEMS.maker, FIND, { id }))['benefitCard']);
}

async function admit(api: SystemApi, { program, bodyId }: ProgramInPlace, card: ExampleCard): Promise<string> {
  const idempotencyKey = `first-data:holder:${program.code}:${card.standing}`;
  const input = { idempotencyKey, unionBodyId: bodyId, person: card.holder, from: MEMBERS_FROM };
  const change = {
    by: 'maker',
    field: 'admitMember',
    inputType: 'AdmitMemberInput',
    ask: 'member { id }',
    input,
  } as const;
  return memberSchema.parse(await makeChange(api, change)).member.id;
}

async function apply(api: SystemApi, place: ProgramInPlace, card: ExampleCard): Promise<string> {
  const idempotencyKey = `first-data:card:${place.program.code}:${card.standing}`;
  const memberId = await admit(api, place, card);
  const input = { idempotencyKey, memberId, cardProgramId: place.programId };
  const names = { field: 'applyForCard', inputType: 'ApplyForCardInput', ask: 'benefitCard { id }' } as const;
  return appliedSchema.parse(await makeChange(api, { by: 'maker', ...names, input })).benefitCard.id;
}

/** The bank says that a card stands at `state`, unless it stands there already. */
async function report(
  { bank }: CardSystems,
  { program, programId }: ProgramInPlace,
  {
    card,
    state,
    known,
  }: { readonly card: ExampleCard; readonly state: 'ISSUED' | 'ACTIVATED' | 'FROZEN'; readonly known: CardState },
): Promise<void> {
  const { token, lastFour, expiresOn, standing } = card;
  const { code: cardProgram, regionCode } = program;
  const idempotencyKey = `first-data:report:${cardProgram}:${standing}:${state}`;
  const { holderHash } = known;
  const said = { idempotencyKey, holderHash, token, lastFour, state, expiresOn };
  await bank({ ...program.reporter, programId, cardProgram, regionCode }, said);
}

async function register(api: SystemApi, { id, version }: CardState): Promise<void> {
  const input = { idempotencyKey: `first-data:register:${id}:${version}`, id, expectedVersion: version };
  await makeChange(api, { by: 'maker', field: 'registerCard', inputType: 'RegisterCardInput', ask: '', input });
}

async function leave(api: SystemApi, { holder: { id, version } }: CardState): Promise<void> {
  const terms = { end: 'WITHDRAWN', reason: 'LABOUR_RELATION_CHANGED' };
  const input = { idempotencyKey: `first-data:leave:${id}:${version}`, id, expectedVersion: version, ...terms };
  await makeChange(api, { by: 'maker', field: 'endMembership', inputType: 'EndMembershipInput', ask: '', input });
}

/** Takes a card that was sent to the bank, from wherever an earlier load left it, to how it is to stand. */
async function bringTo(
  systems: CardSystems,
  place: ProgramInPlace,
  one: { readonly card: ExampleCard; readonly id: string },
): Promise<void> {
  const { api } = systems;
  const { card, id } = one;
  const known = await findCard(api, id);
  if (known.state === 'SENT_TO_BANK') await report(systems, place, { card, known, state: 'ISSUED' });
  if (known.state === 'SENT_TO_BANK' || known.state === 'ISSUED') {
    await report(systems, place, { card, known, state: 'ACTIVATED' });
  }
  const activated = await findCard(api, id);
  if (activated.registeredUntil === null && card.standing !== 'UNREGISTERED') await register(api, activated);
  if (card.standing === 'FROZEN' && activated.state !== 'FROZEN') {
    await report(systems, place, { card, known, state: 'FROZEN' });
  }
  if (card.standing === 'LEFT_MEMBER' && activated.holder.state === 'ACTIVE') await leave(api, await findCard(api, id));
}

/** Brings in the cards of a programme with their holders; answers who holds the one that may be used. */
export async function bringInCards(systems: CardSystems, place: ProgramInPlace): Promise<string> {
  const { api } = systems;
  const cards = await Promise.all(
    exampleCards(place.program).map(async (card) => ({ card, id: await apply(api, place, card) })),
  );
  await sendApplications(api, { cardProgramId: place.programId, regionCode: place.program.regionCode });
  await Promise.all(cards.map((one) => bringTo(systems, place, one)));
  const usable = cards.find(({ card }) => card.standing === 'USABLE');
  if (usable === undefined) throw new Error(`${place.program.code} has no card that may be used`);
  return (await findCard(api, usable.id)).holder.id;
}
