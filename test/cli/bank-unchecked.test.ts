import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { cardNumber } from '../support/bank-files/row-text.ts';
import { bankFile, charge, newFolder } from './bank-file.ts';
import { fileIn } from './bank-folder.ts';
import { runCli } from './run-cli.ts';

/** Each run is a process of its own. */
vi.setConfig({ testTimeout: 60_000 });

const NUMBER = cardNumber(16);
const HEADER = 'H|1|CCBZJ|DISCOUNT|20261129|000001|UTF-8|DELTA';

/** Sends a file to a service that is not there: one that would go out ends with 3. */
async function send(content: Uint8Array | string, ending = 'txt') {
  const path = fileIn(join(newFolder(), `CCBZJ.DISCOUNT.20261129.000001.${ending}`), content);
  const { exitCode, output } = await runCli(
    ['bank', 'send', path, '--unchecked', '--url', 'http://127.0.0.1:9/graphql'],
    {
      token: 'none',
    },
  );
  expect(output).not.toContain(NUMBER);
  return { exitCode, line: /A card number stands in line (\d+)\./.exec(output)?.[1] ?? null };
}

describe('a file that is sent unchecked', () => {
  it.each<[string, Uint8Array | string, string, string?]>([
    ['in a row', bankFile({ rows: [charge(), charge({ transactionId: NUMBER })] }), '3'],
    ['in a packed row', gzipSync(bankFile({ rows: [charge({ merchantCode: NUMBER })] })), '2', 'txt.gz'],
    ['in a packed row under the name of a plain file', gzipSync(bankFile({ rows: [charge({ mcc: NUMBER })] })), '2'],
    ['in a file without a header', `D|${NUMBER}`, '1'],
    ['behind a header that is wrong', `H|9\r\nD|x\r\nD|${NUMBER}\r\n`, '3'],
    ['behind a line of more than a mebibyte', `${HEADER}\nD|${'x'.repeat(1_100_000)}\nD|${NUMBER}|`, '3'],
    ['in what would be the trailer, if no line followed', `${HEADER}\nT|0|${NUMBER}|0\nD|x\n`, '2'],
  ])('never goes out with a card number %s', async (...[, content, line, ending]) => {
    expect(await send(content, ending)).toEqual({ exitCode: 1, line });
  });

  it.each<[string, Uint8Array | string, string?]>([
    ['its sums alone look like a card number', bankFile({ sums: `${NUMBER}|${NUMBER}` })],
    [
      'a number is too short, too long or does not pass the check',
      `D|${cardNumber(12)}|${cardNumber(20)}|4111111111111112`,
    ],
    ['digits are a part of a field', `D|A${NUMBER}|${NUMBER}B|k1:${NUMBER}`],
    ['it is no archive though it is called one', bankFile(), 'txt.gz'],
  ])('goes out where %s', async (_, content, ending) => {
    expect(await send(content, ending)).toEqual({ exitCode: 3, line: null });
  });

  it('does not go out where it is an archive that cannot be looked through', async () => {
    const packed = gzipSync(bankFile());
    expect(await send(packed.subarray(0, packed.length - 9), 'txt.gz')).toEqual({ exitCode: 1, line: null });
  });
});
