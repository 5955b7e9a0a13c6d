import { createHmac } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LineCutter } from '../../cli/bank/tokenise/line-cutter.ts';
import { readWiped } from '../../cli/bank/tokenise/read-numbers.ts';
import { gb18030 } from '../support/gb18030.ts';
import { cardNumber, fileIn, folder } from './bank-folder.ts';
import { runCli, type CliOptions, type CliRun } from './run-cli.ts';

const KEY = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f';
/** Made by `printf %s NUMBER | openssl dgst -sha256 -mac HMAC -macopt hexkey:KEY`. */
const KNOWN = [
  ['6222020200011112220', '8afaa51a02090fd06103b1c84a92bb087d08ea82fb73e22a166774ef1d58c39f'],
  ['4111111111111111', '0622241201382a45912fb22828b3f7db5153cf2072722a73ded22623ea79abc9'],
  ['378282246310005', '800bccdcf62a4908b23b49512a49f8eae1c94843b5aa14f90ce69a478f296f2c'],
] as const;
const NUMBER = KNOWN[0][0];
const TOKEN = `k1:${KNOWN[0][1]}`;

const keyFile = fileIn('k1.key', `${KEY}\n`);
const withKey = ['--key-id', 'k1', '--key-file', keyFile];

const tokenise = (args: readonly string[], options?: CliOptions): Promise<CliRun> =>
  runCli(['bank', 'tokenise', ...args], options);
/** What becomes of standard input. */
const tokeniseInput = (input: string | Uint8Array, ...args: readonly string[]): Promise<CliRun> =>
  tokenise([...withKey, ...args], { input });

const tokenOf = (number: string): string =>
  `k1:${createHmac('sha256', Buffer.from(KEY, 'hex')).update(number).digest('hex')}`;

describe('a token', () => {
  it.each(KNOWN)('of %s is what OpenSSL makes of it under the same key', async (number, hex) => {
    const run = await tokeniseInput(`${number}\n`);
    expect([run.exitCode, run.stdout]).toEqual([0, `k1:${hex}\n`]);
  });

  it('stands in the line of its number, and each line keeps its end', async () => {
    const run = await tokeniseInput(`${cardNumber(1)}\r\n${cardNumber(2)}\n${cardNumber(3)}`);
    expect(run.stdout).toBe(`${tokenOf(cardNumber(1))}\r\n${tokenOf(cardNumber(2))}\n${tokenOf(cardNumber(3))}`);
  });

  it('is made of the first line whatever mark a spreadsheet put before it', async () => {
    expect((await tokeniseInput(`\u{FEFF}${NUMBER}\n`)).stdout).toBe(`${TOKEN}\n`);
  });

  it('of nothing is nothing', async () => {
    expect(await tokeniseInput('')).toMatchObject({ exitCode: 0, stdout: '' });
  });
});

describe('a line that holds no card number', () => {
  it.each([
    ['letters', '622202020001111222x', 'NUMBER_FORMAT'],
    ['12 digits', '400000000002', 'NUMBER_FORMAT'],
    ['20 digits', '62220202000111122200', 'NUMBER_FORMAT'],
    ['a wrong check digit', '6222020200011112221', 'CHECK_DIGIT'],
    ['spaces between', '6222 0202 0001 1112 220', 'NUMBER_FORMAT'],
    ['nothing', '', 'NUMBER_FORMAT'],
    ['digits of full width', '６２２２０２０２０００１１１１２２２０', 'NUMBER_FORMAT'],
    ['more than any line', '6'.repeat(70_000), 'LINE_TOO_LONG'],
  ])('but %s is told by its number and code, and the others go on', async (_what, line, code) => {
    const run = await tokeniseInput(`${NUMBER}\n${line}\n${NUMBER}\n`);
    expect(run).toMatchObject({ exitCode: 1, stdout: `${TOKEN}\n${TOKEN}\n` });
    expect(run.output).toContain(`line 2 ${code} `);
    expect(run.output).toContain('3 lines: 2 tokens, 1 left out.');
    if (line !== '') expect(run.output).not.toContain(line.slice(0, 12));
  });

  it('is told in Chinese where that is asked for', async () => {
    const run = await tokeniseInput('1\n', '--lang', 'zh');
    expect(run.output).toContain('第 1 行 NUMBER_FORMAT 卡号须为 13 至 19 位数字。');
  });

  it('is one of a thousand that are listed; the rest are counted', async () => {
    const run = await tokeniseInput('x\n'.repeat(1_003));
    expect(run.output.match(/NUMBER_FORMAT/g)).toHaveLength(1_000);
    expect(run.output).toContain('… and 3 more lines.');
  });
});

