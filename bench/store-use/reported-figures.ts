import type { Figure } from '#domain/figure/figure.ts';
import { decimalOf } from '#domain/decimal.ts';
import type { Instant } from '#domain/day.ts';
import type { FigureId } from '#domain/ids.ts';
import { day, region } from '../../test/support/builders.ts';

/** The counties that report, and how many indicators each of them does. */
const COUNTIES = ['330802', '330803', '330822', '330824', '330825', '330881', '330402', '330411', '330421', '330424'];
const INDICATORS = 20;

function year(index: number): number {
  return 2000 + (index % 25);
}

/** About `size` figures of a province's counties. The county of the dashboard has always the same forty. */
export function makeFigures(size: number): readonly Figure[] {
  return Array.from({ length: size }, (_, index): Figure => {
    const county = index < 40 ? '330881' : (COUNTIES[index % (COUNTIES.length - 5)] ?? '330802');
    const code = county === '330881' && index >= 40 ? '330402' : county;
    const printed = year(index);
    return {
      ...{ id: `fig_bench${String(index).padStart(6, '0')}` as FigureId, version: 1, rowId: `bench-${index}` },
      ...{ indicator: `indicator_${index % INDICATORS}`, printedLabel: `指标${index % INDICATORS}`, unit: 'persons' },
      ...{ regionCode: region(code), printedRegion: '某县', program: `项目${index % 7}`, reportedBy: '某县总工会' },
      ...{ unionBodyId: null, value: decimalOf(index), bound: 'EXACT', kind: 'FLOW', source: '年度工作总结' },
      period: { start: day(`${printed}-01-01`), end: day(`${printed}-12-31`) },
      recordedAt: '2026-01-01T00:00:00.000Z' as Instant,
      withdrawnAt: null,
    };
  });
}
