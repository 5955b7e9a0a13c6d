import { describe, expect, it } from 'vitest';
import type { Merchant } from '#domain/merchant/merchant.ts';
import { lastDetails, standingAgreements } from '#domain/merchant/standing.ts';
import { publishedAt } from '#domain/publication.ts';
import { endMerchantAgreement } from '#services/change-merchant.ts';
import { day } from '../support/builders.ts';
import type { Cells } from '../../functions/jobs/kind.ts';
import type { MerchantColumn } from '../../functions/jobs/merchants/columns.ts';
import { MERCHANTS } from '../../functions/jobs/merchants/merchants.ts';
import { parseMerchantRow } from '../../functions/jobs/merchants/parse-merchant-row.ts';
import { plantCardProgram } from '../support/card-program.ts';
import type { TestJob } from '../support/file-job.ts';
import { merchantFile, merchantLine, MERCHANT_HEADER_EN, type MerchantCells } from '../support/merchant-file.ts';
import { stateAfter, valueOf } from '../support/outcome.ts';
import type { Persona } from '../support/service.ts';
import { startSteppedJobs } from '../support/stepped-jobs.ts';

const { jobs, queue, run, steps, service } = await startSteppedJobs();
const { zhejiang, jiangxi } = service.federations;
const { request, clock } = service;
const act = (caller: typeof zhejiang.admin) => ({
  caller,
  now: clock.now(),
  today: clock.today(),
  requestId: 'req_test',
});
const ours = await plantCardProgram({ request, act }, zhejiang, 'ours');
await plantCardProgram({ request, act }, jiangxi, 'theirs');
const admin = jobs('zhejiang-admin');
const NOTHING = { created: 0, updated: 0, unchanged: 0, rejected: 0, duplicate: 0, notDone: 0 };
const [CARD, SHORT_CARD] = ['6222020200011112220', '378282246310005'];

async function work(content: Buffer, mode = 'UPSERT', persona: Persona = 'zhejiang-admin'): Promise<TestJob> {
  const { id } = await queue(persona, { content, kind: 'MERCHANTS', fileName: 'merchants.csv' }, mode);
  await run(id);
  return jobs(persona).job(id);
}

const importRows = (rows: readonly MerchantCells[], mode?: string): Promise<TestJob> =>
  work(merchantFile(rows.map(merchantLine)), mode);
const find = (code: string): Promise<Merchant | undefined> => request().merchants.findByCode(ours.id, code);

/** A merchant as it was recorded last. */
async function known(code: string): Promise<unknown> {
  const merchant = await find(code);
  if (merchant === undefined) return undefined;
  const { name, regionCode, mcc, address } = lastDetails(merchant);
  const days = standingAgreements(merchant).map(({ number, from, to }) => `${number} ${from} ${to ?? ''}`);
  return [merchant.version, name, regionCode, mcc, address, ...days];
}

/** The lines, columns and codes of the error file. */
async function errorsOf(job: TestJob): Promise<readonly string[]> {
  const rows = await admin.file(job, 'ERRORS');
  expect(rows.join('')).not.toMatch(/6222|3782/);
  return rows.map((row) => row.split(',').slice(0, 3).join(' '));
}

