import { Entity } from './entity.ts';
import type { Figure, Indicator } from '#domain/figure/figure.ts';
import { provinceOf } from '#domain/region/region-code.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A withdrawn figure has no key but its id: no list reads it, so pages and dashboards stay full at any number of them. */
const stands = ({ withdrawn }: Record<string, unknown>): boolean => withdrawn !== true;

/** A reported figure's item. */
export const figureEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'figure', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      province: { type: 'string', required: true },
      regionCode: { type: 'string', required: true },
      indicator: { type: 'string', required: true },
      program: { type: 'string', required: true },
      period: { type: 'string', required: true },
      withdrawn: { type: 'boolean', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which figure has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'FIG#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which figures stand for a region or its subtree? */
      byRegion: {
        index: 'gsi1',
        condition: stands,
        pk: { field: 'gsi1pk', composite: ['province'], template: 'FIG#REGION#${province}', casing: 'none' },
        sk: {
          field: 'gsi1sk',
          composite: ['regionCode', 'indicator', 'period', 'id'],
          template: '${regionCode}#${indicator}#${period}#${id}',
          casing: 'none',
        },
      },
      /** Which figures of this indicator stand, in any region? */
      byIndicator: {
        index: 'gsi2',
        condition: stands,
        pk: { field: 'gsi2pk', composite: ['indicator'], template: 'FIG#IND#${indicator}', casing: 'none' },
        sk: {
          field: 'gsi2sk',
          composite: ['regionCode', 'period', 'id'],
          template: '${regionCode}#${period}#${id}',
          casing: 'none',
        },
      },
      /** Which figures of this programme stand, in any region? */
      byProgram: {
        index: 'gsi3',
        condition: stands,
        pk: { field: 'gsi3pk', composite: ['program'], template: 'FIG#PROG#${program}', casing: 'none' },
        sk: {
          field: 'gsi3sk',
          composite: ['regionCode', 'indicator', 'period', 'id'],
          template: '${regionCode}#${indicator}#${period}#${id}',
          casing: 'none',
        },
      },
    },
  },
  ENTITY_OPTIONS,
);

const NO_PERIOD = '0000-00-00';

/** The attributes of a figure's item. Figures without a period sort before all others of their indicator. */
export function figureItem(state: Figure) {
  const { id, version, regionCode, indicator, program } = state;
  const period = state.period.end ?? state.period.start ?? NO_PERIOD;
  return {
    id,
    version,
    regionCode,
    indicator,
    program,
    period,
    withdrawn: state.withdrawnAt !== null,
    province: provinceOf(regionCode),
    state: stateText(state),
  };
}

/** An indicator's item. */
export const indicatorEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'indicator', version: '1' },
    attributes: {
      code: { type: 'string', required: true },
      list: { type: 'string', required: true },
      nameZh: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which indicator has this code? */
      byCode: {
        pk: { field: 'pk', composite: ['code'], template: 'IND#${code}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which indicators are there? */
      all: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['list'], template: 'IND#${list}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['code'], template: '${code}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of an indicator's item. */
export function indicatorItem(state: Indicator) {
  return { code: state.code, list: 'ALL', nameZh: state.nameZh, state: stateText(state) };
}
