import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KEY_BYTES } from './cipher.ts';
import { secretBytes } from './secret-bytes.ts';

const BASE64_FORM = /^[A-Za-z0-9+/]+={0,2}\s*$/;

/** Whether a failed step with files failed for this reason of the system, e.g. ENOENT. */
function failedBy(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Writes the key aside and links it into its place: who reads it reads all of it, and of two makers the first wins. */
async function make(file: string): Promise<void> {
  const aside = `${file}.${process.pid}.${secretBytes(6).toString('hex')}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(aside, secretBytes(KEY_BYTES).toString('base64'), { flag: 'wx', mode: 0o600 });
    await link(aside, file);
  } catch (error) {
    if (!failedBy(error, 'EEXIST')) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (failedBy(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** The master key kept in a file that only its owner may read, made at the first use: for one machine and tests only. */
export async function masterKeyBytes(file: string): Promise<Buffer> {
  let text = await read(file);
  if (text === undefined) {
    await make(file);
    text = await readFile(file, 'utf8');
  }
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length === KEY_BYTES && BASE64_FORM.test(text)) return bytes;
  throw new Error(`The master key in ${file} is not ${KEY_BYTES} bytes in base64. Put the right file back.`);
}
