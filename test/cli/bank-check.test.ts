import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gb18030 } from '../support/gb18030.ts';
import { bankFile, BUSINESS_DAY, cardStatus, charge, dayFromToday, digitsOf, nameOf, sentFile } from './bank-file.ts';
import { cardNumber, folder } from './bank-folder.ts';
import { runCli, type CliRun } from './run-cli.ts';

const check = (path: string, ...args: readonly string[]): Promise<CliRun> => runCli(['bank', 'check', path, ...args]);
const checkRows = (rows: readonly string[], ...args: readonly string[]): Promise<CliRun> =>
  check(sentFile(bankFile({ rows })), ...args);

const DIGITS = digitsOf(BUSINESS_DAY);
const HEADER = `H|1|CCBZJ|DISCOUNT|${DIGITS}|000001|UTF-8|DELTA`;

describe('a file that is in order', () => {
  it('ends with 0, and with what only the service knows', async () => {
    const run = await check(sentFile(bankFile()));
    expect(run.exitCode).toBe(0);
    expect(run.output).toContain(`${nameOf()}: 1 rows looked at, 0 would be refused.`);
    expect(run.output).toContain('Nothing speaks against sending it.');
    expect(run.output).toContain('Not checked, for the service alone knows: whether the bank is registered');
  });

  it('is told of in Chinese where that is asked for', async () => {
    const run = await check(sentFile(bankFile()), '--lang', 'zh');
    expect(run.output).toContain('看了 1 行，0 行会被拒绝。');
    expect(run.output).toContain('未检查（只有服务知道）');
  });

  it.each([
    ['lines that end in CRLF', bankFile({ lineEnd: '\r\n' }), nameOf()],
    ['no rows', bankFile({ rows: [] }), nameOf()],
    ['no end to its last line', bankFile().subarray(0, -1), nameOf()],
    ['gzip around it', gzipSync(bankFile()), nameOf({}, '.txt.gz')],
    ['states of cards', bankFile({ kind: 'CARDSTATUS', rows: [cardStatus()] }), nameOf({ kind: 'CARDSTATUS' })],
    [
      'a business date of four weeks ago',
      bankFile({ day: dayFromToday(-28), rows: [] }),
      nameOf({ day: dayFromToday(-28) }),
    ],
  ])('may have %s', async (_what, content, name) => {
    expect(await check(sentFile(content, name))).toMatchObject({ exitCode: 0 });
  });

  it('is named from where the command is typed, also where npm runs it for another folder', async () => {
    const path = sentFile(bankFile());
    const environment = { INIT_CWD: dirname(path), npm_lifecycle_event: 'niangjia' };
    expect(await runCli(['bank', 'check', basename(path)], { environment })).toMatchObject({ exitCode: 0 });
  });

  it('may be in GB18030', async () => {
    const header = HEADER.replace('UTF-8', 'GB18030');
    const row = charge({ merchantCode: '店' });
    const run = await check(sentFile(bankFile({ header, rows: [charge(), row], encode: gb18030 })));
    // The encoding holds and the sums, too; a code is of other letters.
    expect(run.output).toContain('line 3 merchantCode FIELD_FORMAT');
    expect(run.output).not.toContain('as a whole');
  });
});

describe('a file that would be refused as a whole', () => {
  const proper = bankFile();
  it.each([
    ['NAME_FORMAT', proper, 'CCBZJ.DISCOUNT.txt'],
    ['NAME_FORMAT', proper, `CCBZJ.DISCOUNT.20260230.000001.txt`],
    ['NAME_FORMAT', proper, `CCBZJ.DISCOUNT.${DIGITS}.000000.txt`],
    ['SENDER_MISMATCH', proper, `ICBC.DISCOUNT.${DIGITS}.000001.txt`],
    ['HEADER_INVALID', proper, `CCBZJ.DISCOUNT.${DIGITS}.000002.txt`],
    ['HEADER_INVALID', bankFile({ header: `\u{FEFF}${HEADER}` }), nameOf()],
    ['HEADER_INVALID', bankFile({ header: HEADER.replace('DELTA', 'FULL') }), nameOf()],
    ['ENCODING_INVALID', bankFile({ rows: [charge({ mcc: '店' })], encode: gb18030 }), nameOf()],
    ['ARCHIVE_UNSAFE', gzipSync(bankFile({ rows: Array<string>(9_999).fill(charge()) })), nameOf({}, '.txt.gz')],
    ['ARCHIVE_UNSAFE', gzipSync(proper).subarray(0, -12), nameOf({}, '.txt.gz')],
    ['ARCHIVE_UNSAFE', proper, nameOf({}, '.txt.gz')],
    ['EMPTY', Buffer.alloc(0), nameOf()],
    ['EMPTY', Buffer.alloc(0), nameOf({}, '.txt.gz')],
    ['TRAILER_MISSING', bankFile({ trailer: '' }), nameOf()],
    ['TRAILER_MISSING', proper.subarray(0, -20), nameOf()],
    ['COUNT_MISMATCH', bankFile({ trailer: `T|2|10000|500|${'0'.repeat(64)}` }), nameOf()],
    ['SUM_MISMATCH', bankFile({ sums: '10000|501' }), nameOf()],
    ['CHECKSUM_MISMATCH', bankFile({ trailer: `T|1|10000|500|${'0'.repeat(64)}` }), nameOf()],
    ['BUSINESS_DATE_FUTURE', bankFile({ day: dayFromToday(2) }), nameOf({ day: dayFromToday(2) })],
    ['BUSINESS_DATE_TOO_OLD', bankFile({ day: dayFromToday(-32), rows: [] }), nameOf({ day: dayFromToday(-32) })],
  ])('is told %s and what to do (%#)', async (code, content, name) => {
    const run = await check(sentFile(content, name));
    expect(run.exitCode).toBe(1);
    expect(run.output).toMatch(new RegExp(`The file would be refused as a whole: ${code} [A-Z].{20,}`));
    expect(run.output).not.toContain('Nothing speaks against');
  });

  it('is told with the rows that were looked at until then', async () => {
    const run = await check(sentFile(bankFile({ rows: [charge({ mcc: 'x' })], trailer: '' })));
    expect(run.output).toContain('TRAILER_MISSING');
    const cut = await check(sentFile(bankFile({ rows: [charge({ mcc: 'x' }), charge()], trailer: '' })));
    expect(cut.output).toContain('line 2 mcc FIELD_FORMAT');
    expect(cut.output).toContain('The rows behind that were not looked at.');
  });

  it('that is not there is told with why', async () => {
    const run = await check(join(folder, nameOf()));
    expect([run.exitCode, run.output]).toEqual([1, expect.stringMatching(/FILE_UNREADABLE .*ENOENT/)]);
  });
});

