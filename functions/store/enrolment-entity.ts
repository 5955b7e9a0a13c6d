import { Entity } from './entity.ts';
import type { Enrolment } from '#domain/enrolment/enrolment.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** An enrolment's item. */
export const enrolmentEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'enrolment', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      federation: { type: 'string', required: true },
      path: { type: 'string', required: true },
      editionId: { type: 'string', required: true },
      stage: { type: 'string', required: true },
      waitsIn: { type: 'string' },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which enrolment has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'ENR#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which enrolments came through this body, or one below it? */
      byLine: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['federation'], template: 'ENR#${federation}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['path', 'id'], template: '${path}#${id}', casing: 'none' },
      },
      /** Which enrolments through this body, or one below it, wait to be approved? */
      byWaiting: {
        index: 'gsi2',
        pk: { field: 'gsi2pk', composite: ['waitsIn'], template: 'ENR#WAITS#${waitsIn}', casing: 'none' },
        sk: { field: 'gsi2sk', composite: ['path', 'id'], template: '${path}#${id}', casing: 'none' },
      },
      /** Which enrolments of this edition are in this state, oldest first? */
      byEdition: {
        index: 'gsi3',
        pk: { field: 'gsi3pk', composite: ['editionId'], template: 'ENR#EDN#${editionId}', casing: 'none' },
        sk: { field: 'gsi3sk', composite: ['stage', 'id'], template: '${stage}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The row by which whoever is enrolled finds it. It is written once. */
export const enrolmentListingEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'enrolmentListing', version: '1' },
    attributes: { name: { type: 'string', required: true }, enrolmentId: { type: 'string', required: true } },
    indexes: {
      /** Where is this member, body or employer enrolled, newest first? */
      byName: {
        pk: { field: 'pk', composite: ['name'], template: 'ENRS#${name}', casing: 'none' },
        sk: { field: 'sk', composite: ['enrolmentId'], template: '${enrolmentId}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of an enrolment's item. */
export function enrolmentItem(state: Enrolment) {
  const { id, version, federation, bodyPath: path, editionId, state: stage } = state;
  const item = { id, version, federation, path, editionId, stage, state: stateText(state) };
  return stage === 'APPLIED' ? { ...item, waitsIn: federation } : item;
}
