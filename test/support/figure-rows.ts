import type { FigureRow } from '#domain/figure/figure-row.ts';

/** A row of 江山市 that is right in every cell, but for the cells given. */
export function figureRow(cells: Partial<FigureRow> = {}): FigureRow {
  return {
    line: 2,
    id: 'r-1',
    regionCode: '330881',
    regionName: '江山市',
    unionBody: '江山市总工会',
    program: '医疗互助',
    indicator: 'mutual_aid_insured',
    indicatorZh: '职工医疗互助参保职工',
    value: '28461',
    unit: 'people',
    bound: 'EXACT',
    kind: 'STOCK',
    periodStart: '2017-01-01',
    periodEnd: '2017-12-31',
    source: '测试报道',
    ...cells,
  };
}
