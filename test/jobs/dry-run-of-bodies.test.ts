import { afterAll, describe, expect, it } from 'vitest';
import { startJobPool } from '../../infra/local/job-pool.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { bodyFile, bodyLine, HEADER_ZH, type BodyCells } from '../support/body-file.ts';
import { creditCode } from '../support/builders.ts';
import { FileJobs } from '../support/file-job.ts';
import { startLocalService } from '../support/local-service.ts';

const service = await startLocalService(loadFirstData);
const pool = startJobPool(service.environment);
afterAll(pool.close);

const officer = new FileJobs(service, 'zhejiang-officer');
const admin = new FileJobs(service, 'zhejiang-admin');

/** A code as base unions are given, invented. */
const creditCodeOf = (number: number): string => creditCode(`81330482MC0000${number}`);

/** A row of a body with a credit code of its own. */
const line = ({ credit = '', ...cells }: BodyCells & { readonly credit?: string }): string =>
  `${bodyLine(cells)},${credit}`;
const fileOf = (...rows: readonly string[]): Buffer => bodyFile(rows, `${HEADER_ZH},统一社会信用代码`);

interface Told {
  readonly outcomes: readonly string[];
  readonly errors: readonly string[];
}

/** What is told of the rows of a file that the officer sent; started by the administrator it has a second person. */
async function tell(content: Buffer, mode: string, starter = officer): Promise<Told> {
  const { id } = await officer.upload({ content });
  const { job } = await starter.start(id, mode);
  const ended = await starter.ended(job?.id ?? '');
  const outcomes = (await starter.file(ended, 'RESULT')).map((row) => row.split(',')[1] ?? '');
  const errors = (await starter.file(ended, 'ERRORS')).map((row) => row.split(',').slice(0, 3).join(' '));
  return { outcomes, errors };
}

/** Dry, and then in earnest: both have to tell the same. */
async function tellTwice(content: Buffer, starter = officer): Promise<Told> {
  const dry = await tell(content, 'DRY_RUN', starter);
  expect(await tell(content, 'UPSERT', starter)).toEqual(dry);
  return dry;
}

const approved = { state: '正常', document: '平工发〔2024〕9号' };

describe('a dry run of bodies that are known', () => {
  it('tells of the approval and of the units that the run brings, and of none when they are there', async () => {
    await tell(fileOf(line({ code: 'K-1' })), 'CREATE');
    await tell(fileOf(line({ code: 'K-2', ...approved })), 'CREATE', admin);
    const content = fileOf(
      line({ code: 'K-1', ...approved }),
      line({ code: 'K-2', ...approved, units: '平湖庚公司' }),
      line({ code: 'K-3', units: '平湖辛公司' }),
    );
    expect(await tellTwice(content, admin)).toEqual({
      outcomes: ['UPDATED', 'UPDATED', 'CREATED'],
      errors: ['4 涵盖单位 UNITS_WAIT_FOR_APPROVAL'],
    });
    const again = fileOf(line({ code: 'K-2', ...approved, units: '平湖庚公司' }), line({ code: 'K-1', ...approved }));
    expect((await tellTwice(again, admin)).outcomes).toEqual(['UNCHANGED', 'UNCHANGED']);
  });

  it('refuses a credit code that another body holds, and tells of a phone once', async () => {
    const [taken, free] = [creditCodeOf(901), creditCodeOf(902)];
    await tell(fileOf(line({ code: 'C-1', credit: taken }), line({ code: 'C-2' })), 'CREATE');
    const content = fileOf(
      line({ code: 'C-2', credit: taken }),
      line({ code: 'C-1', credit: free, phone: '0573-85110001' }),
    );
    expect(await tellTwice(content)).toEqual({
      outcomes: ['REJECTED', 'UPDATED'],
      errors: ['2 统一社会信用代码 CREDIT_CODE_TAKEN'],
    });
  });
});

describe('a dry run of bodies that are new', () => {
  it('refuses what stands below a body that needs a second person', async () => {
    const upper = line({ code: 'U-1', level: '乡镇街道', kind: '总工会', ...approved });
    expect(await tellTwice(fileOf(upper, line({ code: 'U-2', parent: 'U-1' })))).toEqual({
      outcomes: ['REJECTED', 'REJECTED'],
      errors: ['2 状态 SECOND_PERSON_NEEDED', '3 上级组织代码 PARENT_UNKNOWN'],
    });
  });

  it('founds what stands below a body that a second person approves', async () => {
    const upper = line({ code: 'A-1', level: '乡镇街道', kind: '总工会', ...approved });
    const lower = line({ code: 'A-2', parent: 'A-1', ...approved, units: '平湖壬公司' });
    const told = await tellTwice(fileOf(lower, upper, line({ code: 'A-3', units: '平湖壬公司', ...approved })), admin);
    expect(told).toEqual({
      outcomes: ['CREATED', 'CREATED', 'CREATED'],
      errors: [expect.stringMatching(/^[24] 涵盖单位 UNIT_COVERED_ALREADY$/) as string],
    });
  });

  it('founds one of two with the same credit code, though they stand far apart', async () => {
    const credit = creditCodeOf(903);
    const others = Array.from({ length: 30 }, (_, index) => line({ code: `F-${index + 10}` }));
    const content = fileOf(line({ code: 'F-1', credit }), ...others, line({ code: 'F-2', credit }));
    const { outcomes, errors } = await tellTwice(content);
    expect(outcomes.filter((outcome) => outcome === 'CREATED')).toHaveLength(31);
    expect(errors).toEqual(['33 统一社会信用代码 CREDIT_CODE_TAKEN']);
  });
});
