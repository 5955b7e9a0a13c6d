import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readPublishedEntities } from '../../infra/local/first-data/published-entities.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { startLocalService, type LocalTestService } from '../support/local-service.ts';

const entities = readPublishedEntities(join(import.meta.dirname, '../../data'));

let service: LocalTestService;
beforeAll(async () => {
  service = await startLocalService(loadFirstData);
});

const bodySchema = z.object({ unionBody: z.object({ id: z.string() }) });

async function bodyOf(code: string): Promise<string> {
  const query = 'query ($code: String!) { unionBody(by: { code: $code }) { id } }';
  return bodySchema.parse((await service.ask('national-admin', query, { code })).data).unionBody.id;
}

const PROGRAMS = `query ($filter: ProgramFilter!) { programs(filter: $filter, first: 100) { nodes {
  id code name nameEn kind summary regionCode publishedAt workflow indicatorCodes sources unionBody { code }
  partners { name role } sites { code } targets { indicatorCode operator value dueOn }
} pageInfo { hasNextPage } } }`;
const programSchema = z.looseObject({
  ...{ id: z.string(), code: z.string(), kind: z.string(), publishedAt: z.string().nullable() },
  ...{ regionCode: z.string(), summary: z.string(), indicatorCodes: z.array(z.string()) },
  unionBody: z.object({ code: z.string() }),
});
const programsSchema = z.object({ programs: z.object({ nodes: z.array(programSchema) }) });
type Shown = z.infer<typeof programSchema>;

async function programsBelow(subject: string, code: string): Promise<readonly Shown[]> {
  const filter = { unionBodyId: await bodyOf(code), subtree: true };
  const { data } = await service.ask(subject, PROGRAMS, { filter });
  return programsSchema.parse(data).programs.nodes;
}

async function programCalled(code: string): Promise<Shown> {
  const all = [...(await programsBelow('national-admin', 'zj')), ...(await programsBelow('national-admin', 'jxp'))];
  const found = all.find((program) => program.code === code);
  if (found === undefined) throw new Error(`there is no programme ${code}`);
  return found;
}

const byCode = (left: { readonly code: string }, right: { readonly code: string }): number =>
  left.code < right.code ? -1 : 1;