describe('a column', () => {
  const inColumn = (input: string | Uint8Array, ...args: readonly string[]): Promise<CliRun> =>
    tokeniseInput(input, '--column', ...args);

  it('is replaced in its place; all else stays byte for byte', async () => {
    const run = await inColumn(`D|T1|C||${NUMBER}|M-1||€é\r\n`, '5', '--separator', '|');
    expect([run.exitCode, run.stdout]).toEqual([0, `D|T1|C||${TOKEN}|M-1||€é\r\n`]);
  });

  it('of a CSV may stand in quotes, behind a separator in quotes', async () => {
    const run = await inColumn(`"张,三 ""小""","${NUMBER}",5\n`, '2');
    expect([run.exitCode, run.stdout]).toEqual([0, `"张,三 ""小""","${TOKEN}",5\n`]);
  });

  it.each(['tab', '\\t', '\t'])('may be parted by a tab, written %j', async (separator) => {
    expect((await inColumn(`a\t${NUMBER}`, '2', '--separator', separator)).stdout).toBe(`a\t${TOKEN}`);
  });

  it('of GB18030 is found behind characters whose second byte is the separator', async () => {
    // 簗 ends in the byte of `|`.
    const before = gb18030('簗|店|');
    expect(before.filter((byte) => byte === 0x7c)).toHaveLength(3);
    const out = join(folder, 'gb.txt');
    const path = fileIn('gb.in', Buffer.concat([before, Buffer.from(`${NUMBER}\n`)]));
    const args = ['--column', '3', '--separator', '|', '--encoding', 'GB18030', '--out', out, path];
    expect((await tokenise([...withKey, ...args])).exitCode).toBe(0);
    expect(readFileSync(out)).toEqual(Buffer.concat([before, Buffer.from(`${TOKEN}\n`)]));
  });

  it('that a line lacks leaves it out', async () => {
    const run = await inColumn(`a,b\na,b,${NUMBER}\n`, '3');
    expect(run).toMatchObject({ exitCode: 1, stdout: `a,b,${TOKEN}\n` });
    expect(run.output).toContain('line 1 COLUMN_MISSING');
  });

  it.each([
    ['another column', `${cardNumber(7)},${NUMBER}`],
    ['a remark', `"card ${cardNumber(7)}, lost",${NUMBER}`],
    ['a column behind', `a,${NUMBER},${cardNumber(7)}`],
    ['the same number again', `a,${NUMBER},${NUMBER}`],
  ])('leaves out a line with a card number in %s', async (_where, line) => {
    const run = await inColumn(`${line}\n`, '2');
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run.output).toContain('line 1 OTHER_NUMBER');
    expect(run.output).not.toContain(NUMBER);
    expect(run.output).not.toContain(cardNumber(7));
  });
});

describe('the key', () => {
  it.each([
    ['64 digits', KEY, 0],
    ['64 digits in capitals with a line end', `${KEY.toUpperCase()}\r\n`, 0],
    ['32 raw bytes', Buffer.from(KEY, 'hex'), 0],
    ['63 digits', KEY.slice(1), 2],
    ['65 digits', `${KEY}0`, 2],
    ['33 bytes', Buffer.alloc(33, 1), 2],
    ['64 characters that are no digits', `g${KEY.slice(1)}`, 2],
    ['nothing', '', 2],
  ] satisfies [string, string | Buffer, number][])('of a file is 32 bytes: %s', async (what, content, exitCode) => {
    const file = fileIn(`${what}.key`, content);
    const run = await tokenise(['--key-id', 'k1', '--key-file', file], { input: `${NUMBER}\n` });
    expect([run.exitCode, run.stdout]).toEqual([exitCode, exitCode === 0 ? `${TOKEN}\n` : '']);
    expect(run.output.includes('KEY_MALFORMED')).toBe(exitCode !== 0);
    expect(run.output).not.toContain(KEY.slice(1, 20));
  });

  it.each([0o640, 0o604, 0o620, 0o601])('is not taken from a file of mode %o, which others reach', async (mode) => {
    const file = fileIn(`open-${mode}.key`, KEY);
    chmodSync(file, mode);
    const run = await tokenise(['--key-id', 'k1', '--key-file', file], { input: `${NUMBER}\n` });
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.output).toContain('KEY_OPEN_TO_OTHERS');
  });

  it('that is not there is told with why', async () => {
    const run = await tokenise(['--key-id', 'k1', '--key-file', join(folder, 'none.key')], { input: '' });
    expect([run.exitCode, run.output]).toEqual([2, expect.stringMatching(/KEY_UNREADABLE .*ENOENT/)]);
  });

  it('may stand in the environment, in digits', async () => {
    const args = ['--key-id', 'k1', '--key-env', 'BANK_CARD_KEY'];
    const run = await tokenise(args, { input: NUMBER, environment: { BANK_CARD_KEY: KEY } });
    expect([run.exitCode, run.stdout]).toEqual([0, TOKEN]);
    const empty = await tokenise(args, { input: NUMBER });
    expect([empty.exitCode, empty.output]).toEqual([2, expect.stringContaining('KEY_VARIABLE_EMPTY')]);
    const short = await tokenise(args, { input: NUMBER, environment: { BANK_CARD_KEY: KEY.slice(2) } });
    expect([short.exitCode, short.output]).toEqual([2, expect.stringContaining('KEY_MALFORMED')]);
  });

  it.each([
    ['--key', KEY],
    [`--key=${KEY}`],
    [`--key=secret`],
    ['-k', KEY],
    ['--key-file', keyFile, '--key', KEY],
    ['--key-env', KEY],
  ])('is never taken from the command line, nor told back: %s', async (...args) => {
    const run = await tokenise(['--key-id', 'k1', ...args], { input: `${NUMBER}\n` });
    expect([run.exitCode, run.stdout]).toEqual([2, '']);
    expect(run.output).not.toContain(KEY);
    expect(run.output).not.toContain('secret');
  });

  it('is of one source, and has an id', async () => {
    const noSource = await tokenise(['--key-id', 'k1'], { input: '' });
    expect([noSource.exitCode, noSource.output]).toEqual([2, expect.stringContaining('--key-file or --key-env')]);
    expect((await tokenise([...withKey, '--key-env', 'A'], { input: '' })).exitCode).toBe(2);
    expect((await tokenise(['--key-file', keyFile], { input: '' })).exitCode).toBe(2);
    for (const id of ['', 'K1', 'k-1', '123456789']) {
      expect((await tokenise(['--key-file', keyFile, '--key-id', id], { input: '' })).exitCode).toBe(2);
    }
  });
});

