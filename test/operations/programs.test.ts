import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { change, read } from '../support/operations.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const { zhejiang, jiangxi } = service.federations;

beforeEach(() => {
  service.clock.set('2017-01-10');
});

const rowSchema = z.object({ id: z.string(), version: z.number() });
const PROGRAM = 'program { id version name kind publishedAt endedOn }';
const EDITION = 'programEdition { id version state }';
let programs = 0;

async function create(facts: object = {}, by: Persona = 'zhejiang-officer') {
  programs += 1;
  const body = by.startsWith('zhejiang') ? zhejiang.upper : jiangxi.upper;
  const input = { unionBodyId: body.id, code: `P-${programs}`, name: '职工医疗互助', kind: 'MUTUAL_AID', ...facts };
  return change(service, by, { name: 'createProgram', shows: PROGRAM, input });
}

const RULES = {
  enrolment: { enrollees: ['MEMBER'], ageAtLeast: 16, ageAtMost: 65 },
  cover: { waitingDays: 30, contribution: 10_000, payer: 'SPONSOR' },
  grant: {
    ...{ category: 'MEDICAL', needsEnrolment: true, perPerson: 'ONE_PER_EVENT', claimWithinDays: 180 },
    documents: ['MEDICAL_INVOICE', 'DISCHARGE_SUMMARY'],
    amount: { shareOfCost: { bands: [{ from: 50_000, basisPoints: 5000 }], most: 2_000_000 } },
  },
};

async function draft(programId: string, facts: object = {}, by: Persona = 'zhejiang-officer') {
  const terms = { name: '第四期', from: '2017-01-01', to: '2018-01-01', rules: RULES, ...facts };
  return change(service, by, { name: 'draftProgramEdition', shows: EDITION, input: { programId, ...terms } });
}

async function step(name: string, edition: z.infer<typeof rowSchema>, by: Persona) {
  const reason = name === 'cancelProgramEdition' ? { reason: '停办' } : {};
  const input = { id: edition.id, expectedVersion: edition.version, ...reason };
  const type = name === 'cancelProgramEdition' ? 'CancelProgramEditionInput' : 'ProgramEditionStepInput';
  return change(service, by, { name, type, shows: EDITION, input });
}

const rowOf = (payload: Record<string, unknown>, name: string) => rowSchema.parse(payload[name]);

async function opened(facts: object = {}) {
  const program = rowOf(await create(), 'program');
  const edition = rowOf(await draft(program.id, facts), 'programEdition');
  return { program, edition: rowOf(await step('openProgram', edition, 'zhejiang-reviewer'), 'programEdition') };
}

const SHOWN = `query ($id: ID!) { program(id: $id) {
  name publishedAt unionBody { id } region { code }
  editions(first: 5) { nodes { name state quota placesLeft budget { fen } totals { budgetLeft { fen } enrolled granted { fen } }
    allowedActions
    rules {
      enrolment { enrollees ageAtLeast ageAtMost sex migrantOnly hardshipTiers needsReview waitList }
      cover { begins waitingDays renewalWithoutWaiting contribution { yuan } payer }
      grant { category needsEnrolment claimants perPerson claimWithinDays documents noticeDays fromFund yearlyCap { fen }
        amount { __typename ... on CostShareAmount { most { yuan } bands { from { yuan } basisPoints } } } }
    } } } } }`;

