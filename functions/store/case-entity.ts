import { employerName, type ArrearsWarning } from '#domain/case/arrears.ts';
import type { Case } from '#domain/case/case.ts';
import { Entity } from './entity.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A case's item. `due` is its federation while it is not closed. */
export const caseEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'case', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      federation: { type: 'string', required: true },
      path: { type: 'string', required: true },
      due: { type: 'string' },
      dueOn: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which case has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'CASE#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which cases does this body handle, or one below it, newest first? */
      byLine: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['federation'], template: 'CASE#${federation}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['path', 'id'], template: '${path}#${id}', casing: 'none' },
      },
      /** Which of them are not closed, in the order of their due days? */
      byDue: {
        index: 'gsi2',
        pk: { field: 'gsi2pk', composite: ['due'], template: 'CASE#DUE#${due}', casing: 'none' },
        sk: { field: 'gsi2sk', composite: ['path', 'dueOn', 'id'], template: '${path}#${dueOn}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The row by which a body finds a case that it took or had. It is written once. */
export const caseListingEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'caseListing', version: '1' },
    attributes: {
      caseId: { type: 'string', required: true },
      federation: { type: 'string', required: true },
      path: { type: 'string', required: true },
    },
    indexes: {
      /** Which bodies took or had this case? Told by the case itself. */
      byCase: {
        pk: { field: 'pk', composite: ['caseId'], template: 'CASE#${caseId}', casing: 'none' },
        sk: { field: 'sk', composite: ['path'], template: 'HAD#${path}', casing: 'none' },
      },
      /** Which cases did this body take or have, or one below it, newest first? */
      byLine: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['federation'], template: 'CASE#HAD#${federation}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['path', 'caseId'], template: '${path}#${caseId}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The row by which a member finds a case that names it. It is written once; whether the case still does is told by the case. */
export const ownCaseEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'ownCase', version: '1' },
    attributes: { memberId: { type: 'string', required: true }, caseId: { type: 'string', required: true } },
    indexes: {
      /** Which cases named this member, newest first? */
      byMember: {
        pk: { field: 'pk', composite: ['memberId'], template: 'CASES#${memberId}', casing: 'none' },
        sk: { field: 'sk', composite: ['caseId'], template: '${caseId}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** What a body warns of an employer. `warned` is its federation while a case is open. */
export const arrearsEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'arrears', version: '1' },
    attributes: {
      bodyId: { type: 'string', required: true },
      employer: { type: 'string', required: true },
      version: { type: 'number', required: true },
      path: { type: 'string', required: true },
      warned: { type: 'string' },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** What does this body warn of this employer? */
      byEmployer: {
        pk: { field: 'pk', composite: ['bodyId'], template: 'ARREARS#${bodyId}', casing: 'none' },
        sk: { field: 'sk', composite: ['employer'], template: '${employer}', casing: 'none' },
      },
      /** Of which employers does this body warn, or one below it? */
      byLine: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['warned'], template: 'ARREARS#${warned}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['path', 'employer'], template: '${path}#${employer}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a case's item. */
export function caseItem(found: Case) {
  const { id, version, federation, bodyPath: path, dueOn, state } = found;
  const due = state === 'CLOSED' ? {} : { due: federation };
  return { id, version, federation, path, dueOn, ...due, state: stateText(found) };
}

/** The attributes of a warning's item. */
export function arrearsItem(warning: ArrearsWarning) {
  const { unionBodyId: bodyId, version, bodyPath: path, federation, employer, openCases } = warning;
  const warned = openCases > 0 ? { warned: federation } : {};
  return { bodyId, employer: employerName(employer), version, path, ...warned, state: stateText(warning) };
}
