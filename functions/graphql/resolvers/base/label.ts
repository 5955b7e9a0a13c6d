import type { LabelResolvers } from '../../__generated__/resolver-types.ts';

export const Label: Pick<LabelResolvers, 'label'> = {
  label: ({ zh, en }, { locale }) => (locale === 'EN' ? en : zh),
};
