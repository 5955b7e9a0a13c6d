import type { ActivityWrite } from '#services/ports/activity-writes.ts';
import { activityEntity, activitySeatsEntity } from './activity-entity.ts';
import { require, type KeyParameters, type TransactAction } from './transact-action.ts';
import { hasVersion } from './write-conditions.ts';

type TakeSeat = Extract<ActivityWrite, { type: 'TAKE_SEAT' }>;

const seatsOf = (activityId: string) => activitySeatsEntity.get({ activityId }).params<KeyParameters>().Key;

function takeSeat(table: string, { activityId, most }: TakeSeat): TransactAction {
  const add = { TableName: table, Key: seatsOf(activityId), UpdateExpression: 'ADD taken :one' };
  if (most === null) return { Update: { ...add, ExpressionAttributeValues: { ':one': 1 } } };
  return {
    Update: {
      ...add,
      ConditionExpression: 'attribute_not_exists(taken) OR taken < :most',
      ExpressionAttributeValues: { ':one': 1, ':most': most },
    },
  };
}

/** The action that carries out one write about the places of an activity. */
export function activityActionOf(write: ActivityWrite, table: string): TransactAction {
  switch (write.type) {
    case 'TAKE_SEAT':
      return takeSeat(table, write);
    case 'LEAVE_SEAT':
      return {
        Update: {
          TableName: table,
          Key: seatsOf(write.activityId),
          UpdateExpression: 'ADD taken :left',
          ExpressionAttributeValues: { ':left': -1 },
        },
      };
    case 'REQUIRE_ACTIVITY':
      return require(table, activityEntity.get({ id: write.id }).params<KeyParameters>(), hasVersion(write.version));
  }
}
