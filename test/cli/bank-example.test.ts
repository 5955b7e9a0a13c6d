import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startJobPool, type JobPool } from '../../infra/local/job-pool.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { startLocalService } from '../support/local-service.ts';
import { dayFromToday } from './bank-file.ts';
import { folder } from './bank-folder.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENT = readFileSync(join(ROOT, 'docs/bank.md'), 'utf8');
/** The day on which the document was written. */
const WRITTEN_ON = '2026-11-30';

const [, EXAMPLE = ''] = /^## A worked example\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(DOCUMENT) ?? [];
const commands = [...EXAMPLE.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block).join('');
const shown = [...EXAMPLE.matchAll(/^```text (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => ({
  name,
  text,
}));

const service = await startLocalService(loadFirstData);
let pool: JobPool | undefined;
const day = dayFromToday(0);

/** A text without what differs from run to run: the day, times of the service, ids, hashes over them, and how far a job was when. */
function comparable(text: string, ofDay: string): string {
  return text
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, 'TIME')
    .replaceAll(/\|[0-9a-f]{64}$/gm, '|SHA-256')
    .replaceAll(/job_[0-9A-Z]+/g, 'JOB')
    .replaceAll(/^[A-Z_]+ \d+\/\d+ rows\n/gm, '')
    .replaceAll(ofDay, 'DAY')
    .replaceAll(ofDay.replaceAll('-', ''), 'DAY');
}

/** Runs the commands of the document as they stand there, but for the address of the service. */
async function runDocument(): Promise<void> {
  const url = service.graphqlUrl;
  const niangjia = `niangjia() {
    case "$1 $2" in 'bank send' | 'bank result') set -- "$@" --url '${url}' ;; esac
    '${process.execPath}' '${join(ROOT, 'cli/niangjia.ts')}' "$@"
  }\n`;
  const script = niangjia + commands.replaceAll('http://127.0.0.1:4000/graphql', url);
  const env = {
    ...process.env,
    NIANGJIA_TOKEN: await service.tokenOf('zhejiang-bank'),
    XDG_CONFIG_HOME: '/nonexistent',
  };
  return new Promise((resolve) => {
    execFile('bash', ['-u', '-c', script], { env, cwd: folder }, () => {
      resolve();
    });
  });
}

beforeAll(async () => {
  pool = startJobPool(service.environment);
  await runDocument();
});
afterAll(() => pool?.close());

it('the document shows what was sent, what came back, and what was said of it', () => {
  expect(shown.map(({ name }) => name)).toEqual([
    ...['status.log', 'status/result.txt', `outbox/CCBZJ.DISCOUNT.${WRITTEN_ON.replaceAll('-', '')}.000001.txt`],
    ...['discount.log', 'discount/result.txt', 'discount/errors.txt'],
  ]);
  expect(readFileSync(join(folder, 'status/errors.txt'), 'utf8')).toBe('');
});

it.each(shown)('$name is what the document shows', ({ name, text }) => {
  const path = name.replaceAll(WRITTEN_ON.replaceAll('-', ''), day.replaceAll('-', ''));
  expect(comparable(readFileSync(join(folder, path), 'utf8'), day)).toBe(comparable(text, WRITTEN_ON));
});
