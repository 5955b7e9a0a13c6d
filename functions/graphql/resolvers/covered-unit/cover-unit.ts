import { findCoveredUnit } from '#services/list-covered-units.ts';
import { coverUnit as cover } from '#services/cover-unit.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';

export const coverUnit: MutationResolvers['coverUnit'] = async (_root, { input }, { ports, act }) => {
  const parsed = parseAll({
    unionBodyId: parseIdOf('UnionBody', input.unionBodyId, 'unionBodyId'),
    name: parseText(input.name, { atMost: 100 }, 'name'),
  });
  if (!parsed.ok) return refused('coveredUnit', parsed.failure);
  const { unionBodyId, name } = parsed.value;
  const { idempotencyKey, creditCode = null, regionCode, from } = input;
  const command = { idempotencyKey, unionBodyId, unit: { name, creditCode, regionCode }, from };
  const result = await cover(ports, act, command);
  return toVisiblePayload('coveredUnit', result, (found) => findCoveredUnit(ports, act, found));
};
