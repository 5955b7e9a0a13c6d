import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { FileProblemCode } from '#domain/job/file-problem.ts';
import { kindOf } from '../../functions/jobs/kinds.ts';
import { bodyFile, bodyLine, HEADER_MIXED, HEADER_ZH } from '../support/body-file.ts';
import { gb18030 } from '../support/gb18030.ts';
import { inspectFile } from '../support/inspected-file.ts';
import { workbookEntries, zipOf } from '../support/workbook.ts';

const ROWS = [bodyLine({ code: 'A-1' }), bodyLine({ code: 'A-2' })];
const TEXT = bodyFile(ROWS).toString('utf8');
const WANTED = [2, 0, 'A-1', '平湖A-1公司工会', '', '', 'BASE', '用人单位', '330482', 'jx', '2024/3/1'];
const few = { ...kindOf('UNION_BODIES'), mostRows: 2 };

type Refusal = readonly [code: FileProblemCode, line: number | null, columns: readonly string[]];

async function problemOf(content: Buffer, kind = few): Promise<unknown> {
  const inspected = await inspectFile(content, { kind });
  return 'problem' in inspected ? inspected.problem : inspected.rows.flat().length;
}

describe('a file that is taken', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\u{FEFF}${TEXT}`)],
    ['GB18030', gb18030(TEXT)],
    ['line ends of old Macs', Buffer.from(TEXT.replaceAll('\r\n', '\r'))],
    ['a header in both languages', bodyFile(ROWS, HEADER_MIXED)],
    ['blank rows and an empty last column', Buffer.from(TEXT.replaceAll('\r\n', ',\r\n,,,,\r\n'))],
  ])('in %s', async (_name, content) => {
    const inspected = await inspectFile(content);
    expect('rows' in inspected ? inspected.rows.flat()[0]?.slice(2, 11) : inspected).toEqual(WANTED.slice(2));
  });

  it('as the first sheet of a workbook, with days as days and texts without their readings', async () => {
    const row = [
      'A-1',
      '平湖A-1公司工会',
      'BASE',
      '用人单位',
      { raw: '<c r="E2"><v>330482</v></c>' },
      'jx',
      { day: 45352 },
    ];
    const content = await zipOf(workbookEntries([HEADER_ZH.split(','), row]));
    const inspected = await inspectFile(content);
    const wanted = [2, 0, 'A-1', '平湖A-1公司工会', '', '', 'BASE', '用人单位', '330482', 'jx', '2024-03-01'];
    expect('rows' in inspected ? inspected.rows.flat()[0]?.slice(0, 11) : inspected).toEqual(wanted);
  });
});

describe('a file that is refused', () => {
  const line = (text: string): string => `${text}\r\n`;
  const [header] = TEXT.split('\r\n');
  it.each<[string, Buffer, ...Refusal]>([
    ['with no rows', Buffer.from(line(HEADER_ZH)), 'FILE_EMPTY', null, []],
    ['with a third row where two are the most', bodyFile([...ROWS, ROWS[0] ?? '']), 'FILE_TOO_MANY_ROWS', 4, []],
    ['without a header', Buffer.from(ROWS.join('\r\n')), 'HEADER_NOT_FOUND', 1, []],
    ['without a column', Buffer.from(TEXT.replace('上级组织代码,', '')), 'COLUMN_MISSING', 1, ['上级组织代码']],
    ['with a column twice', Buffer.from(TEXT.replace('电话', 'phone,联系电话')), 'COLUMN_REPEATED', 1, ['电话']],
    ['with an unknown column', Buffer.from(TEXT.replace('电话', '身份证号')), 'COLUMN_UNKNOWN', 1, ['11: 身份证号']],
    [
      'with an unknown column that is a person',
      Buffer.from(TEXT.replace('电话', '张三 11010519491231002X 13812345678')),
      ...(['COLUMN_UNKNOWN', 1, [`11: 张三 ${'*'.repeat(18)} ${'*'.repeat(11)}`]] as const),
    ],
    [
      'with an unknown column that is a card number',
      Buffer.from(TEXT.replace('电话', '3782 822463 10005')),
      ...(['COLUMN_UNKNOWN', 1, ['11']] as const),
    ],
    ['in UTF-16', Buffer.from(`\u{FEFF}${TEXT}`, 'utf16le'), 'FILE_ENCODING_UTF16', null, []],
    [
      'in an encoding of another country',
      Buffer.from([...Buffer.from(line(header ?? '')), 0xff, 0xff, 0x0a]),
      'FILE_ENCODING_MIXED',
      2,
      [],
    ],
    ['that is no text at all', Buffer.from([0xff, 0x00, 0xff, 0x0a]), 'FILE_ENCODING_UNKNOWN', null, []],
    [
      'with a line in GB18030 after lines in UTF-8',
      Buffer.concat([Buffer.from(line(HEADER_ZH) + line(ROWS[0] ?? '')), gb18030(line(ROWS[1] ?? ''))]),
      ...(['FILE_ENCODING_MIXED', 3, []] as const),
    ],
    [
      'with a line in UTF-8 after lines in GB18030',
      Buffer.concat([gb18030(line(HEADER_ZH)), Buffer.from(line(ROWS[0] ?? ''))]),
      ...(['FILE_ENCODING_MIXED', 2, []] as const),
    ],
    [
      'with a quote that is never closed',
      Buffer.from(`${TEXT}"${'x,'.repeat(40_000)}`),
      'CSV_MALFORMED',
      expect.any(Number) as number,
      [],
    ],
    ['of one endless line', Buffer.alloc(1_200_000, 'x'), 'CSV_MALFORMED', 1, []],
    ['that is an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'FILE_FORM_UNKNOWN', null, []],
    ['that is a broken archive', Buffer.from('504b030400000000', 'hex'), 'WORKBOOK_MALFORMED', null, []],
  ])('%s', async (_name, content, ...refusal) => {
    const [code, at, columns] = refusal;
    expect(await problemOf(content)).toEqual({ code, line: at, columns });
  });

  it('that is another one than was announced, in size or in content', async () => {
    const content = Buffer.from(TEXT);
    const shorter = content.subarray(0, -1);
    const other = Buffer.from(TEXT.replace('A-2', 'A-3'));
    for (const sent of [shorter, other]) {
      expect(await inspectFile(sent, { announced: content })).toMatchObject({ problem: { code: 'FILE_DAMAGED' } });
    }
  });
});

