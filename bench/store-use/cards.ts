import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Bank } from '#domain/bank/bank.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardProgram } from '#domain/card-program/card-program.ts';
import { addDays, type Instant } from '#domain/day.ts';
import type { BankId, BenefitCardId, CardProgramId, MemberId, OfferId } from '#domain/ids.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { Sealed } from '#domain/personal/sealed.ts';
import { isHolderHash } from '#domain/card/card-token.ts';
import type { Write } from '#services/ports/writes.ts';
import { actionOf } from '#store/write-actions.ts';
import { bankTerms } from '../../test/support/bank.ts';
import { tokenOf } from '../../test/support/card-world.ts';
import { day, region } from '../../test/support/builders.ts';
import { fen } from '../../test/support/household.ts';
import { merchantWith } from '../../test/support/offer-setting.ts';
import { ruleWith } from '../../test/support/offer-with.ts';
import type { Federation } from './federation.ts';
import { putAll } from './load.ts';
import type { Operation } from './operations.ts';
import type { Place } from './place.ts';

const TOGETHER = 1000;
const QUESTIONS = 1000;
const OFFERS = 20;
const ASKED_CARDS = 500;
const DAYS_USED = 365;
const ONCE = { count: 2, discountFen: fen(20_000) };
const SINCE = '2024-01-01T00:00:00.000Z' as Instant;
const PROGRAM = 'cprog_bench0001' as CardProgramId;
const SENDER = bankTerms({ code: 'BENCH', regionCode: region('330000') });
const BANK: Bank = { ...SENDER, id: 'bank_bench0001' as BankId, version: 1 };
const MERCHANT = merchantWith(PROGRAM, 'M-1');
const LIMITS = { count: 1000, discountFen: fen(99_999_999) };
const RULE = ruleWith({ perCard: { day: LIMITS, month: LIMITS, year: LIMITS } });
/** Every so many offers one has a budget; every card uses as many of all offers. */
const EVERY = 5;

const tokenAt = (index: number) => tokenOf(`bench ${index}`);
const cardId = (index: number): BenefitCardId => `card_bench${String(index).padStart(7, '0')}` as BenefitCardId;
const offerId = (index: number): OfferId => `offer_bench${String(index).padStart(3, '0')}` as OfferId;
/** Tokens that are asked for together, of cards all over the table. */
const tokenOfQuestion = (index: number) => tokenAt((index * 7919) % ASKED_CARDS);

function program(federation: Federation): CardProgram {
  return {
    ...{ id: PROGRAM, version: 1, code: 'bench-card', name: '示例卡', nameEn: null, sponsorId: federation.province.id },
    ...{ regionCode: BANK.regionCode, bankName: BANK.name, bankCode: BANK.code, holderKey: 'none' as Sealed },
  };
}

function offer(index: number): Offer {
  const budgetFen = index % EVERY === 0 ? fen(99_999_999_999) : null;
  const version = { number: 1, recordedAt: SINCE, from: SINCE, ends: [], rule: { ...RULE, budgetFen } };
  return {
    ...{ id: offerId(index), version: 1, programId: PROGRAM, code: `O-${index}`, name: '餐饮九折', nameEn: null },
    versions: [version],
  };
}

/** A card that may be used: issued and activated, registered each year, of somebody who moved once. */
function card(index: number, { base }: Federation): BenefitCard {
  const recordedAt = SINCE;
  const holderHash = tokenAt(index).slice('k1:'.length);
  if (!isHolderHash(holderHash)) throw new Error('the bench makes no hash');
  const states = ['ISSUED', 'ACTIVATED', 'FROZEN', 'ACTIVATED'] as const;
  const years = ['2024', '2025', '2026', '2027', '2028', '2029'];
  return {
    ...{ id: cardId(index), version: 6 },
    ...{ program: { id: PROGRAM, code: 'bench-card', regionCode: region('330000') }, holderHash, batchId: null },
    ...{ memberId: `mem_bench${index}` as MemberId, unionBodyId: base.id, bodyRegionCode: base.regionCode },
    states: states.map((state, at) => ({ state, from: `2024-01-0${at + 1}T00:00:00.000Z` as Instant, recordedAt })),
    tokens: [{ token: tokenAt(index), lastFour: '4321', from: SINCE, recordedAt }],
    expiries: [{ expiresOn: day('2099-12-31'), from: SINCE, recordedAt }],
    registrations: years.map((year) => ({
      ...{ from: day(`${year}-01-01`), to: day(`${Number(year) + 1}-01-01`), recordedAt },
    })),
    memberships: [
      { unionBodyId: base.id, from: day('2020-01-01'), to: null, recordedAt, supersededAt: null },
      { unionBodyId: base.id, from: day('2018-01-01'), to: day('2020-01-01'), recordedAt, supersededAt: null },
    ],
    changedAt: SINCE,
  };
}

function cardWrites(state: BenefitCard): readonly Write[] {
  const marker = { space: 'CARD_TOKEN', name: state.tokens[0]?.token ?? '' } as const;
  return [
    { type: 'SAVE', noun: 'benefitCard', state, readVersion: 0 },
    { type: 'CLAIM', marker, ownerId: state.id, taken: null },
  ];
}

