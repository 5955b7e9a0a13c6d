import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { loadFirstData } from '../../infra/local/seed.ts';
import { FileJobs } from '../support/file-job.ts';
import { killJobRunner, killJobRunners, startJobRunner } from '../support/job-runners.ts';
import { startLocalService } from '../support/local-service.ts';
import { rosterFile, rosterLines } from '../support/roster-file.ts';

const service = await startLocalService(loadFirstData);
const { objectFolder } = service.place;
const officer = new FileJobs(service, 'zhejiang-officer');
/** So many that reading and cutting them takes a while. */
const ROWS = 150_000;

/** Where else the runner might leave what it spools. */
const elsewhere = await mkdtemp(join(tmpdir(), 'niangjia-test-elsewhere-'));
afterAll(() => rm(elsewhere, { recursive: true }));

const startRunner = () => startJobRunner({ ...service.environment, TMPDIR: elsewhere });
afterEach(killJobRunners);

/** The folders of steps under way or broken off, in both places. */
async function workFolders(): Promise<readonly string[]> {
  const found = await Promise.all([objectFolder, elsewhere].map((place) => readdir(place, { recursive: true })));
  return found.flat().filter((path) => /niangjia-job-\w+$/.test(path));
}

it('what a killed runner leaves of a file lies below the folder of files, and goes when the next one starts', async () => {
  const { header, lines } = rosterLines(1, { code: 'jx', seed: 31 });
  const content = rosterFile(
    header,
    Array.from({ length: ROWS }, () => lines[0] ?? ''),
  );
  const upload = await officer.upload({ content, kind: 'MEMBERS' });
  const { job } = await officer.start(upload.id, 'DRY_RUN');
  const first = startRunner();
  await vi.waitUntil(async () => (await workFolders()).length > 0, { timeout: 30_000, interval: 5 });
  await killJobRunner(first);
  const [left] = await workFolders();
  expect(left).toMatch(/^\.work\//);
  expect(await readdir(elsewhere)).toEqual([]);
  await officer.cancel(job?.id ?? '');
  startRunner();
  const isLeft = async (): Promise<boolean> => (await workFolders()).includes(left ?? '');
  await vi.waitUntil(async () => !(await isLeft()), { timeout: 30_000, interval: 20 });
});