describe('a programme', () => {
  it('is opened with an edition whose rules are told as they were written', async () => {
    const { program } = await opened({ quota: 100, budget: 1_000_000 });
    const data = await read(service, 'zhejiang-admin', { query: SHOWN, variables: { id: program.id } });
    expect(data).toMatchObject({
      program: {
        publishedAt: '2017-01-10T04:00:00.000Z',
        editions: {
          nodes: [
            {
              ...{ state: 'OPEN', quota: 100, placesLeft: 100, budget: { fen: 1_000_000 } },
              totals: { budgetLeft: { fen: 1_000_000 }, enrolled: 0, granted: { fen: 0 } },
              allowedActions: ['CLOSE', 'CANCEL'],
              rules: {
                enrolment: { enrollees: ['MEMBER'], ageAtLeast: 16, ageAtMost: 65, sex: null, waitList: false },
                cover: { begins: 'WITH_EDITION', waitingDays: 30, contribution: { yuan: '100.00' }, payer: 'SPONSOR' },
                grant: {
                  ...{
                    category: 'MEDICAL',
                    needsEnrolment: true,
                    claimants: [],
                    claimWithinDays: 180,
                    yearlyCap: null,
                  },
                  amount: {
                    ...{ __typename: 'CostShareAmount', most: { yuan: '20000.00' } },
                    bands: [{ from: { yuan: '500.00' }, basisPoints: 5000 }],
                  },
                },
              },
            },
          ],
        },
      },
    });
  });

  it('has its code once in a federation', async () => {
    await create({ code: 'ONCE' });
    expect((await create({ code: 'ONCE' })).problems).toMatchObject([{ code: 'CODE_TAKEN', path: ['code'] }]);
    expect((await create({ code: 'ONCE' }, 'jiangxi-officer')).problems).toEqual([]);
  });

  it.each([
    ['createProgram', { code: 'a b' }, 'INPUT_INVALID', ['code']],
    ['createProgram', { name: '' }, 'INPUT_INVALID', ['name']],
    ['createProgram', { unionBodyId: 'ub_nobody' }, 'NOT_FOUND', ['unionBodyId']],
    ['createProgram', { regionCode: '339999' }, 'REGION_UNKNOWN', ['regionCode']],
    ['createProgram', { siteIds: ['fac_nowhere'] }, 'NOT_FOUND', ['siteIds']],
    ['createProgram', { indicatorCodes: ['nobody_knows'] }, 'INDICATOR_UNKNOWN', ['indicatorCodes']],
    ['createProgram', { summary: '来电 13800138000' }, 'PERSONAL_NUMBER_IN_TEXT', ['summary']],
  ])('%s with %o is refused: %s', async (...[, facts, code, path]) => {
    expect((await create(facts)).problems).toMatchObject([{ code, path }]);
  });

  it('that has ended is not revised, and nothing new of it is drafted', async () => {
    const program = rowOf(await create(), 'program');
    const ending = { name: 'endProgram', shows: PROGRAM, input: { id: program.id, expectedVersion: program.version } };
    const ended = rowOf(await change(service, 'zhejiang-officer', ending), 'program');
    const input = { id: program.id, expectedVersion: ended.version, name: '另名' };
    const revised = await change(service, 'zhejiang-officer', { name: 'reviseProgram', shows: PROGRAM, input });
    expect(revised.problems).toMatchObject([{ code: 'PROGRAM_ENDED' }]);
    expect((await draft(program.id)).problems).toMatchObject([{ code: 'PROGRAM_ENDED', path: ['programId'] }]);
  });
});

