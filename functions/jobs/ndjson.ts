import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';

/** The values of a text of one JSON value per line, one at a time. */
export async function* readNdjson(content: AsyncIterable<Uint8Array>): AsyncGenerator {
  const lines = createInterface({ input: Readable.from(content, { objectMode: false }), crlfDelay: Infinity });
  for await (const line of lines) if (line !== '') yield JSON.parse(line);
}

const PIECE_CHARACTERS = 65_536;

/** Values as a text of one JSON value per line, in pieces of some size. */
export async function* writeNdjson(values: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  let text = '';
  for await (const value of values) {
    text += `${JSON.stringify(value)}\n`;
    if (text.length < PIECE_CHARACTERS) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}
