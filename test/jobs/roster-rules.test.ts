import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { day } from '../support/builders.ts';
import type { TestJob } from '../support/file-job.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createSeededIds } from '../support/ports.ts';
import { rosterFile, rosterLines, withCells } from '../support/roster-file.ts';
import { startSteppedJobs } from '../support/stepped-jobs.ts';

const { jobs, queue, run, members, service } = await startSteppedJobs();
const officer = jobs('zhejiang-officer');
/** The places of columns. */
const [BODY, NAME, CHANGE, CHANGED_ON, REASON, WORK_UNIT] = [0, 1, 13, 14, 15, 17];
const NOTHING = { created: 0, updated: 0, unchanged: 0, rejected: 0, duplicate: 0, notDone: 0 };
const WORKS = 'zhejiang-works';

const { upper, base } = service.federations.zhejiang;
const planter = { request: service.request, clock: service.clock, ids: createSeededIds('rules') };
const bodies = { young: { foundedOn: day('2024-03-01') }, closed: { state: 'DISSOLVED' }, other: {} } as const;
for (const [code, facts] of Object.entries(bodies)) {
  await plantBelow(planter, upper, { code, regionCode: base.regionCode, ...facts });
}

async function runOn(header: string, lines: readonly string[], mode = 'UPSERT'): Promise<TestJob> {
  const { id } = await queue('zhejiang-officer', { content: rosterFile(header, lines) }, mode);
  await run(id);
  return officer.job(id);
}

/** The lines, columns and codes of the error file. */
async function errorsOf(job: TestJob): Promise<readonly string[]> {
  const rows = await officer.file(job, 'ERRORS');
  return rows.map((row) => row.split(',').slice(0, 3).join(' '));
}

describe('a roster that breaks rules of membership', () => {
  it('goes in but for those rows, and says of each in which line and column it breaks which', async () => {
    const { header, lines } = rosterLines(9, { code: WORKS, seed: 1 });
    const [known = '', ...people] = lines.map((line) => withCells(line, { [CHANGED_ON]: '2024-03-01' }));
    expect((await runOn(header, [known])).outcomes).toEqual({ ...NOTHING, created: 1 });
    const before = await members('zhejiang');
    const [second = '', ...fresh] = people;
    await runOn(header, [withCells(second, { [BODY]: 'other' })]);
    const row = (index: number, cells: Readonly<Record<number, string>>): string =>
      withCells(fresh[index] ?? '', cells);
    const job = await runOn(header, [
      withCells(second, { [BODY]: WORKS }),
      row(0, { [BODY]: 'closed' }),
      row(1, { [BODY]: 'young', [CHANGED_ON]: '2024-02-29' }),
      row(2, { [BODY]: 'young', [CHANGED_ON]: '2024-03-01' }),
      row(3, { [CHANGED_ON]: '2026-11-21' }),
      row(4, { [CHANGE]: '退会', [REASON]: '5' }),
      row(5, {}),
      withCells(known, { [NAME]: '欧阳改' }),
    ]);
    expect(await errorsOf(job)).toEqual([
      '2  SECOND_OPEN_MEMBERSHIP',
      '3 工会编码 NOT_FOUND',
      '4 会籍变化日期 BACKDATE_JOIN_BEFORE_BODY_FOUNDED',
      '6 会籍变化日期 EFFECTIVE_DATE_IN_FUTURE',
      '7 证件号码 NOT_FOUND',
      '9 姓名 PERSON_EXISTS',
    ]);
    expect(job).toMatchObject({ state: 'COMPLETED_WITH_ERRORS', rows: 8, residual: 0 });
    expect(job.outcomes).toEqual({ ...NOTHING, created: 2, rejected: 6 });
    expect((await members('zhejiang')) - before).toBe(1);
  });

  it('moves nobody in and expels nobody, and says where a known row says something else', async () => {
    const { header, lines } = rosterLines(3, { code: WORKS, seed: 2 });
    const [one = '', two = '', three = ''] = lines;
    await runOn(header, [withCells(one, { [BODY]: 'other' }), two, three]);
    const before = await members('zhejiang');
    const changed = [
      withCells(one, { [CHANGE]: '2' }),
      withCells(two, { [CHANGE]: '除名', [CHANGED_ON]: '2026-11-01', [REASON]: '6' }),
      withCells(three, { [WORK_UNIT]: '示例改名厂' }),
    ];
    const job = await runOn(header, changed, 'CREATE');
    expect(await errorsOf(job)).toEqual([
      '2  COMPLETE_WITHOUT_BOTH_CONSENTS',
      '3 会籍变化类型 EXPEL_WITHOUT_DECISION',
      '4 工作单位 EXISTS_WITH_OTHER_DATA',
    ]);
    const days = [
      withCells(two, { [CHANGED_ON]: '2000-01-02' }),
      withCells(three, { [CHANGE]: '保留', [CHANGED_ON]: '2000-01-02', [REASON]: '3' }),
    ];
    expect(await errorsOf(await runOn(header, days))).toEqual([
      '2 会籍变化日期 FACT_NOT_REVISABLE',
      '3 会籍变化日期 EFFECTIVE_DATE_BEFORE_LAST',
    ]);
    expect(await members('zhejiang')).toBe(before);
  });
});

