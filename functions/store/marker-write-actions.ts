import type { Write } from '#services/ports/writes.ts';
import { markerEntity } from './ledger-entity.ts';
import { put, remove, type KeyParameters, type PutParameters, type TransactAction } from './transact-action.ts';
import { isHeldBy } from './write-conditions.ts';

/** The marker's item stays behind when it is left, with the day from which it may be held again. */
function hold(table: string, write: Extract<Write, { type: 'HOLD' }>): TransactAction {
  return {
    Update: {
      TableName: table,
      Key: markerEntity.get(write.marker).params<KeyParameters>().Key,
      UpdateExpression: 'SET ownerId = :owner',
      ConditionExpression: 'attribute_not_exists(ownerId) AND (attribute_not_exists(freeFrom) OR freeFrom <= :from)',
      ExpressionAttributeValues: { ':owner': write.ownerId, ':from': write.from },
    },
  };
}

type Leaving = Pick<
  NonNullable<TransactAction['Update']>,
  'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeValues'
>;

/** What leaving does to the marker, and when it may; the day from which it was free before is kept beside the new one. */
function leaving({ ownerId, until, planned }: Extract<Write, { type: 'LEAVE' }>): Leaving {
  const held = { ConditionExpression: 'ownerId = :owner' };
  if (planned === null && until === null) {
    return { ...held, UpdateExpression: 'REMOVE ownerId', ExpressionAttributeValues: { ':owner': ownerId } };
  }
  if (planned === null) {
    const UpdateExpression = 'REMOVE ownerId SET freeBefore = if_not_exists(freeFrom, :start), freeFrom = :until';
    return {
      ...held,
      UpdateExpression,
      ExpressionAttributeValues: { ':owner': ownerId, ':until': until, ':start': '' },
    };
  }
  return {
    ConditionExpression: 'attribute_not_exists(ownerId) AND freeFrom = :planned',
    UpdateExpression: until === null ? 'SET freeFrom = freeBefore' : 'SET freeFrom = :until',
    ExpressionAttributeValues: { ':planned': planned, ...(until === null ? {} : { ':until': until }) },
  };
}

function leave(table: string, write: Extract<Write, { type: 'LEAVE' }>): TransactAction {
  const Key = markerEntity.get(write.marker).params<KeyParameters>().Key;
  return { Update: { TableName: table, Key, ...leaving(write) } };
}

/** The action by which a name is taken, given back, held from a day on, or left. */
export function markerActionOf(
  write: Extract<Write, { type: 'CLAIM' | 'RELEASE' | 'HOLD' | 'LEAVE' }>,
  table: string,
): TransactAction {
  switch (write.type) {
    case 'CLAIM': {
      const marker = markerEntity.put({ ...write.marker, ownerId: write.ownerId });
      return put(table, marker.params<PutParameters>(), isHeldBy(write.ownerId, true));
    }
    case 'RELEASE':
      return remove(table, markerEntity.get(write.marker).params<KeyParameters>(), isHeldBy(write.ownerId, false));
    case 'HOLD':
      return hold(table, write);
    case 'LEAVE':
      return leave(table, write);
  }
}
