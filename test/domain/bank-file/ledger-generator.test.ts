import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nameOf, type FileHead } from '../../support/bank-files/file-signer.ts';
import { discountLedger, statusLedger, type AnswerLine } from '../../support/bank-files/ledger-generator.ts';
import { cardsOfLedger, worldOfLedger } from '../../support/bank-files/ledger-planting.ts';
import { madeWorld } from '../../support/bank-files/ledger-world.ts';
import { reconcile, stateBefore } from '../../support/bank-files/naive-reconciler.ts';
import { ROW_CLASSES, ROW_CODES, type NaiveReconciled } from '../../support/bank-files/naive-types.ts';
import { instantOf } from '../../support/bank-files/sample-world.ts';

const WORLD = madeWorld('ICBC', 'k1', 400);
const PLAN = { seed: 7, businessDate: '2026-06-05', sequence: 1, every: 4 };

function settled(head: FileHead, bytes: Buffer): NaiveReconciled {
  const knownAt = instantOf('2026-06-06T00:30:00+08:00');
  const upload = { name: nameOf(head), bytes, kind: head.kind, uploader: WORLD.bank, knownAt };
  const { result } = reconcile(worldOfLedger(WORLD), stateBefore(cardsOfLedger(WORLD)), upload);
  if (result.code !== null) throw new Error(`the ledger was refused: ${result.code}`);
  return result;
}

const keyOf = (answers: readonly AnswerLine[]) => answers.map(({ line, answer }) => ({ line, ...answer }));
const plantedIn = (answers: readonly AnswerLine[]) => [...new Set(answers.map(({ planted }) => planted))];
const classesIn = (answers: readonly AnswerLine[]) => new Set(answers.map(({ answer }) => answer.class));
const codesIn = (answers: readonly AnswerLine[]) =>
  new Set(answers.filter(({ answer }) => answer.class === 'REFUSED').flatMap(({ answer }) => answer.reasons));

describe('a ledger', () => {
  it.each([1, 2, 3])('of discounts is told by the naive reconciler as its key says, for seed %i', (seed) => {
    const answers: AnswerLine[] = [];
    const { head, chunks } = discountLedger(
      WORLD,
      { ...PLAN, seed, rows: 400 },
      { onAnswer: (one) => answers.push(one) },
    );
    expect(settled(head, Buffer.concat([...chunks])).rows).toEqual(keyOf(answers));
    expect(codesIn(answers)).toEqual(new Set(ROW_CODES));
    const ofCards = [
      'APPLIED',
      'UNCHANGED',
      'LINKED',
      'LATE_APPLIED',
      'ILLEGAL_TRANSITION',
      'UNKNOWN_TO_UNION',
      'HOLDER_MISMATCH',
    ];
    expect(classesIn(answers)).toEqual(new Set(ROW_CLASSES.filter((one) => !ofCards.includes(one))));
  });

  it.each(['FULL', 'DELTA'] as const)('of cards is told as its key says: %s', (form) => {
    const answers: AnswerLine[] = [];
    const missing: string[] = [];
    const plan = { ...PLAN, form, onMissing: (token: string) => missing.push(token) };
    const { head, chunks } = statusLedger(WORLD, plan, { lineEnd: '\r\n', onAnswer: (one) => answers.push(one) });
    const result = settled(head, Buffer.concat([...chunks]));
    expect(result.rows).toEqual(keyOf(answers));
    expect(result.missing).toEqual(missing.toSorted());
    expect(missing.length > 0).toBe(form === 'FULL');
    expect(plantedIn(answers).length).toBeGreaterThanOrEqual(16);
    const told = [
      'REFUSED',
      'APPLIED',
      'UNCHANGED',
      'LINKED',
      'LATE_APPLIED',
      'ILLEGAL_TRANSITION',
      'UNKNOWN_TO_UNION',
      'HOLDER_MISMATCH',
    ];
    expect(classesIn(answers)).toEqual(new Set(told));
  });

  it('is the same for the same seed, and another for another', () => {
    const sha = (seed: number): string => {
      const hash = createHash('sha256');
      for (const chunk of discountLedger(WORLD, { ...PLAN, seed, rows: 2000 }).chunks) hash.update(chunk);
      return hash.digest('hex');
    };
    expect(sha(1)).toBe(sha(1));
    expect(sha(1)).not.toBe(sha(2));
  });

  it('without cases has none', () => {
    const { head, chunks } = discountLedger(WORLD, { ...PLAN, every: 0, rows: 50 }, { encoding: 'GB18030' });
    const result = settled(head, Buffer.concat([...chunks]));
    expect(result.rows.map((row) => row.class)).toEqual(Array.from({ length: 50 }, () => 'MATCHED'));
    expect(result.verdict).toBe('RECONCILED');
  });
});
