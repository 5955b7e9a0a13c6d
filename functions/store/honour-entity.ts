import { Entity } from './entity.ts';
import { isUndecidedHonour, type HonourRecord } from '#domain/honour/honour-record.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** An honour's item. */
export const honourEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'honour', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      federation: { type: 'string', required: true },
      path: { type: 'string', required: true },
      recipientId: { type: 'string' },
      waitsIn: { type: 'string' },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which honour has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'HON#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which honours does this body keep, or one below it? */
      byLine: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['federation'], template: 'HON#${federation}', casing: 'none' },
        sk: { field: 'gsi1sk', composite: ['path', 'id'], template: '${path}#${id}', casing: 'none' },
      },
      /** Which honours did this member or body receive, newest first? */
      byRecipient: {
        index: 'gsi2',
        pk: { field: 'gsi2pk', composite: ['recipientId'], template: 'HON#OF#${recipientId}', casing: 'none' },
        sk: { field: 'gsi2sk', composite: ['id'], template: '${id}', casing: 'none' },
      },
      /** Which honours that this body keeps, or one below it, wait for a decision? */
      byWaiting: {
        index: 'gsi3',
        pk: { field: 'gsi3pk', composite: ['waitsIn'], template: 'HON#WAITS#${waitsIn}', casing: 'none' },
        sk: { field: 'gsi3sk', composite: ['path', 'id'], template: '${path}#${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

function recipientIdOf({ recipient }: HonourRecord): string | undefined {
  if (recipient.kind === 'MEMBER') return recipient.memberId;
  return recipient.kind === 'BODY' ? recipient.unionBodyId : undefined;
}

/** The attributes of an honour's item: members and bodies find those they received. */
export function honourItem(state: HonourRecord) {
  const { id, version, federation, bodyPath: path } = state;
  const recipientId = recipientIdOf(state);
  const waits = isUndecidedHonour(state) ? { waitsIn: federation } : {};
  const item = { id, version, federation, path, state: stateText(state), ...waits };
  return recipientId === undefined ? item : { ...item, recipientId };
}
