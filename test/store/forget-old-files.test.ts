import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Instant } from '#domain/day.ts';
import { forgetOldFiles } from '#store/objects/forget-old-files.ts';

const NOW = '2024-06-15T04:00:00.000Z' as Instant;
const DAY = 86_400_000;
const before = (milliseconds: number): Date => new Date(Date.parse(NOW) - milliseconds);

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'niangjia-forget-test-'));
  onTestFinished(() => rm(folder, { recursive: true }));
});

/** Puts a file there that was written this long before now, in folders as old. */
async function plant(name: string, age: number): Promise<void> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, '张三');
  for (let at = path; at !== folder; at = dirname(at)) await utimes(at, before(age), before(age));
}

async function left(): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name))).sort();
}

describe('files of one machine', () => {
  it.each([
    ['uploads/upl_1', 30],
    ['jobs/job_1/parts/0001.ndjson', 30],
    ['jobs/job_1/files/errors.csv', 30],
    ['.incoming/object-x/content', 1],
  ])('are forgotten as in a bucket: %s after %i days, and not a moment earlier', async (name, days) => {
    await plant(name, days * DAY - 1);
    await forgetOldFiles(folder, NOW);
    expect(await left()).toEqual([name]);
    await plant(name, days * DAY);
    await forgetOldFiles(folder, NOW);
    expect(await left()).toEqual([]);
  });

  it('are forgotten one by one: a younger one of the same job stays', async () => {
    await plant('jobs/job_1/parts/0001.ndjson', 31 * DAY);
    await plant('jobs/job_1/parts/0002.ndjson', DAY);
    await forgetOldFiles(folder, NOW);
    expect(await left()).toEqual(['jobs/job_1/parts/0002.ndjson']);
  });

  it('leave no folder of an old job behind, but that which is about to be filled', async () => {
    await plant('jobs/job_1/parts/0001.ndjson', 31 * DAY);
    await mkdir(join(folder, '.incoming/object-y'), { recursive: true });
    await forgetOldFiles(folder, NOW);
    expect(await readdir(join(folder, 'jobs'))).toEqual([]);
    expect((await stat(join(folder, '.incoming/object-y'))).isDirectory()).toBe(true);
  });

  it('are not missed where nothing was ever sent, and the secret of their addresses is none of them', async () => {
    await plant('.signing-key', 400 * DAY);
    await forgetOldFiles(folder, NOW);
    expect(await left()).toEqual(['.signing-key']);
  });
});
