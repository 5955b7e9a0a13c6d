import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';

type Put = NonNullable<NonNullable<TransactWriteCommandInput['TransactItems']>[number]['Put']>;

/** What has to hold of an item for the whole transaction to go in. */
export type Condition = Pick<Put, 'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'>;

/** The item must not exist yet. */
export const IS_NEW: Condition = { ConditionExpression: 'attribute_not_exists(pk)' };

/** The item still has the version that was read; `version` 0 means it must be new. */
export function hasVersion(version: number): Condition {
  if (version === 0) return IS_NEW;
  return {
    ConditionExpression: '#version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': version },
  };
}

/** The indicator is still called so in Chinese. */
export function isCalled(nameZh: string): Condition {
  return { ConditionExpression: 'nameZh = :name', ExpressionAttributeValues: { ':name': nameZh } };
}

/** The marker is free, or held by this very owner. */
export function isHeldBy(ownerId: string, orFree: boolean): Condition {
  return {
    ConditionExpression: orFree ? 'attribute_not_exists(pk) OR ownerId = :owner' : 'ownerId = :owner',
    ExpressionAttributeValues: { ':owner': ownerId },
  };
}

/** The marker names this very owner, or none. */
export function pointsTo(ownerId: string | null): Condition {
  return ownerId === null ? IS_NEW : isHeldBy(ownerId, false);
}

/** Nothing relies on the body after the day. */
const UNRELIED = '(attribute_not_exists(reliedOn) OR reliedOn <= :day)';
/** Nothing is open below it on the day, and nothing of its own began later. */
const EMPTY = [
  '(attribute_not_exists(openChildren) OR openChildren = :none)',
  '(attribute_not_exists(openMembers) OR openMembers = :none)',
  '(attribute_not_exists(openHardshipFiles) OR openHardshipFiles = :none)',
  '(attribute_not_exists(openPosts) OR openPosts = :none)',
  '(attribute_not_exists(openEditions) OR openEditions = :none)',
  '(attribute_not_exists(childrenUntil) OR childrenUntil <= :day)',
  '(attribute_not_exists(beganOn) OR beganOn <= :day)',
];

/** The body may be closed on the day, or suspended where it need not be empty; see `decideDissolve`, `decideSuspend`. */
export function isFreeOn(day: string, empty: boolean): Condition {
  return {
    ConditionExpression: [UNRELIED, ...(empty ? EMPTY : [])].join(' AND '),
    ExpressionAttributeValues: { ':day': day, ...(empty ? { ':none': 0 } : {}) },
  };
}
