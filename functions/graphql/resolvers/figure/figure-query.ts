import { parseId } from '#domain/ids.ts';
import { findFigure } from '#services/find-figure.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const figure: QueryResolvers['figure'] = async (_root, args, { ports, act }) => {
  const id = parseId('Figure', args.id);
  return id === undefined ? null : ((await findFigure(ports, act, id)) ?? null);
};
