import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const viewer: QueryResolvers['viewer'] = (_root, _args, { act }) => act.caller;
