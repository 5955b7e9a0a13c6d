import { describe, expect, it } from 'vitest';
import type { CardProgramId } from '#domain/ids.ts';
import type { JobMode } from '#domain/job/job-kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { recordedSpans } from '#domain/offer/recorded-spans.ts';
import { publishedAt } from '#domain/publication.ts';
import { OFFERS } from '../../functions/jobs/offers/offers.ts';
import { recordOffer } from '../../functions/jobs/offers/record-offer.ts';
import { region } from '../support/builders.ts';
import { fen } from '../support/household.ts';
import { ruleWith, second } from '../support/offer-with.ts';
import { NOTHING, offerFile, offerLine } from '../support/offer-file.ts';
import { beginProgram, plantMerchants, saveMerchants, merchantWith, shelved } from '../support/offer-setting.ts';
import type { TestJob } from '../support/file-job.ts';
import type { Persona } from '../support/service.ts';
import { startSteppedJobs } from '../support/stepped-jobs.ts';
import { createSeededIds } from '../support/ports.ts';

const { jobs, run, service, send } = await startSteppedJobs();
const { request, clock, federations } = service;
const ids = createSeededIds('offers');
const act = (caller: (typeof federations.zhejiang)['admin']) => ({
  ...{ caller, now: clock.now(), today: clock.today(), requestId: 'req_offers' },
});
const setting = { request, clock, ids, act };
const ours = await beginProgram(setting, federations.zhejiang, 'zj-card');
const theirs = await beginProgram(setting, federations.jiangxi, 'jx-card');
await plantMerchants(setting, ours.id, ['SHOP-1', 'SHOP-2']);
await saveMerchants(request(), [merchantWith(theirs.id, 'SHOP-9', '360704')]);

async function started(rows: readonly string[], mode: JobMode, persona: Persona = 'zhejiang-admin'): Promise<string> {
  const upload = await send(persona, { kind: 'OFFERS', content: offerFile(rows), fileName: 'offers.csv' });
  const { job } = await jobs(persona).start(upload, mode, true);
  if (job === null) throw new Error('the job of the test was not started');
  return job.id;
}

async function imported(rows: readonly string[], mode: JobMode, persona: Persona = 'zhejiang-admin'): Promise<TestJob> {
  const id = await started(rows, mode, persona);
  await run(id);
  return jobs(persona).job(id);
}

const errorsOf = async (job: TestJob, persona: Persona = 'zhejiang-admin'): Promise<readonly string[]> =>
  (await jobs(persona).file(job, 'ERRORS')).map((line) => line.split(',').slice(0, 3).join(' '));

/** Dry, and then in earnest: both have to tell the same. */
async function importedTwice(rows: readonly string[]): Promise<TestJob> {
  const dry = await imported(rows, 'DRY_RUN');
  const job = await imported(rows, 'UPSERT');
  expect(dry.outcomes).toEqual(job.outcomes);
  expect(await errorsOf(dry)).toEqual(await errorsOf(job));
  return job;
}

async function offerOf(code: string, programId: CardProgramId = ours.id): Promise<Offer> {
  const found = await request().offers.findByCode(programId, code);
  if (found === undefined) throw new Error(`there is no offer ${code}`);
  return found;
}

