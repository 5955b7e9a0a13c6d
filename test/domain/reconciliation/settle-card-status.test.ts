import { describe, expect, it } from 'vitest';
import { parseCardStatusRow } from '#domain/bank-file/card-status-row.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardToken } from '#domain/card/card-token.ts';
import { lastState } from '#domain/card/transitions.ts';
import {
  inOrderTaken,
  settleHolder,
  type PlacedStatus,
  type StatusEnd,
} from '#domain/reconciliation/settle-card-status.ts';
import { actOf, clientWith, region } from '../../support/builders.ts';
import { DATE, statusText, type StatusCells } from '../../support/bank-files/row-text.ts';
import { holderFor, sampleCard, tokenFor } from '../../support/bank-files/sample-world.ts';
import { valueOf } from '../../support/outcome.ts';

const BANK = clientWith('BANK', { kind: 'CARD_PROGRAM', cardProgram: 'cprog_ours', regionCode: region('330000') });
const ACT = actOf(BANK, DATE);
const KEYS = ['k1', 'k2'];
const ISSUED = ['ISSUED', '2026-01-02T10:00:00+08:00'] as const;
const ACTIVE = ['ACTIVATED', '2026-01-05T10:00:00+08:00'] as const;
const LOST = ['LOST', '2026-06-01T10:00:00+08:00'] as const;

const card = sampleCard({ name: 'a', states: [ISSUED, ACTIVE] });
const lost = sampleCard({ name: 'a', states: [ISSUED, ACTIVE, LOST] });
const replaced = sampleCard({ name: 'a', states: [ISSUED, ACTIVE, LOST, ['REPLACED', LOST[1]]] });
const cancelled = sampleCard({ name: 'a', states: [ISSUED, ACTIVE, ['CANCELLED', LOST[1]]] });
const waiting = sampleCard({ name: 'w', holder: 'a', states: [], tokens: [] });

const placed = (cells: readonly Partial<StatusCells>[]): readonly PlacedStatus[] =>
  cells.map((one, index) => {
    const text = statusText(one);
    return { line: index + 2, text, row: valueOf(parseCardStatusRow(text)) };
  });
const settle = (cells: readonly Partial<StatusCells>[], cards: readonly BenefitCard[]) =>
  settleHolder(inOrderTaken(placed(cells)), { cards, keyIds: KEYS, taken: new Set() }, ACT);
const endOf = (cells: Partial<StatusCells>, cards: readonly BenefitCard[]): readonly [string, string] => {
  const [end] = settle([cells], cards).ends;
  return [end?.class ?? '', end?.reason ?? ''];
};

const at = (hour: number): string => `${DATE}T${String(hour).padStart(2, '0')}:00:00+08:00`;
const NEW = { token: tokenFor('a2'), state: 'ISSUED', effectiveAt: at(10) };

describe('what a bank says of a card', () => {
  it.each<[string, readonly [string, string], Partial<StatusCells>, readonly BenefitCard[]]>([
    ['a state that is new', ['APPLIED', ''], { state: 'FROZEN', effectiveAt: at(10) }, [card]],
    ['a date of expiry that is new', ['APPLIED', ''], { effectiveAt: at(10), expiresOn: '2031-12-31' }, [card]],
    ['what is known', ['UNCHANGED', ''], { effectiveAt: at(10) }, [card]],
    [
      'a state before the last one',
      ['LATE_APPLIED', ''],
      { state: 'FROZEN', effectiveAt: '2026-03-01T10:00:00Z' },
      [lost],
    ],
    ['a step that is not allowed', ['ILLEGAL_TRANSITION', ''], { state: 'REPLACED', effectiveAt: at(10) }, [card]],
    [
      'a state before the card was issued',
      ['ILLEGAL_TRANSITION', ''],
      { effectiveAt: '2026-01-02T09:59:59+08:00' },
      [card],
    ],
    [
      'a replacement of a cancelled card',
      ['ILLEGAL_TRANSITION', 'REPLACE_CANCELLED'],
      { state: 'REPLACED', effectiveAt: at(10) },
      [cancelled],
    ],
    ['a new token of an application', ['LINKED', ''], NEW, [waiting]],
    ['a new token of a lost card', ['LINKED', ''], NEW, [lost]],
    ['a new token of a replaced card', ['LINKED', ''], NEW, [replaced]],
    [
      'a new token before the card was lost',
      ['ILLEGAL_TRANSITION', ''],
      { ...NEW, effectiveAt: '2026-06-01T09:59:59+08:00' },
      [lost],
    ],
    ['a new token from the instant of the loss', ['LINKED', ''], { ...NEW, effectiveAt: LOST[1] }, [lost]],
    ['a new token that is activated at once', ['UNKNOWN_TO_UNION', ''], { ...NEW, state: 'ACTIVATED' }, [waiting]],
    [
      'a new token of a key that is not live',
      ['UNKNOWN_TO_UNION', ''],
      { ...NEW, token: tokenFor('a2', 'k3') },
      [waiting],
    ],
    ['a new token while the card is in use', ['UNKNOWN_TO_UNION', ''], NEW, [card]],
    ['a new token of a cancelled card', ['UNKNOWN_TO_UNION', ''], NEW, [cancelled]],
    ['a new token of nobody', ['UNKNOWN_TO_UNION', ''], NEW, []],
    ['a token under another holder', ['HOLDER_MISMATCH', ''], { holderHash: holderFor('b') }, [card]],
  ])('%s is %j', (...[, end, cells, cards]) => {
    expect(endOf(cells, cards)).toEqual(end);
  });

  it('is linked to the application before the lost card', () => {
    const { changed } = settle([NEW], [lost, waiting]);
    expect(changed.map(({ before }) => before.id)).toEqual([waiting.id]);
  });

  it('changes nothing where it is illegal, unknown, of another holder or nothing new', () => {
    const rows = [
      { effectiveAt: at(9) },
      { state: 'REPLACED', effectiveAt: at(10) },
      { ...NEW, state: 'LOST' },
      { holderHash: holderFor('b'), state: 'CANCELLED', effectiveAt: at(11) },
    ];
    expect(settle(rows, [card])).toMatchObject({ changed: [], cards: [card] });
  });
});

