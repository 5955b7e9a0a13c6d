import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { EXIT_CODES } from '../exit-codes.ts';
import { reasonOf } from '../service-client.ts';
import type { Session } from '../session.ts';
import { Stop } from '../stop.ts';
import { sayOfJob, type JobWords } from './job-words.ts';

/** A file with what the service has to know of it before it is sent. */
export interface FileToSend {
  readonly path: string;
  readonly fileName: string;
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly contentType: string;
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LONGEST_NAME = 120;

async function sizeOf(path: string): Promise<number> {
  const facts = await stat(path);
  if (!facts.isFile()) throw new Error('EISDIR');
  return facts.size;
}

/** The bytes of a file in pieces, with how much of it was read so far shown. */
export async function* readWithProgress(
  { printer, language }: Session,
  file: Pick<FileToSend, 'path' | 'size'>,
  label: JobWords,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  try {
    for await (const chunk of createReadStream(file.path)) {
      if (!(chunk instanceof Uint8Array)) continue;
      yield chunk;
      done += chunk.length;
      printer.progress({ label: sayOfJob(language, label), done, whole: file.size, count: '' });
    }
  } finally {
    printer.endProgress();
  }
}

/** Reads the file once for its size and hash, holding none of it. */
export async function surveyFileToSend(session: Session, path: string): Promise<FileToSend> {
  const hash = createHash('sha256');
  let read = 0;
  try {
    const size = await sizeOf(path);
    for await (const chunk of readWithProgress(session, { path, size }, 'HASHING')) {
      hash.update(chunk);
      read += chunk.length;
    }
  } catch (error) {
    const facts = `${path} (${reasonOf(error)})`;
    throw new Stop(EXIT_CODES.FILE_REFUSED, `FILE_UNREADABLE ${sayOfJob(session.language, 'FILE_UNREADABLE', facts)}`);
  }
  if (read === 0) throw new Stop(EXIT_CODES.FILE_REFUSED, `FILE_EMPTY ${sayOfJob(session.language, 'FILE_EMPTY')}`);
  const contentType = extname(path).toLowerCase() === '.xlsx' ? WORKBOOK : 'text/csv';
  const fileName = basename(path).slice(-LONGEST_NAME);
  return { path, fileName, size: read, sha256: hash.digest('hex'), contentType };
}
