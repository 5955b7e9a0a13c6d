import { expect, it } from 'vitest';
import { readNdjson, writeNdjson } from '../../functions/jobs/ndjson.ts';

async function* each(values: readonly unknown[]): AsyncGenerator {
  for (const value of values) yield await Promise.resolve(value);
}

async function all<Value>(values: AsyncIterable<Value>): Promise<readonly Value[]> {
  const found: Value[] = [];
  for await (const value of values) found.push(value);
  return found;
}

async function* inPieces(content: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < content.length; start += size) {
    yield await Promise.resolve(content.subarray(start, start + size));
  }
}

/** Whatever a cell may hold, with each kind of line end there is in Unicode. */
const VALUES = [['张三'], ['a\u2028b'], ['a\u2029b', 'c\r\nd\ne\rf'], ['\u0085\v\f\0'], ['𠮷\ud800'], [1, null]];

it.each([1, 3, 7, 1000])('gives each value back as it was written, read in pieces of %i bytes', async (size) => {
  const written = Buffer.concat(await all(writeNdjson(each(VALUES))));
  expect(await all(readNdjson(inPieces(written, size)))).toEqual(VALUES);
  const unended = written.subarray(0, -1);
  expect(await all(readNdjson(inPieces(unended, size)))).toEqual(VALUES);
});

it('breaks off where its content does, after the values before', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from('["a"]\n["b"'));
    throw new Error('broken off');
  }
  const values = readNdjson(broken());
  expect((await values.next()).value).toEqual(['a']);
  await expect(values.next()).rejects.toThrow('broken off');
});
