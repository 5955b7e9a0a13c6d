import { Entity } from './entity.ts';
import type { Member } from '#domain/member/member.ts';
import type { MembershipRow } from '#services/ports/people-rows.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A member with all memberships and transfers, so that one version guards against two open ones. */
export const memberEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'member', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which member has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'MEM#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a member's item. */
export function memberItem(state: Member) {
  return { id: state.id, version: state.version, state: stateText(state) };
}

/** The row of a membership: bodies find it by their path, names and initials within a path. */
export const membershipEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'membership', version: '1' },
    attributes: {
      memberId: { type: 'string', required: true },
      number: { type: 'string', required: true },
      federation: { type: 'string', required: true },
      bodyPath: { type: 'string', required: true },
      nameIndex: { type: 'string', required: true },
      initialsIndex: { type: 'string', required: true },
      from: { type: 'string', required: true },
      to: { type: 'string' },
    },
    indexes: {
      /** Which memberships did this member have? */
      byMember: {
        pk: { field: 'pk', composite: ['memberId'], template: 'MEM#${memberId}', casing: 'none' },
        sk: { field: 'sk', composite: ['number'], template: 'MS#${number}', casing: 'none' },
      },
      /** Who is or was a member of this body, or of one below it? */
      byBody: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['federation'], template: 'MS#${federation}', casing: 'none' },
        sk: {
          field: 'gsi1sk',
          composite: ['bodyPath', 'memberId', 'number'],
          template: '${bodyPath}#${memberId}#${number}',
          casing: 'none',
        },
      },
      /** Who of this name is or was a member of this body, or of one below it? */
      byName: {
        index: 'gsi2',
        pk: {
          field: 'gsi2pk',
          composite: ['federation', 'nameIndex'],
          template: 'MS#NAME#${federation}#${nameIndex}',
          casing: 'none',
        },
        sk: {
          field: 'gsi2sk',
          composite: ['bodyPath', 'memberId', 'number'],
          template: '${bodyPath}#${memberId}#${number}',
          casing: 'none',
        },
      },
      /** Who with these pinyin initials is or was a member of this body, or of one below it? */
      byInitials: {
        index: 'gsi3',
        pk: {
          field: 'gsi3pk',
          composite: ['federation', 'initialsIndex'],
          template: 'MS#INITIALS#${federation}#${initialsIndex}',
          casing: 'none',
        },
        sk: {
          field: 'gsi3sk',
          composite: ['bodyPath', 'memberId', 'number'],
          template: '${bodyPath}#${memberId}#${number}',
          casing: 'none',
        },
      },
    },
  },
  ENTITY_OPTIONS,
);

const NUMBER_DIGITS = 3;

/** The attributes of a membership's row. */
export function membershipItem(row: MembershipRow) {
  const { memberId, place, nameIndex, initialsIndex, from, to } = row;
  const number = String(row.number).padStart(NUMBER_DIGITS, '0');
  const until = to === null ? {} : { to };
  return { memberId, number, ...place, nameIndex, initialsIndex, from, ...until };
}

/** A notice to a body of a transfer that waits for its consent. */
export const transferNoticeEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'transferNotice', version: '1' },
    attributes: {
      bodyId: { type: 'string', required: true },
      memberId: { type: 'string', required: true },
      since: { type: 'string', required: true },
      side: { type: ['OUT', 'IN'] as const, required: true },
    },
    indexes: {
      /** Which transfers wait for this body's consent, in the order in which they were asked for? */
      byBody: {
        pk: { field: 'pk', composite: ['bodyId'], template: 'UB#${bodyId}', casing: 'none' },
        sk: {
          field: 'sk',
          composite: ['since', 'memberId'],
          template: 'TRANSFER#${since}#${memberId}',
          casing: 'none',
        },
      },
    },
  },
  ENTITY_OPTIONS,
);
