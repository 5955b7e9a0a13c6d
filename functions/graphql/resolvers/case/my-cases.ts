import { listOwnCases } from '#services/list-cases.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const myCases: QueryResolvers['myCases'] = (_root, _args, { ports, act }) => listOwnCases(ports, act);

export const OwnCase: NonNullable<CompleteResolvers['OwnCase']> = {
  handledBy: async ({ unionBodyId }, _args, { ports }) => {
    const body = await ports.bodies.find(unionBodyId);
    if (body === undefined) throw new Error(`A case names the body ${unionBodyId}, which does not exist.`);
    return body.name;
  },
};
