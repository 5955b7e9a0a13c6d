import { listOwnHonours } from '#services/honour-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const myHonours: QueryResolvers['myHonours'] = (_root, _args, { ports, act }) => listOwnHonours(ports, act);
