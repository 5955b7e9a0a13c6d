import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Act } from '#domain/act.ts';
import type { ClaimId, DisbursementId } from '#domain/ids.ts';
import { COLUMNS, type DisbursementColumn } from '../../functions/jobs/disbursements/columns.ts';
import { DISBURSEMENTS } from '../../functions/jobs/disbursements/disbursements.ts';
import { parseDisbursementRow } from '../../functions/jobs/disbursements/parse-disbursement-row.ts';
import type { Cells } from '../../functions/jobs/kind.ts';
import { csvFile } from '../support/enrolment-file.ts';
import type { TestJob } from '../support/file-job.ts';
import { plantMember } from '../support/household.ts';
import { changedRow, read, type ChangedRow } from '../support/operations.ts';
import { valueOf } from '../support/outcome.ts';
import { openProgramApi } from '../support/program-api.ts';
import type { Persona } from '../support/service.ts';
import { startSteppedJobs } from '../support/stepped-jobs.ts';

const { jobs, send, run, steps, service } = await startSteppedJobs();
const { opened, reviewed, approve, batch, stepped, totals } = openProgramApi(service);
const { zhejiang } = service.federations;
const officer = 'zhejiang-officer' as const;
const reviewer = 'zhejiang-reviewer' as const;
const NOTHING = { created: 0, updated: 0, unchanged: 0, rejected: 0, duplicate: 0, notDone: 0 };
const HEADER = '批次编号,申请编号,金额,结果,日期,退回原因';
const RULES = { grant: { category: 'MEDICAL', claimants: ['MEMBER'], amount: { fixed: 100 } } };

beforeEach(() => {
  service.clock.set('2017-03-10');
});

let people = 0;
/** An edition with claims of 1 yuan that were approved. */
async function edition(claims: number) {
  const { id } = await opened({ budget: 100_000, rules: RULES });
  const ids: ClaimId[] = [];
  for (let count = 0; count < claims; count += 1) {
    people += 1;
    const { id: memberId } = await plantMember(service.request(), { body: zhejiang.base, order: people });
    ids.push(changedRow(await approve(await reviewed(id, { memberId })), 'claim').id as ClaimId);
  }
  return { id, ids };
}

const dis = (row: ChangedRow, name: string, more: object = {}) =>
  stepped('disbursement', row, { name, by: name === 'approveDisbursement' ? reviewer : officer, more });
const batchOf = async (id: string) => {
  const found = await service.request().disbursements.read(id as DisbursementId);
  if (found === undefined) throw new Error('a batch of the test is gone');
  return found;
};

/** A batch of all that was approved, sent to the bank, with its code. */
async function sent(editionId: string, count: number) {
  const filled = await dis(await batch(editionId), 'batchDisbursements');
  const locked = await dis(filled, 'lockDisbursement', { declaredCount: count, declaredTotal: count * 100 });
  const { id } = await dis(await dis(locked, 'approveDisbursement'), 'sendDisbursement');
  return { id, code: (await batchOf(id)).code };
}

async function work(lines: readonly string[], mode = 'UPSERT', persona: Persona = officer): Promise<TestJob> {
  const file = { content: csvFile(HEADER, lines), kind: 'DISBURSEMENTS', fileName: 'results.csv' };
  const { job } = await jobs(persona).start(await send(persona, file), mode, true);
  if (job === null) throw new Error('the job of the test was not started');
  await run(job.id);
  return jobs(persona).job(job.id);
}

async function errorsOf(job: TestJob, persona: Persona = officer): Promise<readonly string[]> {
  return (await jobs(persona).file(job, 'ERRORS')).map((row) => row.split(',').slice(0, 3).join(' '));
}

interface Line {
  readonly amount?: string;
  readonly outcome?: string;
  readonly on?: string;
  readonly reason?: string;
}
const lineOf = (code: string, claim: string | undefined, line: Line = {}): string => {
  const { amount = '1.00', outcome = '成功', on = '2017-03-10', reason = '' } = line;
  return [code, claim ?? '', amount, outcome, on, reason].join(',');
};

const SHOWN = `query ($id: ID!) { disbursement(id: $id) { state version paid { count } returned { count } confirmed { count } } }`;
const shown = async (id: string) =>
  z
    .object({ disbursement: z.looseObject({ version: z.number() }) })
    .parse(await read(service, officer, { query: SHOWN, variables: { id } })).disbursement;
