import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ResultProof, UnprovenResult } from '../../cli/bank-jobs/prove-result.ts';

const HEADER = 'H|1|CCBZJ|DISCOUNT|20261129|000001|UTF-8|RESULT|2026-11-29T12:00:00.000Z';
const LINES = [
  HEADER,
  'D|2|T1|MATCHED||500|500|0|',
  'D|3||REFUSED|AMOUNT_INVALID||||',
  'D|4|T3|MATCHED||0|0|0|MCC_DIFFERS',
  'P||R1|MATCHED||50|50|0|',
  'M||k1:aa|MISSING_AT_BANK|||||',
];
const COUNTS = '3|REFUSED=1,MATCHED=2|1|1';

/** A result with the hash of what stands before its trailer. */
function resultOf(lines: readonly string[], counts: string, sha256?: string): Buffer {
  const before = lines.map((line) => `${line}\n`).join('');
  return Buffer.from(`${before}T|${counts}|${sha256 ?? createHash('sha256').update(before).digest('hex')}\n`);
}

function prove(content: Buffer, pieceBytes = content.length): number {
  const proof = new ResultProof();
  for (let start = 0; start < content.length; start += pieceBytes) {
    proof.add(content.subarray(start, start + pieceBytes));
  }
  return proof.end();
}

describe('a result', () => {
  it.each([1, 7, 64, 100_000])('proves itself, read %i bytes at a time', (pieceBytes) => {
    expect(prove(resultOf(LINES, COUNTS), pieceBytes)).toBe(3);
  });

  it('proves itself without a row', () => {
    expect(prove(resultOf([HEADER], '0||0|0'))).toBe(0);
  });

  const without = (index: number): string[] => LINES.toSpliced(index, 1);
  it.each([
    ['a row less', resultOf(without(3), COUNTS), 'COUNT_MISMATCH'],
    ['a revived refund less', resultOf(without(4), COUNTS), 'COUNT_MISMATCH'],
    ['a missing card less', resultOf(without(5), COUNTS), 'COUNT_MISMATCH'],
    ['a row out of its place', resultOf(without(2), '2|MATCHED=2|1|1'), 'D|4'],
    ['a row twice', resultOf([...LINES.slice(0, 2), ...LINES.slice(1)], COUNTS), 'D|2'],
    ['other rows of a class', resultOf(LINES, '3|REFUSED=2,MATCHED=1|1|1'), 'SUM_MISMATCH'],
    ['a class that no row has', resultOf(LINES, '3|REFUSED=1,CONFLICT=0,MATCHED=2|1|1'), 'SUM_MISMATCH'],
    ['another hash', resultOf(LINES, COUNTS, '0'.repeat(64)), 'CHECKSUM_MISMATCH'],
    ['another amount', Buffer.from(String(resultOf(LINES, COUNTS)).replace('500|500', '500|499')), 'CHECKSUM_MISMATCH'],
    ['no trailer', Buffer.from(`${LINES.join('\n')}\n`), 'T|'],
    ['half a trailer', resultOf(LINES, COUNTS).subarray(0, -2), 'T|'],
    ['another header', resultOf(['H|1|CCBZJ', ...LINES.slice(1)], COUNTS), 'H|'],
    ['a line that is none', resultOf([...LINES.slice(0, 4), 'X', ...LINES.slice(4)], COUNTS), '5'],
    ['no bytes', Buffer.alloc(0), 'T|'],
  ])('with %s does not', (_what, content, reason) => {
    expect(() => prove(content)).toThrow(new UnprovenResult(reason));
  });
});