describe('the rows of a holder', () => {
  const LIFE: readonly Partial<StatusCells>[] = [
    { state: 'LOST', effectiveAt: at(8) },
    { state: 'REPLACED', effectiveAt: at(9) },
    { ...NEW, effectiveAt: at(10) },
    { ...NEW, state: 'ACTIVATED', effectiveAt: at(11) },
  ];
  const classes = (ends: readonly StatusEnd[], lines: readonly number[]) =>
    lines.map((line) => ends.find((end) => end.line === line)?.class);

  it('follow each other by their instants through old and new token, whatever their order', () => {
    for (const order of [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1],
    ]) {
      const rows = order.flatMap((index) => LIFE[index] ?? []);
      const { ends, changed, cards } = settle(rows, [card]);
      expect(
        classes(
          ends,
          [0, 1, 2, 3].map((step) => order.indexOf(step) + 2),
        ),
      ).toEqual([...['APPLIED', 'APPLIED', 'LINKED', 'APPLIED']]);
      expect(changed.map(({ changes }) => changes.length)).toEqual([4]);
      expect(cards.map((one) => lastState(one).state)).toEqual(['ACTIVATED']);
    }
  });

  it.each<{
    readonly what: string;
    readonly rows: readonly Partial<StatusCells>[];
    readonly cards: readonly BenefitCard[];
    readonly expected: readonly string[];
  }>([
    {
      what: 'a token that is issued and activated',
      ...{ rows: [NEW, { ...NEW, state: 'ACTIVATED' }], cards: [lost], expected: ['LINKED', 'APPLIED'] },
    },
    {
      what: 'the loss of the old token before the issue of the new one',
      rows: [{ state: 'LOST', effectiveAt: at(10) }, NEW, { ...NEW, state: 'ACTIVATED' }],
      ...{ cards: [card], expected: ['APPLIED', 'LINKED', 'APPLIED'] },
    },
  ])('of one instant go as a card lives: $what', ({ rows, cards, expected }) => {
    for (const order of [rows, rows.toReversed()]) {
      const told = settle(order, cards);
      const lines = rows.map((row) => order.indexOf(row) + 2);
      expect(classes(told.ends, lines)).toEqual(expected);
      expect(told.cards.map((one) => lastState(one).state)).toEqual(['ACTIVATED']);
    }
  });

  it('keep their order where the first of them were taken before: what they came to is told by their places', () => {
    const issues = [NEW, { ...NEW, token: tokenFor('a3') }];
    const rows = inOrderTaken(placed([...issues, ...issues.map((one) => ({ ...one, state: 'ACTIVATED' }))]));
    expect(rows.map(({ row }) => row.state)).toEqual(['ISSUED', 'ISSUED', 'ACTIVATED', 'ACTIVATED']);
    const facts = { cards: [lost], keyIds: KEYS, taken: new Set<CardToken>() };
    for (const told of [1, 2, 3]) {
      const { ends } = settleHolder(rows.slice(told), facts, ACT);
      expect(ends.map(({ line }) => line)).toEqual(rows.slice(told).map(({ line }) => line));
    }
  });

  it('of one instant that contradict each other end with the later state in the life of a card', () => {
    const [frozen, gone] = [
      { state: 'FROZEN', effectiveAt: at(8) },
      { state: 'CANCELLED', effectiveAt: at(8) },
    ];
    const results = [settle([frozen, gone], [card]), settle([gone, frozen], [card])];
    expect(results.map(({ cards }) => cards.map((one) => lastState(one).state))).toEqual([
      ['CANCELLED'],
      ['CANCELLED'],
    ]);
    expect(classes(results[0]?.ends ?? [], [3, 2])).toEqual(classes(results[1]?.ends ?? [], [2, 3]));
  });

  it('that say the same twice are applied once', () => {
    const again = { state: 'FROZEN', effectiveAt: at(8) };
    const { ends, changed } = settle([again, again], [card]);
    expect(ends.map((end) => [end.line, end.class])).toEqual([
      [2, 'APPLIED'],
      [3, 'UNCHANGED'],
    ]);
    expect(changed.flatMap(({ changes }) => changes)).toHaveLength(1);
  });

  it.each([
    [31, 31],
    [32, 31],
  ])('of %d that change a card are %d taken at once, and what is nothing new beside them', (count, taken) => {
    const unchanged = { state: 'ACTIVATED', effectiveAt: at(7) };
    const changing = Array.from({ length: count }, (_, minute) => ({
      state: minute % 2 === 0 ? 'FROZEN' : 'ACTIVATED',
      effectiveAt: `${DATE}T08:${String(minute).padStart(2, '0')}:00+08:00`,
    }));
    const { ends, changed } = settle([...changing, ...Array.from({ length: 100 }, () => unchanged)], [card]);
    expect(ends).toHaveLength(100 + taken);
    expect(changed.flatMap(({ changes }) => changes)).toHaveLength(taken);
  });
});