describe('a workbook made to harm', () => {
  const entries = workbookEntries([HEADER_ZH.split(',')]);
  it.each<[string, Record<string, string | Buffer>, FileProblemCode]>([
    [
      'a sheet that unpacks to a thousand times its size',
      { 'xl/worksheets/sheet2.xml': Buffer.alloc(20_000_000, ' ') },
      'WORKBOOK_TOO_LARGE',
    ],
    [
      'a thousand entries',
      Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`e${index}`, ''])),
      'WORKBOOK_TOO_LARGE',
    ],
    [
      'entities that grow',
      {
        'xl/worksheets/sheet2.xml':
          '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>',
      },
      'WORKBOOK_MALFORMED',
    ],
    [
      'a sheet that breaks off',
      { 'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row r="1">' },
      'WORKBOOK_MALFORMED',
    ],
    ['no workbook inside', { 'xl/workbook.xml': '<workbook/>' }, 'WORKBOOK_MALFORMED'],
    [
      'rows that go back',
      { 'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row r="5"/><row r="5"/></sheetData></worksheet>' },
      'WORKBOOK_MALFORMED',
    ],
  ])('by %s is refused', async (_name, planted, code) => {
    expect(await problemOf(await zipOf({ ...entries, ...planted }))).toMatchObject({ code });
  });

  it('by a path out of its folder is refused', async () => {
    const harmless = await zipOf({ ...entries, 'ab/evil.xml': '' });
    const harmful = Buffer.from(harmless.toString('latin1').replaceAll('ab/evil.xml', '../evil.xml'), 'latin1');
    expect(await problemOf(harmful)).toMatchObject({ code: 'WORKBOOK_MALFORMED' });
  });
});

describe('the formats of a workbook', () => {
  it('are read soon, whatever is written there', { timeout: 10_000 }, async () => {
    const row = [...'A-1,平湖A-1公司工会,BASE,用人单位,330482,jx'.split(','), { day: 45352 }];
    const format = `<styleSheet><numFmts><numFmt numFmtId="165" formatCode="${'['.repeat(200_000)}"/></numFmts></styleSheet>`;
    const content = await zipOf({ ...workbookEntries([HEADER_ZH.split(','), row]), 'xl/styles.xml': format });
    expect(await problemOf(content)).toBe(1);
  });
});

describe('the texts of a workbook', () => {
  const cell = (column: string, inside: string): { readonly raw: string } => ({
    raw: `<c r="${column}2" t="inlineStr"><is>${inside}</is></c>`,
  });
  const texts = (...lengths: readonly number[]): string =>
    lengths.map((length) => `<r><t>${'工'.repeat(length)}</t></r>`).join('');
  const workbook = (...cells: Parameters<typeof workbookEntries>[0][number]): Promise<Buffer> =>
    zipOf(workbookEntries([HEADER_ZH.split(','), ['A-1', ...cells]]));

  it.each<[string, number | FileProblemCode, ...Parameters<typeof workbookEntries>[0][number]]>([
    ['a cell as long as Excel makes them', 1, cell('B', texts(32_767))],
    ['a cell of many texts that is as long', 1, cell('B', texts(16_000, 16_000, 767))],
    ['a longer cell', 'WORKBOOK_TOO_LARGE', cell('B', texts(32_768))],
    ['a longer cell of many texts', 'WORKBOOK_TOO_LARGE', cell('B', texts(16_000, 16_000, 768))],
    ['a named text as long as Excel makes them', 1, '工'.repeat(32_767)],
    ['a longer named text', 'WORKBOOK_TOO_LARGE', '工'.repeat(32_768)],
    ['a row as long as one of a CSV', 1, '工'.repeat(32_765), '会'.repeat(32_767), '0'],
    ['a longer row', 'WORKBOOK_TOO_LARGE', '工'.repeat(32_765), '会'.repeat(32_767), '01'],
  ])('are bounded: %s', async (...[, wanted, ...cells]) => {
    const problem = { code: wanted, line: null, columns: [] };
    const found = await problemOf(await workbook(...cells));
    expect(found).toEqual(
      typeof wanted === 'number' ? wanted : { ...problem, line: expect.toBeOneOf([2, null]) as null },
    );
  });

  it('are refused where each element is within its bound and the cell is not', async () => {
    const megabyte = `<t>${'A'.repeat(988_000)}${randomBytes(6000).toString('hex')}</t>`;
    const content = await workbook(cell('B', megabyte.repeat(4)));
    expect(await problemOf(content)).toEqual({ code: 'WORKBOOK_TOO_LARGE', line: 2, columns: [] });
  });
});
