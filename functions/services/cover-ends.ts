import type { CoveredUnit } from '#domain/covered-unit/covered-unit.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { endWithBody } from '#domain/union-body/standing.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';

/** The unit with its covers as they hold: each ends with its body at the latest. One read per body, sent together. */
export async function endCovers(
  unit: CoveredUnit,
  read: (id: UnionBodyId) => Promise<UnionBody | undefined>,
): Promise<CoveredUnit> {
  const covers = unit.covers.map(async (cover) => {
    const body = await read(cover.unionBodyId);
    if (body === undefined) throw new Error(`A cover of ${unit.id} names a body that does not exist.`);
    return endWithBody(cover, body);
  });
  return { ...unit, covers: await Promise.all(covers) };
}
