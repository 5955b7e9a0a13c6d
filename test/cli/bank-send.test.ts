import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exampleToken } from '../../infra/local/first-data/cards/example-cards.ts';
import { startJobPool, type JobPool } from '../../infra/local/job-pool.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { signedFile, type FileHead } from '../support/bank-files/file-signer.ts';
import { startLocalService } from '../support/local-service.ts';
import { cardStatus, charge, dayFromToday, newFolder } from './bank-file.ts';
import { fileIn, folder } from './bank-folder.ts';
import { runCli, type CliRun } from './run-cli.ts';

/** Each run is a process of its own. */
vi.setConfig({ testTimeout: 60_000 });

const service = await startLocalService(loadFirstData);
const token = await service.tokenOf('zhejiang-bank');
const run = (...args: string[]): Promise<CliRun> => runCli([...args, '--url', service.graphqlUrl], { token });

const TODAY = dayFromToday(0);
/** The last second of the day: cards of the first data are known from when they were loaded. */
const AT = `${TODAY}T23:59:59+08:00`;
const USABLE = exampleToken('zhejiang-longka', 'USABLE');
const FROZEN = exampleToken('zhejiang-longka', 'FROZEN');
const MEAL = { merchantCode: 'SHILI-CANTING', offerCode: 'SHILI-CHI', mcc: '5812', at: AT, grossFen: '10000' };
const meal = (transactionId: string, given: Parameters<typeof charge>[0] = {}): string =>
  charge({ ...MEAL, token: USABLE, discountFen: '1000', transactionId, ...given });

const sequences = { DISCOUNT: 0, CARDSTATUS: 0 };

/** The next file of a kind, or one with another number, in a folder of its own. */
function nextFile(kind: FileHead['kind'], rows: readonly string[], sequence?: number): string {
  if (sequence === undefined) sequences[kind] += 1;
  const head = { bank: 'CCBZJ', kind, businessDate: TODAY, sequence: sequence ?? sequences[kind] };
  const { name, bytes } = signedFile(head, rows);
  return fileIn(join(newFolder(), name), bytes);
}

const jobIn = ({ output }: CliRun): string => /Job (job_\w+)\./.exec(output)?.[1] ?? '';
const countJobs = async (): Promise<number> => (await run('jobs')).stdout.trimEnd().split('\n').length;

let failedFile = '';
let pool: JobPool | undefined;

/** A file whose part was not there when its rows were to be done; it is again afterwards. */
async function failJob(): Promise<string> {
  const path = nextFile('CARDSTATUS', [cardStatus({ effectiveAt: AT })]);
  const jobId = jobIn(await run('bank', 'send', path));
  const steps = await import('../../functions/jobs/handler.ts');
  expect(await steps.inspect({ jobId, run: 1 })).toMatchObject({ state: 'RUNNING', parts: 1 });
  const parts = join(service.place.objectFolder, 'jobs', jobId, 'parts');
  renameSync(parts, `${parts}-away`);
  await expect(steps.part({ jobId, run: 1, part: 1 })).rejects.toThrow();
  await steps.fail({ jobId, run: 1 });
  renameSync(`${parts}-away`, parts);
  return path;
}

// The job fails before there is a runner that would do it meanwhile.
beforeAll(async () => {
  failedFile = await failJob();
  pool = startJobPool(service.environment);
});
afterAll(() => pool?.close());

describe('a job that failed', () => {
  it('ends with 4 however often its file is sent, holds up the next one, and goes on with --resume', async () => {
    const shown = await run('bank', 'send', failedFile, '--wait');
    expect(shown.output).toContain(': FAILED (1 rows)');
    expect(shown.output).toMatch(/niangjia jobs job_\w+ --resume --follow/);
    expect(shown.exitCode).toBe(4);
    const next = jobIn(await run('bank', 'send', nextFile('CARDSTATUS', [])));
    // What waits for it holds up no file of another kind.
    expect(await run('bank', 'send', nextFile('DISCOUNT', []), '--wait')).toMatchObject({ exitCode: 0 });
    expect((await run('jobs', next)).output).toContain('not over (QUEUED)');
    const resumed = await run('bank', 'send', failedFile, '--wait', '--resume');
    expect(resumed.output).toContain('Resumed.');
    expect(resumed.output).toContain('UNKNOWN_TO_UNION 1 rows, to be looked at');
    expect(resumed).toMatchObject({ exitCode: 5 });
    expect(jobIn(resumed)).toBe(jobIn(shown));
    const done = await run('jobs', next, '--follow');
    expect(done).toMatchObject({ exitCode: 0, output: expect.stringContaining(': RECONCILED (0 rows)') as string });
  });
});

