import { describe, expect, it } from 'vitest';
import { parseId } from '#domain/ids.ts';
import { buildRegionTree } from '#domain/region/region-tree.ts';
import type { RowProblem } from '../../functions/jobs/kind.ts';
import { kindOf } from '../../functions/jobs/kinds.ts';
import { siftRows } from '../../functions/jobs/part/sift-rows.ts';
import { actOf, adminOf } from '../support/builders.ts';
import { inspectFile } from '../support/inspected-file.ts';
import { rosterLines, rosterFile, withCells } from '../support/roster-file.ts';
import { workbookEntries, zipOf, type TestCell } from '../support/workbook.ts';

const kind = kindOf('MEMBERS');
/** The places of columns. */
const [NAME, WORK_UNIT] = [1, 17];
const { header, lines } = rosterLines(2, { code: 'js_nanfang', seed: 7 });
const [line = '', other = ''] = lines;
const columns = Object.keys(kind.columns);

/** What is wrong with the rows of a file, row by row. */
async function problemsOf(content: Buffer): Promise<readonly (readonly RowProblem[])[]> {
  const inspected = await inspectFile(content, { kind });
  const rows = 'rows' in inspected ? inspected.rows.flat() : [];
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const bytes = (async function* () {
    yield await Promise.resolve(Buffer.from(text));
  })();
  const jobId = parseId('Job', 'job_0000000000000000');
  if (jobId === undefined) throw new Error('The id of the test is none.');
  const context = { regions: buildRegionTree([], []), act: actOf(adminOf('330000'), '2024-06-15') };
  const found: (readonly RowProblem[])[] = [];
  for await (const sifted of siftRows(bytes, { kind, context, jobId })) {
    found.push('end' in sifted ? sifted.end.problems : []);
  }
  return found;
}

async function workbookWith(cells: Readonly<Record<number, TestCell>>): Promise<Buffer> {
  const row: TestCell[] = line.split(',');
  for (const [place, cell] of Object.entries(cells)) row[Number(place)] = cell;
  return zipOf(workbookEntries([header.split(','), row]));
}

const errorCell = (column: string, value: string): TestCell => ({
  raw: `<c r="${column}2" t="e"><v>${value}</v></c>`,
});

describe('the error of a formula', () => {
  const refused = (column: string): readonly RowProblem[] => [{ code: 'CELL_ERROR', column }];

  it('leaves its row refused by its column, in a workbook', async () => {
    const [name = '', workUnit = ''] = [columns[NAME], columns[WORK_UNIT]];
    expect(await problemsOf(await workbookWith({}))).toEqual([[]]);
    expect(await problemsOf(await workbookWith({ [NAME]: errorCell('B', '#REF!') }))).toEqual([refused(name)]);
    expect(await problemsOf(await workbookWith({ [WORK_UNIT]: errorCell('R', '#N/A') }))).toEqual([refused(workUnit)]);
    expect(await problemsOf(await workbookWith({ [WORK_UNIT]: errorCell('R', '') }))).toEqual([refused(workUnit)]);
    const both = { [NAME]: errorCell('B', '#SOON!'), [WORK_UNIT]: errorCell('R', '#DIV/0!') };
    expect(await problemsOf(await workbookWith(both))).toEqual([[...refused(name), ...refused(workUnit)]]);
  });

  it.each(['#REF!', '#N/A', '#n/a', '#NAME?', '#VALUE!'])(
    'leaves its row refused in a CSV that was saved from one (%s)',
    async (value) => {
      const file = rosterFile(header, [withCells(line, { [NAME]: value }), other]);
      expect(await problemsOf(file)).toEqual([refused(columns[NAME] ?? ''), []]);
    },
  );

  it('is not what only looks like one', async () => {
    const file = rosterFile(header, [
      withCells(line, { [WORK_UNIT]: '#1 厂' }),
      withCells(other, { [WORK_UNIT]: 'N/A' }),
    ]);
    expect(await problemsOf(file)).toEqual([[], []]);
  });
});

describe('a text in its cell', () => {
  it('is kept without its readings', async () => {
    const inside = '<is><r><t>张</t></r><r><t>三</t></r><rPh sb="0" eb="1"><t>ZHANG</t></rPh><phoneticPr/></is>';
    const content = await workbookWith({ [NAME]: { raw: `<c r="B2" t="inlineStr">${inside}</c>` } });
    const inspected = await inspectFile(content, { kind });
    expect('rows' in inspected ? inspected.rows.flat()[0]?.slice(2 + NAME, 3 + NAME) : inspected).toEqual(['张三']);
  });
});