describe('a file of tokens', () => {
  it('is for the person alone, and has its name when it is whole', async () => {
    const [out, path] = [join(folder, 'tokens.txt'), fileIn('numbers.txt', `${NUMBER}\nx\n`)];
    fileIn('tokens.txt.part', 'left by a run that was killed', 0o666);
    chmodSync(`${out}.part`, 0o666);
    const run = await tokenise([...withKey, '--out', out, path]);
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(readFileSync(out, 'utf8')).toBe(`${TOKEN}\n`);
    expect(statSync(out).mode & 0o777).toBe(0o600);
  });

  it('is not there where the numbers cannot be read to their end', async () => {
    const out = join(folder, 'never.txt');
    const run = await tokenise([...withKey, '--out', out, folder]);
    expect([run.exitCode, run.output]).toEqual([1, expect.stringMatching(/FILE_UNREADABLE .*EISDIR/)]);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder)).not.toContain('never.txt.part');
  });

  it('of 200,000 lines takes the memory of a few', async () => {
    const [out, lines] = [join(folder, 'many.txt'), 200_000];
    const numbers = Array.from({ length: lines }, (_, index) => cardNumber(index));
    const path = fileIn('many.in', `${numbers.join('\n')}\n`);
    const run = await tokenise([...withKey, '--out', out, path], { megabytes: 24 });
    expect(run.exitCode).toBe(0);
    const tokens = readFileSync(out, 'utf8').split('\n');
    expect(tokens).toHaveLength(lines + 1);
    for (const index of [0, 99_999, lines - 1]) expect(tokens[index]).toBe(tokenOf(cardNumber(index)));
    expect(new Set(tokens).size).toBe(lines + 1);
  });
});

it.each([
  ['in the place of the input', ['bank', 'tokenise', ...withKey, NUMBER]],
  ['in the place of the key', ['bank', 'tokenise', '--key-id', 'k1', '--key-file', NUMBER]],
  ['in the place of the output', ['bank', 'tokenise', ...withKey, '--out', join(NUMBER, 'x'), keyFile]],
  ['in the place of the id', ['bank', 'tokenise', ...withKey, '--key-id', NUMBER]],
  ['in the place of a command', ['bank', NUMBER]],
  ['as one argument too many', ['bank', 'tokenise', ...withKey, 'a', NUMBER]],
])('a card number that was typed %s is not told back', async (_where, args) => {
  const run = await runCli(args, { input: '' });
  expect(run.exitCode).not.toBe(0);
  expect(run.output).not.toContain(NUMBER);
});

describe('the bytes of a number', () => {
  const isWiped = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);

  it('are wiped when the next are read', async () => {
    const pieces: Buffer[] = [];
    for await (const piece of readWiped(fileIn('wiped.txt', `${NUMBER}\n`))) {
      expect(piece.toString()).toBe(`${NUMBER}\n`);
      pieces.push(piece);
    }
    expect([pieces.length, pieces.every(isWiped)]).toEqual([1, true]);
  });

  it('are wiped when no more are wanted', async () => {
    const pieces: Buffer[] = [];
    for await (const piece of readWiped(fileIn('left.txt', `${NUMBER}\n`))) {
      pieces.push(piece);
      break;
    }
    expect([pieces.length, pieces.every(isWiped)]).toEqual([1, true]);
  });

  it('are wiped where a line was put together of two pieces', () => {
    const lines: Buffer[] = [];
    const cutter = new LineCutter();
    const take = (line: Buffer | undefined): void => {
      expect(line?.toString()).toBe(`${NUMBER}\n`);
      if (line !== undefined) lines.push(line);
    };
    cutter.push(Buffer.from(NUMBER.slice(0, 9)), take);
    cutter.push(Buffer.from(`${NUMBER.slice(9)}\n`), take);
    expect([lines.length, lines.every(isWiped)]).toEqual([1, true]);
  });
});
