import type { Figure, Indicator } from '#domain/figure/figure.ts';
import type { FigureId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { Slice, SliceRequest } from './slice.ts';

/** How figures are looked up: the index narrows by one of indicator and programme, and always by region. */
export interface FigureLookup {
  readonly region: RegionCode;
  readonly subtree: boolean;
  readonly indicator?: string;
  readonly program?: string;
}

/** Reads of figures and indicators. */
export interface Figures {
  readonly find: (id: FigureId) => Promise<Figure | undefined>;
  /** Figures as they stand now, for a change. */
  readonly readAll: (ids: readonly FigureId[]) => Promise<readonly (Figure | undefined)[]>;
  /** Figures that stand, in the order of region, indicator, period and id; withdrawn ones take no room in a page. */
  readonly list: (lookup: FigureLookup, request: SliceRequest) => Promise<Slice<Figure>>;
  readonly indicator: (code: string) => Promise<Indicator | undefined>;
  /** Indicators as they stand now, for a change. */
  readonly readIndicators: (codes: readonly string[]) => Promise<readonly (Indicator | undefined)[]>;
  readonly allIndicators: (request: SliceRequest) => Promise<Slice<Indicator>>;
}
