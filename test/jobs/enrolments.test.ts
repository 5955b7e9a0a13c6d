import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Act } from '#domain/act.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { EnrolmentId, ProgramEditionId } from '#domain/ids.ts';
import { COLUMNS, type EnrolmentColumn } from '../../functions/jobs/enrolments/columns.ts';
import { ENROLMENTS } from '../../functions/jobs/enrolments/enrolments.ts';
import { parseEnrolmentRow } from '../../functions/jobs/enrolments/parse-enrolment-row.ts';
import type { Cells } from '../../functions/jobs/kind.ts';
import { creditCode, staffOf } from '../support/builders.ts';
import {
  csvFile,
  documentOf,
  ENROLMENT_HEADER,
  enrolmentLine,
  plantKnown,
  type EnrolmentLine,
} from '../support/enrolment-file.ts';
import type { TestJob } from '../support/file-job.ts';
import { hardshipDriverOf } from '../support/hardship-driver.ts';
import { householdWith } from '../support/household.ts';
import { stateAfter, valueOf } from '../support/outcome.ts';
import { residentId } from '../support/people.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createSeededIds } from '../support/ports.ts';
import { openProgramApi } from '../support/program-api.ts';
import type { Persona } from '../support/service.ts';
import { startSteppedJobs } from '../support/stepped-jobs.ts';

const { jobs, send, queue, run, steps, service } = await startSteppedJobs();
const api = openProgramApi(service);
const { zhejiang, jiangxi } = service.federations;
const planter = { ...service, ids: createSeededIds('enrolments') };
const NOTHING = { created: 0, updated: 0, unchanged: 0, rejected: 0, duplicate: 0, notDone: 0 };
const EVERYBODY = { enrollees: ['MEMBER', 'HOUSEHOLD', 'UNION_BODY', 'EMPLOYER', 'NON_MEMBER'] };
const COVER = { waitingDays: 30, contribution: 10_000 };

beforeEach(() => {
  service.clock.set('2017-03-10');
});

const households = hardshipDriverOf({ ...planter, act: actOf });

let people = 0;
/** Members of the test, by the orders of their documents. */
async function known(count: number, body = zhejiang.base): Promise<readonly number[]> {
  const orders = Array.from({ length: count }, () => (people += 1));
  await plantKnown(
    planter,
    orders.map((order) => ({ body, order })),
  );
  return orders;
}

let programs = 0;
/** A programme with an open edition 第四期, by its code, and by the id of the edition. */
async function place(facts: object = {}, rule: object = {}) {
  const code = `BULK-${(programs += 1)}`;
  const { id: programId } = await api.program({ code });
  const rules = { enrolment: { ...EVERYBODY, ...rule }, cover: COVER };
  const { id } = await api.opened({ rules, ...facts }, programId);
  const line = (order: number | null, more: EnrolmentLine = {}): string =>
    enrolmentLine(code, { ...(order === null ? {} : { document: documentOf(order) }), ...more });
  return { code, id, programId, line };
}

async function work(lines: readonly string[], mode = 'UPSERT', persona: Persona = 'zhejiang-officer') {
  const file = { content: csvFile(ENROLMENT_HEADER, lines), kind: 'ENROLMENTS', fileName: 'list.csv' };
  const { job } = await jobs(persona).start(await send(persona, file), mode, true);
  if (job === null) throw new Error('the job of the test was not started');
  await run(job.id);
  return jobs(persona).job(job.id);
}

/** The lines, columns and codes of the error file, which holds no document. */
async function errorsOf(job: TestJob, persona: Persona = 'zhejiang-officer'): Promise<readonly string[]> {
  const rows = await jobs(persona).file(job, 'ERRORS');
  expect(rows.join('')).not.toMatch(/\d{17}[\dX]/);
  return rows.map((row) => row.split(',').slice(0, 3).join(' '));
}

const idsOf = async (job: TestJob) =>
  (await jobs('zhejiang-officer').file(job, 'RESULT')).map((row) => row.split(',')[2]);
