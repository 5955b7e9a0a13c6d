import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { EXIT_CODES } from '../exit-codes.ts';
import { reasonOf } from '../service-client.ts';
import type { Session } from '../session.ts';
import { Stop } from '../stop.ts';
import { withoutNumbers } from '../without-numbers.ts';
import { sayOfBank } from './bank-words.ts';

/** Whom to tell, and in which language: these commands ask no service. */
export type Told = Pick<Session, 'language' | 'printer'>;

/** A file of the bank's: how large it is, and its bytes in pieces, with how far it was read shown. */
export interface FileOfBank {
  readonly bytes: number;
  readonly content: AsyncIterable<Uint8Array>;
}

const READ_BYTES = 262_144;

async function* readPieces({ language, printer }: Told, path: string, whole: number): AsyncGenerator<Uint8Array> {
  const label = sayOfBank(language, 'READING');
  let done = 0;
  try {
    for await (const piece of createReadStream(path, { highWaterMark: READ_BYTES })) {
      if (!(piece instanceof Uint8Array)) continue;
      yield piece;
      done += piece.length;
      printer.progress({ label, done, whole, count: '' });
    }
  } catch (error) {
    throw unreadable(language, path, error);
  }
}

function unreadable(language: Told['language'], path: string, error: unknown): Stop {
  const text = sayOfBank(language, 'FILE_UNREADABLE', withoutNumbers(path), reasonOf(error));
  return new Stop(EXIT_CODES.FILE_REFUSED, `FILE_UNREADABLE ${text}`);
}

/** Opens a file; stops the command where it cannot be read. */
export async function openFileOfBank(told: Told, path: string): Promise<FileOfBank> {
  const facts = await stat(path).catch((error: unknown) => {
    throw unreadable(told.language, path, error);
  });
  return { bytes: facts.size, content: readPieces(told, path, facts.size) };
}
