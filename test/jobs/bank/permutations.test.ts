import { describe, expect, it } from 'vitest';
import { openScene } from '../../support/bank-files/bank-scene.ts';
import type { FileKind } from '../../support/bank-files/naive-types.ts';
import { drawnDiscounts } from '../../support/bank-files/random-discounts.ts';
import { drawnStatuses } from '../../support/bank-files/random-statuses.ts';
import { randomStart } from '../../support/bank-files/random-world.ts';
import { DATE } from '../../support/bank-files/row-text.ts';
import { diceOf } from '../../support/dice.ts';
import { createTestTable } from '../../support/engine.ts';

const table = await createTestTable();
const ROWS = 60;
const SEEDS = [11, 12, 13, 14];

function shuffled(rows: readonly string[], seed: number): readonly string[] {
  const dice = diceOf(seed);
  const left = [...rows];
  return rows.map(() => left.splice(dice.below(left.length), 1)[0] ?? '');
}

/** What the result tells of each row by its text, and behind them what it tells of others; in an order of their own. */
async function toldByText(seed: number, kind: FileKind, shuffle: number | null): Promise<readonly string[]> {
  const { world, cards, usage, dice } = randomStart(seed);
  const drawing = { dice, world, cards, rows: ROWS, businessDate: DATE, before: [] };
  const drawn = kind === 'DISCOUNT' ? drawnDiscounts(drawing) : drawnStatuses(drawing);
  const rows = shuffle === null ? drawn : shuffled(drawn, shuffle);
  const { banks, programs, merchants, offers } = world;
  const facts = { banks, programs, merchants, offers, cards, usage };
  const scene = await openScene(table, { ...facts, jobs: { partBytes: shuffle === null ? 1_000_000 : 2000 } });
  const job = await scene.sendWell(kind, rows, kind === 'CARDSTATUS' ? { form: 'FULL' } : {});
  expect(rows).toHaveLength(ROWS);
  return scene
    .told(job)
    .map(({ line, ...told }) => JSON.stringify([line === '' ? '' : rows[Number(line) - 2], told]))
    .sort();
}

describe.each(['DISCOUNT', 'CARDSTATUS'] as const)('the order of the rows of a file of %s', (kind) => {
  it.each(SEEDS)('changes nothing of what becomes of any of them (seed %d)', async (seed) => {
    const first = await toldByText(seed, kind, null);
    expect(await toldByText(seed, kind, seed)).toEqual(first);
    expect(await toldByText(seed, kind, seed + 100)).toEqual(first);
  });
});
