import { Entity } from './entity.ts';
import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import { bodyRowItem } from './body-row-entity.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';

/** An evaluation's item. */
export const evaluationEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'evaluation', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      federation: { type: 'string', required: true },
      path: { type: 'string', required: true },
      schemeId: { type: 'string', required: true },
      period: { type: 'string', required: true },
      board: { type: 'string' },
      total: { type: 'string' },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which evaluation has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'EVAL#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which evaluations does this body keep, or one below it? */
      byLine: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['federation'], template: 'EVAL#${federation}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['path', 'id'], template: '${path}#${id}', casing: 'none' },
      },
      /** Which evaluations were made by this scheme, by period? */
      byScheme: {
        index: 'gsi2',
        pk: { field: 'gsi2pk', composite: ['schemeId'], template: 'EVAL#SCHEME#${schemeId}', casing: 'none' },
        sk: { field: 'gsi2sk', composite: ['period', 'id'], template: '${period}#${id}', casing: 'none' },
      },
      /** Which published evaluations of this scheme and period have the highest totals? */
      byBoard: {
        index: 'gsi3',
        pk: { field: 'gsi3pk', composite: ['board'], template: 'EVAL#BOARD#${board}', casing: 'none' },
        sk: { field: 'gsi3sk', composite: ['total', 'id'], template: '${total}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The row by which a body finds a supervision notice. It is written once. */
export const noticeListingEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'noticeListing', version: '1' },
    attributes: {
      bodyId: { type: 'string', required: true },
      evaluationId: { type: 'string', required: true },
      number: { type: 'string', required: true },
    },
    indexes: {
      /** Which supervision notices were issued to this body, those of the newest evaluation first? */
      byBody: {
        pk: { field: 'pk', composite: ['bodyId'], template: 'NOTICES#${bodyId}', casing: 'none' },
        sk: {
          field: 'sk',
          composite: ['evaluationId', 'number'],
          template: '${evaluationId}#${number}',
          casing: 'none',
        },
      },
    },
  },
  ENTITY_OPTIONS,
);

const DIGITS_OF_TOTAL = 5;
const DIGITS_OF_NUMBER = 3;

/** The board of a scheme in a period. */
export function boardName(schemeId: string, period: string): string {
  return `${schemeId}#${period}`;
}

/** The number of a notice as it is sorted. */
export function noticeNumber(number: number): string {
  return String(number).padStart(DIGITS_OF_NUMBER, '0');
}

/** The attributes of an evaluation's item: it stands on the board while it is published. */
export function evaluationItem(state: Evaluation) {
  const { schemeId, period, result } = state;
  const total = String(result?.totalHundredths ?? 0).padStart(DIGITS_OF_TOTAL, '0');
  const board = state.state === 'PUBLISHED' ? { board: boardName(schemeId, period) } : {};
  return { ...bodyRowItem(state), schemeId, period, total, ...board };
}
