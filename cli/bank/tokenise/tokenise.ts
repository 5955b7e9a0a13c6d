import { createSecretKey } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { EXIT_CODES, type ExitCode } from '../../exit-codes.ts';
import { openOutputFile } from '../../output-file.ts';
import type { PartFile } from '../../part-file.ts';
import { reasonOf } from '../../service-client.ts';
import type { Session } from '../../session.ts';
import { openStandardOutput } from '../../standard-output.ts';
import { Stop } from '../../stop.ts';
import { withoutNumbers } from '../../without-numbers.ts';
import { readCardKey, type KeySource } from './card-key.ts';
import { createFaultList } from './fault-list.ts';
import { LineCutter } from './line-cutter.ts';
import type { Columns } from './line-layout.ts';
import { readInputWiped, readWiped } from './read-numbers.ts';
import { sayOfTokens } from './token-words.ts';
import { tokeniseLine, type TokenisedLine, type TokenKey } from './tokenise-line.ts';

/** Whom to tell, and in which language. */
type Told = Pick<Session, 'language' | 'printer'>;

/** What is made of card numbers, and of which. */
export interface NumbersToTokenise {
  readonly keyId: string;
  readonly keySource: KeySource;
  readonly columns: Columns | undefined;
  /** Standard input and output where there is none. */
  readonly inputPath: string | undefined;
  readonly outputPath: string | undefined;
}

/** The input with how far it is shown. */
async function* readNumbers({ printer, language }: Told, path: string | undefined): AsyncGenerator<Buffer> {
  const label = sayOfTokens(language, 'READING');
  let done = 0;
  try {
    const whole = path === undefined ? undefined : (await stat(path)).size;
    for await (const piece of path === undefined ? readInputWiped() : readWiped(path)) {
      yield piece;
      done += piece.length;
      printer.progress({ label, done, whole, count: '' });
    }
  } catch (error) {
    const facts = [withoutNumbers(path ?? '-'), reasonOf(error)];
    throw new Stop(EXIT_CODES.FILE_REFUSED, `FILE_UNREADABLE ${sayOfTokens(language, 'FILE_UNREADABLE', ...facts)}`);
  }
}

function openOutput({ language }: Told, path: string | undefined): Promise<PartFile> | PartFile {
  if (path === undefined) return openStandardOutput();
  return openOutputFile(path, (reason) => sayOfTokens(language, 'FILE_UNWRITABLE', withoutNumbers(path), reason));
}

const TOO_LONG: TokenisedLine = { fault: 'LINE_TOO_LONG' };
const BYTE_ORDER_MARK = Buffer.from('\u{FEFF}');

/** A line without the mark that spreadsheets put before the first. */
function withoutMark(line: Buffer): Buffer {
  return line.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
    ? line.subarray(BYTE_ORDER_MARK.length)
    : line;
}

/** Writes the lines with tokens, and lists those that are left out. Answers the exit code. */
async function writeTokens(
  told: Told,
  { numbers, key, output }: { readonly numbers: NumbersToTokenise; readonly key: TokenKey; readonly output: PartFile },
): Promise<ExitCode> {
  const cutter = new LineCutter();
  const faults = createFaultList(told);
  let [lines, text] = [0, ''];
  const take = (line: Buffer | undefined): void => {
    lines += 1;
    const made =
      line === undefined ? TOO_LONG : tokeniseLine(lines === 1 ? withoutMark(line) : line, key, numbers.columns);
    if ('fault' in made) faults.add(lines, made.fault);
    else text += made.text;
  };
  const write = async (): Promise<void> => {
    if (text !== '') await output.write(Buffer.from(text, 'latin1'));
    text = '';
  };
  try {
    for await (const piece of readNumbers(told, numbers.inputPath)) {
      cutter.push(piece, take);
      await write();
    }
    cutter.end(take);
    await write();
  } finally {
    cutter.wipe();
  }
  await output.complete();
  const left = faults.end();
  told.printer.line(sayOfTokens(told.language, 'SUMMARY', lines, lines - left, left));
  return left === 0 ? EXIT_CODES.DONE : EXIT_CODES.FILE_REFUSED;
}

/** Makes tokens of card numbers, line by line. A file is written whole or not at all. Answers the exit code. */
export async function tokenise(told: Told, numbers: NumbersToTokenise): Promise<ExitCode> {
  const bytes = await readCardKey(told.language, numbers.keySource);
  try {
    const key = { keyId: numbers.keyId, key: createSecretKey(bytes) };
    const output = await openOutput(told, numbers.outputPath);
    try {
      return await writeTokens(told, { numbers, key, output });
    } catch (error) {
      await output.discard();
      throw error;
    }
  } finally {
    bytes.fill(0);
  }
}
