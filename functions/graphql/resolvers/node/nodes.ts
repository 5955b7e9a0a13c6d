import { findNode } from '#services/find-node.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { LARGEST_PAGE } from '../../connection.ts';
import { badInput } from '../../request-error.ts';

const WRONG_COUNT = { zh: `ids 须为 1 到 ${LARGEST_PAGE} 个。`, en: `\`ids\` must hold 1 to ${LARGEST_PAGE} ids.` };

export const nodes: QueryResolvers['nodes'] = (_root, { ids }, { ports, act }) => {
  if (ids.length < 1 || ids.length > LARGEST_PAGE) throw badInput(WRONG_COUNT, 'ids');
  return Promise.all(ids.map(async (id) => (await findNode(ports, act, id)) ?? null));
};