describe('the published programmes', () => {
  it('are 67, each of the body that runs it, as the administrators of the two federations see them', async () => {
    const zhejiang = await programsBelow('zhejiang-admin', 'zj');
    const jiangxi = await programsBelow('jiangxi-admin', 'jxp');
    expect([zhejiang.length, jiangxi.length, zhejiang.length + jiangxi.length]).toEqual([54, 13, 67]);
    const wanted = entities.programs.map(({ id, name_zh: name, name_en: nameEn, sponsor, workflow, source }) => ({
      ...{ code: id, name, nameEn, unionBody: { code: sponsor }, workflow, sources: source },
    }));
    expect([...zhejiang, ...jiangxi].sort(byCode)).toMatchObject(wanted.sort(byCode));
    expect(await programsBelow('jiangxi-admin', 'zj')).toEqual([]);
  });

  it('have kinds, places, partners, sites and the indicators of their figures', async () => {
    expect(await programCalled('xlx')).toMatchObject({
      ...{ kind: 'FUND', regionCode: '330400', partners: [{ name: '嘉兴市慈善总会', role: 'from 2013' }] },
      indicatorCodes: ['programme_age_years', 'relief_paid_cumulative'],
    });
    expect(await programCalled('fq_both')).toMatchObject({ regionCode: '330402100', sites: [{ code: 'fq_homes' }] });
    expect(await programCalled('lp_out')).toMatchObject({ kind: 'LEGAL_AID', regionCode: '350582' });
    expect((await programCalled('net')).summary).toContain('业务上网、资讯上网、服务上网、阵地上网');
    const kinds = new Set((await programsBelow('zhejiang-admin', 'zj')).map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThan(15);
  });

  it('of the campaign of Jiangxi come with its four targets', async () => {
    const rate = (indicatorCode: string, value: string) => ({
      ...{ indicatorCode, operator: 'AT_LEAST', value, dueOn: '2018-04-19' },
    });
    expect(await programCalled('three_homes')).toMatchObject({
      kind: 'CAMPAIGN',
      targets: [
        rate('unionisation_rate', '0.9'),
        rate('membership_rate', '0.9'),
        rate('target_union_growth', '0.035'),
        rate('target_member_growth', '0.035'),
      ],
    });
  });

  it('that have an edition are published to members of their own federation, and no others', async () => {
    const query =
      'query ($regionCode: RegionCode!) { publishedPrograms(regionCode: $regionCode, first: 50) { nodes { code } } }';
    const shown = async (subject: string, regionCode: string) =>
      (await service.ask(subject, query, { regionCode })).data?.['publishedPrograms'];
    const codes = (...wanted: readonly string[]) => ({ nodes: wanted.map((code) => ({ code })) });
    expect(await shown('zhejiang-member', '330881')).toEqual(codes('js_mutual'));
    const inJiaxing = z.object({ nodes: z.array(z.object({ code: z.string() })) });
    const { nodes } = inJiaxing.parse(await shown('zhejiang-member', '330402'));
    expect([...nodes].sort(byCode)).toEqual(codes('jx_dial', 'jx_mutual').nodes);
    expect(await shown('jiangxi-member', '360400')).toEqual(codes('hw'));
    expect(await shown('jiangxi-member', '330402')).toEqual(codes());
  });
});

const EDITIONS = `query ($id: ID!) { program(id: $id) { editions(first: 10) { nodes {
  name from to state previous { name } quota budget { fen }
  rules {
    enrolment { enrollees ageAtLeast ageAtMost } cover { contribution { fen } payer }
    grant { category amount { ... on FixedAmount { amount { fen } } } }
  }
  reported { complete figures { indicator { code } value bound } }
  totals { everEnrolled claims paid { fen } }
} } } }`;
const editionSchema = z.looseObject({
  ...{ name: z.string(), state: z.string(), totals: z.looseObject({ everEnrolled: z.number() }) },
  previous: z.object({ name: z.string() }).nullable(),
  reported: z.object({
    complete: z.boolean(),
    figures: z.array(z.object({ indicator: z.object({ code: z.string() }), value: z.string(), bound: z.string() })),
  }),
});
const editionsSchema = z.object({ program: z.object({ editions: z.object({ nodes: z.array(editionSchema) }) }) });

/** The editions of a programme, the first one first. */
async function editionsOf(code: string): Promise<readonly z.infer<typeof editionSchema>[]> {
  const { id } = await programCalled(code);
  const { data } = await service.ask('national-admin', EDITIONS, { id });
  return editionsSchema.parse(data).program.editions.nodes.toReversed();
}

const reportedIn = (
  { reported }: z.infer<typeof editionSchema>,
  code: string,
): { readonly value: string; readonly bound: string } | undefined => {
  const found = reported.figures.find(({ indicator }) => indicator.code === code);
  return found === undefined ? undefined : { value: found.value, bound: found.bound };
};

const INSURED = 'mutual_aid_insured';
const NOTHING_OWN = { everEnrolled: 0, claims: 0, paid: { fen: 0 } };

describe('the published editions', () => {
  it('mutual aid grows by period as published', async () => {
    const periods = await editionsOf('jx_mutual');
    expect(periods).toMatchObject([
      { name: '第一期（据报道）', from: '2014-01-01', to: '2015-01-01', previous: null },
      { name: '第二期（据报道）', from: '2015-01-01', previous: { name: '第一期（据报道）' } },
      { name: '第三期（据报道）', from: '2016-01-01', previous: { name: '第二期（据报道）' } },
      { name: '第四期（据报道）', from: '2017-01-01', to: '2018-01-01', previous: { name: '第三期（据报道）' } },
    ]);
    const insured = periods.map((period) => reportedIn(period, INSURED));
    expect(insured).toEqual([
      { value: '180000', bound: 'EXACT' },
      { value: '370000', bound: 'EXACT' },
      { value: '470000', bound: 'EXACT' },
      { value: '490000', bound: 'MORE_THAN' },
    ]);
    const values = insured.map((figure) => Number(figure?.value));
    expect(values).toEqual([...new Set(values)].sort((left, right) => left - right));
    expect(periods.map(({ totals }) => totals)).toEqual(periods.map(() => NOTHING_OWN));
  });

  it('are six periods of insured in all, as the facts have them, and one of dialysis aid', async () => {
    const codes = ['jx_mutual', 'js_mutual', 'hw', 'jx_dial'];
    const editions = await Promise.all(codes.map(editionsOf));
    expect(editions.map(({ length }) => length)).toEqual([4, 1, 1, 1]);
    const covering = editions.slice(0, 3).flat();
    const shown = covering.map(
      (edition) => reportedIn(edition, INSURED) ?? reportedIn(edition, 'sanitation_workers_insured'),
    );
    expect(shown.map((figure) => Number(figure?.value))).toEqual(
      entities.mutual_aid_periods.map(({ insured }) => insured),
    );
    expect(new Set(editions.flat().map(({ state }) => state))).toEqual(new Set(['SETTLED']));
  });

  it('of dialysis aid gives 4,500 yuan each: 346,500 to 77', async () => {
    const [edition] = await editionsOf('jx_dial');
    if (edition === undefined) throw new Error('there is no edition of dialysis aid');
    expect(edition).toMatchObject({ rules: { grant: { category: 'MEDICAL', amount: { amount: { fen: 450_000 } } } } });
    const [people, paid] = ['dialysis_beneficiaries', 'dialysis_aid_paid'].map((code) =>
      Number(reportedIn(edition, code)?.value),
    );
    expect([people, paid, (people ?? 0) * 4_500]).toEqual([77, 346_500, 346_500]);
    expect(edition).toMatchObject({ totals: NOTHING_OWN, quota: null, budget: null });
  });

  it('of gift cover costs the union 100 yuan each, from 18 to 65: 2,633 are 263,300', async () => {
    const [edition] = await editionsOf('hw');
    if (edition === undefined) throw new Error('there is no edition of gift cover');
    expect(edition).toMatchObject({
      name: '第五期（据报道）',
      rules: {
        enrolment: { ageAtLeast: 18, ageAtMost: 65 },
        cover: { contribution: { fen: 10_000 }, payer: 'SPONSOR' },
      },
    });
    const [people, paid] = ['sanitation_workers_insured', 'premium_paid_by_union'].map((code) =>
      Number(reportedIn(edition, code)?.value),
    );
    expect([people, paid, (people ?? 0) * 100]).toEqual([2_633, 263_300, 263_300]);
  });
});

describe('what belongs to the programmes', () => {
  const HONOURS = `query ($filter: HonourFilter!) { honours(filter: $filter, first: 50) { nodes {
    name edition level kind reported state awardedYear recipientCount sources grantingBodyName
    recipient { __typename name } grantingBody { code } unionBody { code } } } }`;
  const honoursSchema = z.object({
    honours: z.object({
      nodes: z.array(z.looseObject({ name: z.string(), recipientCount: z.number().nullable() })),
    }),
  });

  async function honoursOf(reported: boolean) {
    const filter = { unionBodyId: await bodyOf('zj'), subtree: true, reported };
    return honoursSchema.parse((await service.ask('zhejiang-admin', HONOURS, { filter })).data).honours.nodes;
  }

  it('are 12 honours, known from reports alone, with as many recipients as are counted', async () => {
    const honours = await honoursOf(true);
    const counts = new Map(entities.honours_awards.map(({ name_zh: name, count }) => [name, count]));
    expect(honours).toHaveLength(12);
    expect(new Map(honours.map(({ name, recipientCount }) => [name, recipientCount]))).toEqual(counts);
    expect(await honoursOf(false)).toEqual([]);
    const called = (name: string) => honours.find((honour) => honour.name === name);
    expect(called('江山工匠')).toMatchObject({
      ...{ edition: '2017', level: 'COUNTY', kind: 'CRAFTSMAN', awardedYear: 2017, recipientCount: 10 },
      ...{ state: 'REPORTED', reported: true, unionBody: { code: 'js' }, grantingBody: { code: 'js' } },
      recipient: { __typename: 'UnnamedRecipients', name: '职工' },
    });
    expect(called('省级劳动关系和谐园区')).toMatchObject({
      ...{ level: 'PROVINCE', awardedYear: 2013, unionBody: { code: 'dz' }, grantingBodyName: '报道未载' },
      recipient: { __typename: 'WorkplaceRecipient', name: '江山经济开发区' },
    });
    expect(called('十佳美丽厂区')).toMatchObject({
      edition: '2018（推定）',
      recipientCount: 10,
      unionBody: { code: 'jx' },
    });
    expect(called('创业创新杰出职工')).toMatchObject({ level: 'ZONE', awardedYear: null, edition: '报道未载' });
  });

  it('are the hall of Ji’an county with five windows and 34 items: 19 + 1 + 6 + 2 + 6', async () => {
    const query = `query ($owner: ID!) { facilities(filter: { ownerId: $owner }, first: 10) { nodes {
      code windows windowNames serviceItems itemCounts { category count }
      items(first: 100) { nodes { window openedOn modes } } } } }`;
    const { data } = await service.ask('jiangxi-officer', query, { owner: await bodyOf('jac') });
    const item = z.object({ window: z.string(), openedOn: z.string(), modes: z.array(z.string()) });
    const hallSchema = z.looseObject({
      ...{ code: z.string(), windowNames: z.array(z.string()), items: z.object({ nodes: z.array(item) }) },
    });
    const { facilities } = z.object({ facilities: z.object({ nodes: z.array(hallSchema) }) }).parse(data);
    const hall = facilities.nodes.find(({ code }) => code === 'qt_county');
    expect(hall).toMatchObject({
      ...{ windows: 5, serviceItems: 34, windowNames: entities.service_windows.window_names_zh },
      itemCounts: [
        { category: 'BENEFIT', count: 19 },
        { category: 'EMPLOYMENT', count: 1 },
        { category: 'TRAINING', count: 6 },
        { category: 'SAFETY', count: 2 },
        { category: 'RIGHTS', count: 6 },
      ],
    });
    expect(hall?.items.nodes).toHaveLength(34);
    expect(new Set(hall?.items.nodes.map(({ openedOn }) => openedOn))).toEqual(new Set(['2017-05-19']));
  });

  it('are the wages that the zone of Jiangshan bargained over: 163 enterprises, 15,000 workers, 8 %', async () => {
    const query = `query ($filter: AgreementFilter!) { agreements(filter: $filter, first: 10) { nodes {
      kind unitsCovered workersCovered riseBasisPoints from to } } }`;
    const filter = { unionBodyId: await bodyOf('zj'), subtree: true };
    expect((await service.ask('zhejiang-admin', query, { filter })).data).toEqual({
      agreements: {
        nodes: [
          {
            ...{ kind: 'WAGE_AGREEMENT', unitsCovered: 163, workersCovered: 15_000, riseBasisPoints: 800 },
            ...{ from: '2012-07-01', to: null },
          },
        ],
      },
    });
  });
});
