import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A cell: a text, a day as its serial number, or what goes into the sheet as it is. */
export type TestCell = string | { readonly day: number } | { readonly raw: string };

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const letters = (index: number): string => String.fromCharCode(65 + index);

function cellXml(cell: TestCell, place: string, texts: string[]): string {
  if (typeof cell === 'object') return 'day' in cell ? `<c r="${place}" s="1"><v>${cell.day}</v></c>` : cell.raw;
  if (cell === '') return '';
  texts.push(cell);
  return `<c r="${place}" t="s"><v>${texts.length - 1}</v></c>`;
}

/** The sheet of these rows, and the texts its cells name. */
function sheetXml(rows: readonly (readonly TestCell[])[]): { readonly sheet: string; readonly texts: string } {
  const texts: string[] = [];
  const lines = rows.map((cells, row) => {
    const inside = cells.map((cell, index) => cellXml(cell, `${letters(index)}${row + 1}`, texts)).join('');
    return `<row r="${row + 1}">${inside}</row>`;
  });
  const shared = texts.map((text) => `<si><t>${escaped(text)}</t><rPh sb="0" eb="1"><t>注音</t></rPh></si>`).join('');
  return {
    sheet: `${HEAD}<worksheet ${MAIN}><sheetData>${lines.join('')}</sheetData></worksheet>`,
    texts: `${HEAD}<sst ${MAIN}>${shared}</sst>`,
  };
}

/** A zip archive of these entries. */
export function zipOf(entries: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** The entries of a workbook as Excel makes them, with a second sheet that is not to be read. */
export function workbookEntries(rows: readonly (readonly TestCell[])[]): Record<string, string> {
  const { sheet, texts } = sheetXml(rows);
  const relation = (id: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/x" Target="${target}"/>`;
  return {
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets><sheet name="名册" sheetId="7" r:id="rId9"/><sheet name="说明" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships>${relation('rId1', 'worksheets/sheet1.xml')}${relation('rId9', 'worksheets/sheet2.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet ${MAIN}><sheetData/></worksheet>`,
    'xl/worksheets/sheet2.xml': sheet,
    'xl/sharedStrings.xml': texts,
    'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><numFmts><numFmt numFmtId="165" formatCode="0.00&quot;yuan&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  };
}
