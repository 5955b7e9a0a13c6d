import type { FieldRules } from './field-rule.ts';

/** Which permission each root field and each type takes that tells of figures. */
export const FIGURE_RULES = {
  Query: {
    figure: 'figure:read',
    figures: 'figure:read',
    indicator: 'indicator:read',
    indicators: 'indicator:read',
    dashboard: 'figure:read',
  },
  Mutation: {
    importFigures: 'figure:import',
    withdrawFigure: 'figure:import',
  },
  types: {
    Figure: 'figure:read',
    FigureConnection: 'figure:read',
    FigureEdge: 'figure:read',
    FigurePeriod: 'figure:read',
    Indicator: 'indicator:read',
    IndicatorConnection: 'indicator:read',
    IndicatorEdge: 'indicator:read',
    Dashboard: 'figure:read',
    ReportedFigures: 'figure:read',
    ImportedRow: 'figure:import',
    ImportFiguresPayload: 'figure:import',
    FigurePayload: 'figure:import',
  },
} as const satisfies FieldRules;
