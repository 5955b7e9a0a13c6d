import type { Sentence } from '../../request-error.ts';

/** A query names a division that no table holds, past or present. */
export const UNKNOWN_REGION: Sentence = {
  zh: '没有此区划代码。请用 regions 查询。',
  en: 'No division carries this code, now or before. Look it up with `regions`.',
};
