import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { Figure, Indicator } from '#domain/figure/figure.ts';
import { isIndicatorCode, nameIndicator } from '#domain/figure/indicator.ts';
import type { FigureId } from '#domain/ids.ts';
import { isFigureRegionVisible } from './figure-access.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports, Slice, SliceRequest } from './ports.ts';

/** The figure with this id if the caller may see it; undefined otherwise, which never tells why. */
export async function findFigure(ports: Ports, act: Act, id: FigureId): Promise<Figure | undefined> {
  const figure = await ports.figures.find(id);
  return figure !== undefined && isFigureRegionVisible(ports, act, figure.regionCode) ? figure : undefined;
}

/** The indicator with this code, if any report used it. */
export async function findIndicator(ports: Ports, act: Act, code: string): Promise<Indicator | undefined> {
  const asks = mayDo(act.caller.role, 'indicator:read') && isIndicatorCode(code);
  return asks ? ports.figures.indicator(code) : undefined;
}

/** The indicator of a figure: in the words of the figure itself where the reading replica does not know it yet. */
export async function findIndicatorOf(ports: Ports, figure: Figure): Promise<Indicator> {
  return (await ports.figures.indicator(figure.indicator)) ?? nameIndicator(figure);
}

/** A page of the indicators in the order of their codes. */
export function listIndicators(ports: Ports, act: Act, request: SliceRequest): Promise<Slice<Indicator>> {
  return mayDo(act.caller.role, 'indicator:read') ? ports.figures.allIndicators(request) : Promise.resolve(NO_ROWS);
}
