import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { startJobPool } from '../../infra/local/job-pool.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { bodyFile, bodyLine } from '../support/body-file.ts';
import { startLocalService } from '../support/local-service.ts';
import { fileOf, pathOfNothing } from './figure-file.ts';
import { startGoBetween } from './go-between.ts';
import { runCli, type CliRun } from './run-cli.ts';

const service = await startLocalService(loadFirstData);
const pool = startJobPool(service.environment);
afterAll(pool.close);
const token = await service.tokenOf('zhejiang-officer');

const run = (...args: string[]): Promise<CliRun> => runCli([...args, '--url', service.graphqlUrl], { token });
const importBodies = (path: string, ...args: string[]): Promise<CliRun> => run('import', 'bodies', path, ...args);
const rowsOf = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => bodyLine({ code: `${prefix}-${index}` }));
const jobOf = ({ output }: CliRun): string => /niangjia jobs (job_\w+) --follow/.exec(output)?.[1] ?? 'none';

async function bodyIsThere(code: string): Promise<boolean> {
  const query = 'query ($code: String!) { unionBody(by: { code: $code }) { id } }';
  return (await service.ask('zhejiang-admin', query, { code })).data?.['unionBody'] !== null;
}

describe('a file of bodies', () => {
  it('is sent, worked on and followed to its end, and is not worked on a second time unless asked', async () => {
    const path = fileOf(bodyFile(rowsOf('CLI', 3)));
    const first = await importBodies(path);
    expect(first.output).toContain('COMPLETED: 3 rows: 3 created, 0 updated, 0 unchanged, 0 rejected');
    expect(first.output).toContain('residual 0.');
    expect(first.exitCode).toBe(0);
    expect(await bodyIsThere('CLI-2')).toBe(true);
    const second = await importBodies(path);
    expect([jobOf(second), second.exitCode]).toEqual([jobOf(first), 0]);
    expect(second.output).toContain('was worked on before');
    const again = await importBodies(path, '--again');
    expect(again.output).toContain('3 rows: 0 created, 0 updated, 3 unchanged');
    expect(jobOf(again)).not.toBe(jobOf(first));
    const third = await importBodies(path, '--again');
    expect([jobOf(first), jobOf(again)]).not.toContain(jobOf(third));
  });

  it('is only checked in a dry run', async () => {
    const checked = await importBodies(fileOf(bodyFile(rowsOf('DRY', 2))), '--dry-run');
    expect(checked).toMatchObject({ exitCode: 0, output: expect.stringContaining('2 created') as string });
    expect(checked.output).toContain('nothing was written');
    expect(await bodyIsThere('DRY-0')).toBe(false);
  });

  it('tells in the error file what is wrong with its rows, which can be had later too', async () => {
    const path = fileOf(bodyFile([bodyLine({ code: 'BAD-1' }), bodyLine({ code: 'BAD-2', founded: '2024-02-30' })]));
    const out = `${path}.errors.csv`;
    const done = await importBodies(path, '--errors', out);
    expect(done.exitCode).toBe(1);
    expect(done.output).toContain('2 rows: 1 created, 0 updated, 0 unchanged, 1 rejected');
    expect(readFileSync(out, 'utf8')).toContain('3,成立日期,VALUE_INVALID');
    const later = await run('jobs', jobOf(done), '--errors', `${out}.2`, '--result', `${out}.3`);
    expect(later.exitCode).toBe(1);
    expect(readFileSync(`${out}.2`)).toEqual(readFileSync(out));
    expect(readFileSync(`${out}.3`, 'utf8')).toMatch(/2,CREATED,ub_\w+/);
    expect(existsSync(`${out}.part`)).toBe(false);
  });

  it('is revised by default, and only added to with --create', async () => {
    await importBodies(fileOf(bodyFile([bodyLine({ code: 'REV-1' })])));
    const path = fileOf(bodyFile([bodyLine({ code: 'REV-1', phone: '0573-85110000' })]));
    const refused = await importBodies(path, '--create');
    expect(refused).toMatchObject({ exitCode: 1, output: expect.stringContaining('1 rejected') as string });
    const revised = await importBodies(path);
    expect(revised).toMatchObject({ exitCode: 0, output: expect.stringContaining('1 updated') as string });
  });

  it('that is none is refused as a whole, with why', async () => {
    const refused = await importBodies(fileOf(['甲,乙', '1,2']));
    expect(refused.exitCode).toBe(1);
    expect(refused.output).toContain('HEADER_NOT_FOUND');
    expect((await importBodies(pathOfNothing())).output).toContain('FILE_UNREADABLE');
    const empty = await importBodies(fileOf([]));
    expect(empty).toMatchObject({ exitCode: 1, output: expect.stringContaining('FILE_EMPTY') as string });
  });

  it('is not taken when it changed after its hash was told', async () => {
    const path = fileOf(bodyFile(rowsOf('CHG', 2)));
    const changing = await startGoBetween(service.graphqlUrl, (body) => {
      if (body.includes('CreateUpload')) appendFileSync(path, 'x');
      return 'PASS';
    });
    const changed = await runCli(['import', 'bodies', path, '--url', changing], { token });
    expect(changed).toMatchObject({ exitCode: 1, output: expect.stringContaining('FILE_CHANGED') as string });
  });
});

describe('a job', () => {
  it('stands in the list, the newest first', async () => {
    const bodies = fileOf(bodyFile(rowsOf('LIST', 1)));
    const id = jobOf(await importBodies(bodies));
    const [first = ''] = (await run('jobs')).stdout.split('\n');
    const since = expect.stringMatching(/^20\d\d-/) as string;
    const name = expect.stringMatching(/\.csv$/) as string;
    expect(first.split('\t')).toEqual([id, 'UNION_BODIES', 'UPSERT', 'COMPLETED', '1', '0', since, name]);
  });

  it('gives no file before it is over, and none is kept that is not the one told of', async () => {
    expect((await run('jobs', 'job_0000000000000000000000')).exitCode).toBe(3);
    expect((await run('jobs', '--follow')).exitCode).toBe(2);
    const path = fileOf(bodyFile(rowsOf('SHA', 1)));
    const id = jobOf(await importBodies(path));
    const lying = await startGoBetween(
      service.graphqlUrl,
      () => 'PASS',
      (answer) =>
        answer.replaceAll(/"sha256":"\w{64}"/g, `"sha256":"${createHash('sha256').update('').digest('hex')}"`),
    );
    const out = `${path}.result.csv`;
    const broken = await runCli(['jobs', id, '--result', out, '--url', lying], { token });
    expect(broken).toMatchObject({ exitCode: 4, output: expect.stringContaining('SHA-256') as string });
    expect([existsSync(out), existsSync(`${out}.part`)]).toEqual([false, false]);
  });
});

it('needs a token that the service takes', async () => {
  const path = fileOf(bodyFile(rowsOf('TOK', 1)));
  const none = await runCli(['import', 'bodies', path, '--url', service.graphqlUrl]);
  expect(none).toMatchObject({ exitCode: 3, output: expect.stringContaining('There is no token') as string });
  const wrong = await runCli(['import', 'bodies', path, '--url', service.graphqlUrl], { token: 'nonsense' });
  expect(wrong).toMatchObject({ exitCode: 3, output: expect.stringContaining('UNAUTHENTICATED') as string });
  const dashboard = { token: await service.tokenOf('zhejiang-dashboard') };
  expect((await runCli(['import', 'bodies', path, '--url', service.graphqlUrl], dashboard)).exitCode).toBe(3);
  expect((await runCli(['import', 'bodies'], { token })).exitCode).toBe(2);
});
