import { describe, expect, it } from 'vitest';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import type { Cells } from '../../functions/jobs/kind.ts';
import { COLUMNS, type StipendColumn } from '../../functions/jobs/stipends/columns.ts';
import { parseStipendRow } from '../../functions/jobs/stipends/parse-stipend-row.ts';
import { STIPENDS } from '../../functions/jobs/stipends/stipends.ts';
import type { TestJob } from '../support/file-job.ts';
import { stateAfter, valueOf } from '../support/outcome.ts';
import { changeOf } from '../support/plant-body.ts';
import type { Calls } from '../support/post-driver.ts';
import { postWorldOf, type Payer } from '../support/post-world.ts';
import { createSeededIds } from '../support/ports.ts';
import type { Persona } from '../support/service.ts';
import { startSteppedJobs } from '../support/stepped-jobs.ts';

const START = '2026-01-01';
const TODAY = '2026-04-10';
const { jobs, queue, run, steps, service } = await startSteppedJobs();
const { zhejiang, jiangxi } = service.federations;
const { request, clock, clients } = service;
const act: Calls['act'] = (caller) => ({ caller, now: clock.now(), today: clock.today(), requestId: 'req_test' });
const calls: Calls = { request, clock, act, ids: createSeededIds('posts') };
const world = postWorldOf(calls);
const NOTHING = { created: 0, updated: 0, unchanged: 0, rejected: 0, duplicate: 0, notDone: 0 };
const CARD = '6222020200011112220';
const HEADER = '岗位编号,月份,金额,发放日期,凭证号,凭证类型,账号尾号';

/** The sponsor that the persona of a federation calls for. */
async function sponsorOf(persona: 'zhejiang-sponsor' | 'jiangxi-sponsor'): Promise<Payer> {
  const caller = clients[persona];
  if (caller.scope.kind !== 'SPONSOR') throw new Error('the persona of the test is no sponsor');
  const { sponsor: like } = await world.payer(persona === 'zhejiang-sponsor' ? zhejiang : jiangxi);
  const sponsor = { ...like, id: caller.scope.sponsorId };
  const save = { type: 'SAVE', noun: 'sponsor', state: sponsor, readVersion: 0 } as const;
  await request().ledger.commit(changeOf(calls, save));
  return { sponsor, caller };
}

const [payer, other] = [await sponsorOf('zhejiang-sponsor'), await sponsorOf('jiangxi-sponsor')];

async function active(by = payer): Promise<VirtualPost> {
  clock.set(START);
  const post = await world.active({ at: zhejiang, payer: by, from: START, to: '2027-01-01' });
  clock.set(TODAY);
  return post;
}

interface Line {
  readonly month?: string;
  readonly amount?: string;
  readonly paidOn?: string;
  readonly reference?: string;
  readonly lastFour?: string;
}

function lineOf(code: string, cells: Line = {}): string {
  const { month = '2026-01', amount = '300.00', paidOn = '2026-04-01', reference = 'PZ-1', lastFour = '' } = cells;
  return [code, month, amount, paidOn, reference, '银行转账', lastFour].join(',');
}

const payroll = (lines: readonly string[], header = HEADER): Buffer =>
  Buffer.from(`${[header, ...lines].join('\r\n')}\r\n`, 'utf8');

async function work(content: Buffer, mode = 'UPSERT', persona: Persona = 'zhejiang-officer'): Promise<TestJob> {
  const { id } = await queue(persona, { content, kind: 'STIPENDS', fileName: 'stipends.csv' }, mode);
  await run(id);
  return jobs(persona).job(id);
}

/** The lines, columns and codes of the error file. */
async function errorsOf(job: TestJob, persona: Persona = 'zhejiang-officer'): Promise<readonly string[]> {
  const rows = await jobs(persona).file(job, 'ERRORS');
  expect(rows.join('')).not.toContain(CARD);
  return rows.map((row) => row.split(',').slice(0, 3).join(' '));
}

const monthsOf = async (post: VirtualPost) => (await world.read(post)).months.slice(0, 4).map(({ state }) => state);

