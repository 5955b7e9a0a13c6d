import { describe, expect, it } from 'vitest';
import { parseCardStatusRow } from '#domain/bank-file/card-status-row.ts';
import { connectedRows, holdersOf } from '#domain/reconciliation/connected-rows.ts';
import type { PlacedStatus } from '#domain/reconciliation/settle-card-status.ts';
import { statusText } from '../../support/bank-files/row-text.ts';
import { holderFor, tokenFor } from '../../support/bank-files/sample-world.ts';
import { valueOf } from '../../support/outcome.ts';

/** Rows of holders and tokens, each told as `holder token`, from line 2 on. */
function rowsOf(...told: readonly string[]): readonly PlacedStatus[] {
  return told.map((one, index) => {
    const [holder = '', token = ''] = one.split(' ');
    const text = statusText({ holderHash: holderFor(holder), token: tokenFor(token) });
    return { line: index + 2, text, row: valueOf(parseCardStatusRow(text)) };
  });
}

const linesOf = (groups: readonly (readonly PlacedStatus[])[]) => groups.map((rows) => rows.map(({ line }) => line));

describe('rows of cards', () => {
  it('are apart where neither holder nor token is the same', () => {
    expect(linesOf(connectedRows(rowsOf('a 1', 'b 2', 'c 3')))).toEqual([[2], [3], [4]]);
  });

  it('belong together where the holder is the same', () => {
    expect(linesOf(connectedRows(rowsOf('a 1', 'b 2', 'a 3')))).toEqual([[2, 4], [3]]);
  });

  it('belong together where the token is the same, and so on from one to the next', () => {
    expect(linesOf(connectedRows(rowsOf('a 1', 'b 1', 'c 2', 'd 3', 'b 2', 'd 4')))).toEqual([
      [2, 3, 4, 6],
      [5, 7],
    ]);
  });

  it('belong together whichever of them joins them last', () => {
    expect(linesOf(connectedRows(rowsOf('a 1', 'b 2', 'c 3', 'd 1', 'd 2', 'e 3', 'e 2')))).toEqual([
      [2, 3, 4, 5, 6, 7, 8],
    ]);
  });
});

it('the holders of tokens are those who are told to have one, whatever else they have', () => {
  const rows = rowsOf('a 1', 'b 1', 'b 2', 'c 3');
  expect([...holdersOf(rows, new Set([tokenFor('1')]))]).toEqual([holderFor('a'), holderFor('b')]);
  expect(holdersOf(rows, new Set()).size).toBe(0);
});
