import { describe, expect, it } from 'vitest';
import { createStoreMeter } from '#platform/store-meter.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { FigureRow } from '#domain/figure/figure-row.ts';
import { figureIdentity } from '#domain/figure/figure.ts';
import { importFigures, MOST_IMPORTED_ROWS } from '#services/import-figures.ts';
import { listFigures, type FigureQuery } from '#services/list-figures.ts';
import { showDashboard, type DashboardQuery } from '#services/show-dashboard.ts';
import { meteredTable } from '#store/metered-table.ts';
import { adminOf, clientWith, day, region } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { figureRow } from '../support/figure-rows.ts';
import { createTestPorts, openTestTable } from '../support/ports.ts';

const table = await createTestTable();
const meter = createStoreMeter();
const service = createTestPorts(table, { now: '2026-11-20', through: openTestTable(table) });
const metered = createTestPorts(table, { now: '2026-11-20', through: meteredTo() });
const nation = adminOf('000000');

function meteredTo(): ReturnType<typeof openTestTable> {
  const opened = openTestTable(table);
  return Object.assign(opened, { client: meteredTable(opened, meter, false).client });
}

async function bringIn(rows: readonly FigureRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += MOST_IMPORTED_ROWS) {
    const batch = rows.slice(from, from + MOST_IMPORTED_ROWS);
    const command = { idempotencyKey: `rows-${batch[0]?.id ?? ''}-${from}`, mode: 'CREATE', dryRun: false } as const;
    const answer = await importFigures(service.request(), service.act(nation), { ...command, rows: batch });
    if (answer.problems.length > 0) throw new Error(JSON.stringify(answer));
  }
}

/** The row ids of a whole list, read in pages of `limit`. */
async function listed(caller: ApiClient, query: Partial<FigureQuery>, limit = 100): Promise<string[]> {
  const found: string[] = [];
  let after: string | undefined;
  for (let more = true; more;) {
    const page = await listFigures(service.request(), service.act(caller), {
      ...{ subtree: true, page: { limit, after } },
      ...query,
    });
    found.push(...page.items.map(({ item }) => item.rowId));
    more = page.hasMore;
    after = page.end;
  }
  return found;
}

function dashboard(caller: ApiClient, query: Partial<DashboardQuery>) {
  const asked = { regionCode: region('330881'), period: undefined, asOf: day('2026-11-20'), ...query };
  return showDashboard(service.request(), service.act(caller), asked);
}

const place = (id: string, [regionCode, regionName]: readonly [string, string], more: Partial<FigureRow> = {}) =>
  figureRow({ id, regionCode, regionName, ...more });

await bringIn([
  place('js', ['330881', '江山市']),
  place('zone', ['330881', '江山经济开发区']),
  place('hushan', ['330881002', '虎山街道']),
  place('qz', ['330800', '衢州市']),
  place('zj', ['330000', '浙江省']),
  place('fuyang-old', ['330183', '富阳市'], { periodEnd: '2013-12-31', periodStart: '' }),
  place('fuyang', ['330111', '富阳区']),
  place('hangzhou', ['330100', '杭州市']),
  place('ganxian-old', ['360721', '赣县'], { periodEnd: '2015-12-31', periodStart: '' }),
  place('ganxian', ['360704', '赣县区']),
  place('nanfeng', ['360400', '九江市'], { program: '赠保', kind: 'RULE', periodStart: '', periodEnd: '' }),
]);

