import { findFigure } from '#services/find-figure.ts';
import { withdrawFigure as withdraw } from '#services/withdraw-figure.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';

const REASON = { atMost: 500 };

export const withdrawFigure: MutationResolvers['withdrawFigure'] = async (_root, { input }, { ports, act }) => {
  const parsed = parseAll({
    id: parseIdOf('Figure', input.id, 'id'),
    reason: parseText(input.reason, REASON, 'reason'),
  });
  if (!parsed.ok) return refused('figure', parsed.failure);
  const { idempotencyKey, expectedVersion } = input;
  const result = await withdraw(ports, act, { ...parsed.value, idempotencyKey, expectedVersion });
  return toVisiblePayload('figure', result, (found) => findFigure(ports, act, found));
};
