import type { Figure, Indicator } from '#domain/figure/figure.ts';
import type { FigureId } from '#domain/ids.ts';
import { NATION_CODE, provinceOf, subtreePrefix } from '#domain/region/region-code.ts';
import type { FigureLookup, Figures, Slice, SliceRequest } from '#services/ports.ts';
import { createItemLoader, type ItemKey, type ItemLoader } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { figureEntity, indicatorEntity } from './figure-entity.ts';
import { rangeOf } from './range-of.ts';
import { readAcrossProvinces } from './read-across-provinces.ts';
import { readById, stateIn } from './read-by-id.ts';
import { readSlice } from './read-slice.ts';

const keyOf = (id: FigureId): ItemKey => figureEntity.get({ id }).params<{ Key: ItemKey }>().Key;
const indicatorKeyOf = (code: string): ItemKey => indicatorEntity.get({ code }).params<{ Key: ItemKey }>().Key;

function list(table: TableClient, lookup: FigureLookup, request: SliceRequest): Promise<Slice<Figure>> {
  const { region, subtree, indicator, program } = lookup;
  // The sort key opens with the region code and `#`, so a single region never reads its towns.
  const regionCode = subtree ? subtreePrefix(region) : `${region}#`;
  const parse = stateIn<Figure>;
  const { query } = figureEntity;
  if (indicator !== undefined) {
    return readSlice(table, rangeOf(query.byIndicator({ indicator }).begins({ regionCode }).params()), request, parse);
  }
  if (program !== undefined) {
    return readSlice(table, rangeOf(query.byProgram({ program }).begins({ regionCode }).params()), request, parse);
  }
  const rangeIn = (province: string) => rangeOf(query.byRegion({ province }).begins({ regionCode }).params());
  if (region === NATION_CODE && subtree) return readAcrossProvinces(table, rangeIn, request, parse);
  return readSlice(table, rangeIn(provinceOf(region)), request, parse);
}

/** Reads of figures and indicators for one request. */
export function createFigures(table: TableClient, loader: ItemLoader): Figures {
  const figures = readById<FigureId, Figure>(table, loader, keyOf);
  const indicators = readById<string, Indicator>(table, loader, indicatorKeyOf);
  return {
    find: figures.find,
    readAll: (ids) => {
      const fresh = readById<FigureId, Figure>(table, createItemLoader(table, true), keyOf);
      return Promise.all(ids.map(fresh.find));
    },
    list: (lookup, request) => list(table, lookup, request),
    indicator: indicators.find,
    readIndicators: (codes) => {
      const fresh = readById<string, Indicator>(table, createItemLoader(table, true), indicatorKeyOf);
      return Promise.all(codes.map(fresh.find));
    },
    allIndicators: (request) =>
      readSlice(table, rangeOf(indicatorEntity.query.all({ list: 'ALL' }).params()), request, stateIn<Indicator>),
  };
}