const HEADER_EN = [
  ...['union_code', 'name', 'sex', 'birth_date', 'ethnicity', 'employment_status', 'document_type', 'document_number'],
  ...['education', 'skill_level', 'mobile', 'household_kind', 'registered_address', 'change_type', 'changed_on'],
  ...['change_reason', 'political_status', 'work_unit', 'native_place', 'migrant'],
].join(',');

describe('a full row of a roster', () => {
  const { header } = rosterLines(1, { code: WORKS, seed: 3 });
  const row = [
    ...[WORKS, '欧阳示例', '男', '1990/3/7', '01', '离休', '居民身份证', '11010119900307993X', '21', '初级工'],
    ...[
      '15412345678',
      '农业',
      '北京市东城区示例路1号',
      '保留',
      '2024.3.1',
      '失业',
      '01',
      '示例机械1厂',
      '北京市东城区',
      '是',
    ],
  ].join(',');
  const revealed = z.object({ revealMember: z.object({ person: z.looseObject({}), problems: z.array(z.unknown()) }) });

  it('is stored as it says', async () => {
    const job = await runOn(header, [row]);
    expect(job.outcomes).toEqual({ ...NOTHING, created: 1 });
    const id = (await officer.file(job, 'RESULT'))[0]?.split(',')[2];
    const asked = `query ($id: ID!) { member(id: $id) {
      name documentType documentNumber birthYear sex ethnicity mobile state unionBody { code }
      attributes(asOf: "2024-03-01") { employment skillLevel education workUnit migrant roles }
      before: attributes(asOf: "2024-02-29") { employment }
      memberships { from to steps { state from reason } } } }`;
    expect((await service.ask('zhejiang-officer', asked, { id })).body.data).toEqual({
      member: {
        ...{ name: '欧*', documentType: 'RESIDENT_ID', documentNumber: '1101**********993X', birthYear: 1990 },
        ...{ sex: 'MALE', ethnicity: '01', mobile: '154****5678', state: 'RETAINED', unionBody: { code: WORKS } },
        attributes: {
          ...{ employment: 'VETERAN_RETIRED', skillLevel: 'ELEMENTARY', education: '21' },
          ...{ workUnit: '示例机械1厂', migrant: true, roles: [] },
        },
        before: { employment: null },
        memberships: [
          {
            ...{ from: '2024-03-01', to: null },
            steps: [
              { state: 'ACTIVE', from: '2024-03-01', reason: null },
              { state: 'RETAINED', from: '2024-03-01', reason: 'UNEMPLOYED' },
            ],
          },
        ],
      },
    });
    const facts = ['NAME', 'DOCUMENT_NUMBER', 'BIRTH_DATE', 'MOBILE', 'BANK_ACCOUNT', 'REGISTERED_ADDRESS'];
    const reveal = `mutation ($input: RevealMemberInput!) { revealMember(input: $input) {
      person { name documentNumber birthDate mobile bankAccount registeredAddress } problems { code } } }`;
    const input = { idempotencyKey: 'roster-rules-reveal', id, facts, reason: '核对导入' };
    const { body } = await service.ask('zhejiang-admin', reveal, { input });
    expect(revealed.parse(body.data).revealMember).toEqual({
      person: {
        ...{ name: '欧阳示例', documentNumber: '11010119900307993X', birthDate: '1990-03-07' },
        ...{ mobile: '15412345678', bankAccount: null, registeredAddress: '北京市东城区示例路1号' },
      },
      problems: [],
    });
  });

  it('says the same under English headers, its columns in any order', async () => {
    expect((await runOn(HEADER_EN, [row])).outcomes).toEqual({ ...NOTHING, unchanged: 1 });
    const backwards = (line: string): string => line.split(',').reverse().join(',');
    const job = await runOn(backwards(HEADER_EN), [backwards(row)], 'CREATE');
    expect(job).toMatchObject({ state: 'COMPLETED', outcomes: { ...NOTHING, unchanged: 1 } });
  });
});