describe('a file of offers', () => {
  it('creates offers with the whole rule of their rows', async () => {
    const rows = [
      offerLine({
        ...{ code: 'FULL', nameEn: 'Lunch', category: '吃', kind: '立减', value: '20.5', minimum: '100', most: '20' },
        ...{
          dayCount: '1',
          dayDiscount: '20',
          monthCount: '10',
          monthDiscount: '200',
          yearCount: '50',
          yearDiscount: '600.00',
        },
        ...{
          weekdays: '1；周六；日',
          slots: '17:30-24:00;9:00～11:00',
          regions: '330881;330482',
          merchants: 'SHOP-1;shop-2',
        },
        ...{ mcc: '5813;5812', budget: '１000000', from: '2026/12/1 08:00', to: '20270101' },
      }),
      offerLine({ code: 'PLAIN' }),
    ];
    const job = await importedTwice(rows);
    expect(job).toMatchObject({ state: 'COMPLETED', rows: 2, residual: 0, outcomes: { ...NOTHING, created: 2 } });
    const { name, nameEn, versions } = await offerOf('FULL');
    const merchants = [merchantWith(ours.id, 'SHOP-1').id, merchantWith(ours.id, 'SHOP-2').id];
    expect({ name, nameEn }).toEqual({ name: '优惠FULL', nameEn: 'Lunch' });
    expect(versions).toEqual([
      {
        ...{ number: 1, from: '2026-12-01T00:00:00.000Z', recordedAt: '2026-11-20T04:00:15.000Z' },
        ends: [{ to: '2026-12-31T16:00:00.000Z', recordedAt: '2026-11-20T04:00:15.000Z' }],
        rule: {
          ...{ category: 'EATING', merchants, regions: ['330482', '330881'], discount: { kind: 'FIXED', fen: 2050 } },
          ...{ minimumSpendFen: 10_000, maxDiscountPerTransactionFen: 2000, budgetFen: 100_000_000 },
          perCard: {
            day: { count: 1, discountFen: 2000 },
            month: { count: 10, discountFen: 20_000 },
            year: { count: 50, discountFen: 60_000 },
          },
          weekdays: [1, 6, 7],
          timeSlots: [
            { fromMinute: 540, toMinute: 660 },
            { fromMinute: 1050, toMinute: 1440 },
          ],
          excludedMcc: ['5812', '5813'],
        },
      },
    ]);
    const plain = await offerOf('PLAIN');
    expect(plain).toMatchObject({ nameEn: null, versions: [{ from: '2026-11-20T04:00:15.000Z', ends: [] }] });
    const discount = { kind: 'PERCENT', basisPoints: 1250 };
    expect(plain.versions[0]?.rule).toMatchObject({ discount, merchants: 'ALL', minimumSpendFen: 0, budgetFen: null });
    expect(await jobs('zhejiang-admin').file(job, 'RESULT')).toContain(`3,CREATED,${plain.id}`);
    expect(await shelved(setting, ours.id, {})).toEqual([plain.id]);
  });

  it('changes nothing when it says nothing new, whatever its mode and the order of its lists', async () => {
    const from = { from: '2026-12-01T08:00:00+08:00' };
    await imported(
      [offerLine({ code: 'SAME', regions: '330881;330482', nameEn: 'Same', ...from, to: '2027-01-01' })],
      'CREATE',
    );
    const again = [
      offerLine({ code: 'SAME', regions: '330482;330881', ...from, to: '2027-01-01' }),
      offerLine({ code: 'PLAIN' }),
    ];
    for (const mode of ['CREATE', 'UPSERT', 'DRY_RUN'] as const) {
      expect((await imported(again, mode)).outcomes).toEqual({ ...NOTHING, unchanged: 2 });
    }
    const anyTime = [offerLine({ code: 'SAME', regions: '330482;330881' })];
    expect((await imported(anyTime, 'UPSERT')).outcomes).toEqual({ ...NOTHING, unchanged: 1 });
    expect((await offerOf('SAME')).version).toBe(1);
  });

  it('revises what differs from its start or as soon as all know of it, and keeps what was', async () => {
    await imported(
      [offerLine({ code: 'REV-1' }), offerLine({ code: 'REV-2' }), offerLine({ code: 'REV-3' })],
      'CREATE',
    );
    clock.set('2026-11-21');
    const rows = [
      offerLine({ code: 'REV-1', value: '20%' }),
      offerLine({ code: 'REV-2', value: '20', from: '2026-12-01' }),
      offerLine({ code: 'REV-3', name: '新的名称', nameEn: 'New' }),
    ];
    const refused = await imported(rows, 'CREATE');
    expect(refused.outcomes).toEqual({ ...NOTHING, rejected: 3 });
    expect(await errorsOf(refused)).toEqual([
      ...['2 优惠值 EXISTS_WITH_OTHER_DATA', '3 优惠值 EXISTS_WITH_OTHER_DATA'],
      ...['4 优惠名称 EXISTS_WITH_OTHER_DATA', '4 英文名称 EXISTS_WITH_OTHER_DATA'],
    ]);
    expect((await importedTwice(rows)).outcomes).toEqual({ ...NOTHING, updated: 3 });
    const spans = async (code: string) =>
      recordedSpans(await offerOf(code)).map(({ from, version }) => [
        from,
        (version.rule.discount as { basisPoints: number }).basisPoints,
      ]);
    const first = ['2026-11-20T04:00:15.000Z', 1250];
    expect(await spans('REV-1')).toEqual([first, ['2026-11-21T04:00:15.000Z', 2000]]);
    expect(await spans('REV-2')).toEqual([first, ['2026-11-30T16:00:00.000Z', 2000]]);
    expect(await offerOf('REV-3')).toMatchObject({ name: '新的名称', nameEn: 'New', versions: [{ number: 1 }] });
    expect((await imported(rows, 'UPSERT')).outcomes).toEqual({ ...NOTHING, unchanged: 3 });
  });

  it('edits no version that has begun, and runs over none that is ahead', async () => {
    const rows = [
      offerLine({ code: 'REV-1', value: '30', from: '2026-11-20T12:00:15+08:00' }),
      offerLine({ code: 'REV-2', value: '30', from: '2026-11-25' }),
      offerLine({ code: 'PAST', from: '2026-11-20' }),
      offerLine({ code: 'BACK', from: '2026-12-02', to: '2026-12-02' }),
    ];
    const job = await importedTwice(rows);
    expect(await errorsOf(job)).toEqual([
      ...['2 开始时间 OFFER_EDIT_IN_PLACE', '3 开始时间 OFFER_VERSION_OVERLAP'],
      ...['4 开始时间 OFFER_BACKDATED', '5 结束时间 INTERVAL_INVALID'],
    ]);
  });

  it('ends each row in one outcome, and tells the column of what is wrong', async () => {
    const rows = [
      offerLine({ code: 'E-1' }),
      offerLine({ code: 'E-1' }),
      offerLine({ code: 'E-1', value: '9' }),
      offerLine({ code: 'e-2' }),
      offerLine({ code: 'E-3', program: 'nobody' }),
      offerLine({ code: 'E-4', program: 'jx-card', regions: '360000' }),
      offerLine({ code: 'E-5', regions: '360000' }),
      offerLine({ code: 'E-6', regions: '339999' }),
      offerLine({ code: 'E-7', merchants: 'SHOP-1;NOBODY' }),
      offerLine({ code: 'E-8', merchants: 'SHOP-9' }),
      offerLine({ code: 'E-9', value: '100.01' }),
      offerLine({ code: 'E-10', value: '0.15' }),
      offerLine({ code: 'E-11', value: '0.15%' }),
      offerLine({ code: 'E-12', kind: 'FIXED', value: '0.001' }),
      offerLine({ code: 'E-13', monthDiscount: '0' }),
      offerLine({ code: 'E-14', yearCount: '0' }),
      offerLine({ code: 'E-15', slots: '17:00-24:00;23:00-24:00', weekdays: '8' }),
      offerLine({ code: 'E-16', slots: '17:00-24:00;23:00-24:00' }),
      offerLine({ code: 'E-17', regions: '330881;330800' }),
      offerLine({ code: 'E-18', regions: '', merchants: '', value: '', category: '' }),
      offerLine({ code: 'E-19', name: '客服13800138000' }),
      offerLine({ code: 'E-20', mcc: '12345', budget: '-1', from: '2026-02-30', to: '2026-12-01 24:00' }),
      offerLine({ code: '4111111111111111', name: '优惠' }),
      offerLine({ code: 'E-21', merchants: 'A'.repeat(3000) }),
      offerLine({ code: 'E-22', merchants: 'ALL;SHOP-1' }),
    ];
    const job = await importedTwice(rows);
    expect(job.outcomes).toEqual({ ...NOTHING, created: 2, duplicate: 1, rejected: 22 });
    expect(await errorsOf(job)).toEqual([
      ...[
        '4  REPEATED_WITH_OTHER_DATA',
        '5 优惠代码 VALUE_INVALID',
        '6 普惠卡项目代码 NOT_FOUND',
        '7 普惠卡项目代码 NOT_FOUND',
      ],
      ...['8 区划代码 OUTSIDE_SCOPE', '9 区划代码 REGION_UNKNOWN', '10 商户代码 NOT_FOUND', '11 商户代码 NOT_FOUND'],
      ...['12 优惠值 INPUT_INVALID', '13 优惠值 VALUE_INVALID', '15 优惠值 VALUE_INVALID'],
      ...[
        '16 每月优惠上限 INPUT_INVALID',
        '17 每年次数 INPUT_INVALID',
        '18 星期 VALUE_INVALID',
        '19 时段 INPUT_INVALID',
      ],
      ...['20 区划代码 INPUT_INVALID', '21 区划代码 VALUE_MISSING', '21 类别 VALUE_MISSING', '21 优惠值 VALUE_MISSING'],
      ...['21 商户代码 VALUE_MISSING', '22 优惠名称 PERSONAL_NUMBER_IN_TEXT', '23 排除MCC VALUE_INVALID'],
      ...[
        '23 开始时间 VALUE_INVALID',
        '23 结束时间 VALUE_INVALID',
        '24 优惠代码 CLEAR_PAN_REFUSED',
        '25 商户代码 VALUE_INVALID',
        '26 商户代码 NOT_FOUND',
      ],
    ]);
    expect((await jobs('zhejiang-admin').file(job, 'ERRORS')).join('')).not.toContain('4111');
  });

  it('fills a shelf of a hundred offers, and tells beforehand which row finds no room', async () => {
    const { ledger, offers } = request();
    const shelf = { programId: ours.id, category: 'TOURISM', merchant: 'ALL' } as const;
    expect((await offers.readShelf(shelf)).version).toBe(0);
    const known = Array.from({ length: 99 }, (_, index) => `offer_${index}` as Offer['id']);
    const id = ids.next('Receipt');
    const receipt = {
      id,
      actorId: federations.zhejiang.admin.id,
      key: id,
      fingerprint: '',
      at: clock.now(),
      answer: null,
    };
    await ledger.commit({ writes: [{ type: 'SAVE_SHELF', shelf, offers: known, readVersion: 0 }], audit: [], receipt });
    const rows = [offerLine({ code: 'T-1', category: '旅游' }), offerLine({ code: 'T-2', category: '旅游' })];
    expect(await errorsOf(await importedTwice(rows))).toEqual(['3 商户代码 LIST_FULL']);
  });

  it('records each row as of the moment at which it is done, however long its part has been going on', async () => {
    const starter = { ...act(federations.zhejiang.admin), now: second(0), byJob: true };
    const { code, program, name, ...none } = {
      code: 'SLOW',
      program: 'zj-card',
      name: '慢',
      nameEn: null,
      from: null,
      to: null,
    };
    const row = { ...none, programCode: program, code, name, rule: ruleWith(), merchants: 'ALL' } as const;
    await recordOffer(request(), starter, { parsed: { line: 2, row, key: '~job_slow:2' }, mode: 'CREATE' });
    expect((await offerOf('SLOW')).versions[0]).toMatchObject({
      from: publishedAt(clock.now()),
      recordedAt: publishedAt(clock.now()),
    });
  });

  it('writes nothing in a dry run', async () => {
    const job = await imported([offerLine({ code: 'DRY' }), offerLine({ code: 'PLAIN', value: '40' })], 'DRY_RUN');
    expect(job.outcomes).toEqual({ ...NOTHING, created: 1, updated: 1 });
    expect(await request().offers.findByCode(ours.id, 'DRY')).toBeUndefined();
    expect((await offerOf('PLAIN')).version).toBe(1);
    expect(await jobs('zhejiang-admin').file(job, 'RESULT')).toContain('2,CREATED,');
    expect((await request().offers.placed(ours.id, '330900#', { limit: 9, after: undefined })).items).toEqual([]);
  });
});

