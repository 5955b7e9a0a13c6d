import type { Act } from '#domain/act.ts';
import type { CoveredUnit, UnitCover } from '#domain/covered-unit/covered-unit.ts';
import type { LocalDate } from '#domain/day.ts';
import type { CoveredUnitId } from '#domain/ids.ts';
import { holdsOn } from '#domain/interval.ts';
import { endWithBody } from '#domain/union-body/standing.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { findRowBody } from './body-row.ts';
import { keepVisible } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';
import { isBodyRowVisible } from './row-access.ts';

/** Which bodies covered a unit when, oldest first: only those the caller may see. A cover ends with its body. */
export async function listUnitCovers(ports: Ports, act: Act, unit: CoveredUnit): Promise<readonly UnitCover[]> {
  const covers = unit.covers.map(async (cover) => {
    const body = await findRowBody(ports, act, { noun: 'coveredUnit', bodyId: cover.unionBodyId });
    return body === undefined ? [] : [endWithBody(cover, body)];
  });
  return (await Promise.all(covers)).flat();
}

/** Whether the caller may see a unit: a body in its scope covers it, or once did. */
export async function isUnitVisible(ports: Ports, act: Act, unit: CoveredUnit): Promise<boolean> {
  return (await listUnitCovers(ports, act, unit)).length > 0;
}

/** The unit with this id if the caller may see it. */
export async function findCoveredUnit(ports: Ports, act: Act, id: CoveredUnitId): Promise<CoveredUnit | undefined> {
  const unit = await ports.units.find(id);
  if (unit === undefined) return undefined;
  return (await isUnitVisible(ports, act, unit)) ? unit : undefined;
}

/** Units a body covers on a day, in the order of their ids. */
export interface CoveredUnitQuery {
  readonly body: UnionBody;
  readonly asOf: LocalDate;
  readonly page: SliceRequest;
}

/** A page of the units a body covers, if the caller may see them. */
export async function listCoveredUnits(ports: Ports, act: Act, query: CoveredUnitQuery): Promise<Slice<CoveredUnit>> {
  const { body, asOf, page } = query;
  if (!(await isBodyRowVisible(ports, act, { noun: 'coveredUnit', body }))) return NO_ROWS;
  const isCovered = (unit: CoveredUnit): boolean =>
    unit.covers.some((cover) => cover.unionBodyId === body.id && holdsOn(endWithBody(cover, body), asOf));
  return keepVisible((request) => ports.units.ofBody(body.id, request), page, { wanted: isCovered });
}
