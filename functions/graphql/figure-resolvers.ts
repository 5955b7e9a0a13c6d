import { dashboard } from './resolvers/figure/dashboard.ts';
import { figure } from './resolvers/figure/figure-query.ts';
import { Figure } from './resolvers/figure/figure.ts';
import { figures } from './resolvers/figure/figures.ts';
import { importFigures } from './resolvers/figure/import-figures.ts';
import { indicator } from './resolvers/figure/indicator-query.ts';
import { Indicator } from './resolvers/figure/indicator.ts';
import { indicators } from './resolvers/figure/indicators.ts';
import { withdrawFigure } from './resolvers/figure/withdraw-figure.ts';

/** Whatever tells of figures, and changes them. */
export const figureResolvers = {
  Query: {
    figure,
    figures,
    indicator,
    indicators,
    dashboard,
  },
  Mutation: {
    importFigures,
    withdrawFigure,
  },
  Figure,
  Indicator,
};
