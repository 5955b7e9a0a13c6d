import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { labelsOf } from '../../labels.ts';

export const labels: QueryResolvers['labels'] = (_root, args) => [...labelsOf(args.of)];
