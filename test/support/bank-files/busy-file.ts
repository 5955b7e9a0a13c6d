import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { Fen } from '#domain/money.ts';
import type { SceneFacts } from './bank-scene.ts';
import type { FileKind } from './naive-types.ts';
import { chargeText, DATE, refundText, statusText } from './row-text.ts';
import { holderFor, sampleCard, sampleOffer, tokenFor } from './sample-world.ts';

/*
 * Two files in which everything happens that may be counted twice: limits and budgets, refunds and refunds that waited,
 * repeated rows, cards with two tokens, links and corrections. For tests that disturb the work on them.
 */

const PLAIN = ['a', 'b', 'c', 'd', 'e'];
const time = (place: number): string => `${DATE}T10:${String(place % 60).padStart(2, '0')}:00+08:00`;

const twoTokens: BenefitCard = sampleCard({
  name: 'p',
  states: [
    ['ISSUED', '2026-01-02T10:00:00+08:00'],
    ['ACTIVATED', '2026-01-05T10:00:00+08:00'],
    ['LOST', '2026-05-01T10:00:00+08:00'],
    ['ISSUED', '2026-05-02T10:00:00+08:00'],
    ['ACTIVATED', '2026-05-03T10:00:00+08:00'],
  ],
  tokens: [
    ['p', '2026-01-02T10:00:00+08:00'],
    ['p2', '2026-05-02T10:00:00+08:00'],
  ],
});

const limit = { count: 3, discountFen: null };
const none = { count: null, discountFen: null };
const offer = sampleOffer('TENTH', {
  budgetFen: 20_000 as Fen,
  perCard: { day: limit, month: none, year: none },
});

/** What is there before the busy files. */
export const BUSY_SCENE: SceneFacts = {
  cards: [
    ...PLAIN.map((name) => sampleCard({ name })),
    ...[twoTokens, sampleCard({ name: 'u', registered: [] })],
    ...['w1', 'w2', 'w3'].map((name) => sampleCard({ name, states: [], tokens: [] })),
  ],
  offers: [offer],
};

/** A file that is there before the busy one: a charge, and refunds whose charges come with the busy one. */
export const EARLIER_ROWS: readonly string[] = [
  chargeText({ transactionId: 'early', token: tokenFor('a'), at: '2026-06-04T10:00:00+08:00' }),
  ...['a', 'b', 'c'].map((name) =>
    refundText({
      ...{ transactionId: `waits-${name}`, originalTransactionId: `${name}-1`, token: tokenFor(name) },
      ...{ grossFen: '5000', discountFen: '500', at: '2026-06-04T12:00:00+08:00' },
    }),
  ),
];

function ofCard(name: string, place: number): readonly string[] {
  const token = tokenFor(name);
  const charge = (number: number, cells = {}): string =>
    chargeText({ transactionId: `${name}-${number}`, token, at: time(number * 7 + place), ...cells });
  return [
    ...[1, 2, 3, 4].map((number) => charge(number)),
    ...[charge(1), charge(2, { mcc: '5311' }), charge(5, { discountFen: '7' }), charge(6, { discountFen: '0' })],
    refundText({
      transactionId: `${name}-r1`,
      originalTransactionId: `${name}-2`,
      token,
      grossFen: '3333',
      discountFen: '333',
    }),
    refundText({
      transactionId: `${name}-r2`,
      originalTransactionId: `${name}-2`,
      token,
      grossFen: '6667',
      discountFen: '667',
    }),
    refundText({
      transactionId: `${name}-r3`,
      originalTransactionId: `${name}-2`,
      token,
      grossFen: '1',
      discountFen: '0',
    }),
    refundText({ transactionId: `${name}-r4`, originalTransactionId: `${name}-none`, token }),
    charge(7, { grossFen: '0' }),
  ];
}

/** A busy day of discounts: 72 rows of seven cards. */
const BUSY_DISCOUNTS: readonly string[] = [
  ...PLAIN.flatMap(ofCard),
  chargeText({ transactionId: 'p-1', token: tokenFor('p2'), at: time(1) }),
  refundText({ transactionId: 'p-r1', originalTransactionId: 'p-1', token: tokenFor('p') }),
  refundText({ transactionId: 'p-r2', originalTransactionId: 'early', token: tokenFor('p2'), discountFen: '999' }),
  chargeText({ transactionId: 'shared', token: tokenFor('b'), at: time(2) }),
  chargeText({ transactionId: 'shared', token: tokenFor('c'), at: time(3) }),
  chargeText({ transactionId: 'u-1', token: tokenFor('u') }),
  chargeText({ transactionId: 'n-1', token: tokenFor('nobody') }),
];

/** A busy file of cards: states, corrections, links, and rows that are none of these. */
const BUSY_STATUSES: readonly string[] = [
  ...PLAIN.flatMap((name, place) => {
    const card = { token: tokenFor(name), holderHash: holderFor(name), benefit: '0' };
    return [
      statusText({ ...card, state: 'LOST', effectiveAt: time(place + 10) }),
      statusText({ ...card, state: 'REPLACED', effectiveAt: time(place + 11) }),
      statusText({ ...card, token: tokenFor(`${name}2`), state: 'ISSUED', effectiveAt: time(place + 12) }),
      statusText({ ...card, token: tokenFor(`${name}2`), effectiveAt: time(place + 13), expiresOn: '2031-12-31' }),
      statusText({ ...card, state: 'FROZEN', effectiveAt: `2026-03-0${place + 1}T10:00:00+08:00` }),
      statusText({ ...card, state: 'REPLACED', effectiveAt: '2026-02-01T10:00:00+08:00' }),
      statusText({ ...card, state: 'LOST', effectiveAt: time(place + 10) }),
    ];
  }),
  ...['w1', 'w2', 'w3', 'nobody'].map((name) =>
    statusText({ token: tokenFor(`${name}-new`), holderHash: holderFor(name), state: 'ISSUED', effectiveAt: time(20) }),
  ),
  statusText({ token: tokenFor('u'), holderHash: holderFor('a'), effectiveAt: time(30) }),
  statusText({ token: tokenFor('u'), holderHash: holderFor('u'), benefit: '1', expiresOn: '2031-12-31' }),
  statusText({ token: tokenFor('u'), holderHash: holderFor('u'), last4: '' }),
];

/** The rows of the busy file of each kind. */
export const BUSY_ROWS: Readonly<Record<FileKind, readonly string[]>> = {
  DISCOUNT: BUSY_DISCOUNTS,
  CARDSTATUS: BUSY_STATUSES,
};
