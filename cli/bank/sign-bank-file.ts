import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { join } from 'node:path';
import { createGzip } from 'node:zlib';
import {
  ADVICE_ON_FILES,
  MOST_TIMES_LARGER,
  nameOfFile,
  signBankFile,
  type BankFileReading,
  type FileCode,
  type FileToSign,
} from '../__generated__/bank-file.js';
import { EXIT_CODES, type ExitCode } from '../exit-codes.ts';
import { openOutputFile } from '../output-file.ts';
import type { PartFile } from '../part-file.ts';
import { Stop } from '../stop.ts';
import { withoutNumbers } from '../without-numbers.ts';
import { sayOfBank } from './bank-words.ts';
import { openFileOfBank, type Told } from './read-bank-file.ts';
import { createRefusedRows } from './refused-rows.ts';

/** The rows of a file that is to be made, and the folder it goes into. */
export interface RowsToSign {
  readonly path: string;
  readonly file: FileToSign;
  readonly outFolder: string;
}

/** Where the plain bytes of a file go. */
interface Sink {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Writes what is left; answers why the file would be refused for it. */
  readonly end: () => Promise<FileCode | undefined>;
}

function plainSink(output: PartFile): Sink {
  return { write: output.write, end: () => Promise.resolve(undefined) };
}

function gzipSink(output: PartFile): Sink {
  const gzip = createGzip();
  let [plain, packed] = [0, 0];
  const written = pipeline(gzip, async (pieces: AsyncIterable<Uint8Array>) => {
    for await (const piece of pieces) {
      packed += piece.length;
      await output.write(piece);
    }
  });
  // It is asked for when the next bytes are; until then nobody hears of a failure.
  written.catch(() => undefined);
  return {
    write: async (bytes) => {
      plain += bytes.length;
      if (!gzip.write(bytes)) await Promise.race([once(gzip, 'drain'), written]);
    },
    end: async () => {
      gzip.end();
      await written;
      return plain > packed * MOST_TIMES_LARGER ? 'ARCHIVE_UNSAFE' : undefined;
    },
  };
}

async function signInto(told: Told, { path, file }: RowsToSign, output: PartFile): Promise<BankFileReading> {
  const rows = createRefusedRows(told);
  const sink = file.isArchive ? gzipSink(output) : plainSink(output);
  const { content } = await openFileOfBank(told, path);
  const reading = await signBankFile(file, content, { refuse: rows.refuse, write: sink.write });
  const refusal = await sink.end();
  rows.end();
  return { ...reading, refusal: reading.refusal ?? refusal };
}

/** Why there is no file, in words; stops the command. */
function stopUnsigned({ language }: Told, refusal: FileCode | undefined): never {
  const whole =
    refusal === undefined ? [] : [sayOfBank(language, 'FILE_REFUSED', refusal, ADVICE_ON_FILES[refusal][language])];
  throw new Stop(EXIT_CODES.FILE_REFUSED, [...whole, sayOfBank(language, 'NOT_SIGNED')].join('\n'));
}

/** Makes a file of rows, with its name, header and trailer; there is none while a row of it would be refused. */
export async function signFile(told: Told, rows: RowsToSign): Promise<ExitCode> {
  const { language, printer } = told;
  const name = nameOfFile(rows.file);
  if (name === undefined) throw new Stop(EXIT_CODES.USAGE, sayOfBank(language, 'NAME_IMPOSSIBLE'));
  const path = join(rows.outFolder, name);
  const output = await openOutputFile(path, (reason) =>
    sayOfBank(language, 'FILE_UNWRITABLE', withoutNumbers(path), reason),
  );
  try {
    const { refusal, refused, rows: count } = await signInto(told, rows, output);
    if (refusal !== undefined || refused > 0) stopUnsigned(told, refusal);
    await output.complete();
    printer.line(sayOfBank(language, 'SIGNED', withoutNumbers(path), count));
    return EXIT_CODES.DONE;
  } catch (error) {
    await output.discard();
    throw error;
  }
}
