import { listOwnClaims } from '#services/list-claims.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const myClaims: QueryResolvers['myClaims'] = (_root, _args, { ports, act }) => listOwnClaims(ports, act);