describe('a row that would be refused', () => {
  const late = `${dayFromToday(0)}T00:00:00+08:00`;
  it.each([
    ['FIELD_MISSING', 'token', charge({ token: '' })],
    ['FIELD_FORMAT', 'mcc', charge({ mcc: '541' })],
    ['FIELD_FORMAT', 'record', `${charge()}|more`],
    ['FIELD_FORMAT', 'record', charge().replace('D|', 'X|')],
    ['FIELD_FORMAT', 'record', ''],
    ['AMOUNT_INVALID', 'discountFen', charge({ discountFen: '10001' })],
    ['TIME_WITHOUT_OFFSET', 'at', charge({ at: `${BUSINESS_DAY}T10:00:00` })],
    ['OPERATION_UNKNOWN', 'operation', charge({ operation: 'X' })],
    ['CLEAR_PAN_REFUSED', 'token', charge({ token: cardNumber(1) })],
    ['TIME_IN_FUTURE', 'at', charge({ at: late })],
  ])('is told by line, field, code and what to do: %s of %s', async (code, field, row) => {
    const run = await checkRows([charge({ transactionId: 'T0' }), row]);
    expect(run.exitCode).toBe(1);
    expect(run.output).toMatch(new RegExp(`^line 3 ${field} ${code} [A-Z]`, 'm'));
    expect(run.output).toContain('2 rows looked at, 1 would be refused.');
    expect(run.output).not.toContain(cardNumber(1));
  });

  it('is judged by the business date in CARDSTATUS, too', async () => {
    const rows = [cardStatus({ effectiveAt: late })];
    const name = nameOf({ kind: 'CARDSTATUS' });
    const run = await check(sentFile(bankFile({ kind: 'CARDSTATUS', rows }), name));
    expect(run.output).toContain('line 2 effectiveAt TIME_IN_FUTURE');
  });

  it('is one of 20 that are listed; a file takes all of them', async () => {
    const out = join(folder, 'errors.txt');
    const rows = Array.from({ length: 25 }, () => charge({ merchantCode: cardNumber(3) }));
    const run = await checkRows(rows, '--errors', out, '--lang', 'zh');
    expect(run.output.match(/CLEAR_PAN_REFUSED/g)).toHaveLength(20);
    expect(run.output).toContain('……另有 5 行未列出。');
    const errors = readFileSync(out, 'utf8');
    const lines = errors.trimEnd().split('\n');
    expect(lines).toHaveLength(25);
    expect(lines[24]).toMatch(/^26\|merchantCode\|CLEAR_PAN_REFUSED\|[^|]+令牌[^|]+ Send a token; [^|]+$/);
    expect(statSync(out).mode & 0o777).toBe(0o600);
    for (const text of [errors, run.output]) expect(text).not.toContain(cardNumber(3));
  });

  it('leaves an empty file of errors where there is none', async () => {
    const out = join(folder, 'no-errors.txt');
    expect((await checkRows([charge()], '--errors', out)).exitCode).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe('');
    const nowhere = await checkRows([charge()], '--errors', join(folder, 'no', 'errors.txt'));
    expect([nowhere.exitCode, nowhere.output]).toEqual([1, expect.stringMatching(/cannot be written: .*ENOENT/)]);
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });
});

it('a file of 200,000 rows takes the memory of a few', async () => {
  const rows = Array.from({ length: 200_000 }, (_, index) =>
    index % 4 === 3 ? charge({ transactionId: `T${index}`, at: 'never' }) : charge({ transactionId: `T${index}` }),
  );
  const out = join(folder, 'many-errors.txt');
  const args = ['bank', 'check', sentFile(bankFile({ rows })), '--errors', out];
  const run = await runCli(args, { megabytes: 32 });
  expect(run.output).toContain('200000 rows looked at, 50000 would be refused.');
  expect(run.output).not.toContain('as a whole');
  expect(readFileSync(out, 'utf8').match(/\n/g)).toHaveLength(50_000);
});
