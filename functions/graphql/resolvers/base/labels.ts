import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const labels: QueryResolvers['labels'] = async (_root, args) => {
  const { labelsOf } = await import('../../labels.ts');
  return [...labelsOf(args.of)];
};
