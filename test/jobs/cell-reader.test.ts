import { describe, expect, it } from 'vitest';
import { CellReader } from '../../functions/jobs/cell-reader.ts';
import * as members from '../../functions/jobs/members/columns.ts';
import * as bodies from '../../functions/jobs/union-bodies/columns.ts';
import { parseBodyRow } from '../../functions/jobs/union-bodies/parse-body-row.ts';

const { COLUMNS: _ofMembers, ...memberWords } = members;
const { COLUMNS: ofBodies, ...bodyWords } = bodies;
const emptyRow = Object.fromEntries(Object.keys(ofBodies).map((column) => [column, ''])) as Record<
  bodies.BodyColumn,
  string
>;

it.each(Object.entries<Readonly<Record<string, string>>>({ ...memberWords, ...bodyWords }))(
  'reads each of %s, with brackets of either width, and each value by its name',
  (_name, words) => {
    for (const [word, value] of Object.entries(words)) {
      const wide = word.replaceAll('(', '（').replaceAll(')', '）');
      for (const text of [word, wide, value, value.toLowerCase()]) {
        const cells = new CellReader({ cell: text });
        expect([text, cells.choice('cell', words), cells.problems]).toEqual([text, value, []]);
      }
    }
  },
);

describe('a day in a cell', () => {
  it.each(['2024-03-01', '2024/3/1', '2024.3.1', '20240301'])('is read as people write it: %s', (cell) => {
    const cells = new CellReader({ cell });
    expect([cells.day('cell'), cells.problems]).toEqual(['2024-03-01', []]);
  });

  it.each(['202411', '2024111', '202403010', '2024-301', '2024-3/1'])('is none that may be another: %s', (cell) => {
    const cells = new CellReader({ cell });
    expect([cells.day('cell'), cells.problems]).toEqual([null, [{ column: 'cell', code: 'VALUE_INVALID' }]]);
  });
});

describe('a card number in a cell', () => {
  it.each(['6222020200011112220', '378282246310005', '３７８２ ８２２４ ６３１０ ００５', '卡号 4111 1111 1111 1111'])(
    'is refused in a text, by a code that is its own: %s',
    (cell) => {
      const cells = new CellReader({ cell });
      cells.text('cell', 100);
      expect(cells.problems).toEqual([{ column: 'cell', code: 'CLEAR_PAN_REFUSED' }]);
      const numbers = new CellReader({ cell });
      expect([numbers.numbers('cell', 100), numbers.problems]).toEqual([cell, []]);
    },
  );

  it('is refused among the units of a body', () => {
    const row = { ...emptyRow, units: '平湖甲公司;6222020200011112220' };
    const parsed = parseBodyRow(row);
    expect(parsed.ok ? [] : parsed.failure).toContainEqual({ column: 'units', code: 'CLEAR_PAN_REFUSED' });
  });
});

it('takes the phones of bodies, though they may look like card numbers', () => {
  const phone = parseBodyRow({ ...emptyRow, phone: '3782-822463-10005' });
  expect(phone.ok ? [] : phone.failure.map(({ column }) => column)).not.toContain('phone');
});
