import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { read } from '../support/operations.ts';
import { MONTHLY } from '../support/post-api.ts';
import { LATER_MONTHLY, openPostSums, TODAY } from '../support/post-sums-world.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const { posts } = await openPostSums(service);
const { jiangxi } = service.federations;
await posts.published();
await posts.claimed();
await posts.letIn('jiangxi-reviewer', { kind: 'BODY', bodyId: jiangxi.base.id });

const TOTAL =
  'scheduled { fen } paid { fen } waived { fen } open { fen } overdue { fen } crossRegion { fen } paidMonths overdueMonths';
const DASHBOARD = `query ($region: RegionCode!, $period: PeriodInput) {
  dashboard(regionCode: $region, period: $period) { virtualPosts {
    from to launched claimed activated ended publishedNow claimedNow activeNow suspendedNow seekingSponsorNow
    byHousehold { ${TOTAL} } byPayer { ${TOTAL} } } } }`;
const dashboardSchema = z.object({ dashboard: z.object({ virtualPosts: z.looseObject({}).nullable() }) });

interface Asked {
  readonly by?: Persona;
  readonly region?: string;
  readonly period?: { readonly from: string; readonly to: string };
}

async function figures({ by = 'zhejiang-dashboard', region = '330000', period }: Asked = {}) {
  const data = await read(service, by, { query: DASHBOARD, variables: { region, period } });
  return dashboardSchema.parse(data).dashboard.virtualPosts;
}

/** What months come to, of which so many fen and months are of each kind. */
function sums(facts: Readonly<Record<string, number>>): object {
  const money = ['scheduled', 'paid', 'waived', 'open', 'overdue', 'crossRegion'].map((name) => [
    name,
    { fen: facts[name] ?? 0 },
  ]);
  const counts = ['paidMonths', 'overdueMonths'].map((name) => [name, facts[name] ?? 0]);
  return Object.fromEntries([...money, ...counts]) as object;
}

const NOW = { publishedNow: 1, claimedNow: 1, activeNow: 2, suspendedNow: 0, seekingSponsorNow: 0 };
const JANUARY = { from: '2026-01-01', to: '2026-01-31' };
/** January and February of the first post, January of the ended one, February of the later one. */
const BY_HOUSEHOLD = sums({
  ...{ scheduled: 3 * MONTHLY + LATER_MONTHLY, paid: 2 * MONTHLY + LATER_MONTHLY, waived: MONTHLY },
  ...{ open: LATER_MONTHLY, overdue: LATER_MONTHLY, paidMonths: 2, overdueMonths: 1 },
});
/** Both months of the post elsewhere as well. */
const BY_PAYER = sums({
  ...{ scheduled: 5 * MONTHLY + LATER_MONTHLY, paid: 3 * MONTHLY + LATER_MONTHLY, waived: MONTHLY },
  ...{ open: MONTHLY + LATER_MONTHLY, overdue: MONTHLY + LATER_MONTHLY, crossRegion: MONTHLY },
  ...{ paidMonths: 3, overdueMonths: 2 },
});

describe('the virtual posts of a dashboard', () => {
  it('are those of the year up to now, counted by households and by payers', async () => {
    const flows = { launched: 5, claimed: 4, activated: 3, ended: 1 };
    const shown = { from: '2026-01', to: TODAY.slice(0, 7), ...flows, ...NOW };
    expect(await figures()).toEqual({ ...shown, byHousehold: BY_HOUSEHOLD, byPayer: BY_PAYER });
    expect(await figures({ by: 'zhejiang-officer' })).toEqual(await figures());
  });

  it('are those of the months in which the period lies, though of the present state as it is now', async () => {
    const flows = { launched: 2, claimed: 2, activated: 2, ended: 0 };
    const months = { from: '2026-01', to: '2026-01', ...flows, ...NOW };
    const byHousehold = sums({ scheduled: 2 * MONTHLY, paid: 2 * MONTHLY, paidMonths: 2 });
    const all = { scheduled: 3 * MONTHLY, paid: 3 * MONTHLY, crossRegion: MONTHLY, paidMonths: 3 };
    const expected = { ...months, byHousehold, byPayer: sums(all) };
    expect(await figures({ period: JANUARY })).toEqual(expected);
    expect(await figures({ period: { from: '2026-01-31', to: '2026-01-31' } })).toEqual(expected);
  });

  it('are those of the division and below it, and of no other', async () => {
    expect(await figures({ region: '330881' })).toMatchObject({ launched: 5, byHousehold: BY_HOUSEHOLD });
    const nothing = { launched: 0, activeNow: 0, byHousehold: sums({}) };
    const paid = { scheduled: LATER_MONTHLY, paid: LATER_MONTHLY, open: LATER_MONTHLY, overdue: LATER_MONTHLY };
    const ofPayer = { byPayer: sums({ ...paid, overdueMonths: 1 }) };
    expect(await figures({ region: '330100' })).toMatchObject({ ...nothing, ...ofPayer });
    const elsewhere = await figures({ by: 'jiangxi-dashboard', region: '360000' });
    expect(elsewhere).toMatchObject({ launched: 1, activeNow: 1, byPayer: sums({}) });
  });

  it('are null to the union of an employer, which has no business with its county', async () => {
    expect(await figures({ by: 'jiangxi-reviewer', region: '360704' })).toBeNull();
    expect(await figures({ by: 'jiangxi-officer', region: '360704' })).toMatchObject({ launched: 1 });
  });

  it('are counted over ten years at most, and over more years are refused at the period', async () => {
    const ten = await figures({ period: { from: '2017-01-01', to: '2026-12-31' } });
    expect(ten).toMatchObject({ from: '2017-01', to: '2026-12', launched: 5 });
    const period = { from: '2016-12-31', to: '2026-01-01' };
    const refused = await service.ask('zhejiang-dashboard', DASHBOARD, { region: '330000', period });
    const errors = [{ path: ['dashboard', 'virtualPosts'], extensions: { argument: ['period'] } }];
    expect(refused).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', body: { errors } });
    const query = 'query ($p: PeriodInput) { dashboard(regionCode: "330000", period: $p) { region { code } } }';
    const without = await read(service, 'zhejiang-dashboard', { query, variables: { p: period } });
    expect(without).toEqual({ dashboard: { region: { code: '330000' } } });
  });

  it('are not asked over days that end before they begin, nor by those whom they do not concern', async () => {
    const period = { from: '2026-01-02', to: '2026-01-01' };
    const refused = await service.ask('zhejiang-dashboard', DASHBOARD, { region: '330000', period });
    const errors = [{ path: ['dashboard'], extensions: { argument: ['period'] } }];
    expect(refused).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', body: { errors } });
    for (const by of ['zhejiang-sponsor', 'zhejiang-member', 'zhejiang-partner', 'jiangxi-dashboard'] as const)
      expect([by, (await service.ask(by, DASHBOARD, { region: '330000' })).code]).toEqual([by, 'FORBIDDEN']);
  });
});
