import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { FileRefusal } from './file-refusal.ts';

/** The encodings a file may have. */
export type FileEncoding = 'utf-8' | 'gb18030';

/** What is known of a file before a row of it is read. */
export interface FileSurvey {
  readonly path: string;
  readonly bytes: number;
  readonly encoding: FileEncoding;
  /** SHA-256 of its bytes. */
  readonly contentHash: string;
}

const WORKBOOK_MARKS = ['504b0304', 'd0cf11e0'];
const UTF16_MARKS = ['fffe', 'feff'];

/** Refuses what is no text in either encoding, by its first bytes. */
function checkBeginning(chunk: Uint8Array): void {
  const beginning = Buffer.from(chunk.subarray(0, 4)).toString('hex');
  if (WORKBOOK_MARKS.some((mark) => beginning === mark)) throw new FileRefusal('FILE_IS_WORKBOOK');
  if (UTF16_MARKS.some((mark) => beginning.startsWith(mark))) throw new FileRefusal('FILE_ENCODING_UNKNOWN');
}

/** Whether bytes seen so far may still be UTF-8. */
function createUtf8Check(): (chunk?: Uint8Array) => boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let possible = true;
  return (chunk) => {
    if (!possible) return false;
    try {
      decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      possible = false;
    }
    return possible;
  };
}

/** The file's bytes in pieces; FILE_UNREADABLE with the system's word when it cannot be read. */
export async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) if (chunk instanceof Uint8Array) yield chunk;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'UNKNOWN';
    throw new FileRefusal('FILE_UNREADABLE', `${path} (${code})`);
  }
}

/** Reads the file once for its size, its hash and its encoding: UTF-8 if every byte is, otherwise GB18030. */
export async function surveyFile(path: string): Promise<FileSurvey> {
  const hash = createHash('sha256');
  const mayBeUtf8 = createUtf8Check();
  let bytes = 0;
  for await (const chunk of readBytes(path)) {
    if (bytes === 0) checkBeginning(chunk);
    hash.update(chunk);
    mayBeUtf8(chunk);
    bytes += chunk.length;
  }
  if (bytes === 0) throw new FileRefusal('FILE_EMPTY');
  return { path, bytes, encoding: mayBeUtf8() ? 'utf-8' : 'gb18030', contentHash: hash.digest('hex') };
}
