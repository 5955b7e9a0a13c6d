import { describe, expect, it } from 'vitest';
import { checkBankFile } from '../../../functions/jobs/bank/offline-check.ts';
import { signedFile } from '../../support/bank-files/file-signer.ts';
import { chargeText, DATE } from '../../support/bank-files/row-text.ts';
import { BANK } from '../../support/bank-files/sample-world.ts';

const HEAD = { bank: BANK.code, kind: 'DISCOUNT', businessDate: DATE, sequence: 1 } as const;
const LONGEST = 2 ** 20;

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) {
    yield await Promise.resolve(bytes.subarray(start, start + size));
  }
}

/** What a file is refused for, and how many of its rows are. */
async function readingOf({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }, size: number) {
  const file = { name, content: inPieces(bytes, size), bytes: bytes.length, now: `${DATE}T15:00:00.000Z` };
  const nothing = { refuse: () => undefined, settle: () => Promise.resolve() };
  const { refusal, refused } = await checkBankFile(file, nothing);
  return [refusal, refused];
}

const longRow = (bytes: number): string => chargeText().padEnd(bytes, '|');

describe.each([16_384, 65_536, 8 * LONGEST])('in pieces of %d bytes', (size) => {
  it('lines up to a mebibyte are rows, however many follow each other', async () => {
    const file = signedFile(HEAD, [longRow(LONGEST), longRow(700_000), longRow(LONGEST), chargeText()]);
    expect(await readingOf(file, size)).toEqual([undefined, 3]);
  });

  it('a line above it is TOO_LARGE', async () => {
    expect(await readingOf(signedFile(HEAD, [longRow(LONGEST + 1), chargeText()]), size)).toEqual(['TOO_LARGE', 0]);
  });

  it('a file that is cut off within a character has no encoding, and one behind it no trailer', async () => {
    const { name, bytes } = signedFile(HEAD, [chargeText({ transactionId: '单' })]);
    const place = Buffer.from(bytes).indexOf('单');
    const cut = [1, 2, 3].map((length) => readingOf({ name, bytes: bytes.subarray(0, place + length) }, size));
    expect((await Promise.all(cut)).map(([refusal]) => refusal)).toEqual([
      ...['ENCODING_INVALID', 'ENCODING_INVALID', 'TRAILER_MISSING'],
    ]);
  });
});
