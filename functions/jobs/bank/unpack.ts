import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { MOST_BANK_BYTES, MOST_EXPANSION } from '#domain/bank-file/file-kind.ts';
import { BankFileRefusal } from './bank-file-refusal.ts';

const isOfGzip = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');

/** The plain bytes of an archive of so many; ARCHIVE_UNSAFE for none, or as it grows past 20 times its size. */
async function* gunzipped(content: AsyncIterable<Uint8Array>, packedBytes: number): AsyncGenerator<Uint8Array> {
  const source = Readable.from(content, { objectMode: false });
  const plain = createGunzip();
  source.once('error', (error) => plain.destroy(error));
  let bytes = 0;
  try {
    for await (const piece of source.pipe(plain) as AsyncIterable<Uint8Array>) {
      bytes += piece.length;
      if (bytes > packedBytes * MOST_EXPANSION) throw new BankFileRefusal('ARCHIVE_UNSAFE');
      yield piece;
    }
  } catch (error) {
    throw isOfGzip(error) ? new BankFileRefusal('ARCHIVE_UNSAFE') : error;
  } finally {
    source.destroy();
    plain.destroy();
  }
}

/** The plain bytes of a bank's file; TOO_LARGE as they grow past 1 GiB. */
export async function* unpack(
  content: AsyncIterable<Uint8Array>,
  { isArchive, bytes }: { readonly isArchive: boolean; readonly bytes: number },
): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const piece of isArchive && bytes > 0 ? gunzipped(content, bytes) : content) {
    read += piece.length;
    if (read > MOST_BANK_BYTES) throw new BankFileRefusal('TOO_LARGE');
    yield piece;
  }
}
