import { Readable } from 'node:stream';
import { expect, it, vi } from 'vitest';
import type { Instant } from '#domain/day.ts';
import type { ObjectKey } from '#services/ports/objects.ts';
import { openObjectStore } from '#store/objects/open-object-store.ts';
import { mergeEnds } from '../../functions/jobs/finish/merge-ends.ts';
import { kindOf } from '../../functions/jobs/kinds.ts';
import { readNdjson, writeNdjson } from '../../functions/jobs/ndjson.ts';
import { endWithout, readRowEnd, type RowEnd } from '../../functions/jobs/part/row-end.ts';
import { FAKE_ACCESS, startFakeS3 } from '../support/fake-s3.ts';

const PARTS = kindOf('MEMBERS').mostParts;
const ROWS = 50;
/** With so much to each row a part does not fit into what is read ahead: its connection stays open until its last row. */
const LONG = [{ code: 'VALUE_INVALID', column: 'x'.repeat(4000) }] as const;
const AT = '2026-11-01T00:00:00.000Z' as Instant;

vi.stubEnv('AWS_REGION', 'cn-northwest-1');
vi.stubEnv('AWS_ACCESS_KEY_ID', FAKE_ACCESS.accessKeyId);
vi.stubEnv('AWS_SECRET_ACCESS_KEY', FAKE_ACCESS.secretAccessKey);
vi.stubEnv('AWS_SESSION_TOKEN', '');
const store = openObjectStore({ place: 's3:files', url: (await startFakeS3({ mayList: true })).url, now: () => AT });

async function* endsIn(key: ObjectKey): AsyncGenerator<RowEnd> {
  for await (const value of readNdjson((await store.read(key)) ?? Readable.from([]))) yield readRowEnd(value);
}

async function linesOf(parts: readonly AsyncIterable<RowEnd>[]): Promise<readonly number[]> {
  const lines: number[] = [];
  for await (const { line } of mergeEnds(parts)) lines.push(line);
  return lines;
}

it('merges the outcomes of as many parts as a file has, each read from S3 while the others wait', async () => {
  const keys = Array.from({ length: PARTS }, (_, part) => `jobs/job_1/outcomes/${part}.ndjson` as ObjectKey);
  for (const [part, key] of keys.entries()) {
    const ends = Array.from({ length: ROWS }, (_, row) => endWithout(row * PARTS + part + 1, 'REJECTED', LONG));
    await store.write(key, writeNdjson(Readable.from(ends)), 'application/x-ndjson');
  }
  expect(await linesOf(keys.map(endsIn))).toEqual(Array.from({ length: PARTS * ROWS }, (_, index) => index + 1));
});

/** Two parts that tell when they are closed; the one of even lines breaks off where it is told to. */
function watched(breaksOffAt: number): { readonly parts: readonly AsyncIterable<RowEnd>[]; readonly closed: string[] } {
  const closed: string[] = [];
  async function* part(name: string, first: number): AsyncGenerator<RowEnd> {
    try {
      for (let line = first; ; line += 2) {
        if (line === breaksOffAt) throw new Error('broken off');
        yield await Promise.resolve(endWithout(line, 'NOT_DONE'));
      }
    } finally {
      closed.push(name);
    }
  }
  return { parts: [part('odd', 1), part('even', 2)], closed };
}

it.each([2, 4])('closes every part when one breaks off at line %i', async (line) => {
  const { parts, closed } = watched(line);
  await expect(linesOf(parts)).rejects.toThrow('broken off');
  expect(closed.toSorted()).toEqual(['even', 'odd']);
});

it('closes every part when whoever reads gives up', async () => {
  const { parts, closed } = watched(-1);
  for await (const { line } of mergeEnds(parts)) if (line === 3) break;
  expect(closed.toSorted()).toEqual(['even', 'odd']);
});
