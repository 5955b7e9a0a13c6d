import type { Act } from '#domain/act.ts';
import type { Figure } from '#domain/figure/figure.ts';
import type { FigureId } from '#domain/ids.ts';
import { isFigureRegionVisible } from './figure-access.ts';
import type { Ports } from './ports.ts';

/** The figure with this id if the caller may see it; undefined otherwise, which never tells why. */
export async function findFigure(ports: Ports, act: Act, id: FigureId): Promise<Figure | undefined> {
  const figure = await ports.figures.find(id);
  return figure !== undefined && isFigureRegionVisible(ports, act, figure.regionCode) ? figure : undefined;
}
