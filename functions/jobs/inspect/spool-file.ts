import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { JobSource } from '#domain/job/job.ts';
import { FileRefusal } from '../file-refusal.ts';
import { TextSurvey, type TextEncoding } from './text-survey.ts';

/** A file of the caller's on this machine's disk, and what it is. */
export interface SpooledFile {
  readonly path: string;
  readonly form: 'WORKBOOK' | TextEncoding;
}

/** Zip, as .xlsx is. */
const WORKBOOK_MARK = '504b0304';
/** Compound documents (.xls, locked .xlsx), PDF, gzip. */
const OTHER_MARKS = ['d0cf11e0', '25504446', '1f8b'];
const UTF16_MARKS = ['fffe', 'feff'];
const MARK_BYTES = 4;

function surveyFor(beginning: Uint8Array): TextSurvey | undefined {
  const mark = Buffer.from(beginning.subarray(0, MARK_BYTES)).toString('hex');
  if (mark === WORKBOOK_MARK) return undefined;
  if (UTF16_MARKS.some((utf16) => mark.startsWith(utf16))) throw new FileRefusal('FILE_ENCODING_UTF16');
  if (OTHER_MARKS.some((other) => mark.startsWith(other))) throw new FileRefusal('FILE_FORM_UNKNOWN');
  return new TextSurvey();
}

/**
 * Puts a content on disk piece by piece, and tells its form and encoding. FILE_DAMAGED when it is not what was announced,
 * in size or in hash.
 */
export async function spoolFile(
  content: AsyncIterable<Uint8Array>,
  source: Pick<JobSource, 'bytes' | 'sha256'>,
  path: string,
): Promise<SpooledFile> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  let bytes = 0;
  let survey: TextSurvey | undefined;
  try {
    for await (const piece of content) {
      if (bytes === 0) survey = surveyFor(piece);
      bytes += piece.length;
      if (bytes > source.bytes) throw new FileRefusal('FILE_DAMAGED');
      hash.update(piece);
      survey?.add(piece);
      await file.writeFile(piece);
    }
  } finally {
    await file.close();
  }
  if (bytes !== source.bytes || hash.digest('hex') !== source.sha256) throw new FileRefusal('FILE_DAMAGED');
  return { path, form: survey === undefined ? 'WORKBOOK' : survey.end() };
}
