import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { JobId } from '#domain/ids.ts';
import { reportOf, toldBefore } from '#domain/reconciliation/reported-rows.ts';
import { parseCardStatusRow } from '#domain/bank-file/card-status-row.ts';
import type { PlacedStatus, StatusEnd } from '#domain/reconciliation/settle-card-status.ts';
import { statusText } from '../../support/bank-files/row-text.ts';
import { sampleCard } from '../../support/bank-files/sample-world.ts';
import { valueOf } from '../../support/outcome.ts';

const TEXT = statusText();
const ROW = valueOf(parseCardStatusRow(TEXT));
const JOB = 'job_one' as JobId;
const card = sampleCard({ name: 'a' });
const rowsUpTo = (count: number): readonly PlacedStatus[] =>
  Array.from({ length: count }, (_, index) => ({ line: index + 2, text: TEXT, row: ROW }));
const telling = (ends: readonly StatusEnd[], rows: readonly PlacedStatus[]): BenefitCard => ({
  ...card,
  lastReport: reportOf(ends, { jobId: JOB, rows }),
});

it('tells what the first rows came to, whatever it was', () => {
  const ends = fc.array(
    fc.tuple(
      fc.constantFrom<StatusEnd['class']>('APPLIED', 'UNCHANGED', 'LINKED', 'ILLEGAL_TRANSITION', 'HOLDER_MISMATCH'),
      fc.constantFrom('', 'REPLACE_CANCELLED', 'CARD_EXPIRED'),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(ends, fc.nat(5), (drawn, behind) => {
      const told = drawn.map(([found, reason], index): StatusEnd => ({ line: index + 2, class: found, reason }));
      const rows = rowsUpTo(told.length + behind);
      expect(toldBefore(rows, { jobId: JOB, cards: [card, telling(told, rows)] })).toEqual(told);
    }),
  );
});

it('tells nothing of another job, or of another holder in the same one', () => {
  const rows = rowsUpTo(2);
  const told = telling([{ line: 2, class: 'APPLIED', reason: '' }], rows);
  expect(toldBefore(rows, { jobId: 'job_two' as JobId, cards: [told] })).toEqual([]);
  expect(toldBefore(rows.slice(1), { jobId: JOB, cards: [told] })).toEqual([]);
});

it('goes by the card that tells most', () => {
  const rows = rowsUpTo(3);
  const ends = rows.map(({ line }): StatusEnd => ({ line, class: 'UNCHANGED', reason: '' }));
  const cards = [telling(ends.slice(0, 1), rows), telling(ends, rows), telling(ends.slice(0, 2), rows)];
  expect(toldBefore(rows, { jobId: JOB, cards })).toEqual(ends);
});

it('is short, though each row comes to something else than the one before', () => {
  const rows = rowsUpTo(20_000);
  const ends = rows.map(({ line }): StatusEnd => ({
    line,
    class: line % 2 === 0 ? 'UNCHANGED' : 'APPLIED',
    reason: '',
  }));
  expect(JSON.stringify(reportOf(ends, { jobId: JOB, rows })).length).toBeLessThan(41_000);
});