describe('a batch of offers that is done anew', () => {
  it('tells what it told before, and writes no more', async () => {
    const starter = { ...act(federations.zhejiang.admin), byJob: true };
    const rule = ruleWith({ minimumSpendFen: fen(99) });
    const rows = ['REDO', 'REV-3'].map((code, index) => {
      const names = { programCode: 'zj-card', code, name: '重做', nameEn: null, merchants: 'ALL' } as const;
      return { line: index + 2, key: `~job_redo:${index + 2}`, row: { ...names, rule, from: null, to: null } };
    });
    const batch = { rows, ahead: undefined, mode: 'UPSERT', key: '~job_redo:0' } as const;
    const told = await OFFERS.apply(request(), { starter, sender: starter }, batch);
    expect(told.map(({ outcome }) => outcome)).toEqual(['CREATED', 'UPDATED']);
    const [redo, revised] = [await offerOf('REDO'), await offerOf('REV-3')];
    clock.set('2026-11-22');
    expect(await OFFERS.apply(request(), { starter, sender: starter }, batch)).toEqual(told);
    expect([await offerOf('REDO'), await offerOf('REV-3')]).toEqual([redo, revised]);
  });
});

describe('the card programme of another federation', () => {
  const rows = [offerLine({ code: 'FOREIGN', regions: '330000' }), offerLine({ code: 'PLAIN', value: '50' })];

  it('is closed to a file of its administrator', async () => {
    const persona = 'jiangxi-admin';
    const before = await offerOf('PLAIN');
    for (const mode of ['UPSERT', 'DRY_RUN', 'CREATE'] as const) {
      const job = await imported(rows, mode, persona);
      expect(await errorsOf(job, persona)).toEqual(['2 普惠卡项目代码 NOT_FOUND', '3 普惠卡项目代码 NOT_FOUND']);
    }
    expect(await offerOf('PLAIN')).toEqual(before);
    expect(await request().offers.findByCode(ours.id, 'FOREIGN')).toBeUndefined();
  });

  it.each(['jiangxi-officer', 'zhejiang-officer'] as const)('is not sent by %s', async (persona) => {
    const query = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) { problems { code path } } }`;
    const facts = { fileName: 'o.csv', size: 1, sha256: 'a'.repeat(64), contentType: 'text/csv', kind: 'OFFERS' };
    const { body } = await service.ask(persona, query, { input: { idempotencyKey: 'upload-offers', ...facts } });
    expect(body.data).toEqual({ createUpload: { problems: [{ code: 'OUTSIDE_SCOPE', path: ['kind'] }] } });
  });

  it('takes the same codes in a file of its own', async () => {
    const own = [offerLine({ code: 'PLAIN', program: 'jx-card', regions: '360000', merchants: 'SHOP-9' })];
    expect((await imported(own, 'CREATE', 'jiangxi-admin')).outcomes).toEqual({ ...NOTHING, created: 1 });
    const { versions } = await offerOf('PLAIN', theirs.id);
    expect(versions[0]?.rule.regions).toEqual([region('360000')]);
    expect((await offerOf('PLAIN')).versions).toHaveLength(1);
  });
});
