import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { startJobPool } from '../../infra/local/job-pool.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { startLocalService } from '../support/local-service.ts';
import { offerFile, offerLine } from '../support/offer-file.ts';
import { fileOf } from './figure-file.ts';
import { runCli, type CliRun } from './run-cli.ts';

/** Each run is a process of its own. */
vi.setConfig({ testTimeout: 60_000 });

const service = await startLocalService(loadFirstData);
const pool = startJobPool(service.environment);
afterAll(pool.close);

const run = async (persona: string, ...args: readonly string[]): Promise<CliRun> =>
  runCli([...args, '--url', service.graphqlUrl], { token: await service.tokenOf(persona) });

const bodiesSchema = z.object({
  unionBodies: z.object({ nodes: z.array(z.object({ id: z.string(), kind: z.string(), regionCode: z.string() })) }),
});

async function beginProgram(code: string): Promise<void> {
  const bodies = '{ unionBodies(first: 100) { nodes { id kind regionCode } } }';
  const { nodes } = bodiesSchema.parse((await service.ask('zhejiang-admin', bodies)).data).unionBodies;
  const sponsor = nodes.find(({ kind, regionCode }) => kind === 'FEDERATION' && regionCode === '330000');
  const query = `mutation ($input: CreateCardProgramInput!) { createCardProgram(input: $input) { problems { code } } }`;
  const names = { code, name: '浙江工会龙卡', bankCode: 'CCBZJ' };
  const input = { idempotencyKey: `begin-${code}`, sponsorId: sponsor?.id, ...names };
  const { data } = await service.ask('zhejiang-admin', query, { input });
  expect(data).toEqual({ createCardProgram: { problems: [] } });
}

describe('a file of offers', () => {
  it('is checked, goes in, and changes nothing the next time; an officer’s is not taken', async () => {
    await beginProgram('zj-card');
    const path = fileOf(offerFile([offerLine({ code: 'CLI-1' }), offerLine({ code: 'CLI-2', value: '200' })]));
    const errors = `${path}.errors.csv`;
    const checked = await run('zhejiang-admin', 'import', 'offers', path, '--dry-run');
    expect(checked).toMatchObject({ exitCode: 1, output: expect.stringContaining('2 rows: 1 created') as string });
    const done = await run('zhejiang-admin', 'import', 'offers', path, '--errors', errors);
    expect(done).toMatchObject({ exitCode: 1, output: expect.stringContaining('2 rows: 1 created') as string });
    expect(readFileSync(errors, 'utf8')).toMatch(/\r\n3,优惠值,INPUT_INVALID,/);
    const again = await run('zhejiang-admin', 'import', 'offers', path, '--again');
    expect(again.output).toContain('2 rows: 0 created, 0 updated, 1 unchanged, 1 rejected');
    const officer = await run('zhejiang-officer', 'import', 'offers', path);
    expect(officer).toMatchObject({ exitCode: 3, output: expect.stringContaining('OUTSIDE_SCOPE') as string });
  });
});