describe('a file of merchants', () => {
  it('begins those that are new, and changes nothing when it is sent again', async () => {
    const rows = [
      merchantLine({ code: 'A-1', address: '解放路1号', from: '2026/1/1', to: '2027-01-01' }),
      merchantLine({ code: 'A-2', name: '商店', from: '2026-03-01' }),
      merchantLine({ code: 'A-3', mcc: '0742' }),
    ];
    const job = await work(merchantFile(rows), 'CREATE');
    expect(job).toMatchObject({ state: 'COMPLETED', rows: 3, residual: 0, outcomes: { ...NOTHING, created: 3 } });
    expect(await known('A-1')).toEqual([1, '江山A-1商店', '330881', '5311', '解放路1号', '1 2026-01-01 2027-01-01']);
    expect(await known('A-2')).toEqual([1, '商店', '330881', '5311', null, '1 2026-03-01 ']);
    expect(await known('A-3')).toEqual([1, '江山A-3商店', '330881', '0742', null]);
    const ids = (await admin.file(job, 'RESULT')).map((row) => row.split(',')[2]);
    expect(ids).toEqual(await Promise.all(['A-1', 'A-2', 'A-3'].map(async (code) => (await find(code))?.id)));
    for (const mode of ['CREATE', 'UPSERT', 'DRY_RUN']) {
      const again = await work(merchantFile(rows, MERCHANT_HEADER_EN), mode);
      expect(again).toMatchObject({ state: 'COMPLETED', outcomes: { ...NOTHING, unchanged: 3 } });
      expect((await find('A-1'))?.version).toBe(1);
    }
  });

  it('revises those that are known where it may, each in one version, with the trail of each change', async () => {
    await importRows([{ code: 'B-1', address: '旧址', from: '2026-01-01' }, { code: 'B-2' }]);
    const changed = [
      { code: 'B-1', name: '新名', from: '2026-01-01', to: '2026-06-01' },
      { code: 'B-2', region: '330802', mcc: '5812', from: '2026-02-01' },
    ];
    const refused = await importRows(changed, 'CREATE');
    expect(refused.outcomes).toEqual({ ...NOTHING, rejected: 2 });
    expect(await errorsOf(refused)).toEqual(['2  EXISTS_WITH_OTHER_DATA', '3  EXISTS_WITH_OTHER_DATA']);
    const trial = await importRows(changed, 'DRY_RUN');
    expect(trial.outcomes).toEqual({ ...NOTHING, updated: 2 });
    expect((await find('B-1'))?.version).toBe(1);
    clock.set('2026-11-16');
    expect((await importRows(changed)).outcomes).toEqual({ ...NOTHING, updated: 2 });
    expect(await known('B-1')).toEqual([2, '新名', '330881', '5311', '旧址', '1 2026-01-01 2026-06-01']);
    expect(await known('B-2')).toEqual([2, '江山B-2商店', '330802', '5812', null, '1 2026-02-01 ']);
    const merchant = await find('B-1');
    expect(merchant?.details.at(-1)?.recordedAt).toBe(publishedAt(clock.now()));
    expect(merchant?.agreements[0]?.supersededAt).toBe(publishedAt(clock.now()));
    const trail = await request().auditTrail.of(merchant?.id ?? '', { limit: 10, after: undefined });
    const actions = trail.items.map(({ item }) => item.action);
    expect(actions.slice().sort()).toEqual(['CREATE_MERCHANT', 'END_MERCHANT_AGREEMENT', 'REVISE_MERCHANT']);
  });

  it('gives an agreement that was ended no longer days than the file says, and another start is another agreement', async () => {
    await importRows([{ code: 'C-1', from: '2026-01-01' }]);
    const { id } = (await find('C-1')) ?? {};
    if (id === undefined) throw new Error('the merchant of the test is not there');
    const end = { number: 1, to: day('2026-03-01') };
    const command = { idempotencyKey: 'end-of-c-1', id, expectedVersion: 1, end };
    await stateAfter(endMerchantAgreement(request(), act(zhejiang.admin), command));
    const again = await work(merchantFile([merchantLine({ code: 'C-1', from: '2026-01-01' })], MERCHANT_HEADER_EN));
    expect(again.outcomes).toEqual({ ...NOTHING, unchanged: 1 });
    const overlap = await importRows([{ code: 'C-1', from: '2026-02-28' }]);
    expect(await errorsOf(overlap)).toEqual(['2 协议开始日期 AGREEMENT_OVERLAPS']);
    expect((await importRows([{ code: 'C-1', from: '2026-03-01' }])).outcomes).toMatchObject({ updated: 1 });
    expect(await known('C-1')).toMatchObject({ 5: '1 2026-01-01 2026-03-01', 6: '2 2026-03-01 ' });
  });

  it('ends each row in one outcome, whatever is wrong with it, and tells no card number', async () => {
    const rows: readonly MerchantCells[] = [
      { code: 'E-1' },
      { code: 'E-1' },
      { code: 'E-1', name: '另一名称' },
      { code: 'e-2' },
      { code: CARD, name: '商店' },
      { code: 'E-3', name: SHORT_CARD },
      { code: 'E-3', name: '' },
      { code: 'E-4', address: `卡号 ${CARD}` },
      { code: 'E-5', mcc: '742' },
      { code: 'E-6', region: '339999' },
      { code: 'E-7', region: '360704' },
      { code: 'E-8', program: 'theirs', region: '360704' },
      { code: 'E-9', program: 'nobodys' },
      { code: 'E-10', to: '2026-01-01' },
      { code: 'E-11', from: '2026-01-01', to: '2026-01-01' },
      { code: 'E-12', from: '2026-02-30' },
      { code: '', program: '' },
    ];
    for (const mode of ['DRY_RUN', 'CREATE']) {
      const job = await importRows(rows, mode);
      expect(job).toMatchObject({ rows: rows.length, residual: 0, state: 'COMPLETED_WITH_ERRORS' });
      expect(job.outcomes).toEqual({ ...NOTHING, created: 1, duplicate: 1, rejected: 15 });
      expect(await errorsOf(job)).toEqual([
        ...['4  REPEATED_WITH_OTHER_DATA', '5 商户代码 VALUE_INVALID', '6 商户代码 CLEAR_PAN_REFUSED'],
        ...['7 商户名称 CLEAR_PAN_REFUSED', '8 商户名称 VALUE_MISSING', '9 地址 CLEAR_PAN_REFUSED'],
        ...['10 商户类别码 VALUE_INVALID', '11 区划代码 REGION_UNKNOWN', '12 区划代码 OUTSIDE_SCOPE'],
        ...['13 普惠卡项目代码 NOT_FOUND', '14 普惠卡项目代码 NOT_FOUND', '15 协议开始日期 VALUE_MISSING'],
        ...['16 协议结束日期 INTERVAL_INVALID', '17 协议开始日期 VALUE_INVALID'],
        ...['18 普惠卡项目代码 VALUE_MISSING', '18 商户代码 VALUE_MISSING'],
      ]);
      expect(await find('E-1')).toEqual(mode === 'DRY_RUN' ? undefined : expect.objectContaining({ version: 1 }));
      expect(JSON.stringify([job, service.log])).not.toMatch(/6222|3782/);
    }
  });

  it('gets nothing of another tenant', async () => {
    await importRows([{ code: 'T-1' }]);
    const file = merchantFile([merchantLine({ code: 'T-1', name: '他人' }), merchantLine({ code: 'T-2' })]);
    const job = await work(file, 'UPSERT', 'jiangxi-admin');
    const errors = await jobs('jiangxi-admin').file(job, 'ERRORS');
    expect(errors.map((row) => row.split(',').slice(0, 3).join(' '))).toEqual([
      ...['2 普惠卡项目代码 NOT_FOUND', '3 普惠卡项目代码 NOT_FOUND'],
    ]);
    expect(await known('T-1')).toMatchObject({ 0: 1, 1: '江山T-1商店' });
  });

  it('is not sent by those who do not keep merchants', async () => {
    const query = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) { problems { code path } } }`;
    const facts = { fileName: 'm.csv', size: 1, sha256: 'a'.repeat(64), contentType: 'text/csv' };
    for (const [kind, problems] of [
      ['MERCHANTS', [{ code: 'OUTSIDE_SCOPE', path: ['kind'] }]],
      ['MEMBERS', []],
    ] as const) {
      const input = { idempotencyKey: `upload-${kind}`, kind, ...facts };
      const { body } = await service.ask('zhejiang-officer', query, { input });
      expect(body.data).toEqual({ createUpload: { problems } });
    }
  });
});

describe('the parts of a file of merchants', () => {
  const COUNT = 70;
  const codes = Array.from({ length: COUNT }, (_, index) => `P-${index}`);
  /** Rows that are refused, and make the file long enough to be cut. */
  const long = Array.from({ length: 60 }, (_, index) =>
    merchantLine({ code: `LONG-${index}`, address: 'x'.repeat(60_000) }),
  );

  it('may be done at once, and twice: each merchant is begun once', async () => {
    const content = merchantFile([...codes.map((code) => merchantLine({ code, from: '2026-01-01' })), ...long]);
    const { id } = await queue('zhejiang-admin', { content, kind: 'MERCHANTS', fileName: 'm.csv' });
    const { parts } = await steps.inspect({ jobId: id }).then(() => admin.job(id));
    expect(parts).toBeGreaterThan(1);
    const numbers = Array.from({ length: parts ?? 0 }, (_, index) => index + 1);
    await Promise.all([...numbers, ...numbers].map((part) => steps.part({ jobId: id, part })));
    await steps.finish({ jobId: id });
    const job = await admin.job(id);
    expect(job).toMatchObject({ rows: COUNT + 60, residual: 0, partsDone: parts });
    expect(job.outcomes).toEqual({ ...NOTHING, created: COUNT, rejected: 60 });
    const found = await Promise.all(codes.map(find));
    expect(new Set(found.map((merchant) => merchant?.id)).size).toBe(COUNT);
    expect(found.map((merchant) => merchant?.version)).toEqual(codes.map(() => 1));
  });

  it('whose work was lost after it was written come to what they came to', async () => {
    await importRows([{ code: 'R-1', from: '2026-01-01' }, { code: 'R-2' }]);
    const caller = { ...act(zhejiang.admin), byJob: true };
    const rows = [{ code: 'R-1', name: '改名' }, { code: 'R-2' }, { code: 'R-3' }, { code: 'R-4', region: '360704' }];
    const parsed = rows.map((cells, index) => {
      const texts = merchantLine(cells).split(',');
      const given = Object.fromEntries(Object.keys(MERCHANTS.columns).map((name, at) => [name, texts[at] ?? '']));
      const row = valueOf(parseMerchantRow(given as Cells<MerchantColumn>));
      return { line: index + 2, row, key: `~merchants-redo-${index}` };
    });
    const batch = { rows: parsed, ahead: undefined, mode: 'UPSERT', key: '~merchants-redo' } as const;
    const acts = { starter: caller, sender: caller };
    const first = await MERCHANTS.apply(request(), acts, batch);
    expect(first.map(({ outcome }) => outcome)).toEqual(['UPDATED', 'UNCHANGED', 'CREATED', 'REJECTED']);
    expect(await MERCHANTS.apply(request(), acts, batch)).toEqual(first);
    expect([(await find('R-1'))?.version, (await find('R-3'))?.version]).toEqual([2, 1]);
  });

  it('of more changes than one transaction takes go in whole', async () => {
    const many = Array.from({ length: 120 }, (_, index) => ({ code: `M-${index}` }));
    expect((await importRows(many)).outcomes).toEqual({ ...NOTHING, created: 120 });
    const changed = many.map((cells) => ({ ...cells, name: '新名', from: '2026-01-01' }));
    expect((await importRows(changed)).outcomes).toEqual({ ...NOTHING, updated: 120 });
    expect((await find('M-119'))?.version).toBe(2);
  });

  it('that another takes a code from meanwhile decide on that merchant', async () => {
    const racing = await Promise.all(
      ['zhejiang-admin', 'zhejiang-admin'].map((persona, index) =>
        work(
          merchantFile([merchantLine({ code: 'RACE' })], index === 0 ? undefined : MERCHANT_HEADER_EN),
          'UPSERT',
          persona as Persona,
        ),
      ),
    );
    expect(racing.map(({ outcomes }) => outcomes['created'] ?? 0).sort((a, b) => a - b)).toEqual([0, 1]);
    expect(racing.map(({ outcomes }) => outcomes['unchanged'] ?? 0).sort((a, b) => a - b)).toEqual([0, 1]);
  });
});
