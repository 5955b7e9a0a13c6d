import { describe, expect, it } from 'vitest';
import { MOST_IMPORTED_ROWS, type ImportAnswer } from '#services/import-figures.ts';
import { adminOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { createFaultyTable } from '../support/faulty-table.ts';
import { createImports, outcomesOf, rowsOf, storedFigures } from '../support/figure-import.ts';
import { createTestPorts } from '../support/ports.ts';

const table = await createTestTable();
const faulty = createFaultyTable(table);
const service = createTestPorts(table, { now: '2026-11-20', through: faulty });
const run = createImports(service);
const zhejiang = adminOf('330000');
const nation = adminOf('000000');

const codesOf = (answer: ImportAnswer): string[] => answer.problems.map(({ code }) => code);

describe('an import of figures', () => {
  it(`takes up to ${MOST_IMPORTED_ROWS} rows, each with an indicator of its own, in one transaction`, async () => {
    const full = rowsOf('full', MOST_IMPORTED_ROWS, (index) => ({ indicator: `full_${index}` }));
    const answer = await run(nation, full);
    expect(new Set(outcomesOf(answer))).toEqual(new Set(['CREATED']));
    expect(await storedFigures(service, answer)).toEqual(answer.rows.map(({ figure }) => figure));
    expect(answer.receipt).toMatchObject({ replayed: false });
  });

  it.each([
    [0, 'INPUT_INVALID'],
    [MOST_IMPORTED_ROWS + 1, 'TOO_MANY_ROWS'],
  ])('refuses %i rows: %s', async (count, code) => {
    for (const dryRun of [false, true]) {
      const answer = await run(zhejiang, rowsOf('count', count), { dryRun });
      expect(answer).toEqual({ rows: [], problems: [{ code, path: ['rows'] }], receipt: null });
    }
  });

  it('writes no row when one is refused, and tells of the others what would have become of them', async () => {
    const answer = await run(
      zhejiang,
      rowsOf('partly', 3, (index) => (index === 1 ? { value: 'x' } : {})),
    );
    expect(outcomesOf(answer)).toEqual(['CREATED', 'REJECTED', 'CREATED']);
    expect(codesOf(answer)).toEqual(['INPUT_INVALID']);
    expect(answer.receipt).toBeNull();
    expect(answer.rows.map(({ figure }) => figure)).toEqual([null, null, null]);
    expect(answer.rows[1]?.problems).toEqual([{ code: 'FIGURE_VALUE_INVALID', path: ['rows', '1', 'value'] }]);
    expect(outcomesOf(await run(zhejiang, rowsOf('partly', 1)))).toEqual(['CREATED']);
  });

  it('writes nothing in a dry run, not even a receipt', async () => {
    const before = faulty.requestsOf('TransactWriteItemsCommand');
    const answer = await run(zhejiang, rowsOf('dry', 2), { dryRun: true, idempotencyKey: 'the-key-of-dry' });
    expect(outcomesOf(answer)).toEqual(['CREATED', 'CREATED']);
    expect(answer.receipt).toBeNull();
    expect(answer.rows.every(({ figure }) => figure === null)).toBe(true);
    expect(before).toBeGreaterThan(0);
    expect(faulty.requestsOf('TransactWriteItemsCommand')).toBe(before);
    const real = await run(zhejiang, rowsOf('dry', 2), { idempotencyKey: 'the-key-of-dry' });
    expect(real.receipt).toMatchObject({ replayed: false });
  });

  it('leaves rows that stand already as they are, without a receipt, whoever sends them', async () => {
    const first = await run(zhejiang, rowsOf('twice', 2));
    const again = await run(adminOf('330000', 'two'), rowsOf('twice', 2));
    expect(outcomesOf(again)).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(again.receipt).toBeNull();
    expect(again.problems).toEqual([]);
    expect(again.rows.map(({ figure }) => figure)).toEqual(first.rows.map(({ figure }) => figure));
  });

  it('answers the same key with the same rows as the first time, and refuses it with others', async () => {
    const first = await run(zhejiang, rowsOf('key', 2), { idempotencyKey: 'the-key-of-key' });
    await run(
      zhejiang,
      rowsOf('key', 1, () => ({ value: '7' })),
      { mode: 'REVISE' },
    );
    const again = await run(zhejiang, rowsOf('key', 2), { idempotencyKey: 'the-key-of-key' });
    expect(again.rows).toEqual(first.rows);
    expect(again.receipt).toMatchObject({ id: first.receipt?.id, replayed: true });
    const other = await run(zhejiang, rowsOf('key-other', 1), { idempotencyKey: 'the-key-of-key' });
    expect(codesOf(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('corrects a figure only when asked to, and keeps the old content in the audit trail', async () => {
    await run(zhejiang, rowsOf('correct', 1));
    const changed = rowsOf('correct', 1, () => ({ value: '28462' }));
    const refused = await run(zhejiang, changed);
    expect(refused.rows[0]?.problems).toEqual([{ code: 'FIGURE_ID_TAKEN', path: ['rows', '0', 'id'] }]);
    const revised = await run(zhejiang, changed, { mode: 'REVISE' });
    expect(revised.rows[0]).toMatchObject({ outcome: 'REVISED', figure: { version: 2, value: '28462' } });
    const id = revised.rows[0]?.figure?.id ?? '';
    const trail = await service.request().auditTrail.of(id, { limit: 10, after: undefined });
    expect(trail.items.map(({ item }) => item.action)).toEqual(['REVISE', 'IMPORT']);
    expect(trail.items[0]?.item.changes).toContainEqual({ field: 'value', from: '28461', to: '28462' });
  });

  it('of two corrections at once lets one through and tells the other that somebody else was first', async () => {
    await run(zhejiang, rowsOf('race', 1));
    const answers = await Promise.all(
      ['1', '2', '3', '4'].map((value) =>
        run(
          zhejiang,
          rowsOf('race', 1, () => ({ value })),
          { mode: 'REVISE' },
        ),
      ),
    );
    const revised = answers.flatMap(({ rows }) => rows).filter(({ outcome }) => outcome === 'REVISED');
    const conflicts = answers.filter((answer) => codesOf(answer).includes('CONFLICT'));
    expect(revised.length + conflicts.length).toBe(4);
    const versions = revised.map(({ figure }) => figure?.version);
    expect(new Set(versions)).toEqual(new Set(revised.map((_, index) => index + 2)));
  });

  it('by two callers at once doubles nothing', async () => {
    const rows = rowsOf('both', 20, (index) => ({ indicator: `both_${index}` }));
    const callers = ['one', 'two', 'three'].map((name) => adminOf('000000', name));
    const answers = await Promise.all(callers.map((caller) => run(caller, rows)));
    const outcomes = answers.map((answer) => [...new Set(outcomesOf(answer))]);
    expect(outcomes.filter(([outcome]) => outcome === 'CREATED')).toEqual([['CREATED']]);
    expect(outcomes.filter(([outcome]) => outcome === 'UNCHANGED')).toEqual([['UNCHANGED'], ['UNCHANGED']]);
    const figures = await Promise.all(answers.map((answer) => storedFigures(service, answer)));
    expect(figures[1]).toEqual(figures[0]);
    expect(figures[2]).toEqual(figures[0]);
    expect(figures[0]?.every((figure) => figure?.version === 1)).toBe(true);
  });

  it('that lost its answer on the way was still made once', async () => {
    const key = { idempotencyKey: 'the-key-of-lost' };
    faulty.plan('TransactWriteItemsCommand', 'ANSWER_LOST', 'NONE');
    const answer = await run(zhejiang, rowsOf('lost', 3), key).catch(() => run(zhejiang, rowsOf('lost', 3), key));
    expect(outcomesOf(answer)).toEqual(['CREATED', 'CREATED', 'CREATED']);
    expect((await storedFigures(service, answer)).map((figure) => figure?.version)).toEqual([1, 1, 1]);
  });
});
