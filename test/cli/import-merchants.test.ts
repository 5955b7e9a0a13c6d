import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startJobPool } from '../../infra/local/job-pool.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { startLocalService } from '../support/local-service.ts';
import { merchantFile, merchantLine } from '../support/merchant-file.ts';
import { fileOf } from './figure-file.ts';
import { runCli, type CliRun } from './run-cli.ts';

const service = await startLocalService(loadFirstData);
const pool = startJobPool(service.environment);
afterAll(pool.close);

/** A card programme of the federation of 嘉兴. */
async function beginProgram(code: string): Promise<string> {
  const found = await service.ask('zhejiang-admin', '{ unionBody(by: { code: "jx" }) { id } }');
  const { id } = z.object({ unionBody: z.object({ id: z.string() }) }).parse(found.data).unionBody;
  const input = {
    idempotencyKey: `program-${code}`,
    sponsorId: id,
    code,
    name: '嘉兴卡',
    bankCode: 'CCBZJ',
  };
  const query = `mutation ($input: CreateCardProgramInput!) {
    createCardProgram(input: $input) { cardProgram { id } problems { code } } }`;
  const begun = await service.ask('zhejiang-admin', query, { input });
  const payload = z.object({ createCardProgram: z.object({ cardProgram: z.object({ id: z.string() }) }) });
  return payload.parse(begun.data).createCardProgram.cardProgram.id;
}

const cardProgramId = await beginProgram('jx-card');

async function importMerchants(subject: string, rows: readonly string[]): Promise<CliRun> {
  const args = ['import', 'merchants', fileOf(merchantFile(rows)), '--url', service.graphqlUrl];
  return runCli(args, { token: await service.tokenOf(subject) });
}

const line = (code: string, name?: string): string =>
  merchantLine({ code, program: 'jx-card', region: '330482', ...(name === undefined ? {} : { name }) });

describe('a file of merchants', () => {
  it('goes in from the command line', async () => {
    const done = await importMerchants('zhejiang-admin', [line('C-1'), line('C-2')]);
    expect([done.exitCode, done.output]).toEqual([0, expect.stringContaining('2 rows: 2 created')]);
    const query = `query ($filter: MerchantFilter!) { merchants(filter: $filter, first: 10) { nodes { code } } }`;
    const { data } = await service.ask('zhejiang-bank', query, { filter: { cardProgramId, regionCode: '330400' } });
    const ofAdmin = await service.ask('zhejiang-admin', query, { filter: { cardProgramId, regionCode: '330400' } });
    expect(ofAdmin.data?.['merchants']).toEqual({
      nodes: expect.arrayContaining([{ code: 'C-1' }, { code: 'C-2' }]) as unknown,
    });
    expect(data?.['merchants']).toEqual({ nodes: [] });
  });

  it('is told what is wrong with it, but no card number', async () => {
    const done = await importMerchants('zhejiang-admin', [line('C-3'), line('C-4', '6222020200011112220')]);
    expect([done.exitCode, done.output]).toEqual([1, expect.stringContaining('1 rejected')]);
    expect(done.output).not.toContain('6222020200011112220');
  });

  it('is not taken from those who do not keep merchants', async () => {
    const refused = await importMerchants('zhejiang-officer', [line('C-5')]);
    expect(refused.exitCode).not.toBe(0);
    expect(refused.output).toContain('OUTSIDE_SCOPE');
  });
});