const counts = (paid: number, returned: number, confirmed: number) => ({
  ...{ paid: { count: paid }, returned: { count: returned }, confirmed: { count: confirmed } },
});
const claimOf = async (id: string | undefined) => {
  const claim = await service.request().claims.read(id as ClaimId);
  if (claim === undefined) throw new Error('a claim of the test is gone');
  return claim;
};

describe("a bank's results of payment batches", () => {
  it('are recorded with the batch in one version, and change nothing when they are sent again in any mode', async () => {
    const { id, ids } = await edition(3);
    const { id: batchId, code } = await sent(id, 3);
    const before = await shown(batchId);
    const [one, two, three] = ids;
    const lines = [
      ...[lineOf(code, one), lineOf(code, two, { outcome: '已支付' }), lineOf(code, three)],
      ...[
        lineOf(code, one, { outcome: '到账', amount: '￥1' }),
        lineOf(code, two, { outcome: '退票', reason: '户名不符' }),
      ],
    ];
    for (const mode of ['DRY_RUN', 'UPSERT']) {
      const job = await work(lines, mode);
      expect(await errorsOf(job)).toEqual([]);
      expect(job).toMatchObject({ state: 'COMPLETED', residual: 0, outcomes: { ...NOTHING, updated: 5 } });
    }
    const after = await shown(batchId);
    expect(after).toMatchObject({ state: 'PARTIALLY_SETTLED', version: before.version + 1, ...counts(2, 1, 1) });
    const figures = await totals(id);
    expect(figures).toMatchObject({ paid: { fen: 200 }, granted: { fen: 300 }, paidClaims: 2, openClaims: 2 });
    const claims = await Promise.all(ids.map(claimOf));
    expect(claims.map(({ state }) => state)).toEqual(['RECONCILED', 'BANK_RETURNED', 'PAID']);
    const names = Object.values(COLUMNS).map(({ en }) => en);
    expect(names.join(',')).toBe('batch_code,claim_id,amount,outcome,on,reason');
    for (const mode of ['DRY_RUN', 'UPSERT', 'CREATE']) {
      const again = await work(lines.toReversed(), mode);
      expect(again).toMatchObject({ state: 'COMPLETED', outcomes: { ...NOTHING, unchanged: 5 } });
    }
    expect([await shown(batchId), await totals(id), await Promise.all(ids.map(claimOf))]).toEqual([
      ...[after, figures, claims],
    ]);
    expect((await work([lineOf(code, three, { outcome: '到账' })])).outcomes).toEqual({ ...NOTHING, updated: 1 });
    expect(await shown(batchId)).toMatchObject({ state: 'RECONCILED', ...counts(2, 1, 2) });
    // A batch that is reconciled is told the same once more.
    expect((await work(lines)).outcomes).toEqual({ ...NOTHING, unchanged: 5 });
  });

  it('end each row in one outcome, the same in a dry run, which records nothing', async () => {
    const { id, ids } = await edition(3);
    const { id: batchId, code } = await sent(id, 3);
    const other = await edition(1);
    const draft = await batch(other.id);
    const { code: unsent } = await batchOf(draft.id);
    const [one, two, three] = ids;
    const account = (await claimOf(two)).account?.lastFour ?? '';
    expect(account).toHaveLength(4);
    const lines = [
      ...[lineOf(code, one), lineOf(code, one), lineOf(code, one, { on: '2017-03-09' }), lineOf('NOBODYS', one)],
      ...[lineOf(code, other.ids[0]), lineOf(code, 'clm_nobody'), lineOf(code, 'mem_1'), lineOf(code, undefined)],
      ...[lineOf(code, two, { amount: '1.01' }), lineOf(code, two, { amount: '' }), lineOf(unsent, other.ids[0])],
      ...[lineOf(code, two, { outcome: '到账' }), lineOf(code, two, { outcome: '处理中' })],
      ...[lineOf(code, three, { on: '2017-03-11' }), lineOf(code, three, { on: '' })],
      ...[lineOf(code, three, { outcome: '退回' }), lineOf(code, three, { outcome: '退回', reason: '13800138000' })],
    ];
    for (const mode of ['DRY_RUN', 'UPSERT']) {
      const job = await work(lines, mode);
      expect(await errorsOf(job)).toEqual([
        ...['4  REPEATED_WITH_OTHER_DATA', '5 批次编号 NOT_FOUND', '6 申请编号 NOT_FOUND', '7 申请编号 NOT_FOUND'],
        ...[
          '8 申请编号 VALUE_INVALID',
          '9 申请编号 VALUE_MISSING',
          '10 金额 PAY_AMOUNT_DIFFERS',
          '11 金额 VALUE_MISSING',
        ],
        ...['12 批次编号 BATCH_UNAPPROVED', '13  ILLEGAL_TRANSITION', '14 结果 VALUE_INVALID'],
        ...['15 日期 EFFECTIVE_DATE_IN_FUTURE', '16 日期 VALUE_MISSING', '17 退回原因 VALUE_MISSING'],
        '18 退回原因 PERSONAL_NUMBER_IN_TEXT',
      ]);
      expect(job).toMatchObject({ rows: lines.length, residual: 0, state: 'COMPLETED_WITH_ERRORS' });
      expect(job.outcomes).toEqual({ ...NOTHING, updated: 1, duplicate: 1, rejected: lines.length - 2 });
      expect(await shown(batchId)).toMatchObject(counts(Number(mode === 'UPSERT'), 0, 0));
    }
    expect(await totals(id)).toMatchObject({ paid: { fen: 100 }, paidClaims: 1 });
  });

  it('that contradict what was told are refused, before and after the claim is paid by a new line', async () => {
    const { id, ids } = await edition(1);
    const [claimId = ''] = ids;
    const first = await sent(id, 1);
    const back = lineOf(first.code, claimId, { outcome: '退票', reason: '账号有误' });
    expect((await work([lineOf(first.code, claimId), back])).outcomes).toEqual({ ...NOTHING, updated: 2 });
    const otherReason = lineOf(first.code, claimId, { outcome: '退票', reason: '户名不符' });
    expect(await errorsOf(await work([otherReason]))).toEqual(['2  ILLEGAL_TRANSITION']);
    const { version } = await claimOf(claimId);
    const account = { holder: '毛家佩', account: '6228480199999999' };
    await stepped('claim', { id: claimId, version }, { name: 'correctClaimAccount', by: officer, more: { account } });
    const next = await sent(id, 1);
    const telling = lineOf(next.code, claimId, { outcome: '退票', reason: `账号 ${account.account} 有误` });
    expect(await errorsOf(await work([telling]))).toEqual(['2 退回原因 PERSONAL_NUMBER_IN_TEXT']);
    const lines = [lineOf(first.code, claimId), back, lineOf(next.code, claimId)];
    expect((await work(lines)).outcomes).toEqual({ ...NOTHING, updated: 1, unchanged: 2 });
    const { payments } = await claimOf(claimId);
    expect(payments.map(({ batchId, paidOn, returned }) => [batchId, paidOn, returned?.reason ?? null])).toEqual([
      [first.id, '2017-03-10', '账号有误'],
      [next.id, '2017-03-10', null],
    ]);
    expect(await totals(id)).toMatchObject({ granted: { fen: 100 }, paid: { fen: 100 }, paidClaims: 1 });
  });

  it('of a payment that was reversed are refused, and the payment itself is told as before', async () => {
    const { id, ids } = await edition(1);
    const [claimId = ''] = ids;
    const { code } = await sent(id, 1);
    const paid = lineOf(code, claimId);
    await work([paid]);
    const { version } = await claimOf(claimId);
    const more = { on: '2017-03-10', reason: '重复享受', reference: 'TK-1' };
    await stepped('claim', { id: claimId, version }, { name: 'reverseClaim', by: reviewer, more });
    const job = await work([paid, lineOf(code, claimId, { outcome: '退票', reason: '退票' })]);
    expect(job.outcomes).toEqual({ ...NOTHING, unchanged: 1, rejected: 1 });
    expect(await errorsOf(job)).toEqual(['3  ILLEGAL_TRANSITION']);
    expect(await totals(id)).toMatchObject({ granted: { fen: 0 }, paid: { fen: 0 }, paidClaims: 0 });
  });

  it('of a batch of another federation are told that there is none, and are taken of no others', async () => {
    const { id, ids } = await edition(1);
    const { code } = await sent(id, 1);
    const job = await work([lineOf(code, ids[0])], 'UPSERT', 'jiangxi-officer');
    expect(await errorsOf(job, 'jiangxi-officer')).toEqual(['2 批次编号 NOT_FOUND']);
    const query = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) { problems { code } } }`;
    const facts = {
      kind: 'DISBURSEMENTS',
      fileName: 's.csv',
      size: 1,
      sha256: 'a'.repeat(64),
      contentType: 'text/csv',
    };
    for (const persona of ['zhejiang-bank', 'zhejiang-sponsor'] as const) {
      const input = { idempotencyKey: `upload-${persona}`, ...facts };
      const { data } = (await service.ask(persona, query, { input })).body;
      expect(data).toEqual({ createUpload: { problems: [{ code: 'OUTSIDE_SCOPE' }] } });
    }
  });
});

/** The cells of a row, by their columns. */
function cellsOf(text: string): Cells<DisbursementColumn> {
  const texts = text.split(',');
  return Object.fromEntries(
    Object.keys(COLUMNS).map((name, at) => [name, texts[at] ?? '']),
  ) as Cells<DisbursementColumn>;
}

describe('the parts of such a file', () => {
  it('may be done at once, and twice, beside an officer who tells of the same lines: each counts once', async () => {
    const { id, ids } = await edition(6);
    const halves = [ids.slice(0, 3), ids.slice(3)];
    const batches: { readonly id: string; readonly code: string }[] = [];
    for (const claimIds of halves) {
      const filled = await dis(await batch(id), 'batchDisbursements', { claimIds });
      const locked = await dis(filled, 'lockDisbursement', { declaredCount: 3, declaredTotal: 300 });
      const { id: batchId } = await dis(await dis(locked, 'approveDisbursement'), 'sendDisbursement');
      batches.push({ id: batchId, code: (await batchOf(batchId)).code });
    }
    const lines = batches.flatMap(({ code }, at) => (halves[at] ?? []).map((claimId) => lineOf(code, claimId)));
    /** Rows that are refused, and make the file long enough to be cut. */
    const long = Array.from({ length: 60 }, (_, at) => lineOf(`LONG-${at}`, ids[0], { reason: 'x'.repeat(60_000) }));
    const file = { content: csvFile(HEADER, [...lines, ...long]), kind: 'DISBURSEMENTS', fileName: 'r.csv' };
    const { job } = await jobs(officer).start(await send(officer, file), 'UPSERT');
    const jobId = job?.id ?? '';
    await steps.inspect({ jobId });
    const { parts } = await jobs(officer).job(jobId);
    expect(parts).toBeGreaterThan(1);
    const numbers = Array.from({ length: parts ?? 0 }, (_, index) => index + 1);
    await Promise.all([...numbers, ...numbers].map((part) => steps.part({ jobId, part })));
    await steps.finish({ jobId });
    expect((await jobs(officer).job(jobId)).outcomes).toEqual({ ...NOTHING, updated: 6, rejected: 60 });
    expect(await totals(id)).toMatchObject({ paid: { fen: 600 }, paidClaims: 6 });
    for (const { id: batchId } of batches) expect(await shown(batchId)).toMatchObject(counts(3, 0, 0));
  });

  it('whose work was lost after it was written come to what they came to', async () => {
    const { id, ids } = await edition(1);
    const { code } = await sent(id, 1);
    const texts = [lineOf(code, ids[0]), lineOf(code, ids[0], { amount: '2' }), lineOf('NOBODYS', ids[0])];
    const rows = texts.map((text, at) => {
      return { line: at + 2, row: valueOf(parseDisbursementRow(cellsOf(text))), key: `~redo-${at}-row` };
    });
    const starter: Act = {
      ...{ caller: service.clients[officer], now: service.clock.now(), today: service.clock.today() },
      ...{ requestId: 'req_test', byJob: true },
    };
    const done = { rows, ahead: undefined, mode: 'UPSERT', key: '~results-redo' } as const;
    const first = await DISBURSEMENTS.apply(service.request(), { starter, sender: starter }, done);
    expect(first.map(({ outcome }) => outcome)).toEqual(['UPDATED', 'REJECTED', 'REJECTED']);
    const stored = await claimOf(ids[0]);
    expect(await DISBURSEMENTS.apply(service.request(), { starter, sender: starter }, done)).toEqual(first);
    expect(await claimOf(ids[0])).toEqual(stored);
  });
});