describe('figures are listed', () => {
  it('for a region with everything below it, or for itself alone', async () => {
    const regionCode = region('330800');
    expect(await listed(nation, { regionCode })).toEqual(['qz', 'js', 'zone', 'hushan'].sort((a, b) => order(a, b)));
    expect(await listed(nation, { regionCode, subtree: false })).toEqual(['qz']);
    expect(await listed(nation, { regionCode: region('330881'), subtree: false })).toHaveLength(2);
  });

  it('with the codes that the region took over, also where their digits lie elsewhere, whatever the page size', async () => {
    const regionCode = region('330111');
    const wanted = ['fuyang', 'fuyang-old'];
    expect(await listed(nation, { regionCode })).toEqual(wanted);
    expect(await listed(nation, { regionCode }, 1)).toEqual(wanted);
    expect(await listed(nation, { regionCode, subtree: false }, 1)).toEqual(wanted);
    expect(await listed(nation, { regionCode, indicator: 'mutual_aid_insured' }, 1)).toEqual(wanted);
    expect(await listed(nation, { regionCode: region('360704'), program: '医疗互助' }, 1)).toEqual([
      ...['ganxian', 'ganxian-old'],
    ]);
  });

  it('for the whole country in pages of any size, each once', async () => {
    const all = await listed(nation, {});
    expect(new Set(all).size).toBe(11);
    expect(await listed(nation, {}, 1)).toEqual(all);
    expect(await listed(nation, {}, 3)).toEqual(all);
  });

  it('by indicator, programme, kind and period', async () => {
    expect(await listed(nation, { program: '赠保' })).toEqual(['nanfeng']);
    expect(await listed(nation, { kind: 'RULE' })).toEqual(['nanfeng']);
    expect(await listed(nation, { indicator: 'mutual_aid_insured', program: '赠保' })).toEqual(['nanfeng']);
    expect(await listed(nation, { indicator: 'no_such' })).toEqual([]);
    const period = { from: day('2014-01-01'), to: day('2015-12-31') };
    expect(await listed(nation, { period })).toEqual(['ganxian-old']);
  });

  it('within the caller’s scope only, from whatever side it is asked', async () => {
    const zhejiang = adminOf('330000');
    expect(await listed(zhejiang, {})).toHaveLength(8);
    expect(await listed(zhejiang, { regionCode: region('000000') })).toHaveLength(8);
    expect(await listed(zhejiang, { regionCode: region('000000'), subtree: false })).toEqual([]);
    expect(await listed(zhejiang, { regionCode: region('360400') })).toEqual([]);
    expect(await listed(adminOf('330881'), { indicator: 'mutual_aid_insured' })).toHaveLength(3);
    const bank = { kind: 'CARD_PROGRAM', cardProgram: 'x', regionCode: region('330000') } as const;
    expect(await listed(clientWith('BANK', bank), {})).toEqual([]);
  });

  it('of a county with its former code to the county itself', async () => {
    const county = adminOf('360704');
    expect(await listed(county, {}, 1)).toEqual(['ganxian', 'ganxian-old']);
    expect(await listed(county, { regionCode: region('360721') })).toEqual(['ganxian-old']);
    expect(await listed(adminOf('360703'), { regionCode: region('360721') })).toEqual([]);
  });
});

/** Figures stand by region, indicator, period and id; among equals the id settles it, which says nothing. */
function order(left: string, right: string): number {
  const regions: Record<string, string> = { qz: '330800', js: '330881', zone: '330881', hushan: '330881002' };
  const [one = '', two = ''] = [regions[left], regions[right]];
  if (one !== two) return one < two ? -1 : 1;
  const id = (rowId: string): string => {
    return service.ids.of('Figure', figureIdentity({ rowId, regionCode: region(regions[rowId] ?? '') }));
  };
  return id(left) < id(right) ? -1 : 1;
}

describe('the dashboard', () => {
  it('shows what was published of the very region and of its former code', async () => {
    const shown = await dashboard(nation, { regionCode: region('360704') });
    expect(shown).toMatchObject({ ok: true, value: { region: { name: '赣县区' }, reported: { complete: true } } });
    expect(shown.ok && shown.value.reported.figures.map(({ rowId }) => rowId)).toEqual(['ganxian', 'ganxian-old']);
  });

  it('shows nothing of what only carries the region’s code, and no rules of programmes', async () => {
    const county = await dashboard(nation, { regionCode: region('330881') });
    expect(county.ok && county.value.reported.figures.map(({ rowId }) => rowId)).toEqual(['js']);
    const city = await dashboard(nation, { regionCode: region('360400') });
    expect(city.ok && city.value.reported.figures).toEqual([]);
  });

  it('is refused outside the scope, and for codes nobody carries', async () => {
    const outside = await dashboard(adminOf('330000'), { regionCode: region('360704') });
    expect(outside).toMatchObject({ ok: false, failure: { code: 'OUTSIDE_SCOPE' } });
    const above = await dashboard(adminOf('330881'), { regionCode: region('330800') });
    expect(above).toMatchObject({ ok: false, failure: { code: 'OUTSIDE_SCOPE' } });
    const unknown = await dashboard(nation, { regionCode: region('339900') });
    expect(unknown).toMatchObject({ ok: false, failure: { code: 'REGION_UNKNOWN' } });
  });

  it('takes one round trip however many figures there are, shows 500, and says that there are more', async () => {
    const rows = Array.from({ length: 506 }, (_, index) =>
      place(`many-${String(index).padStart(3, '0')}`, ['330402', '南湖区'], { line: index + 2 }),
    );
    await bringIn(rows.slice(0, 500));
    const asked = { regionCode: region('330402'), period: undefined, asOf: day('2026-11-20') };
    const full = await showDashboard(service.request(), service.act(nation), asked);
    expect(full).toMatchObject({ ok: true, value: { reported: { complete: true } } });
    await bringIn(rows.slice(500));
    const before = meter.roundTrips;
    const over = await showDashboard(metered.request(), metered.act(nation), asked);
    expect(meter.roundTrips - before).toBe(1);
    expect(over).toMatchObject({ ok: true, value: { reported: { complete: false } } });
    expect(over.ok && over.value.reported.figures.length).toBe(500);
  }, 60_000);
});
