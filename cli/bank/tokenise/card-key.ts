import { open, type FileHandle } from 'node:fs/promises';
import { EXIT_CODES } from '../../exit-codes.ts';
import type { Language } from '../../language.ts';
import { reasonOf } from '../../service-client.ts';
import { Stop } from '../../stop.ts';
import { withoutNumbers } from '../../without-numbers.ts';
import { sayOfTokens } from './token-words.ts';

/** Where the key is: in a file, or in a variable of the environment. It never stands on the command line. */
export type KeySource = { readonly file: string } | { readonly variable: string };

const KEY_BYTES = 32;
const KEY_DIGITS = 2 * KEY_BYTES;
/** A key in hexadecimal with its line end, and one byte more than any key has. */
const MOST_READ = KEY_DIGITS + '\r\n'.length + 1;
/** What group and others may do. */
const OTHERS = 0o077;

const CODE_OF_0 = 48;
const CODE_OF_A = 97;
const LOWER_CASE = 0x20;

/** What a hexadecimal digit stands for; undefined for any other character. */
function digitOf(code: number): number | undefined {
  if (code >= CODE_OF_0 && code < CODE_OF_0 + 10) return code - CODE_OF_0;
  const letter = (code | LOWER_CASE) - CODE_OF_A;
  return letter >= 0 && letter < 6 ? letter + 10 : undefined;
}

/** The key of 64 hexadecimal digits, read without making a text of them; undefined where they are none. */
function readDigits(digits: Uint8Array): Buffer | undefined {
  if (digits.length !== KEY_DIGITS) return undefined;
  const key = Buffer.alloc(KEY_BYTES);
  for (const [index, code] of digits.entries()) {
    const digit = digitOf(code);
    if (digit === undefined) {
      key.fill(0);
      return undefined;
    }
    key[index >> 1] = ((key[index >> 1] ?? 0) << 4) | digit;
  }
  return key;
}

const LINE_ENDS: readonly (number | undefined)[] = [10, 13];

/** The key in the content of a file: 32 bytes as they are, or 64 hexadecimal digits that may end in a line end. */
function readContent(content: Buffer): Buffer | undefined {
  if (content.length === KEY_BYTES) return Buffer.from(content);
  let end = content.length;
  while (end > KEY_DIGITS && LINE_ENDS.includes(content[end - 1])) end -= 1;
  return readDigits(content.subarray(0, end));
}

function stop(...said: Parameters<typeof sayOfTokens>): never {
  throw new Stop(EXIT_CODES.USAGE, `${said[1]} ${sayOfTokens(...said)}`);
}

/** Fills the buffer from a file, as far as that goes. */
async function fill(handle: FileHandle, buffer: Buffer): Promise<number> {
  let length = 0;
  for (let read = -1; read !== 0 && length < buffer.length; length += read) {
    read = (await handle.read(buffer, length, buffer.length - length)).bytesRead;
  }
  return length;
}

async function readKeyFile(language: Language, path: string): Promise<Buffer> {
  const shown = withoutNumbers(path);
  const unreadable = (error: unknown): never => stop(language, 'KEY_UNREADABLE', shown, reasonOf(error));
  const handle = await open(path, 'r').catch(unreadable);
  const content = Buffer.alloc(MOST_READ);
  try {
    const { mode } = await handle.stat();
    if ((mode & OTHERS) !== 0) stop(language, 'KEY_OPEN_TO_OTHERS', shown);
    const length = await fill(handle, content).catch(unreadable);
    return readContent(content.subarray(0, length)) ?? stop(language, 'KEY_MALFORMED', shown);
  } finally {
    content.fill(0);
    await handle.close();
  }
}

/** Takes the key out of the environment, too: nothing that is started later inherits it. */
function takeVariable(language: Language, name: string): Buffer {
  const shown = withoutNumbers(name);
  const content = Buffer.from(process.env[name] ?? '', 'latin1');
  Reflect.deleteProperty(process.env, name);
  try {
    if (content.length === 0) stop(language, 'KEY_VARIABLE_EMPTY', shown);
    return readDigits(content) ?? stop(language, 'KEY_MALFORMED', shown);
  } finally {
    content.fill(0);
  }
}

/** The key, 32 bytes, which whoever asked for it wipes; stops the command where there is none, or where others may read it. */
export function readCardKey(language: Language, source: KeySource): Promise<Buffer> | Buffer {
  return 'file' in source ? readKeyFile(language, source.file) : takeVariable(language, source.variable);
}
