import { Entity } from './entity.ts';
import { isOnOffer, waitsForSecond, type ProgramEdition } from '#domain/program/edition.ts';
import type { Program } from '#domain/program/program.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A programme's item. */
export const programEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'program', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      federation: { type: 'string', required: true },
      path: { type: 'string', required: true },
      board: { type: 'string' },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which programme has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'PROG#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which programmes does this body run, or one below it? */
      byLine: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['federation'], template: 'PROG#${federation}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['path', 'id'], template: '${path}#${id}', casing: 'none' },
      },
      /** Which programmes were published for this very division? */
      byBoard: {
        index: 'gsi2',
        pk: { field: 'gsi2pk', composite: ['board'], template: 'PROG#BOARD#${board}', casing: 'none' },
        sk: { field: 'gsi2sk', composite: ['id'], template: '${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** An edition's item. */
export const programEditionEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'programEdition', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      programId: { type: 'string', required: true },
      from: { type: 'string', required: true },
      path: { type: 'string', required: true },
      board: { type: 'string' },
      waitsIn: { type: 'string' },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which edition has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'EDN#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which editions has this programme, the latest first? */
      byProgram: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['programId'], template: 'EDN#PROG#${programId}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['from', 'id'], template: '${from}#${id}', casing: 'none' },
      },
      /** In which editions for this very division may something be asked for? */
      byBoard: {
        index: 'gsi2',
        pk: { field: 'gsi2pk', composite: ['board'], template: 'EDN#BOARD#${board}', casing: 'none' },
        sk: { field: 'gsi2sk', composite: ['id'], template: '${id}', casing: 'none' },
      },
      /** Which editions of this body, or of one below it, wait for a second person? */
      byWaiting: {
        index: 'gsi3',
        pk: { field: 'gsi3pk', composite: ['waitsIn'], template: 'EDN#WAITS#${waitsIn}', casing: 'none' },
        sk: { field: 'gsi3sk', composite: ['path', 'id'], template: '${path}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** What the store counts for an edition: the names of its numbers are those of `PurseNumbers`, and it adds to them itself. */
export const editionPurseEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'editionPurse', version: '1' },
    attributes: {
      editionId: { type: 'string', required: true },
      stage: { type: 'string', required: true },
      placesLeft: { type: 'number' },
      budgetLeftFen: { type: 'number' },
    },
    indexes: {
      /** What is left of the places and the budget of this edition, and what is open of it? */
      byEdition: {
        pk: { field: 'pk', composite: ['editionId'], template: 'EDN#${editionId}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'PURSE', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a programme's item: it stands on the board of its division while it is published and goes on. */
export function programItem(state: Program) {
  const { id, version, federation, bodyPath: path, regionCode } = state;
  const isOnBoard = state.publishedAt !== null && state.endedOn === null;
  return { id, version, federation, path, state: stateText(state), ...(isOnBoard ? { board: regionCode } : {}) };
}

/** The attributes of an edition's item: it stands on the board of its division while something may be asked for in it. */
export function programEditionItem(edition: ProgramEdition) {
  const { id, version, programId, from, bodyPath: path, federation, regionCode } = edition;
  const item = { id, version, programId, from, path, state: stateText(edition) };
  const board = isOnOffer(edition) ? { board: regionCode } : {};
  return { ...item, ...board, ...(waitsForSecond(edition) ? { waitsIn: federation } : {}) };
}
