import { expect, it } from 'vitest';
import { resultText } from '../../support/bank-files/naive-result-text.ts';
import type { NaiveOutcome, NaiveReconciled } from '../../support/bank-files/naive-types.ts';

const row = (facts: Partial<NaiveOutcome>): NaiveOutcome => ({
  ...{ line: 2, id: 't1', class: 'MATCHED', reasons: [], expectedFen: 0n, grantedFen: 0n, finding: null, field: null },
  ...facts,
});

it('the result of a file is written line by line, with counts of the classes that there are', () => {
  const result: NaiveReconciled = {
    ...{ code: null, budgetExceeded: [], verdict: 'BREAKS', missing: ['k1:a'] },
    rows: [
      row({ expectedFen: 300n, grantedFen: 200n, class: 'DISCOUNT_UNDER', finding: 'MCC_DIFFERS' }),
      row({ ...{ line: 3, id: '', class: 'REFUSED', reasons: ['FIELD_FORMAT'] }, expectedFen: null, grantedFen: null }),
      row({ line: 4, id: 't3', class: 'ORPHAN_REFUND', expectedFen: null, grantedFen: 5n }),
      row({ line: 5, id: 't4', reasons: ['LIMIT_DAY', 'DISCOUNT_ZERO'] }),
    ],
    revived: [row({ id: 'r1', class: 'REFUND_DISCOUNT_MISMATCH', expectedFen: -2n, grantedFen: 1n })],
  };
  const head = { bank: 'ICBC', kind: 'DISCOUNT', businessDate: '2026-06-05', sequence: 7 } as const;
  const lines = resultText(head, result, '2026-06-05T15:30:00.000Z').split('\n');
  expect(lines.slice(0, -2)).toEqual([
    'H|1|ICBC|DISCOUNT|20260605|000007|UTF-8|RESULT|2026-06-05T15:30:00.000Z',
    'D|2|t1|DISCOUNT_UNDER||300|200|-100|MCC_DIFFERS',
    'D|3||REFUSED|FIELD_FORMAT||||',
    'D|4|t3|ORPHAN_REFUND|||5||',
    'D|5|t4|MATCHED|LIMIT_DAY,DISCOUNT_ZERO|0|0|0|',
    'P||r1|REFUND_DISCOUNT_MISMATCH||-2|1|3|',
    'M||k1:a|MISSING_AT_BANK|||||',
  ]);
  expect(lines.at(-2)).toMatch(/^T\|4\|REFUSED=1,MATCHED=1,DISCOUNT_UNDER=1,ORPHAN_REFUND=1\|1\|1\|[0-9a-f]{64}$/);
});
