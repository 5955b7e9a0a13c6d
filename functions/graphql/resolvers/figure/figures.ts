import { listFigures, type FigureQuery } from '#services/list-figures.ts';
import type { Ports } from '#services/ports.ts';
import type { FigureFilter, QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { parseAskedPeriod } from './asked-period.ts';
import { checkRegionFilter } from '../region/unknown-region.ts';

function queryOf(ports: Ports, filter: FigureFilter): Omit<FigureQuery, 'page'> {
  const { regionCode, subtree, indicator, program, kind, period } = filter;
  checkRegionFilter(ports, regionCode);
  return {
    regionCode: regionCode ?? undefined,
    subtree: subtree ?? true,
    indicator: indicator ?? undefined,
    program: program ?? undefined,
    kind: kind ?? undefined,
    period: parseAskedPeriod(period, 'filter', 'period'),
  };
}

export const figures: QueryResolvers['figures'] = (_root, { filter, first, after }, { ports, act }) => {
  const query = queryOf(ports, filter ?? {});
  return toConnection(['figures', query], { first, after }, (page) => listFigures(ports, act, { ...query, page }));
};
