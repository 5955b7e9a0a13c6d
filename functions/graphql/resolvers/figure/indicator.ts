import { idOfCode } from '#domain/ids.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const Indicator: NonNullable<CompleteResolvers['Indicator']> = {
  id: ({ code }) => idOfCode('Indicator', code),
  name: ({ nameZh, nameEn }, { locale }) => (locale === 'EN' ? nameEn : nameZh),
};
