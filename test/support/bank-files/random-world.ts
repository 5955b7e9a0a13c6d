import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Fen } from '#domain/money.ts';
import type { Offer, OfferRule, OfferVersion, PeriodLimit } from '#domain/offer/offer.ts';
import { diceOf, type Dice } from '../dice.ts';
import type { NaiveUsage, NaiveWorld } from './naive-types.ts';
import { BANK, instantOf, LEARNED, OTHER_BANK, PROGRAM, sampleCard, sampleMerchant } from './sample-world.ts';
import { sampleOffer, sampleRule, type SampleCard } from './sample-world.ts';

/** A small world that is drawn, with merchants and offers as the domain keeps them. */
export interface RandomWorld extends NaiveWorld {
  readonly merchants: readonly Merchant[];
  readonly offers: readonly Offer[];
}

/** A world, the cards in it, and what tills used of offers before the first file. */
export interface RandomStart {
  readonly dice: Dice;
  readonly world: RandomWorld;
  readonly cards: readonly BenefitCard[];
  readonly usage: readonly NaiveUsage[];
}

/** The business dates that files are of; everything lies around them. */
export const DAYS = ['2026-06-04', '2026-06-05', '2026-06-06'] as const;
const SECOND_PROGRAM = 'cprog_more';
const THEIR_PROGRAM = 'cprog_theirs';

/** A few instants only, so that many things happen at once: midnights, noons, and the milliseconds beside them. */
export const INSTANTS: readonly string[] = [
  ...['2026-06-01T12:00:00.000+08:00', '2026-06-03T23:59:59.999+08:00', '2026-06-04T00:00:00.000+08:00'],
  ...['2026-06-04T12:00:00.000+08:00', '2026-06-04T23:59:59.999+08:00', '2026-06-05T00:00:00.000+08:00'],
  ...['2026-06-05T11:59:59.999+08:00', '2026-06-05T12:00:00.000+08:00', '2026-06-05T12:00:00.001+08:00'],
  ...['2026-06-05T23:59:59.999+08:00', '2026-06-06T00:00:00.000+08:00', '2026-06-06T12:00:00.000+08:00'],
  ...['2026-06-06T23:59:59.999+08:00', '2026-06-07T00:00:00.000+08:00', '2026-01-05T02:00:00.000Z'],
];

const ISSUED = '2026-01-02T10:00:00+08:00';
const ACTIVATED = '2026-01-05T10:00:00+08:00';
type States = NonNullable<SampleCard['states']>;
const ACTIVE: States = [
  ['ISSUED', ISSUED],
  ['ACTIVATED', ACTIVATED],
];
type Spans = NonNullable<SampleCard['registered']>;
const YEAR: Spans = [['2026-01-05', '2027-01-05']];

/** How a card is drawn: how often something is not as it should be. */
interface Fate {
  readonly dice: Dice;
  readonly trouble: number;
}

/** A life of a card: in use, replaced around these days, lost, frozen, cancelled, or only issued. */
function drawnLife({ dice, trouble }: Fate, name: string): Pick<SampleCard, 'states' | 'tokens'> {
  const [first, second, third] = [0, 1, 2].map(() => dice.pick(INSTANTS)).toSorted(byInstant);
  const [lost = '', issued = '', activated = ''] = [first, second, third];
  const own = [[name, ISSUED]] as const;
  if (!dice.chance(trouble)) return { states: ACTIVE, tokens: own };
  const lives: readonly Pick<SampleCard, 'states' | 'tokens'>[] = [
    {
      states: [...ACTIVE, ['LOST', lost], ['REPLACED', lost], ['ISSUED', issued], ['ACTIVATED', activated]],
      tokens: [...own, [`${name}2`, issued]],
    },
    {
      states: [...ACTIVE, ['LOST', lost], ['ISSUED', issued], ['ACTIVATED', activated]],
      tokens: [...own, [`${name}2`, issued]],
    },
    { states: [...ACTIVE, [dice.pick(['LOST', 'FROZEN', 'CANCELLED'] as const), lost]], tokens: own },
    { states: [...ACTIVE, ['FROZEN', lost], ['ACTIVATED', issued]], tokens: own },
    { states: [...ACTIVE, ['LOST', lost], ['REPLACED', issued]], tokens: own },
    { states: [['ISSUED', issued]], tokens: [[name, issued]] },
  ];
  return dice.pick(lives);
}

const byInstant = (left: string, right: string): number => Date.parse(left) - Date.parse(right);

function drawnCard(fate: Fate, name: string, program: string): BenefitCard {
  const { dice, trouble } = fate;
  const isTidy = !dice.chance(trouble);
  const registered = isTidy
    ? YEAR
    : dice.pick([[], [['2026-06-05', '2027-06-05']], [['2025-06-05', '2026-06-05']]] as const);
  const member = isTidy
    ? ([['2024-01-01', null]] as const)
    : dice.pick([[['2024-01-01', '2026-06-05']], [['2026-06-05', null]], [], [['2024-01-01', null]]] as const);
  const expiresOn = isTidy ? '2030-12-31' : dice.pick(['2026-06-04', '2026-06-05', '2030-12-31']);
  const card = sampleCard({ name, program, registered, member, expiresOn, ...drawnLife(fate, name) });
  if (!dice.chance(trouble / 5)) return card;
  // Something of the card is learned only while the files come.
  const recordedAt = instantOf(dice.pick(INSTANTS));
  return { ...card, registrations: card.registrations.map((one) => ({ ...one, recordedAt })) };
}

