import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { localEnvironment } from '../../infra/local/environment.ts';
import { killJobRunners, startJobRunner } from '../support/job-runners.ts';
import { PERSONAL_KEY } from '../support/personal-key.ts';

const DAY = 86_400_000;

/** Where nobody answers: the runner asks for jobs in vain and has nothing to do. */
const NOBODY = 'http://127.0.0.1:9';

it('what runs jobs on one machine forgets files that are older than a month, and no others', async () => {
  const objectFolder = await mkdtemp(join(tmpdir(), 'niangjia-runner-test-'));
  onTestFinished(() => rm(objectFolder, { recursive: true }));
  const uploads = join(objectFolder, 'uploads');
  await mkdir(uploads);
  for (const [name, days] of [
    ['upl_old', 31],
    ['upl_young', 29],
  ] as const) {
    await writeFile(join(uploads, name), '张三');
    const written = new Date(Date.now() - days * DAY);
    await utimes(join(uploads, name), written, written);
  }
  const place = { url: NOBODY, endpoint: NOBODY, tableName: 'nobody', dataFolder: 'data', personalKey: PERSONAL_KEY };
  startJobRunner(localEnvironment({ ...place, objectFolder }));
  onTestFinished(killJobRunners);
  await vi.waitUntil(async () => (await readdir(uploads)).length < 2, { timeout: 30_000, interval: 50 });
  expect(await readdir(uploads)).toEqual(['upl_young']);
});
