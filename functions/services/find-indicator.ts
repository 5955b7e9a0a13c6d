import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { Figure, Indicator } from '#domain/figure/figure.ts';
import { isIndicatorCode, nameIndicator } from '#domain/figure/indicator.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Placed, Slice, SliceRequest } from './ports/slice.ts';

async function find(ports: Ports, code: string): Promise<Indicator | undefined> {
  return (await ports.figures.indicator(code)) ?? ports.indicatorCatalogue.get(code);
}

/** The indicator with this code, if a report used it or the catalogue names it. */
export async function findIndicator(ports: Ports, act: Act, code: string): Promise<Indicator | undefined> {
  const asks = mayDo(act.caller.role, 'indicator:read') && isIndicatorCode(code);
  return asks ? find(ports, code) : undefined;
}

/** The indicator of a figure: in the words of the figure itself where the reading replica does not know it yet. */
export async function findIndicatorOf(ports: Ports, figure: Figure): Promise<Indicator> {
  return (await find(ports, figure.indicator)) ?? nameIndicator(figure, figure.id);
}

/** The catalogue's indicators behind a position, in the order of their codes. */
function catalogued(ports: Ports, { limit, after = '' }: SliceRequest): readonly Placed<Indicator>[] {
  const codes = [...ports.indicatorCatalogue.keys()].filter((code) => code > after).sort();
  return codes.slice(0, limit + 1).flatMap((position) => {
    const item = ports.indicatorCatalogue.get(position);
    return item === undefined ? [] : [{ item, position }];
  });
}

/** A page of the indicators that reports used or the catalogue names, in the order of their codes. */
export async function listIndicators(ports: Ports, act: Act, request: SliceRequest): Promise<Slice<Indicator>> {
  if (!mayDo(act.caller.role, 'indicator:read')) return NO_ROWS;
  const used = await ports.figures.allIndicators(request);
  const byCode = new Map([...catalogued(ports, request), ...used.items].map((placed) => [placed.position, placed]));
  const all = [...byCode.values()].sort((left, right) => (left.position < right.position ? -1 : 1));
  // Behind the last one that was read, there may be used ones that sort before the catalogue's next.
  const known = used.hasMore ? all.filter(({ position }) => position <= (used.end ?? '')) : all;
  const items = known.slice(0, request.limit);
  return { items, hasMore: used.hasMore || known.length > items.length, end: items.at(-1)?.position };
}
