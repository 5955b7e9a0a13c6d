import { describe, expect, it } from 'vitest';
import { diceOf } from '../../support/dice.ts';
import { headerOf, signedFile, type FileHead } from '../../support/bank-files/file-signer.ts';
import { isClearPan } from '../../support/bank-files/naive-row.ts';
import { reconcile, stateBefore } from '../../support/bank-files/naive-reconciler.ts';
import { ROW_CLASSES, ROW_CODES, type NaiveResult, type NaiveState } from '../../support/bank-files/naive-types.ts';
import { FAULTS_OF_FIELDS } from '../../support/bank-files/random-faults.ts';
import { randomCase, type RandomCase } from '../../support/bank-files/random-file.ts';
import { drawnDiscounts } from '../../support/bank-files/random-discounts.ts';
import { BANK, instantOf } from '../../support/bank-files/sample-world.ts';

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);

function resultsOf({ world, cards, usage, uploads }: RandomCase): readonly NaiveResult[] {
  let state = stateBefore(cards, usage);
  return uploads.map((upload) => {
    const done = reconcile(world, state, upload);
    ({ state } = done);
    return done.result;
  });
}

describe('random files', () => {
  it('meet every class, every code of a row, every finding and every verdict', () => {
    const discounts = SEEDS.flatMap((seed) => resultsOf(randomCase(seed)));
    const statuses = SEEDS.flatMap((seed) => resultsOf(randomCase(seed, { kinds: ['CARDSTATUS'] })));
    const taken = [...discounts, ...statuses].flatMap((result) => (result.code === null ? [result] : []));
    const rows = taken.flatMap((result) => result.rows);
    expect(new Set(rows.map((row) => row.class))).toEqual(new Set(ROW_CLASSES));
    const codes = rows.filter((row) => row.class === 'REFUSED').flatMap(({ reasons }) => reasons);
    expect(new Set(codes)).toEqual(new Set(ROW_CODES));
    expect(new Set(rows.map(({ finding }) => finding)).size).toBe(4);
    expect(new Set(taken.map(({ verdict }) => verdict)).size).toBe(3);
    const revived = taken.flatMap((result) => result.revived);
    expect(new Set(revived.map((row) => row.class)).size).toBeGreaterThanOrEqual(3);
    expect(taken.some(({ missing }) => missing.length > 0)).toBe(true);
    expect(taken.some(({ budgetExceeded }) => budgetExceeded.length > 0)).toBe(true);
    const refused = [...discounts, ...statuses].filter(({ code }) => code !== null).length;
    expect(taken.length).toBeGreaterThan(10 * refused);
  });

  it('are the same for the same seed', () => {
    expect(randomCase(3)).toEqual(randomCase(3));
    expect(resultsOf(randomCase(3))).toEqual(resultsOf(randomCase(3)));
  });

  it('hold card numbers that are such', () => {
    expect(FAULTS_OF_FIELDS.any.filter(isClearPan)).toHaveLength(3);
  });
});

/** What is told of each line, whatever its place; of lines that are the same, in any order. */
function toldByLine(
  state: NaiveState,
  { world, rows, seed }: { world: RandomCase['world']; rows: readonly string[]; seed: number },
) {
  const dice = diceOf(seed);
  const shuffled = rows
    .map((text) => ({ text, by: dice.below(2 ** 30) }))
    .toSorted((left, right) => left.by - right.by);
  const texts = shuffled.map(({ text }) => text);
  const head: FileHead = { bank: BANK.code, kind: 'DISCOUNT', businessDate: '2026-06-06', sequence: 1 };
  const knownAt = instantOf('2026-06-07T01:00:00+08:00');
  const upload = { ...signedFile(head, texts), kind: head.kind, uploader: BANK.code, knownAt };
  const done = reconcile(world, state, upload).result;
  if (done.code !== null) throw new Error(`${headerOf(head)} was refused: ${done.code}`);
  return done.rows.map(({ line, ...told }) => ({ text: texts[line - 2] ?? '', ...told })).toSorted(byContent);
}

const wordsOf = (row: object): string =>
  JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
const byContent = (left: object, right: object): number => (wordsOf(left) < wordsOf(right) ? -1 : 1);

describe('what is told of a row', () => {
  it.each(SEEDS.slice(0, 100))('does not hang on where it stands in its file, for seed %i', (seed) => {
    const { world, cards, usage } = randomCase(seed);
    const drawing = { world, cards, businessDate: '2026-06-06', before: [] };
    const rows = drawnDiscounts({ ...drawing, dice: diceOf(seed + 1000), rows: 30 });
    const state = stateBefore(cards, usage);
    const once = toldByLine(state, { world, rows, seed: 1 });
    expect(toldByLine(state, { world, rows, seed: 2 })).toEqual(once);
  });
});
