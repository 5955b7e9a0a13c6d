import type { Figure, Indicator } from '#domain/figure/figure.ts';
import type { FigureId } from '#domain/ids.ts';
import { NATION_CODE, provinceOf, subtreePrefix } from '#domain/region/region-code.ts';
import type { FigureLookup, Figures } from '#services/ports/figures.ts';
import type { Slice, SliceRequest } from '#services/ports/slice.ts';
import { createItemLoader, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { figureEntity, indicatorEntity } from './figure-entity.ts';
import { rangeOf } from './range-of.ts';
import { readAcrossProvinces } from './read-across-provinces.ts';
import { readById } from './read-by-id.ts';
import { readSlice } from './read-slice.ts';
import { remembering } from './remembering.ts';
import { readState } from './state-text.ts';

const keyOf = (id: FigureId): ItemKey => figureEntity.get({ id }).params<{ Key: ItemKey }>().Key;
const indicatorKeyOf = (code: string): ItemKey => indicatorEntity.get({ code }).params<{ Key: ItemKey }>().Key;
const stateIn = (item: RawItem): Figure => readState(item) as Figure;
const indicatorIn = (item: RawItem): Indicator => readState(item) as Indicator;
const FIGURES = { keyOf, stateIn };
const INDICATORS = { keyOf: indicatorKeyOf, stateIn: indicatorIn };

function list(table: TableClient, lookup: FigureLookup, request: SliceRequest): Promise<Slice<Figure>> {
  const { region, subtree, indicator, program } = lookup;
  // The sort key opens with the region code and `#`, so a single region never reads its towns.
  const regionCode = subtree ? subtreePrefix(region) : `${region}#`;
  const parse = stateIn;
  const { query } = figureEntity;
  if (indicator !== undefined) {
    return readSlice(
      table,
      { ...rangeOf(query.byIndicator({ indicator }).begins({ regionCode }).params()), parse },
      request,
    );
  }
  if (program !== undefined) {
    return readSlice(
      table,
      { ...rangeOf(query.byProgram({ program }).begins({ regionCode }).params()), parse },
      request,
    );
  }
  const readIn = (province: string, part: SliceRequest): Promise<Slice<Figure>> =>
    readSlice(table, { ...rangeOf(query.byRegion({ province }).begins({ regionCode }).params()), parse }, part);
  if (region === NATION_CODE && subtree) return readAcrossProvinces(readIn, request);
  return readIn(provinceOf(region), request);
}

/** Reads of figures and indicators for one request. */
export function createFigures(table: TableClient, loader: ItemLoader): Figures {
  const figures = readById(table, loader, FIGURES);
  const indicators = readById(table, loader, INDICATORS);
  // The editions of a programme ask for the same figures.
  const lists = remembering<Slice<Figure>>();
  return {
    find: figures.find,
    readAll: (ids) => {
      const fresh = readById(table, createItemLoader(table, true), FIGURES);
      return Promise.all(ids.map(fresh.find));
    },
    list: (lookup, request) => lists(JSON.stringify([lookup, request]), () => list(table, lookup, request)),
    indicator: indicators.find,
    readIndicators: (codes) => {
      const fresh = readById(table, createItemLoader(table, true), INDICATORS);
      return Promise.all(codes.map(fresh.find));
    },
    allIndicators: (request) =>
      readSlice(
        table,
        { ...rangeOf(indicatorEntity.query.all({ list: 'ALL' }).params()), parse: indicatorIn },
        request,
      ),
  };
}
