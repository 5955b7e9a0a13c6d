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

/** Nothing is open below the body on the day; see `decideDissolve`. */
export function isEmptyOn(day: string): Condition {
  return {
    ConditionExpression:
      '(attribute_not_exists(openChildren) OR openChildren = :none) AND ' +
      '(attribute_not_exists(openMembers) OR openMembers = :none) AND ' +
      '(attribute_not_exists(childrenUntil) OR childrenUntil <= :day)',
    ExpressionAttributeValues: { ':none': 0, ':day': day },
  };
}