const NO_LIMIT: PeriodLimit = { count: null, discountFen: null };
const limit = (dice: Dice): PeriodLimit => ({
  count: dice.pick([null, null, 1, 2, 3]),
  discountFen: dice.pick([null, null, 1, 100, 999, 1000, 1500]) as Fen | null,
});

function drawnRule(dice: Dice): OfferRule {
  const chosen = <One>(value: One, otherwise: One, share = 0.2): One => (dice.chance(share) ? value : otherwise);
  return sampleRule({
    discount: dice.pick([
      { kind: 'PERCENT', basisPoints: 1000 } as const,
      { kind: 'PERCENT', basisPoints: 3333 } as const,
      { kind: 'FIXED', fen: 500 as Fen } as const,
    ]),
    minimumSpendFen: chosen(100 as Fen, 0 as Fen),
    maxDiscountPerTransactionFen: chosen<Fen | null>(999 as Fen, null),
    perCard: {
      day: limit(dice),
      month: dice.chance(0.3) ? limit(dice) : NO_LIMIT,
      year: dice.chance(0.2) ? limit(dice) : NO_LIMIT,
    },
    weekdays: chosen<readonly number[]>([4, 6], []),
    timeSlots: chosen<OfferRule['timeSlots']>([{ fromMinute: 0, toMinute: 720 }], []),
    excludedMcc: chosen<readonly string[]>(['5311'], []),
    budgetFen: chosen<Fen | null>(1500 as Fen, null, 0.3),
  });
}

/** An offer that was perhaps revised in the middle of a day, and perhaps learned of late. */
function drawnOffer(dice: Dice, code: string, program: string): Offer {
  const offer = sampleOffer(code, {}, { program });
  const from = instantOf('2026-06-05T12:00:00+08:00');
  const recordedAt = instantOf(dice.pick(['2026-06-01T00:00:00Z', '2026-06-05T04:00:00Z', '2026-06-06T04:00:00Z']));
  const isRevised = dice.chance(0.3);
  const ends = isRevised ? [{ to: from, recordedAt }] : [];
  const first: OfferVersion = { number: 1, from: LEARNED, ends, rule: drawnRule(dice), recordedAt: LEARNED };
  const second: OfferVersion = { number: 2, from, ends: [], rule: drawnRule(dice), recordedAt };
  return { ...offer, versions: isRevised ? [first, second] : [first] };
}

function drawnUsage(dice: Dice, cards: readonly BenefitCard[], offers: readonly Offer[]): readonly NaiveUsage[] {
  return dice.times(dice.below(3), () => {
    const [card, offer] = [dice.pick(cards), dice.pick(offers)];
    const day = dice.pick(['2026-06-04', '2026-06-05', '2026-06-30', '2026-05-31', '2025-12-31']);
    return { cardId: card.id, offerId: offer.id, day, count: 1, fen: BigInt(dice.pick([1, 100, 500])) };
  });
}

/** The world of a seed: two cards of a programme, an application, a card of another programme, and one of another bank. */
export function randomStart(seed: number): RandomStart {
  const dice = diceOf(seed);
  const hasSecond = dice.chance(0.3);
  const fate = { dice, trouble: dice.pick([0, 0.2, 0.5, 0.9]) };
  const cards = [
    ...[drawnCard(fate, 'a', PROGRAM), drawnCard(fate, 'b', PROGRAM)],
    sampleCard({ name: 'waits', states: [], tokens: [] }),
    sampleCard({ name: 'theirs', program: THEIR_PROGRAM, states: ACTIVE, tokens: [['theirs', ISSUED]] }),
    ...(hasSecond ? [drawnCard(fate, 'e', SECOND_PROGRAM)] : []),
  ];
  const programs = [
    { id: PROGRAM, bankCode: BANK.code },
    { id: SECOND_PROGRAM, bankCode: BANK.code },
    { id: THEIR_PROGRAM, bankCode: OTHER_BANK.code },
  ];
  const merchants = [
    ...[sampleMerchant('M-1'), sampleMerchant('M-2', { mcc: '5311', to: dice.pick([null, '2026-06-05']) })],
    sampleMerchant('M-LATE', { learned: instantOf('2026-06-05T12:00:00+08:00') }),
    sampleMerchant('M-1', { program: SECOND_PROGRAM, mcc: '5311' }),
    sampleMerchant('M-MORE', { program: SECOND_PROGRAM }),
  ];
  const offers = [
    ...[drawnOffer(dice, 'TENTH', PROGRAM), drawnOffer(dice, 'FIVE', PROGRAM)],
    drawnOffer(dice, 'TENTH', SECOND_PROGRAM),
    drawnOffer(dice, 'THEIRS', THEIR_PROGRAM),
  ];
  const bank = { ...BANK, graceDays: dice.pick([1, 3, 7]), sealedMonths: [] };
  const world = { banks: [bank, OTHER_BANK], programs, merchants, offers };
  return { dice, world, cards, usage: drawnUsage(dice, cards.slice(0, 2), offers.slice(0, 2)) };
}