describe('a file that is in order', () => {
  it('is started, followed on request, and answered with its job when it comes again', async () => {
    const path = nextFile('DISCOUNT', [meal('T-1')]);
    const sent = await run('bank', 'send', path);
    expect(sent).toMatchObject({ exitCode: 0, output: expect.stringContaining('Nothing speaks against') as string });
    const followed = await run('jobs', jobIn(sent), '--follow');
    expect(followed).toMatchObject({ exitCode: 0, output: expect.stringContaining(': RECONCILED (1 rows)') as string });
    expect(followed.output).toContain('MATCHED 1 rows');
    expect(followed.output).toContain(`Accepted: business date ${TODAY}, sequence number 2.`);
    const again = await run('bank', 'send', path, '--wait');
    expect(again.output).toContain('This file was worked on before');
    expect([again.exitCode, jobIn(again)]).toEqual([0, jobIn(sent)]);
  });

  it('is told of in Chinese', async () => {
    const done = await run('bank', 'send', nextFile('DISCOUNT', [meal('T-2')]), '--wait', '--lang', 'zh');
    expect(done.output).toContain('：RECONCILED（1 行）');
  });

  it('ends with 0 where only refunds wait, within their days of grace', async () => {
    const refund = meal('R-1', { operation: 'R', originalTransactionId: 'T-later' });
    const done = await run('bank', 'send', nextFile('DISCOUNT', [refund]), '--wait');
    expect(done.output).toContain(': RECONCILED_WITH_PENDING (1 rows)');
    expect(done.output).toContain('ORPHAN_REFUND 1 rows, within their days of grace');
    expect(done.exitCode).toBe(0);
  });

  it('ends with 5 where something has to be looked at, and says what', async () => {
    const rows = [meal('T-3'), meal('T-4', { token: FROZEN }), meal('T-5', { mcc: '5411' })];
    const done = await run('bank', 'send', nextFile('DISCOUNT', rows), '--wait');
    expect(done.output).toContain(': BREAKS (3 rows)');
    expect(done.output).toContain('GRANTED_NOT_ENTITLED 1 rows, to be looked at');
    expect(done.output).toContain('MCC_DIFFERS 1 found, a warning');
    expect(done.exitCode).toBe(5);
  });
});

describe('a file that would be refused', () => {
  it('is not sent where that can be told without the service, unless it is to go as it is', async () => {
    const path = nextFile('DISCOUNT', [meal('T-6'), meal('T-7', { at: `${TODAY}T10:00:00` })]);
    const before = await countJobs();
    const stopped = await run('bank', 'send', path, '--wait');
    expect(stopped.output).toContain('line 3 at TIME_WITHOUT_OFFSET');
    expect(stopped.output).toContain('It was not sent.');
    expect(stopped.exitCode).toBe(1);
    expect(await countJobs()).toBe(before);
    const sent = await run('bank', 'send', path, '--wait', '--unchecked');
    expect(sent.output).toContain('REFUSED 1 rows, to be looked at');
    expect(sent.exitCode).toBe(5);
  });

  it('has to have a name that tells its kind, even unchecked', async () => {
    const path = fileIn(join(newFolder(), 'rows.txt'), 'D|\n');
    const stopped = await run('bank', 'send', path, '--unchecked');
    expect(stopped).toMatchObject({ exitCode: 1, output: expect.stringContaining('NAME_FORMAT') as string });
  });

  it('ends with 1 where the service refuses it, and leaves a receipt', async () => {
    const refused = await run('bank', 'send', nextFile('DISCOUNT', [meal('T-8')], 99), '--wait');
    expect(refused.output).toContain(': REFUSED (0 rows)');
    expect(refused.output).toContain('SEQUENCE_GAP');
    expect(refused.exitCode).toBe(1);
    const out = join(folder, 'refused');
    expect(await run('bank', 'result', jobIn(refused), '--out', out)).toMatchObject({ exitCode: 1 });
    expect(readdirSync(out)).toEqual(['receipt.json']);
    expect(JSON.parse(readFileSync(join(out, 'receipt.json'), 'utf8'))).toMatchObject({ codes: ['SEQUENCE_GAP'] });
  });
});

describe('what a job gave back', () => {
  let job = '';
  const filesOf = (): string => join(service.place.objectFolder, 'jobs', job, 'files');

  beforeAll(async () => {
    const rows = [meal('T-9'), meal('T-10', { merchantCode: 'NOBODY' })];
    job = jobIn(await run('bank', 'send', nextFile('DISCOUNT', rows), '--wait'));
  });

  it('is saved as it is, whole and proven, for its owner alone', async () => {
    const out = join(folder, 'results', 'first');
    const saved = await run('bank', 'result', job, '--out', out);
    expect(saved.output).toContain('result.txt proves itself: 2 rows');
    expect(saved.exitCode).toBe(5);
    const names = ['errors.txt', 'receipt.json', 'result.txt', 'summary.json'];
    expect(readdirSync(out).toSorted()).toEqual(names);
    for (const name of names) {
      expect(readFileSync(join(out, name))).toEqual(readFileSync(join(filesOf(), name)));
      expect(statSync(join(out, name)).mode & 0o777).toBe(0o600);
    }
    expect(readFileSync(join(out, 'errors.txt'), 'utf8')).toMatch(/^3\|merchantCode\|MERCHANT_UNKNOWN\|/);
  });

  it.each([
    ['errors.txt', (text: string) => text.replace('|', ' ')],
    ['result.txt', (text: string) => text.replace('MATCHED', 'APPLIED')],
  ])('is not kept, none of it, where %s is not the one that was told of', async (name, change) => {
    const path = join(filesOf(), name);
    const content = readFileSync(path, 'utf8');
    const out = join(folder, `broken-${name}`);
    writeFileSync(path, change(content));
    const saved = await run('bank', 'result', job, '--out', out);
    writeFileSync(path, content);
    expect(saved).toMatchObject({
      exitCode: 4,
      output: expect.stringContaining('none of the files was kept') as string,
    });
    expect(readdirSync(out)).toEqual([]);
  });

  it('is none of a job that nobody knows', async () => {
    const out = join(folder, 'nothing');
    const none = await run('bank', 'result', 'job_00000000000000000000000000', '--out', out);
    expect(none).toMatchObject({ exitCode: 3, output: expect.stringContaining('There is no job') as string });
    expect(existsSync(out)).toBe(false);
  });
});
