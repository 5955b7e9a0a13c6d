import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Condition } from './write-conditions.ts';

/** One action of a TransactWrite. */
export type TransactAction = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** What ElectroDB makes of a put or a key; the conditions are added here. */
export interface PutParameters {
  readonly Item: Record<string, unknown>;
}
/** A key as ElectroDB makes it. */
export interface KeyParameters {
  readonly Key: Record<string, unknown>;
}

/** Writes an item under a condition. */
export function put(table: string, parameters: PutParameters, condition: Condition = {}): TransactAction {
  return { Put: { TableName: table, Item: parameters.Item, ...condition } };
}

/** Takes an item away under a condition. */
export function remove(table: string, parameters: KeyParameters, condition: Condition = {}): TransactAction {
  return { Delete: { TableName: table, Key: parameters.Key, ...condition } };
}

/** Requires that an item exists, or what the condition says. */
export function require(table: string, parameters: KeyParameters, condition: Condition): TransactAction {
  return {
    ConditionCheck: {
      TableName: table,
      Key: parameters.Key,
      ConditionExpression: 'attribute_exists(pk)',
      ...condition,
    },
  };
}