/** What a card has used of an offer on every day of this year, as nobody can more often. */
function usage(index: number, offerOf: OfferId): Write {
  const year = String(new Date().getUTCFullYear());
  const first = day(`${year}-01-01`);
  const dates = Array.from({ length: DAYS_USED }, (_, at) => addDays(first, at).slice(5).replace('-', ''));
  const days = Object.fromEntries(dates.map((date) => [date, ONCE]));
  const key = { cardId: cardId(index), offerId: offerOf, year };
  return { type: 'SAVE_USAGE', usage: { ...key, version: 1, days, holds: [] }, readVersion: 0 };
}

/** A budget that something was spent of: its item is made by an update, as in the service. */
async function spendBudgets({ client, tableName }: Place): Promise<void> {
  for (let index = 0; index < OFFERS; index += EVERY) {
    const held = { type: 'HOLD_BUDGET', offerId: offerId(index), fen: fen(1), minute: 1 } as const;
    const { Update } = actionOf({ ...held, budgetFen: fen(100), expired: [] }, tableName);
    if (Update !== undefined) await client.send(new UpdateCommand(Update));
  }
}

/** A programme with a merchant, some offers and so many cards. */
export async function loadCards(place: Place, federation: Federation, count: number): Promise<void> {
  const offers = Array.from({ length: OFFERS }, (_, index) => offer(index));
  const shelf = { programId: PROGRAM, category: 'EATING', merchant: 'ALL' } as const;
  await putAll(place, [
    { type: 'SAVE', noun: 'bank', state: BANK, readVersion: 0 },
    { type: 'CLAIM', marker: { space: 'BANK_CODE', name: BANK.code }, ownerId: BANK.id, taken: null },
    { type: 'SAVE', noun: 'cardProgram', state: program(federation), readVersion: 0 },
    { type: 'SAVE', noun: 'merchant', state: MERCHANT, readVersion: 0 },
    ...offers.map((state): Write => ({ type: 'SAVE', noun: 'offer', state, readVersion: 0 })),
    ...offers.map(({ id }): Write => {
      return { type: 'PLACE_OFFER', programId: PROGRAM, regionCode: region('330000'), offerId: id };
    }),
    { type: 'SAVE_SHELF', shelf, offers: offers.map(({ id }) => id), readVersion: 0 },
  ]);
  await spendBudgets(place);
  const used = Array.from({ length: ASKED_CARDS }, (_, index) => index);
  await putAll(
    place,
    used.flatMap((index) => offers.filter((_, at) => at % EVERY === 0).map(({ id }) => usage(index, id))),
  );
  for (let start = 0; start < count; start += TOGETHER) {
    const size = Math.min(TOGETHER, count - start);
    const writes = Array.from({ length: size }, (_, at) => cardWrites(card(start + at, federation))).flat();
    await putAll(place, writes);
  }
}

const EVIDENCE = `cardInterval { state from to } membershipInterval { from to } registrationInterval { from to }
  offerVersion { offerId number from } merchantAgreement { number from to }`;
const DECISION = `eligible reasons { code } discount { fen yuan } capped evidence { ${EVIDENCE} } decidedAt`;
const ASK = `query ($input: EligibilityInput!) { eligibility(input: $input) { ${DECISION} } }`;
const ASK_ALL = `query ($inputs: [EligibilityInput!]!) {
  eligibilityBatch(inputs: $inputs) { decision { ${DECISION} } problem { code } }
}`;
const OFFERS_NEAR = `query ($filter: OfferFilter!) {
  offers(filter: $filter, first: 20) { nodes { id code name category } pageInfo { hasNextPage } }
}`;
const RESERVE = `mutation ($input: ReserveDiscountInput!) {
  reserveDiscount(input: $input) { discount { id expiresAt } problems { code } }
}`;

const question = (index: number, more: object = { offerId: offerId(0) }): object => ({
  ...{ card: { token: tokenOfQuestion(index) }, merchantId: MERCHANT.id, amount: 10_000 + index },
  ...more,
});

const ask = (name: string, input: object): Operation => ({
  name,
  as: 'partner',
  query: ASK,
  variables: () => ({ input }),
});

/** What a till and a card bank ask. The first question finds nothing of the catalogue at hand, the others do. */
export const CARDS: readonly Operation[] = [
  ask('eligibility by token, the first of a process', question(1)),
  ask('eligibility by token', question(2)),
  ask('eligibility by token, as known earlier', question(3, { offerId: offerId(0), knownAt: '2025-01-01T00:00:00Z' })),
  ask('eligibility, the best of 20 offers, the first', question(4, { category: 'EATING' })),
  ask('eligibility, the best of 20 offers', question(5, { category: 'EATING' })),
  {
    ...{ name: 'eligibility, 1,000 questions', as: 'partner', query: ASK_ALL },
    variables: () => ({ inputs: Array.from({ length: QUESTIONS }, (_, index) => question(index)) }),
  },
  {
    ...{ name: 'offers near a county', as: 'partner', query: OFFERS_NEAR },
    variables: () => ({ filter: { cardProgramId: PROGRAM, regionCode: '330881' } }),
  },
  {
    ...{ name: 'reserve a discount', as: 'partner', query: RESERVE },
    variables: () => ({ input: { idempotencyKey: 'bench:reserve', ...question(6) } }),
  },
];
