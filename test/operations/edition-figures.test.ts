import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { FigureRow } from '#domain/figure/figure-row.ts';
import { bodyId, bodyWith, link, region } from '../support/builders.ts';
import { figureRow } from '../support/figure-rows.ts';
import { change, read } from '../support/operations.ts';
import { openProgramApi } from '../support/program-api.ts';
import { startService } from '../support/service.ts';
import { saveBodies } from '../support/two-federations.ts';

const service = await startService();
const { program, opened, totals } = openProgramApi(service);
const { upper } = service.federations.zhejiang;
const above = [...upper.foundingLine, upper.id];
const bodyNamed = (id: string, name: string) =>
  bodyWith({
    ...{ id: bodyId(id), code: id, name, level: 'COUNTY', kind: 'FEDERATION', regionCode: region('330881') },
    ...{ parentLinks: [link('zhejiangupper', '2010-01-01')], foundingLine: above },
  });
const county = bodyNamed('jiangshan', '江山市总工会');
await saveBodies(service.request(), [county, bodyNamed('zone', '江山经济开发区总工会')]);

const row = (id: string, cells: Partial<FigureRow>): FigureRow => figureRow({ id, ...cells });
const of = (year: number, value: string): Partial<FigureRow> => ({
  ...{ value, periodStart: `${String(year)}-01-01`, periodEnd: `${String(year)}-12-31` },
});

const ROWS: readonly FigureRow[] = [
  row('third', of(2016, '470000')),
  row('fourth', { ...of(2017, '490000'), bound: 'MORE_THAN' }),
  row('day-before', { ...of(2017, '1'), periodStart: '2016-12-31' }),
  row('day-behind', { ...of(2017, '2'), periodEnd: '2018-01-01' }),
  row('without-end', { ...of(2017, '3'), periodEnd: '' }),
  row('of-another-body', { ...of(2017, '4'), unionBody: '江山经济开发区总工会' }),
  row('of-another-county', { ...of(2017, '5'), regionCode: '330802', regionName: '柯城区' }),
  row('of-another-indicator', { ...of(2017, '6'), indicator: 'relief_paid', unit: 'yuan' }),
];

const ASKED = `query ($id: ID!) { program(id: $id) { editions(first: 5) { nodes {
  name reported { complete figures { rowId value bound indicator { code } } } } } } }`;
const askedSchema = z.object({ program: z.object({ editions: z.object({ nodes: z.array(z.unknown()) }) }) });

const YEAR_BEFORE = { from: '2016-01-01', to: '2017-01-01' };
const rules = { enrolment: { enrollees: ['MEMBER'] }, cover: {} };

async function twoPeriods(): Promise<{ readonly id: string; readonly last: string }> {
  service.clock.set('2018-01-10');
  const facts = { unionBodyId: county.id, indicatorCodes: ['mutual_aid_insured', 'mutual_aid_insured_growth'] };
  const { id } = await program(facts);
  const third = await opened({ name: '第三期', ...YEAR_BEFORE, rules }, id);
  const { id: last } = await opened({ name: '第四期', previousId: third.id, rules }, id);
  return { id, last };
}

describe('what was published of an edition', () => {
  it('stands beside what is counted: of its days, its indicators, its division and its body, with the bound', async () => {
    const { id, last } = await twoPeriods();
    const input = { rows: ROWS };
    const imported = await change(service, 'zhejiang-admin', {
      name: 'importFigures',
      shows: 'rows { outcome }',
      input,
    });
    expect(imported.problems).toEqual([]);
    const shown = askedSchema.parse(await read(service, 'zhejiang-officer', { query: ASKED, variables: { id } }));
    const figure = (rowId: string, value: string, bound: string) => ({
      ...{ complete: true, figures: [{ rowId, value, bound, indicator: { code: 'mutual_aid_insured' } }] },
    });
    expect(shown.program.editions.nodes).toEqual([
      { name: '第四期', reported: figure('fourth', '490000', 'MORE_THAN') },
      { name: '第三期', reported: figure('third', '470000', 'EXACT') },
    ]);
    expect(await totals(last)).toMatchObject({ everEnrolled: 0, enrolled: 0 });
  });

  it('is read once for all editions of a programme, beside their counts', async () => {
    const { id } = await twoPeriods();
    const answer = await service.ask('zhejiang-officer', ASKED, { id });
    const { cost } = z
      .object({ cost: z.object({ store: z.object({ requests: z.number(), roundTrips: z.number() }) }) })
      .parse(answer.body.extensions);
    // The programme, its editions, and one query per indicator.
    expect(cost.store.requests).toBeLessThanOrEqual(6);
    expect(cost.store.roundTrips).toBeLessThanOrEqual(4);
  });

  it('is not for members and partners, who may know of the edition itself', async () => {
    const { last } = await twoPeriods();
    const variables = { id: last };
    const query = 'query ($id: ID!) { programEdition(id: $id) { name reported { complete } } }';
    for (const persona of ['zhejiang-member', 'zhejiang-partner'] as const) {
      const plain = { query: 'query ($id: ID!) { programEdition(id: $id) { name } }', variables };
      expect(await read(service, persona, plain)).toEqual({ programEdition: { name: '第四期' } });
      expect((await service.ask(persona, query, variables)).code).toBe('FORBIDDEN');
    }
  });
});
