import { createHash } from 'node:crypto';
import type { BenefitCard, BankState, CardState } from '#domain/card/benefit-card.ts';
import type { CardToken, HolderHash } from '#domain/card/card-token.ts';
import type { Instant, LocalDate } from '#domain/day.ts';
import type { BenefitCardId, CardProgramId, MemberId, MerchantId, OfferId, UnionBodyId } from '#domain/ids.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Fen } from '#domain/money.ts';
import type { Offer, OfferRule, PeriodLimit } from '#domain/offer/offer.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { NaiveBank, NaiveWorld } from './naive-types.ts';

const hash = (name: string): string => createHash('sha256').update(name).digest('hex');
/** An instant as the domain writes it, of a text in any offset. */
export const instantOf = (text: string): Instant => new Date(text).toISOString() as Instant;
const dayOf = (text: string): LocalDate => text as LocalDate;

/** When everything of a sample was recorded, unless it says else. */
export const LEARNED = instantOf('2026-01-01T00:00:00+08:00');
/** Before all that a bank says. */
const BEFORE_ALL = '0001-01-01T00:00:00.000Z' as Instant;
export const PROGRAM = 'cprog_ours';

/** The token that a bank makes of a name; never of a number. */
export function tokenFor(name: string, keyId = 'k1'): CardToken {
  return `${keyId}:${hash(`token of ${name}`)}` as CardToken;
}

/** The hash of a holder. */
export function holderFor(name: string): HolderHash {
  return hash(`holder ${name}`) as HolderHash;
}

/** What a sample card is told of; by default it was activated in January 2026 and may be used all the year. */
export interface SampleCard {
  readonly name: string;
  readonly program?: string;
  readonly holder?: string;
  /** States of the bank with the instants from which they hold. */
  readonly states?: readonly (readonly [BankState, string])[];
  /** Names of tokens with the instants from which the card has them. */
  readonly tokens?: readonly (readonly [string, string])[];
  readonly expiresOn?: string;
  readonly registered?: readonly (readonly [string, string])[];
  readonly member?: readonly (readonly [string, string | null])[];
}

const ISSUED_AT = '2026-01-02T10:00:00+08:00';
const ACTIVATED_AT = '2026-01-05T10:00:00+08:00';

/** A card of a sample: one that was only applied for has neither states of the bank nor tokens. */
export function sampleCard(facts: SampleCard): BenefitCard {
  const { name, program = PROGRAM, holder = name, expiresOn = '2030-12-31' } = facts;
  const states = facts.states ?? [
    ['ISSUED', ISSUED_AT],
    ['ACTIVATED', ACTIVATED_AT],
  ];
  const tokens = facts.tokens ?? [[name, ISSUED_AT]];
  const { registered = [['2026-01-05', '2027-01-05']], member = [['2024-01-01', null]] } = facts;
  const state = (one: CardState, from: Instant) => ({ state: one, from, recordedAt: LEARNED });
  return {
    ...{ id: `card_${name}` as BenefitCardId, version: 1, memberId: `mem_${holder}` as MemberId },
    program: { id: program as CardProgramId, code: program, regionCode: '330000' as RegionCode },
    ...{ unionBodyId: 'ub_one' as UnionBodyId, bodyRegionCode: '330100' as RegionCode },
    ...{ holderHash: holderFor(holder), batchId: null, changedAt: LEARNED },
    states: [
      state('APPLIED', BEFORE_ALL),
      state('SENT_TO_BANK', BEFORE_ALL),
      ...states.map(([one, from]) => state(one, instantOf(from))),
    ],
    tokens: tokens.map(([token, from]) => ({
      ...{ token: tokenFor(token), lastFour: '0001', from: instantOf(from), recordedAt: LEARNED },
    })),
    expiries:
      tokens.length === 0
        ? []
        : [{ expiresOn: dayOf(expiresOn), from: instantOf(tokens[0]?.[1] ?? ISSUED_AT), recordedAt: LEARNED }],
    registrations: registered.map(([from, to]) => ({ from: dayOf(from), to: dayOf(to), recordedAt: LEARNED })),
    memberships: member.map(([from, to]) => ({
      ...{ from: dayOf(from), to: to === null ? null : dayOf(to), recordedAt: LEARNED, supersededAt: null },
      unionBodyId: 'ub_one' as UnionBodyId,
    })),
  };
}

/** A merchant with an open agreement: a restaurant in 杭州上城, but for the facts given. */
export function sampleMerchant(
  code: string,
  { program = PROGRAM, mcc = '5812', learned = LEARNED, to = null as string | null } = {},
): Merchant {
  const details = { name: code, regionCode: '330102' as RegionCode, mcc, address: null, recordedAt: learned };
  const span = { from: dayOf('2026-01-01'), to: to === null ? null : dayOf(to) };
  return {
    ...{ id: `mer_${program}${code}`.replaceAll(/[^a-zA-Z0-9_]/g, '') as MerchantId, version: 1, code },
    programId: program as CardProgramId,
    details: [details],
    agreements: [{ ...span, number: 1, recordedAt: learned, supersededAt: null }],
  };
}

const NO_LIMIT: PeriodLimit = { count: null, discountFen: null };

/** A rule without any condition, of so many basis points. */
export function sampleRule(facts: Partial<OfferRule> = {}, basisPoints = 1000): OfferRule {
  return {
    ...{ category: 'EATING', merchants: 'ALL', regions: ['330000' as RegionCode], weekdays: [], timeSlots: [] },
    discount: { kind: 'PERCENT', basisPoints },
    ...{ minimumSpendFen: 0 as Fen, maxDiscountPerTransactionFen: null, excludedMcc: [], budgetFen: null },
    perCard: { day: NO_LIMIT, month: NO_LIMIT, year: NO_LIMIT },
    ...facts,
  };
}

/** An offer in force since the start of 2026: a tenth, but for the rule given. */
export function sampleOffer(
  code: string,
  rule: Partial<OfferRule> = {},
  { program = PROGRAM, basisPoints = 1000 } = {},
): Offer {
  const version = { number: 1, from: LEARNED, ends: [], rule: sampleRule(rule, basisPoints), recordedAt: LEARNED };
  return {
    ...{ id: `offer_${program}${code}`.replaceAll(/[^a-zA-Z0-9_]/g, '') as OfferId, version: 1, code, name: code },
    ...{ nameEn: null, programId: program as CardProgramId, versions: [version] },
  };
}

export const BANK: NaiveBank = { code: 'ICBC', keyIds: ['k1', 'k2'], graceDays: 3, sealedMonths: ['2026-05'] };
export const OTHER_BANK: NaiveBank = { code: 'CCB', keyIds: ['c1'], graceDays: 3, sealedMonths: [] };

/** A world of one programme with two merchants and a tenth on everything, but for the facts given. */
export function sampleWorld(facts: Partial<NaiveWorld> = {}): NaiveWorld {
  return {
    banks: [BANK, OTHER_BANK],
    programs: [
      { id: PROGRAM, bankCode: BANK.code },
      { id: 'cprog_theirs', bankCode: OTHER_BANK.code },
    ],
    merchants: [sampleMerchant('M-1'), sampleMerchant('M-2', { mcc: '5311' })],
    offers: [sampleOffer('TENTH')],
    ...facts,
  };
}
