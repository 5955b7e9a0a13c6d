import { FileRefusal } from '../file-refusal.ts';
import { hearXml } from './xml-events.ts';
import type { ZipArchive } from './zip-archive.ts';

/** Texts of a workbook together; a list of the most rows has a tenth of it. */
const MOST_TEXT_CHARACTERS = 48_000_000;
const MOST_TEXTS = 2_000_000;
/** Characters of one cell, by Excel's own bound; no tool for tables writes more. */
export const LONGEST_CELL = 32_767;

/** The texts that cells name by number. WORKBOOK_TOO_LARGE for more than fit into a function's memory. */
export async function readSharedTexts(archive: ZipArchive): Promise<readonly string[]> {
  const texts: string[] = [];
  const content = await archive.read('xl/sharedStrings.xml');
  if (content === undefined) return texts;
  let [current, characters, depth, isText] = ['', 0, 0, false];
  await hearXml(content, {
    open: (name) => {
      if (name === 'si') current = '';
      // Readings (ruby) stand beside the text and are not part of it.
      if (name === 'rPh') depth += 1;
      isText = name === 't' && depth === 0;
    },
    text: (text) => {
      if (!isText) return;
      if (current.length + text.length > LONGEST_CELL) throw new FileRefusal('WORKBOOK_TOO_LARGE');
      current += text;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') depth -= 1;
      if (name !== 'si') return;
      texts.push(current);
      characters += current.length;
      if (characters > MOST_TEXT_CHARACTERS || texts.length > MOST_TEXTS) throw new FileRefusal('WORKBOOK_TOO_LARGE');
    },
  });
  return texts;
}

/** Built-in formats that show a day; the others are numbers, times and texts. */
const DAY_FORMATS: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** Excel's own bound; brackets without an end take the square of a format's length to look through. */
const LONGEST_FORMAT = 255;

/** Whether a format of the workbook's own shows year and day; what stands in quotes or brackets is no part of it. */
const showsDay = (format: string): boolean =>
  format.length <= LONGEST_FORMAT && /y/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** The numbers of the cell styles that show a day. */
export async function readDayStyles(archive: ZipArchive): Promise<ReadonlySet<number>> {
  const days = new Set<number>();
  const content = await archive.read('xl/styles.xml');
  if (content === undefined) return days;
  const formats = new Set(DAY_FORMATS);
  let [inCells, style] = [false, 0];
  await hearXml(content, {
    open: (name, attributes) => {
      if (name === 'numFmt' && showsDay(attributes['formatCode'] ?? '')) formats.add(Number(attributes['numFmtId']));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if (formats.has(Number(attributes['numFmtId']))) days.add(style);
      style += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return days;
}

/** Where the first sheet lies, and whether its days are counted from 1904. */
export interface FirstSheet {
  readonly entry: string;
  readonly from1904: boolean;
}

async function targetOf(archive: ZipArchive, relation: string): Promise<string> {
  let target = 'worksheets/sheet1.xml';
  const content = await archive.read('xl/_rels/workbook.xml.rels');
  if (content === undefined) return target;
  await hearXml(content, {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes['Id'] === relation) target = attributes['Target'] ?? target;
    },
  });
  return target;
}

/** Finds the first sheet of a workbook; WORKBOOK_MALFORMED where there is none. */
export async function findFirstSheet(archive: ZipArchive): Promise<FirstSheet> {
  const content = await archive.read('xl/workbook.xml');
  if (content === undefined) throw new FileRefusal('FILE_FORM_UNKNOWN');
  let relation: string | undefined;
  let from1904 = false;
  await hearXml(content, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name === 'sheet') relation ??= attributes['r:id'] ?? '';
    },
  });
  if (relation === undefined) throw new FileRefusal('WORKBOOK_MALFORMED');
  const target = await targetOf(archive, relation);
  return { entry: target.startsWith('/') ? target.slice(1) : `xl/${target}`, from1904 };
}
