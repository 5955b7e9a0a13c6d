import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const region: QueryResolvers['region'] = (_root, { code }, { ports }) => ports.regions.byCode(code) ?? null;
