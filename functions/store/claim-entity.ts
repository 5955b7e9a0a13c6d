import type { ProgramClaim } from '#domain/claim/claim.ts';
import type { FundReceipt } from '#domain/fund/fund.ts';
import { Entity } from './entity.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A claim's item. */
export const claimEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'claim', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      federation: { type: 'string', required: true },
      path: { type: 'string', required: true },
      editionId: { type: 'string', required: true },
      stage: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which claim has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'CLM#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which claims in this state came through this body, or one below it? */
      byLine: {
        index: 'gsi1',
        pk: {
          field: 'gsi1pk',
          composite: ['federation', 'stage'],
          template: 'CLM#${federation}#${stage}',
          casing: 'none',
        },
        sk: { field: 'gsi1sk', composite: ['path', 'id'], template: '${path}#${id}', casing: 'none' },
      },
      /** Which claims of this edition are in this state, oldest first? */
      byEdition: {
        index: 'gsi3',
        pk: { field: 'gsi3pk', composite: ['editionId'], template: 'CLM#EDN#${editionId}', casing: 'none' },
        sk: { field: 'gsi3sk', composite: ['stage', 'id'], template: '${stage}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The row by which whoever claimed finds it. It is written once. */
export const claimListingEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'claimListing', version: '1' },
    attributes: { name: { type: 'string', required: true }, claimId: { type: 'string', required: true } },
    indexes: {
      /** What did this member, body or employer claim, newest first? */
      byName: {
        pk: { field: 'pk', composite: ['name'], template: 'CLAIMS#${name}', casing: 'none' },
        sk: { field: 'sk', composite: ['claimId'], template: '${claimId}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/**
 * What one person was given in a year, under one of its names, by whatever federation. Its numbers are named after what they
 * count (`fen_`, `grants_` and `denials_` with a category or a programme), and the store adds to them itself.
 */
export const aidYearEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'aidYear', version: '1' },
    attributes: { name: { type: 'string', required: true }, year: { type: 'string', required: true } },
    indexes: {
      /** What was this person given in this year? */
      byName: {
        pk: { field: 'pk', composite: ['name'], template: 'AID#${name}', casing: 'none' },
        sk: { field: 'sk', composite: ['year'], template: '${year}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** Money that came into a fund. */
export const fundReceiptEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'fundReceipt', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      programId: { type: 'string', required: true },
      on: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which receipt has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'FUNDIN#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** What came into the fund of this programme, newest first? */
      byProgram: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['programId'], template: 'FUNDIN#PROG#${programId}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['on', 'id'], template: '${on}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** What is in the fund of a programme: its numbers are those of `FundNumbers`, and the store adds to them itself. */
export const fundEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'fund', version: '1' },
    attributes: { programId: { type: 'string', required: true }, leftFen: { type: 'number' } },
    indexes: {
      /** What came into the fund of this programme by source, and what is left of it? */
      byProgram: {
        pk: { field: 'pk', composite: ['programId'], template: 'PROG#${programId}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'FUND', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a claim's item. */
export function claimItem(state: ProgramClaim) {
  const { id, version, federation, bodyPath: path, editionId, state: stage } = state;
  return { id, version, federation, path, editionId, stage, state: stateText(state) };
}

/** The attributes of a receipt's item. */
export function fundReceiptItem(state: FundReceipt) {
  const { id, version, programId, on } = state;
  return { id, version, programId, on, state: stateText(state) };
}
