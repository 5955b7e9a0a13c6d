import { describe, expect, it } from 'vitest';
import type { FileProblemCode } from '#domain/job/file-problem.ts';
import type { TestJob } from '../support/file-job.ts';
import { gb18030 } from '../support/gb18030.ts';
import { rosterFile, rosterLines, withCells } from '../support/roster-file.ts';
import { startSteppedJobs } from '../support/stepped-jobs.ts';
import { workbookEntries, zipOf, type TestCell } from '../support/workbook.ts';

const { jobs, queue, run, members } = await startSteppedJobs();
const officer = jobs('zhejiang-officer');
/** The places of columns. */
const [NAME, BIRTH, TYPE, NUMBER, MOBILE, CHANGED_ON, NATIVE_PLACE, MIGRANT] = [1, 3, 6, 7, 10, 14, 18, 19];
const NOTHING = { created: 0, updated: 0, unchanged: 0, rejected: 0, duplicate: 0, notDone: 0 };

let seed = 0;
/** Invented people that no other test of this file has. */
function people(count: number): { readonly header: string; readonly lines: readonly string[] } {
  seed += 1;
  return rosterLines(count, { code: 'zhejiang-works', seed });
}

async function runOn(content: Buffer): Promise<TestJob> {
  const { id } = await queue('zhejiang-officer', { content, fileName: 'members' });
  await run(id);
  return officer.job(id);
}

/** The lines, columns and codes of the error file. */
async function errorsOf(job: TestJob): Promise<readonly string[]> {
  const rows = await officer.file(job, 'ERRORS');
  return rows.map((row) => row.split(',').slice(0, 3).join(' '));
}

describe('a roster that is refused as a whole', () => {
  const { header, lines } = people(4);
  const [one = '', two = '', three = '', four = ''] = lines;
  const file = rosterFile(header, lines);
  const text = file.toString('utf8');
  const half = (part: readonly string[]): string => `${part.join('\n')}\n`;
  const lone = (at: number, name: string): Buffer =>
    rosterFile(
      header,
      lines.map((line, index) => (index === at ? withCells(line, { [NAME]: name }) : line)),
    );
  const swapped = Buffer.from(`\u{FEFF}${text}`, 'utf16le').swap16();

  it.each<[string, () => Buffer | Promise<Buffer>, FileProblemCode, number | null]>([
    [
      'of a half in UTF-8 and a half in GB18030',
      () => Buffer.concat([Buffer.from(half([header, one, two])), gb18030(half([three, four]))]),
      ...(['FILE_ENCODING_MIXED', 4] as const),
    ],
    ['in UTF-16 of the other order', () => swapped, 'FILE_ENCODING_UTF16', null],
    ['with a lone quote within a cell', () => lone(1, '张"三'), 'CSV_MALFORMED', 3],
    ['with a cell that goes on behind its quotes', () => lone(2, '"张"三'), 'CSV_MALFORMED', 4],
    [
      'with a quote before the last row that has no second',
      () => lone(3, '"张三'),
      'CSV_MALFORMED',
      expect.any(Number) as number,
    ],
    ['without the numbers of documents', () => Buffer.from(text.replace('证件号码', '')), 'COLUMN_MISSING', 1],
    ['with a column under two of its names', () => Buffer.from(text.replace('籍贯', 'name')), 'COLUMN_REPEATED', 1],
    ['with a column nobody knows', () => Buffer.from(text.replace('籍贯', '银行卡号')), 'COLUMN_UNKNOWN', 1],
    ['with people and no header', () => rosterFile(one, [two, three]), 'HEADER_NOT_FOUND', 1],
    [
      'as a workbook that unpacks to a thousand times its size',
      () => zipOf({ ...workbookEntries([header.split(',')]), 'xl/sharedStrings.xml': Buffer.alloc(20_000_000, ' ') }),
      ...(['WORKBOOK_TOO_LARGE', null] as const),
    ],
  ])('%s', async (_what, content, ...refusal) => {
    const [code, line] = refusal;
    const before = await members('zhejiang');
    const job = await runOn(await content());
    expect(job).toMatchObject({
      state: 'REFUSED',
      rows: null,
      files: [],
      outcomes: NOTHING,
      problems: [{ code, line }],
    });
    expect(JSON.stringify(job.problems)).not.toContain(one.split(',')[NUMBER]);
    expect(await members('zhejiang')).toBe(before);
  });

  it('in UTF-16 without its mark', async () => {
    const job = await runOn(Buffer.from(text, 'utf16le'));
    expect(job).toMatchObject({ state: 'REFUSED', outcomes: NOTHING });
  });

  it('for nothing once it is whole: the same people go in', async () => {
    const before = await members('zhejiang');
    expect((await runOn(Buffer.from(`\u{FEFF}${text}`))).outcomes).toEqual({ ...NOTHING, created: 4 });
    expect((await runOn(gb18030(text))).outcomes).toEqual({ ...NOTHING, unchanged: 4 });
    expect((await members('zhejiang')) - before).toBe(4);
  });
});

