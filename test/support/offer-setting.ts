import type { ApiClient } from '#domain/caller/caller.ts';
import type { CardProgram } from '#domain/card-program/card-program.ts';
import type { CardProgramId, MerchantId, OfferId } from '#domain/ids.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { OfferTerms } from '#domain/offer/decide-create.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { createOffer, type CreateOffer } from '#services/create-offer.ts';
import type { Ports } from '#services/ports.ts';
import type { CommandResult } from '#services/run-command.ts';
import { adminOf, day, region } from './builders.ts';
import { plantCardProgram, type ProgramFacts } from './card-program.ts';
import { offerTerms } from './offer-with.ts';
import { stateAfter } from './outcome.ts';
import type { TestPorts } from './ports.ts';
import type { Federation } from './two-federations.ts';

type Service = Pick<TestPorts, 'request' | 'act' | 'clock' | 'ids'>;

/** Begins a card programme of a federation, with a code of its own. */
export function beginProgram(service: Service, federation: Federation, program: ProgramFacts): Promise<CardProgram> {
  return plantCardProgram(service, federation, program);
}

/** A merchant of a card programme in 江山 that has an agreement since 2020. */
export function merchantWith(programId: CardProgramId, code: string, regionCode = '330881'): Merchant {
  const recordedAt = '2020-01-01T00:00:00.000Z' as Merchant['details'][number]['recordedAt'];
  const details = { name: `商户${code}`, regionCode: region(regionCode), mcc: '5812', address: null, recordedAt };
  const agreement = { number: 1, from: day('2020-01-01'), to: null, recordedAt, supersededAt: null };
  const id = `mer_${code.replaceAll('-', '')}${programId.slice(-8)}` as MerchantId;
  return { id, version: 1, programId, code, details: [details], agreements: [agreement] };
}

/** Puts merchants into the table as they are given. */
export async function saveMerchants(ports: Ports, merchants: readonly Merchant[]): Promise<void> {
  const writes = merchants.flatMap((state) => {
    const marker = { space: 'MERCHANT_CODE', name: `${state.programId}#${state.code}` } as const;
    const save = { type: 'SAVE', noun: 'merchant', state, readVersion: 0 } as const;
    return [save, { type: 'CLAIM', marker, ownerId: state.id, taken: null } as const];
  });
  const id = ports.ids.next('Receipt');
  const receipt = { id, actorId: adminOf('000000').id, key: id, fingerprint: '', at: ports.clock.now(), answer: null };
  const { outcome } = await ports.ledger.commit({ writes, audit: [], receipt });
  if (outcome !== 'COMMITTED') throw new Error(`the merchants of the test were not saved: ${outcome}`);
}

/** So many merchants of a card programme, in the table. */
export async function plantMerchants(
  { request }: Pick<Service, 'request'>,
  programId: CardProgramId,
  codes: readonly string[],
): Promise<readonly MerchantId[]> {
  const merchants = codes.map((code) => merchantWith(programId, code));
  for (let first = 0; first < merchants.length; first += 40) {
    await saveMerchants(request(), merchants.slice(first, first + 40));
  }
  return merchants.map(({ id }) => id);
}

/** What a test says of an offer to create; its code is one of its own. */
export type OfferFacts = Partial<Omit<OfferTerms, 'id' | 'programId'>>;

let codes = 0;

/** The change that creates an offer, with a code of its own. */
export function creationOf(programId: CardProgramId, facts: OfferFacts = {}): CreateOffer {
  codes += 1;
  const { id: _id, programId: _programId, ...terms } = offerTerms({ code: `O-${codes}`, ...facts });
  return { idempotencyKey: `create-offer-${codes}`, cardProgramId: programId, terms };
}

/** How a test creates offers. */
export interface OfferMaker {
  readonly create: (facts?: OfferFacts) => Promise<CommandResult<Offer>>;
  /** The same where the test relies on it. */
  readonly made: (facts?: OfferFacts) => Promise<Offer>;
}

/** Creates offers in a card programme as `by`. */
export function offerMaker(service: Service, programId: CardProgramId, by: ApiClient): OfferMaker {
  const create: OfferMaker['create'] = (facts = {}) =>
    createOffer(service.request(), service.act(by), creationOf(programId, facts));
  return { create, made: (facts = {}) => stateAfter(create(facts)) };
}

/** The offers on a shelf, as they stand now. */
export async function shelved(
  { request }: Pick<Service, 'request'>,
  programId: CardProgramId,
  { merchant = 'ALL', category = 'EATING' }: Partial<{ merchant: MerchantId | 'ALL'; category: 'EATING' | 'MEDICAL' }>,
): Promise<readonly OfferId[]> {
  return (await request().offers.readShelf({ programId, category, merchant })).offers;
}
