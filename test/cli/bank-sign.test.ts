import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gb18030 } from '../support/gb18030.ts';
import { bankFile, BUSINESS_DAY, cardStatus, charge, digitsOf, nameOf, newFolder } from './bank-file.ts';
import { cardNumber, fileIn, folder } from './bank-folder.ts';
import { runCli, type CliRun } from './run-cli.ts';

const DAY = digitsOf(BUSINESS_DAY);

interface Signing {
  readonly run: CliRun;
  readonly out: string;
}

async function sign(body: string | Uint8Array, ...args: readonly string[]): Promise<Signing> {
  const out = join(folder, newFolder());
  const path = fileIn('body.txt', body);
  const name = ['--bank', 'CCBZJ', '--kind', 'DISCOUNT', '--date', DAY, '--sequence', '1'];
  return { run: await runCli(['bank', 'sign', path, ...name, '--out', out, ...args]), out };
}

describe('a file that is made of rows', () => {
  it.each([
    ['with line ends', `${charge()}\n`, [charge()]],
    ['without the last one', charge(), [charge()]],
    ['of none', '', []],
    ['of several', `${charge()}\n${charge({ transactionId: 'T2' })}\n`, [charge(), charge({ transactionId: 'T2' })]],
  ])('%s has its name, header and trailer', async (_what, body, rows) => {
    const { run, out } = await sign(body);
    expect(run.exitCode).toBe(0);
    expect(run.output).toContain(`${join(out, nameOf())} is made, of ${rows.length} rows.`);
    expect(readdirSync(out)).toEqual([nameOf()]);
    expect(readFileSync(join(out, nameOf()))).toEqual(bankFile({ rows }));
    expect(statSync(join(out, nameOf())).mode & 0o777).toBe(0o600);
  });

  it('takes refunds off its sums', async () => {
    const refund = charge({ operation: 'R', originalTransactionId: 'T0', grossFen: '4000', discountFen: '200' });
    const { out } = await sign(`${charge()}\n${refund}\n`);
    const rows = [charge(), refund];
    expect(readFileSync(join(out, nameOf()))).toEqual(bankFile({ rows, sums: '6000|300' }));
  });

  it('keeps line ends of CRLF as they are', async () => {
    const { run, out } = await sign(`${charge()}\r\n${charge()}\r\n${charge()}`);
    expect(run.exitCode).toBe(0);
    const text = readFileSync(join(out, nameOf()), 'utf8');
    expect(text).toContain(`${charge()}\r\n${charge()}\r\n${charge()}\nT|3|30000|1500|`);
    expect((await runCli(['bank', 'check', join(out, nameOf())])).exitCode).toBe(0);
  });

  it('may be packed', async () => {
    const { run, out } = await sign(charge(), '--gzip');
    expect(run.exitCode).toBe(0);
    expect(gunzipSync(readFileSync(join(out, nameOf({}, '.txt.gz'))))).toEqual(bankFile());
    expect((await runCli(['bank', 'check', join(out, nameOf({}, '.txt.gz'))])).exitCode).toBe(0);
  });

  it('may tell all states of cards', async () => {
    const { run, out } = await sign(cardStatus(), '--kind', 'CARDSTATUS', '--form', 'FULL', '--encoding', 'GB18030');
    expect(run.exitCode).toBe(0);
    const header = `H|1|CCBZJ|CARDSTATUS|${DAY}|000001|GB18030|FULL`;
    const file = bankFile({ kind: 'CARDSTATUS', header, rows: [cardStatus()] });
    expect(readFileSync(join(out, nameOf({ kind: 'CARDSTATUS' })))).toEqual(file);
  });

  it('of 200,000 rows takes the memory of a few, and passes the check', async () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => charge({ transactionId: `T${index}` }));
    const [path, out] = [fileIn('many.txt', rows.join('\n')), join(folder, newFolder())];
    const name = ['--bank', 'CCBZJ', '--kind', 'DISCOUNT', '--date', DAY, '--sequence', '000001'];
    const run = await runCli(['bank', 'sign', path, ...name, '--out', out], { megabytes: 32 });
    expect(run.exitCode).toBe(0);
    expect(readFileSync(join(out, nameOf()))).toEqual(bankFile({ rows }));
  });
});

describe('there is no file', () => {
  it.each([
    ['with a card number in it', charge({ token: cardNumber(5) }), 'line 2 token CLEAR_PAN_REFUSED'],
    ['of lines that are no rows', bankFile().toString(), 'line 2 record FIELD_FORMAT'],
    ['with a time after the business date', charge({ at: '2999-01-01T00:00:00Z' }), 'line 2 at TIME_IN_FUTURE'],
  ])('%s', async (_what, line, told) => {
    const { run, out } = await sign(`${charge()}\n${line}\n`);
    expect(run.exitCode).toBe(1);
    expect(run.output).toContain(told);
    expect(run.output).toContain('No file was made.');
    expect(run.output).not.toContain(cardNumber(5));
    expect(readdirSync(out)).toEqual([]);
  });

  it('in another encoding than it says', async () => {
    const { run, out } = await sign(gb18030(`${charge({ mcc: '店' })}\n${charge()}`));
    expect([run.exitCode, run.output]).toEqual([1, expect.stringContaining('ENCODING_INVALID')]);
    expect(readdirSync(out)).toEqual([]);
  });

  it('whose archive would be taken for a bomb', async () => {
    const { run, out } = await sign(`${charge()}\n`.repeat(9_999), '--gzip');
    expect([run.exitCode, run.output]).toEqual([1, expect.stringContaining('ARCHIVE_UNSAFE')]);
    expect(readdirSync(out)).toEqual([]);
  });

  it.each([
    ['a bank', ['--bank', 'ccb']],
    ['a day', ['--date', '20260230']],
    ['a number', ['--sequence', '0']],
    ['a number of six digits', ['--sequence', '1000000']],
    ['a kind', ['--kind', 'OTHER']],
    ['a form of its kind', ['--form', 'FULL']],
    ['an encoding', ['--encoding', 'UTF-16']],
  ])('without %s', async (_what, args) => {
    const { run, out } = await sign(charge(), ...args);
    expect(run.exitCode).toBe(2);
    expect(readdirSync(out)).toEqual([]);
  });

  it('where its folder is not there', async () => {
    const { run } = await sign(charge(), '--out', join(folder, 'nowhere'));
    expect([run.exitCode, run.output]).toEqual([1, expect.stringMatching(/cannot be written: .*ENOENT/)]);
  });
});
