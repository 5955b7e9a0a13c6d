import { findCoveredUnit } from '#services/list-covered-units.ts';
import { endUnitCover as end } from '#services/end-unit-cover.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';

export const endUnitCover: MutationResolvers['endUnitCover'] = async (_root, { input }, { ports, act }) => {
  const parsed = parseAll({
    id: parseIdOf('CoveredUnit', input.id, 'id'),
    unionBodyId: parseIdOf('UnionBody', input.unionBodyId, 'unionBodyId'),
  });
  if (!parsed.ok) return refused('coveredUnit', parsed.failure);
  const { idempotencyKey, expectedVersion, to } = input;
  const result = await end(ports, act, { ...parsed.value, idempotencyKey, expectedVersion, to });
  return toVisiblePayload('coveredUnit', result, (found) => findCoveredUnit(ports, act, found));
};