const stateOf = async (id: string | undefined) => (await service.request().enrolments.read(id as EnrolmentId))?.state;

describe('a list of those who are to be enrolled', () => {
  it('enrols members, households, bodies, employers and others, and changes nothing when it is sent again in any mode', async () => {
    const { id, line } = await place();
    const [one, two, three] = await known(3);
    const works = { body: 'zhejiang-works' };
    const [member] = await plantKnown(planter, [{ body: zhejiang.base, order: (people += 1) }]);
    if (member === undefined) throw new Error('nobody was planted');
    await stateAfter(households.open(service.clients['zhejiang-officer'], member, { household: householdWith() }));
    const lines = [
      ...[line(one ?? 0), line(two ?? 0, { kind: '会员', edition: id, on: '2017-02-01' }), line(three ?? 0)],
      line(people, { kind: '困难家庭' }),
      line(null, { kind: '工会组织', ...works }),
      line(null, { kind: '单位', employer: '健盛集团', creditCode: creditCode('91330800MA2DGHJ01'), ...works }),
      line(900, { kind: '非会员', name: '王五', reason: '环卫工人', ...works }),
    ];
    const job = await work(lines);
    expect(await errorsOf(job)).toEqual([]);
    expect(job).toMatchObject({ state: 'COMPLETED', residual: 0, outcomes: { ...NOTHING, created: 7 } });
    const counted = { enrolled: 7, everEnrolled: 7, contributions: { fen: 70_000 } };
    expect(await api.totals(id)).toMatchObject(counted);
    const kinds = await Promise.all(
      (await idsOf(job)).map(async (row) => {
        const enrolment = await service.request().enrolments.read(row as EnrolmentId);
        return `${enrolment?.enrollee.kind ?? ''} ${enrolment?.steps[0]?.from ?? ''}`;
      }),
    );
    expect(kinds).toEqual([
      ...['MEMBER 2017-03-10', 'MEMBER 2017-02-01', 'MEMBER 2017-03-10', 'HOUSEHOLD 2017-03-10'],
      ...['UNION_BODY 2017-03-10', 'EMPLOYER 2017-03-10', 'NON_MEMBER 2017-03-10'],
    ]);
    for (const mode of ['DRY_RUN', 'UPSERT', 'CREATE']) {
      const again = await work([...lines].reverse(), mode);
      expect(again).toMatchObject({ state: 'COMPLETED', outcomes: { ...NOTHING, unchanged: 7 } });
      expect((await idsOf(again)).reverse()).toEqual(await idsOf(job));
    }
    expect(await api.totals(id)).toMatchObject(counted);
  });

  it('ends each row in one outcome, the same in a dry run, which enrols nobody', async () => {
    const { id, line } = await place({}, { enrollees: ['MEMBER', 'NON_MEMBER'], ageAtMost: 40, sex: 'MALE' });
    const [one, two] = await known(2);
    const [stranger] = await known(1, jiangxi.base);
    const [a, b] = [one ?? 0, two ?? 0];
    const works = { body: 'zhejiang-works' };
    const old = { document: residentId('33088119700302001') };
    const lines = [
      ...[line(a), line(a), line(a, { on: '2017-03-01' }), enrolmentLine('NOBODYS', { document: documentOf(b) })],
      ...[line(b, { edition: '第九期' }), line(stranger ?? 0), line(990), line(b, { on: '2017-03-11' })],
      ...[line(null, { kind: '工会', ...works }), line(null, { document: '33088119800302001X' }), line(null)],
      ...[line(null, { kind: '非会员', name: '王五', reason: '临时工', ...old, ...works })],
      ...[line(991, { kind: '非会员', name: '王五', reason: '13800138000', ...works })],
      ...[line(991, { kind: '非会员', ...works }), line(991, { kind: '非会员', name: '王', reason: '工', body: 'no' })],
      ...[line(b, { kind: '亲属' }), line(b, { on: '2017-02-30' })],
    ];
    for (const mode of ['DRY_RUN', 'UPSERT']) {
      const job = await work(lines, mode);
      expect(job).toMatchObject({ rows: lines.length, residual: 0, state: 'COMPLETED_WITH_ERRORS' });
      expect(await errorsOf(job)).toEqual([
        ...['4  REPEATED_WITH_OTHER_DATA', '5 项目编号 NOT_FOUND', '6 期次 NOT_FOUND', '7 证件号码 NOT_FOUND'],
        ...['8 证件号码 NOT_FOUND', '9 参加日期 EFFECTIVE_DATE_IN_FUTURE', '10 参加对象 RULE_NOT_MET'],
        ...['11 证件号码 DOCUMENT_INVALID', '12 证件号码 VALUE_MISSING', '13 出生日期 RULE_NOT_MET'],
        ...['14 参加原因 PERSONAL_NUMBER_IN_TEXT', '15 姓名 VALUE_MISSING', '15 参加原因 VALUE_MISSING'],
        ...['16 工会编码 NOT_FOUND', '17 参加对象 VALUE_INVALID', '18 参加日期 VALUE_INVALID'],
      ]);
      expect(job.outcomes).toEqual({ ...NOTHING, created: 1, duplicate: 1, rejected: lines.length - 2 });
      expect(await api.totals(id)).toMatchObject({ enrolled: Number(mode === 'UPSERT') });
    }
  });

  it('of a programme of another federation is told that there is none, also where its code is known', async () => {
    const { code, line } = await place();
    const [order] = await known(1);
    const job = await work([line(order ?? 0)], 'UPSERT', 'jiangxi-officer');
    expect(await errorsOf(job, 'jiangxi-officer')).toEqual(['2 项目编号 NOT_FOUND']);
    const own = openProgramApi(service, 'jiangxi');
    const rules = { enrolment: EVERYBODY, cover: COVER };
    const { id } = await own.opened({ rules }, (await own.program({ code })).id);
    const [member] = await known(1, jiangxi.base);
    const done = await work([line(member ?? 0)], 'UPSERT', 'jiangxi-officer');
    expect(done.outcomes).toEqual({ ...NOTHING, created: 1 });
    const { totals } = openProgramApi(service, 'jiangxi');
    expect(await totals(id)).toMatchObject({ enrolled: 1 });
  });

  it('is not sent by those who enrol nobody but themselves, or nobody', async () => {
    const query = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) { problems { code } } }`;
    const facts = { kind: 'ENROLMENTS', fileName: 's.csv', size: 1, sha256: 'a'.repeat(64), contentType: 'text/csv' };
    for (const persona of ['zhejiang-bank', 'zhejiang-sponsor'] as const) {
      const input = { idempotencyKey: `upload-${persona}`, ...facts };
      const { data } = (await service.ask(persona, query, { input })).body;
      expect(data).toEqual({ createUpload: { problems: [{ code: 'OUTSIDE_SCOPE' }] } });
    }
  });

  it('of an edition that is closed, or that two of one name are, enrols nobody', async () => {
    const { id, programId, line } = await place();
    const [order] = await known(1);
    const { version } = await api.opened({ rules: { enrolment: EVERYBODY, cover: COVER } }, programId);
    expect(version).toBeGreaterThan(0);
    expect(await errorsOf(await work([line(order ?? 0)]))).toEqual(['2 期次 NOT_FOUND']);
    const { data } = (await service.ask('zhejiang-officer', `{ programEdition(id: "${id}") { version } }`)).body;
    const edition = z.object({ programEdition: z.object({ version: z.number() }) }).parse(data).programEdition;
    await api.stepped('programEdition', { id, ...edition }, { name: 'closeProgramEdition', by: 'zhejiang-officer' });
    expect(await errorsOf(await work([line(order ?? 0, { edition: id })]))).toEqual(['2 期次 EDITION_NOT_OPEN']);
    // Of two of one name, the one that is open is meant.
    expect((await work([line(order ?? 0)])).outcomes).toEqual({ ...NOTHING, created: 1 });
  });
});

/** The cells of a row, by their columns. */
function cellsOf(text: string): Cells<EnrolmentColumn> {
  const [cells, names] = [text.split(','), ENROLMENT_HEADER.split(',')];
  const given = Object.entries(COLUMNS).map(([name, { zh }]) => [name, cells[names.indexOf(zh)] ?? ''] as const);
  return Object.fromEntries(given) as Cells<EnrolmentColumn>;
}

/** Rows as a part of a job does them, under the same keys each time. */
function applied(texts: readonly string[], caller: ApiClient = service.clients['zhejiang-officer']) {
  const starter = { ...actOf(caller), byJob: true };
  const context = { regions: service.request().regions, act: starter };
  const rows = texts.map((text, at) => {
    return { line: at + 2, row: valueOf(parseEnrolmentRow(cellsOf(text), context)), key: `~redo-${at}-row` };
  });
  const batch = { rows, ahead: undefined, mode: 'UPSERT', key: '~enrolments-redo' } as const;
  return ENROLMENTS.apply(service.request(), { starter, sender: starter }, batch);
}

/** Acts of a caller as the drivers of tests make them. */
function actOf(caller: ApiClient): Act {
  return { caller, now: service.clock.now(), today: service.clock.today(), requestId: 'req_test' };
}

describe('the last places', () => {
  it('go to the first rows, and the others are refused', async () => {
    const { id, line } = await place({ quota: 20 });
    const orders = await known(24);
    const lines = orders.map((order) => line(order));
    for (const mode of ['DRY_RUN', 'UPSERT']) {
      const job = await work(lines, mode);
      expect(job.outcomes).toEqual({ ...NOTHING, created: 20, rejected: 4 });
      expect(await errorsOf(job)).toEqual([22, 23, 24, 25].map((at) => `${at} 期次 QUOTA_FULL`));
    }
    expect(await api.totals(id)).toMatchObject({ placesLeft: 0, enrolled: 20 });
    expect((await work(lines.toReversed())).outcomes).toEqual({ ...NOTHING, unchanged: 20, rejected: 4 });
    expect(await api.totals(id)).toMatchObject({ placesLeft: 0, enrolled: 20, everEnrolled: 20 });
  });

  it('leave a list of those who wait, in the order of the file, each told so', async () => {
    const { id, line } = await place({ quota: 1 }, { waitList: true });
    const lines = (await known(19)).map((order) => line(order));
    for (const mode of ['DRY_RUN', 'UPSERT', 'UPSERT']) {
      const job = await work(lines, mode);
      expect(job.outcomes['rejected']).toBe(0);
      expect(await errorsOf(job)).toEqual(Array.from({ length: 18 }, (_, at) => `${at + 3}  WAITS_FOR_PLACE`));
    }
    expect(await api.totals(id)).toMatchObject({ placesLeft: 0, enrolled: 1, waiting: 18 });
    const ids = await idsOf(await work(lines, 'CREATE'));
    const waiting = { editionId: id as ProgramEditionId, state: 'WAITLISTED' } as const;
    const { items } = await service.request().enrolments.ofEdition(waiting, { limit: 50, after: undefined });
    expect(items.map(({ item }) => item.id)).toEqual(ids.slice(1));
  });

  it('are not taken twice by a person whom two rows name by other documents, nor by who left', async () => {
    const { id, line } = await place({ quota: 5 });
    const [one, two] = await known(2);
    const first = await work([line(one ?? 0)]);
    const works = { body: 'zhejiang-works' };
    const asOther = line(one ?? 0, { kind: '非会员', name: '王五', reason: '临时工', ...works });
    expect((await work([line(two ?? 0), asOther])).outcomes).toEqual({ ...NOTHING, created: 1, unchanged: 1 });
    const [enrolment] = await idsOf(first);
    const by = 'zhejiang-officer' as const;
    const row = { id: enrolment ?? '', version: 1 };
    await api.stepped('enrolment', row, { name: 'exitEnrolment', by, more: { reason: '离职' } });
    expect(await errorsOf(await work([line(one ?? 0)]))).toEqual(['2  SECOND_ENROLMENT']);
    expect(await stateOf(enrolment)).toBe('EXITED');
    expect(await api.totals(id)).toMatchObject({ placesLeft: 4, enrolled: 1, everEnrolled: 2 });
  });
});

describe('the parts of such a list', () => {
  it('may be done at once, and twice, beside callers who enrol the same people: each is enrolled once', async () => {
    const places = await Promise.all([place({ quota: 30 }), place(), place({ quota: 7 })]);
    const orders = await known(20);
    /** Rows that are refused, and make the file long enough to be cut. */
    const long = Array.from({ length: 60 }, (_, at) => enrolmentLine(`LONG-${at}`, { reason: 'x'.repeat(60_000) }));
    const lines = places.flatMap(({ line }) => orders.map((order) => line(order)));
    const file = { content: csvFile(ENROLMENT_HEADER, [...lines, ...long]), kind: 'ENROLMENTS', fileName: 'l.csv' };
    const { id } = await queue('zhejiang-officer', file, 'UPSERT');
    await steps.inspect({ jobId: id });
    const { parts } = await jobs('zhejiang-officer').job(id);
    expect(parts).toBeGreaterThan(1);
    const numbers = Array.from({ length: parts ?? 0 }, (_, index) => index + 1);
    const nonMember = { name: '王五', documentNumber: documentOf(orders[3] ?? 0), reason: '自报' };
    const byApi = api.enrol(places[0].id, { nonMember });
    await Promise.all([...numbers, ...numbers].map((part) => steps.part({ jobId: id, part })));
    await byApi;
    await steps.finish({ jobId: id });
    const job = await jobs('zhejiang-officer').job(id);
    expect(job).toMatchObject({ rows: 120, residual: 0, partsDone: parts });
    const { created = 0, unchanged = 0, rejected = 0 } = job.outcomes;
    expect(created + unchanged).toBe(47);
    expect(rejected).toBe(73);
    // The last places go to the first rows, whichever worker did them.
    const ends = (await jobs('zhejiang-officer').file(job, 'RESULT')).map((row) => row.split(',')[1]);
    const third = ends.slice(40, 60).map((end) => end === 'REJECTED');
    expect(third).toEqual(Array.from({ length: 20 }, (_, at) => at >= 7));
    for (const [at, enrolled] of [20, 20, 7].entries())
      expect(await api.totals(places[at]?.id ?? '')).toMatchObject({ enrolled, everEnrolled: enrolled });
  });

  it('whose work was lost after it was written come to what they came to', async () => {
    const { id, line } = await place({ quota: 2 });
    const [one, two, three] = await known(3);
    const texts = [line(one ?? 0), line(null, { document: documentOf(995) }), line(two ?? 0), line(three ?? 0)];
    const first = await applied(texts);
    expect(first.map(({ outcome }) => outcome)).toEqual(['CREATED', 'REJECTED', 'CREATED', 'REJECTED']);
    expect(await applied(texts)).toEqual(first);
    expect(await api.totals(id)).toMatchObject({ placesLeft: 0, enrolled: 2, everEnrolled: 2 });
  });

  it('tell of no enrolment that the caller may not see', async () => {
    const { line } = await place({ quota: 1 }, { waitList: true });
    const someone = { kind: '非会员', name: '王五', reason: '临时工' };
    const lines = [996, 997].map((order) => line(order, { ...someone, body: 'zhejiang-works' }));
    expect((await work(lines)).outcomes).toEqual({ ...NOTHING, created: 2 });
    const small = await plantBelow(planter, zhejiang.upper, { code: 'small', regionCode: zhejiang.base.regionCode });
    const own = [996, 997].map((order) => line(order, { ...someone, body: 'small' }));
    const told = await applied(own, staffOf('OFFICER', small));
    expect(told.map(({ outcome, id, problems }) => [outcome, id, problems])).toEqual([
      ...[
        ['UNCHANGED', null, []],
        ['UNCHANGED', null, []],
      ],
    ]);
  });
});