describe('a payroll of stipends', () => {
  it('pays the months it names, and changes nothing when it is sent again in any mode', async () => {
    const [one, two] = [await active(), await active(other)];
    const lines = [lineOf(one.code), lineOf(one.code, { month: '2026年2月' }), lineOf(two.code, { amount: '￥300' })];
    const job = await work(payroll(lines));
    expect(job).toMatchObject({ state: 'COMPLETED', rows: 3, residual: 0, outcomes: { ...NOTHING, updated: 3 } });
    expect(await monthsOf(one)).toEqual(['PAID', 'PAID', 'OVERDUE', 'DUE']);
    const ids = (await jobs('zhejiang-officer').file(job, 'RESULT')).map((row) => row.split(',')[2]);
    expect(ids).toEqual([one.id, one.id, two.id]);
    const before = [await world.read(one), await world.read(two)];
    const names = Object.values(COLUMNS).map(({ en }) => en);
    for (const mode of ['DRY_RUN', 'UPSERT', 'CREATE']) {
      const again = await work(payroll(lines, names.join(',')), mode);
      expect(again).toMatchObject({ state: 'COMPLETED', outcomes: { ...NOTHING, unchanged: 3 } });
    }
    expect([await world.read(one), await world.read(two)]).toEqual(before);
  });

  it('ends each row in one outcome, the same in a dry run, which writes nothing', async () => {
    const post = await active();
    const { code } = post;
    const lines = [
      ...[lineOf(code), lineOf(code), lineOf(code, { reference: 'PZ-2' }), lineOf('NOBODYS')],
      ...[lineOf(code, { month: '2026-02', amount: '300.01' }), lineOf(code, { month: '2026-05' })],
      ...[
        lineOf(code, { month: '2026-13' }),
        lineOf(code, { month: '' }),
        lineOf(code, { month: '2026-03', amount: '' }),
      ],
      ...[
        lineOf(code, { month: '2026-03', paidOn: '2026-02-30' }),
        lineOf(code, { month: '2026-03', reference: CARD }),
      ],
      ...[lineOf(code, { month: '2026-03', reference: '' }), lineOf(code, { month: '2026-03', lastFour: '12345' })],
      ...[lineOf(code, { month: '2026-04', lastFour: '99' }), lineOf(code, { month: '2027-01' }), lineOf('x y')],
    ];
    for (const mode of ['DRY_RUN', 'UPSERT']) {
      const job = await work(payroll(lines), mode);
      expect(job).toMatchObject({ rows: lines.length, residual: 0, state: 'COMPLETED_WITH_ERRORS' });
      expect(job.outcomes).toEqual({ ...NOTHING, updated: 1, duplicate: 1, rejected: lines.length - 2 });
      expect(await errorsOf(job)).toEqual([
        ...[
          '4  REPEATED_WITH_OTHER_DATA',
          '5 岗位编号 NOT_FOUND',
          '6 金额 PAY_AMOUNT_DIFFERS',
          '7 月份 PAY_BEFORE_DUE',
        ],
        ...['8 月份 VALUE_INVALID', '9 月份 VALUE_MISSING', '10 金额 VALUE_MISSING', '11 发放日期 VALUE_INVALID'],
        ...['12 凭证号 CLEAR_PAN_REFUSED', '13 凭证号 VALUE_MISSING', '14 账号尾号 VALUE_INVALID'],
        ...['15 账号尾号 INPUT_INVALID', '16 月份 STIPEND_MONTH_UNKNOWN', '17 岗位编号 VALUE_INVALID'],
      ]);
      const version = post.version + Number(mode === 'UPSERT');
      expect((await world.read(post)).version).toBe(version);
    }
    expect(await monthsOf(post)).toEqual(['PAID', 'OVERDUE', 'OVERDUE', 'DUE']);
  });

  it('of a sponsor pays its own months, and tells nothing of posts of others', async () => {
    const [own, foreign] = [await active(), await active(other)];
    const job = await work(payroll([lineOf(own.code), lineOf(foreign.code)]), 'UPSERT', 'zhejiang-sponsor');
    expect(job.outcomes).toEqual({ ...NOTHING, updated: 1, rejected: 1 });
    expect(await errorsOf(job, 'zhejiang-sponsor')).toEqual(['3 岗位编号 NOT_FOUND']);
    expect((await world.read(foreign)).version).toBe(foreign.version);
    const away = await work(payroll([lineOf(own.code, { month: '2026-02' })]), 'UPSERT', 'jiangxi-officer');
    expect(await errorsOf(away, 'jiangxi-officer')).toEqual(['2 岗位编号 NOT_FOUND']);
  });

  it('of a sponsor is seen by the union that keeps the sponsor, and by no other', async () => {
    const { id } = await work(payroll([lineOf((await active()).code)]), 'UPSERT', 'zhejiang-sponsor');
    const look = async (persona: Persona) =>
      (await service.ask(persona, `query ($id: ID!) { job(id: $id) { id } }`, { id })).body.data;
    for (const persona of ['jiangxi-sponsor', 'jiangxi-officer', 'jiangxi-admin'] as const)
      expect(await look(persona)).toEqual({ job: null });
    for (const persona of ['zhejiang-sponsor', 'zhejiang-officer'] as const)
      expect(await look(persona)).toEqual({ job: { id } });
  });

  it('is not sent by those who pay nothing', async () => {
    const query = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) { problems { code } } }`;
    const facts = { kind: 'STIPENDS', fileName: 's.csv', size: 1, sha256: 'a'.repeat(64), contentType: 'text/csv' };
    for (const [persona, expected] of [
      ['zhejiang-sponsor', { createUpload: { problems: [] } }],
      ['zhejiang-bank', { createUpload: { problems: [{ code: 'OUTSIDE_SCOPE' }] } }],
    ] as const) {
      const input = { idempotencyKey: `upload-${persona}`, ...facts };
      expect((await service.ask(persona, query, { input })).body.data).toEqual(expected);
    }
  });
});

describe('the parts of a payroll', () => {
  it('may be done at once, and twice: each month is paid once', async () => {
    const posts: VirtualPost[] = [];
    for (let count = 0; count < 6; count += 1) posts.push(await active(count % 2 === 0 ? payer : other));
    const months = ['2026-01', '2026-02', '2026-03', '2026-04'];
    const paid = posts.flatMap(({ code }) => months.map((month) => lineOf(code, { month })));
    /** Rows that are refused, and make the file long enough to be cut. */
    const long = Array.from({ length: 60 }, (_, at) => lineOf(`LONG-${at}`, { reference: 'x'.repeat(60_000) }));
    const { id } = await queue(
      'zhejiang-officer',
      { content: payroll([...paid, ...long]), kind: 'STIPENDS', fileName: 's.csv' },
      'UPSERT',
    );
    const { parts } = await steps.inspect({ jobId: id }).then(() => jobs('zhejiang-officer').job(id));
    expect(parts).toBeGreaterThan(1);
    const numbers = Array.from({ length: parts ?? 0 }, (_, index) => index + 1);
    await Promise.all([...numbers, ...numbers].map((part) => steps.part({ jobId: id, part })));
    await steps.finish({ jobId: id });
    const job = await jobs('zhejiang-officer').job(id);
    expect(job).toMatchObject({ rows: paid.length + 60, residual: 0, partsDone: parts });
    expect(job.outcomes).toEqual({ ...NOTHING, updated: paid.length, rejected: 60 });
    for (const post of posts) {
      const stored = await world.read(post);
      expect(stored.months.slice(0, 4).map(({ rows }) => rows.length)).toEqual([1, 1, 1, 1]);
    }
  });

  it('whose work was lost after it was written come to what they came to', async () => {
    const post = await active();
    const texts = [lineOf(post.code), lineOf(post.code, { month: '2026-05' }), lineOf('NOBODYS')];
    const rows = texts.map((text, at) => ({
      line: at + 2,
      row: valueOf(parseStipendRow(cellsOf(text))),
      key: `~redo-${at}-row`,
    }));
    const batch = { rows, ahead: undefined, mode: 'UPSERT', key: '~stipends-redo' } as const;
    const starter = { ...act(clients['zhejiang-officer']), byJob: true };
    const first = await STIPENDS.apply(request(), { starter, sender: starter }, batch);
    expect(first.map(({ outcome }) => outcome)).toEqual(['UPDATED', 'REJECTED', 'REJECTED']);
    const stored = await world.read(post);
    expect(await STIPENDS.apply(request(), { starter, sender: starter }, batch)).toEqual(first);
    expect(await world.read(post)).toEqual(stored);
  });

  it('that meet a payment by the sponsor itself leave one payment', async () => {
    const post = await active();
    const content = payroll([lineOf(post.code, { reference: 'FILE' })]);
    const byApi = world.driver.import(payer.caller, [
      valueOf(parseStipendRow(cellsOf(lineOf(post.code, { reference: 'API' })))),
    ]);
    const [job, [told]] = await Promise.all([work(content), byApi]);
    expect(job.outcomes['updated']).toBe(told?.outcome === 'UPDATED' ? 0 : 1);
    expect((await world.read(post)).months[0]?.rows).toHaveLength(1);
    await stateAfter(world.driver.confirm(zhejiang.reviewer, await world.read(post), { month: '2026-01' }));
    const late = await work(payroll([lineOf(post.code, { reference: 'LATE' })]));
    expect(await errorsOf(late)).toEqual(['2 月份 PAY_TWICE_SAME_MONTH']);
  });
});

/** The cells of a line, by their columns. */
function cellsOf(text: string): Cells<StipendColumn> {
  const texts = text.split(',');
  return Object.fromEntries(Object.keys(COLUMNS).map((name, at) => [name, texts[at] ?? ''])) as Cells<StipendColumn>;
}

describe('a cell of a payroll', () => {
  const read = (cells: Partial<Cells<StipendColumn>>) => parseStipendRow({ ...cellsOf(lineOf('GW-1')), ...cells });
  const wrong = (cells: Partial<Cells<StipendColumn>>) => {
    const parsed = read(cells);
    return parsed.ok ? [] : parsed.failure.map(({ column, code }) => `${String(column)} ${code}`);
  };

  it.each(['2026-01', '2026-1', '2026/01', '2026.1', '202601', '2026年1月', '2026年01月', '2026-01-01'])(
    'says the month %s',
    (month) => {
      expect(valueOf(read({ month })).month).toBe('2026-01');
    },
  );

  it.each(['2026-00', '2026-13', '2026', '20261', '1月', '2026-01-02', '2026-1-01', '一月'])(
    'says no month by %s',
    (month) => {
      expect(wrong({ month })).toEqual(['month VALUE_INVALID']);
    },
  );

  it.each(['300', '300.0', '300.00', '￥300', '¥300.00', '300元', '300 元', '￥ 300', '0,300.00'])(
    'says 300 yuan by %s',
    (amount) => {
      expect(valueOf(read({ amount })).payment.fen).toBe(30_000);
    },
  );

  it.each([
    ['330881199001011000', ['reference PERSONAL_NUMBER_IN_TEXT']],
    ['13800138000', ['reference PERSONAL_NUMBER_IN_TEXT']],
    ['PZ-2026-0017', []],
  ])('tells of no person by the number of proof %s: %j', (reference, problems) => {
    expect(wrong({ reference })).toEqual(problems);
  });

  it('says thousands with their commas', () => {
    expect(valueOf(read({ amount: '1,234.56' })).payment.fen).toBe(123_456);
  });

  it.each(['-300', '30,0', '1,2345', '3,00.00', '300.005', '3E2', '三百', '300.', '.5', '$300', '9'.repeat(20)])(
    'says no amount by %s',
    (amount) => {
      expect(wrong({ amount })).toEqual(['amount VALUE_INVALID']);
    },
  );

  it.each(['2026-04-01', '2026/4/1', '2026.4.1', '20260401'])('says the day %s', (paidOn) => {
    expect(valueOf(read({ paidOn })).payment.paidOn).toBe('2026-04-01');
  });

  it.each(['2026-02-29', '2026年4月1日', '1/4/2026', '46113'])('says no day by %s', (paidOn) => {
    expect(wrong({ paidOn })).toEqual(['paidOn VALUE_INVALID']);
  });

  it('of the last four digits may have lost its zeros', () => {
    expect(valueOf(read({ accountLastFour: '42' })).payment.accountLastFour).toBe('0042');
    expect(valueOf(read({ accountLastFour: '' })).payment.accountLastFour).toBeNull();
  });

  it.each([
    ['银行转账', 'BANK_TRANSFER'],
    ['现金签收', 'CASH_RECEIPT'],
    ['payroll', 'PAYROLL'],
    ['', 'PAYROLL'],
  ])('of the evidence %j says %s', (evidence, kind) => {
    expect(valueOf(read({ evidence })).payment.evidence.kind).toBe(kind);
  });

  it('that is empty and has to be there is told with each other one', () => {
    const empty = { postCode: '', month: '', amount: '', paidOn: '', reference: '' };
    expect(wrong(empty)).toEqual(Object.keys(empty).map((column) => `${column} VALUE_MISSING`));
  });
});
