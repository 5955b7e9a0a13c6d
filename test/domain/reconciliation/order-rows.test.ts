import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDiscountRow } from '#domain/bank-file/discount-row.ts';
import { compareRows, countingRows, orderRest, orderRows } from '#domain/reconciliation/order-rows.ts';
import type { PlacedRow } from '#domain/reconciliation/settling-row.ts';
import { chargeText, DATE, type DiscountCells } from '../../support/bank-files/row-text.ts';
import { valueOf } from '../../support/outcome.ts';

let lines = 1;
function place(cells: Partial<DiscountCells>): PlacedRow {
  lines += 1;
  const text = chargeText(cells);
  return { line: lines, text, row: valueOf(parseDiscountRow(text)) };
}
const hour = (at: number): string => `${DATE}T${String(at).padStart(2, '0')}:00:00+08:00`;
const charge = (transactionId: string, at: number, cells: Partial<DiscountCells> = {}): PlacedRow =>
  place({ transactionId, at: hour(at), ...cells });
const refund = (transactionId: string, originalTransactionId: string, at: number): PlacedRow =>
  place({ transactionId, operation: 'R', originalTransactionId, at: hour(at) });
const idsOf = (rows: readonly PlacedRow[]): string => rows.map(({ row }) => row.transactionId).join(' ');
const all = (): boolean => true;

describe('the rows of a card', () => {
  it('are taken by instant, and of one instant by id, whatever their order in the file', () => {
    const rows = [charge('b', 9), charge('c', 8), charge('a', 9), charge('B', 9)];
    expect(idsOf(orderRows(rows, all))).toBe('c B a b');
    expect(idsOf(orderRows(rows.toReversed(), all))).toBe('c B a b');
  });

  it('are taken by instant and not by how it is written', () => {
    const rows = [charge('a', 9, { at: `${DATE}T02:00:00Z` }), charge('b', 9)];
    expect(idsOf(orderRows(rows, all))).toBe('b a');
  });

  it('of one id and instant are taken by their bytes, and then by their line', () => {
    const [same, more, again] = [charge('a', 9), charge('a', 9, { grossFen: '10001' }), charge('a', 9)];
    expect(orderRows([more, again, same], all)).toEqual([same, again, more]);
  });

  it('have a refund right behind its charge where that one is later', () => {
    const rows = [refund('r1', 't1', 8), refund('r2', 't1', 7), charge('x', 8), charge('t1', 9), charge('y', 9)];
    expect(idsOf(orderRows(rows, all))).toBe('x t1 r2 r1 y');
  });

  it('have a refund in its own place where its charge is not later', () => {
    const rows = [refund('r1', 't1', 9), charge('x', 8), charge('t1', 7)];
    expect(idsOf(orderRows(rows, all))).toBe('t1 x r1');
  });

  it('have a refund in its own place where the charge is not taken by this file', () => {
    const rows = [refund('r1', 't1', 8), charge('t1', 9)];
    expect(idsOf(orderRows(rows, () => false))).toBe('r1 t1');
  });

  it('have a refund wait for nobody where what is later under its id is a refund, too', () => {
    expect(idsOf(orderRows([refund('r1', 'r2', 8), refund('r2', 't0', 9)], all))).toBe('r1 r2');
  });

  it('are all taken, each once, in one order for every order of the file', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd');
    const drawn = fc.record({ id: ids, original: ids, at: fc.integer({ min: 1, max: 4 }), isCharge: fc.boolean() });
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (facts, chance) => {
        const rows = facts.map(({ id, original, at, isCharge }) =>
          isCharge ? charge(id, at) : refund(id, original, at),
        );
        const shuffled = rows
          .map((row) => ({ row, key: Number(chance.next().value) }))
          .sort((left, right) => left.key - right.key)
          .map(({ row }) => row);
        const ordered = orderRows(rows, all);
        expect(orderRows(shuffled, all)).toEqual(ordered);
        expect(new Set(ordered)).toEqual(new Set(rows));
        expect(orderRest(shuffled)).toEqual(orderRest(rows));
        expect(orderRest(rows).length).toBe(rows.length);
      }),
    );
  });
});

describe('of several rows of an id', () => {
  it('the first by instant counts, and of one instant the first by its bytes', () => {
    const [late, first, larger] = [charge('a', 9), charge('a', 8), charge('a', 8, { grossFen: '10001' })];
    expect(countingRows([late, larger, first], all).get('a')).toBe(first);
    expect(countingRows([first, larger, late], all).get('a')).toBe(first);
  });

  it('the first of those that may count does', () => {
    const [first, second] = [charge('a', 8), charge('a', 9)];
    expect(countingRows([first, second], (row) => row !== first).get('a')).toBe(second);
  });

  it('none is told of where an id stands alone, or in a row that waited', () => {
    expect(countingRows([charge('a', 8), charge('b', 8)], all).size).toBe(0);
    expect(countingRows([charge('a', 8), { ...charge('a', 7), line: null }], all).size).toBe(0);
  });
});

describe('refunds of the second pass', () => {
  it('come behind the refund that they are of', () => {
    expect(idsOf(orderRest([refund('r1', 'r3', 7), refund('r2', 't', 8), refund('r3', 't', 9)]))).toBe('r2 r3 r1');
  });

  it('come in their own order again once they are free', () => {
    const rows = [
      refund('a', 'd', 6),
      refund('b', 'd', 7),
      refund('c', 't', 8),
      refund('d', 't', 9),
      refund('e', 't', 10),
    ];
    expect(idsOf(orderRest(rows))).toBe('c d a b e');
  });

  it('that wait for each other begin with the first of all', () => {
    expect(idsOf(orderRest([refund('b', 'a', 8), refund('a', 'b', 9), refund('c', 'a', 7)]))).toBe('c b a');
  });

  it('are always the first whose original does not wait, or else the first', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const drawn = fc.record({ id: ids, original: ids, at: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 14 }), (facts) => {
        const rows = facts.map(({ id, original, at }) => refund(id, original, at));
        const left = rows.toSorted(compareRows);
        const expected: typeof rows = [];
        while (left.length > 0) {
          const free = left.findIndex((one) =>
            left.every((other) => other === one || other.row.transactionId !== one.row.originalTransactionId),
          );
          expected.push(...left.splice(Math.max(free, 0), 1));
        }
        expect(orderRest(rows)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('that name themselves wait for nobody', () => {
    expect(idsOf(orderRest([refund('b', 'b', 8), refund('c', 't', 9)]))).toBe('b c');
  });
});