describe('an edition', () => {
  it('that was opened keeps its rules: they are changed for the next one', async () => {
    const { program, edition } = await opened();
    const before = await read(service, 'zhejiang-admin', { query: SHOWN, variables: { id: program.id } });
    const input = { id: edition.id, expectedVersion: edition.version, rules: { ...RULES, grant: null } };
    const revised = await change(service, 'zhejiang-officer', { name: 'reviseProgramEdition', shows: EDITION, input });
    expect(revised.problems).toMatchObject([{ code: 'CHANGE_RULE_WHILE_OPEN', path: ['id'] }]);
    const next = { name: '第五期', from: '2018-01-01', to: '2019-01-01', previousId: edition.id };
    const rules = { ...RULES, cover: { ...RULES.cover, waitingDays: 90 } };
    expect((await draft(program.id, { ...next, rules })).problems).toEqual([]);
    const after = z
      .object({ program: z.object({ editions: z.object({ nodes: z.array(z.unknown()) }) }) })
      .parse(await read(service, 'zhejiang-admin', { query: SHOWN, variables: { id: program.id } }));
    const [, running] = after.program.editions.nodes;
    expect(before).toMatchObject({ program: { editions: { nodes: [running] } } });
  });

  it('is opened by another than drafted it, once', async () => {
    const program = rowOf(await create({}, 'zhejiang-admin'), 'program');
    const edition = rowOf(await draft(program.id, {}, 'zhejiang-admin'), 'programEdition');
    expect((await step('openProgram', edition, 'zhejiang-admin')).problems).toMatchObject([{ code: 'APPROVE_OWN' }]);
    const open = rowOf(await step('openProgram', edition, 'zhejiang-reviewer'), 'programEdition');
    const again = await step('openProgram', open, 'zhejiang-reviewer');
    expect(again.problems).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
  });

  it('goes from open to settled, or is cancelled before', async () => {
    const { edition } = await opened();
    const closed = rowOf(await step('closeProgramEdition', edition, 'zhejiang-officer'), 'programEdition');
    const settling = rowOf(await step('beginProgramSettlement', closed, 'zhejiang-officer'), 'programEdition');
    const settled = await step('settleProgramEdition', settling, 'zhejiang-reviewer');
    expect(settled['programEdition']).toMatchObject({ state: 'SETTLED' });
    const other = await opened();
    const cancelled = await step('cancelProgramEdition', other.edition, 'zhejiang-reviewer');
    expect(cancelled['programEdition']).toMatchObject({ state: 'CANCELLED' });
  });
});

const NAMES = z.object({ publishedPrograms: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });

describe('programmes are shown', () => {
  const board = async (by: Persona, regionCode: string) => {
    const query = `query ($regionCode: RegionCode!) { publishedPrograms(regionCode: $regionCode, first: 100) { nodes { id } } }`;
    const data = NAMES.parse(await read(service, by, { query, variables: { regionCode } }));
    return data.publishedPrograms.nodes.map(({ id }) => id);
  };

  it('to everybody of their division once they are published, and to nobody of another federation', async () => {
    const { program } = await opened();
    const hidden = rowOf(await create(), 'program');
    for (const by of ['zhejiang-partner', 'zhejiang-member', 'zhejiang-officer'] as const) {
      expect(await board(by, '330881')).toContain(program.id);
      expect(await board(by, '330881')).not.toContain(hidden.id);
    }
    expect(await board('jiangxi-partner', '330881')).not.toContain(program.id);
    expect(await board('jiangxi-officer', '330881')).not.toContain(program.id);
  });

  it('with drafts and money to those in charge alone', async () => {
    const { program } = await opened({ budget: 5 });
    await draft(program.id, { name: '草稿', from: '2018-01-01', to: '2019-01-01' });
    const query = `query ($id: ID!) { program(id: $id) { editions(first: 5) { nodes { name budget { fen } } } } }`;
    const shown = async (by: Persona) => read(service, by, { query, variables: { id: program.id } });
    const open = { name: '第四期', budget: { fen: 5 } };
    expect(await shown('zhejiang-reviewer')).toEqual({
      program: { editions: { nodes: [{ name: '草稿', budget: null }, open] } },
    });
    expect(await shown('zhejiang-partner')).toEqual({ program: { editions: { nodes: [{ ...open, budget: null }] } } });
    expect(await shown('jiangxi-admin')).toEqual({ program: null });
  });

  it('by the body that runs them', async () => {
    const { program } = await opened();
    const query = `query ($filter: ProgramFilter!) { programs(filter: $filter, first: 100) { nodes { id } } }`;
    const listed = async (by: Persona, filter: object) =>
      JSON.stringify(await read(service, by, { query, variables: { filter } }));
    const filter = { unionBodyId: zhejiang.upper.id };
    expect(await listed('zhejiang-officer', filter)).toContain(program.id);
    expect(await listed('zhejiang-officer', { ...filter, kind: 'CONTEST' })).not.toContain(program.id);
    expect(await listed('jiangxi-admin', filter)).not.toContain(program.id);
  });
});