describe('a roster of odd rows', () => {
  it('brings each to its one outcome, whatever characters it has', async () => {
    const { header, lines } = people(12);
    const cells: readonly Readonly<Record<number, string>>[] = [
      { [NAME]: '张\0三' },
      { [NUMBER]: '1.10101E+17' },
      { [NUMBER]: '1.10101E+17', [TYPE]: '护照' },
      { [MOBILE]: '1.54123E+10' },
      { [CHANGED_ON]: '45352' },
      { [BIRTH]: '45352' },
      { [NAME]: '张\u2028三' },
      { [NAME]: '张\u202e三' },
      // Columns that are read and not kept may hold what they like.
      { [NATIVE_PLACE]: '浙\0江\u2028\u2029"".' },
      { [NATIVE_PLACE]: '"浙江\n杭州"' },
      { [NAME]: '"张三"' },
      {},
    ];
    const odd = lines.map((line, index) => withCells(line, cells[index] ?? {}));
    odd[8] = odd[8]?.replace('"".', '') ?? '';
    const job = await runOn(rosterFile(header, odd));
    expect(job).toMatchObject({ state: 'COMPLETED_WITH_ERRORS', rows: 12, residual: 0 });
    expect(job.outcomes).toEqual({ ...NOTHING, created: 4, rejected: 8 });
    expect(await errorsOf(job)).toEqual([
      ...['2 姓名 VALUE_INVALID', '3 证件号码 DOCUMENT_INVALID', '4 证件号码 DOCUMENT_INVALID'],
      ...['5 移动电话 VALUE_INVALID', '6 会籍变化日期 VALUE_INVALID', '7 出生日期 VALUE_INVALID'],
      ...['8 姓名 VALUE_INVALID', '9 姓名 VALUE_INVALID'],
    ]);
    expect(await officer.file(job, 'RESULT')).toHaveLength(12);
  });

  it('knows a person again whose number is written full width, in small letters or with spaces', async () => {
    const { header, lines } = people(200);
    const ended = lines.find((line) => line.split(',')[NUMBER]?.endsWith('X') === true) ?? '';
    const number = ended.split(',')[NUMBER] ?? '';
    const wide = number.replaceAll(/./g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const written = [number, wide, number.toLowerCase(), ` ${number} `];
    const job = await runOn(
      rosterFile(
        header,
        written.map((text) => withCells(ended, { [NUMBER]: text })),
      ),
    );
    expect(job.outcomes).toEqual({ ...NOTHING, created: 1, duplicate: 3 });
  });
});

describe('a roster as a workbook', () => {
  const day = (text: string): number => Date.parse(text) / 86_400_000 + 25_569;
  const raw = (place: string, attributes: string, inside: string): TestCell => {
    return { raw: `<c r="${place}" ${attributes}>${inside}</c>` };
  };
  const sheetOf = (header: string, rows: readonly (readonly TestCell[])[]): Record<string, string> =>
    workbookEntries([header.split(','), ...rows]);

  it('reads days as days, and never a number that lost its digits as that of a document', async () => {
    const { header, lines } = people(9);
    const rows = lines.map((line): TestCell[] => line.split(','));
    const number = (row: number): string => String(lines[row]?.split(',')[NUMBER]);
    const change = (row: number, column: number, cell: TestCell): void => {
      rows[row]?.splice(column, 1, cell);
    };
    change(0, BIRTH, { day: day(String(lines[0]?.split(',')[BIRTH])) });
    change(0, CHANGED_ON, { day: day('2024-03-01') + 0.75 });
    change(1, CHANGED_ON, raw('O3', '', '<v>45352</v>'));
    change(2, NUMBER, raw('H4', '', '<v>1.1010119900307E+17</v>'));
    // As programs write it that keep it as a floating point number: one in eleven is right by its check digit.
    change(3, NUMBER, raw('H5', '', `<v>${number(3).replace('X', '0')}</v>`));
    change(4, MOBILE, raw('K6', '', '<v>15412345678</v>'));
    change(5, NAME, raw('B7', 't="e"', '<v>#N/A</v>'));
    change(6, MIGRANT, raw('T8', 't="b"', '<v>1</v>'));
    change(7, NAME, raw('B9', 't="inlineStr"', '<is><t>张三</t></is>'));
    const job = await runOn(await zipOf(sheetOf(header, rows)));
    expect(job).toMatchObject({ state: 'COMPLETED_WITH_ERRORS', rows: 9, residual: 0 });
    expect(await errorsOf(job)).toEqual([
      ...['3 会籍变化日期 VALUE_INVALID', '4 证件号码 DOCUMENT_INVALID', '5 证件号码 DOCUMENT_INVALID'],
      '7 姓名 CELL_ERROR',
    ]);
    expect(job.outcomes).toEqual({ ...NOTHING, created: 5, rejected: 4 });
  });

  it('counts days from 1904 where the workbook does', async () => {
    const { header, lines } = people(1);
    const [line = ''] = lines;
    const row: TestCell[] = line.split(',');
    const { [BIRTH]: birth = '' } = line.split(',');
    row[BIRTH] = { day: day(birth) - 1462 };
    const entries = sheetOf(header, [row]);
    const workbook = String(entries['xl/workbook.xml']).replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    // A birth date that is not that of the number would be refused.
    const job = await runOn(await zipOf({ ...entries, 'xl/workbook.xml': workbook }));
    expect(job.outcomes).toEqual({ ...NOTHING, created: 1 });
  });

  it('is refused where an entry unpacks to more than it says', async () => {
    const { header, lines } = people(200);
    const archive = await zipOf(
      sheetOf(
        header,
        lines.map((line) => line.split(',')),
      ),
    );
    const name = archive.lastIndexOf('xl/worksheets/sheet2.xml');
    // The size of what is unpacked stands 22 bytes before the name in the list of entries.
    archive.writeUInt32LE(1000, name - 22);
    const job = await runOn(archive);
    expect(job).toMatchObject({ state: 'REFUSED', problems: [{ code: 'WORKBOOK_MALFORMED' }], outcomes: NOTHING });
  });
});
