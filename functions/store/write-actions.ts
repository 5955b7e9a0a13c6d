import type { Indicator } from '#domain/figure/figure.ts';
import type { Write } from '#services/ports/writes.ts';
import { activityActionOf } from './activity-write-actions.ts';
import { appraisalActionOf, isAppraisalWrite } from './appraisal-write-actions.ts';
import { budgetActionOf } from './budget-write-actions.ts';
import { bodyActionOf } from './body-write-actions.ts';
import { caseActionOf } from './case-write-actions.ts';
import { cardActionOf } from './card-write-actions.ts';
import { indicatorEntity, indicatorItem } from './figure-entity.ts';
import { jobActionOf } from './job-write-actions.ts';
import { leanItem } from './lean-item.ts';
import { markerEntity } from './ledger-entity.ts';
import { itemOf } from './noun-items.ts';
import { isSettlementWrite, settlementActionOf } from './settlement-write-actions.ts';
import { isProgramWrite, programActionOf } from './program-write-actions.ts';
import { isPostWrite, postActionOf } from './post-write-actions.ts';
import { peopleActionOf } from './people-write-actions.ts';
import { put, remove, type KeyParameters, type PutParameters, type TransactAction } from './transact-action.ts';
import { hasVersion, IS_NEW, isCalled, isHeldBy, type Condition } from './write-conditions.ts';

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

function putIndicator(table: string, indicator: Indicator, condition: Condition): TransactAction {
  return put(table, indicatorEntity.put(indicatorItem(indicator)).params<PutParameters>(), condition);
}

/** The action that carries out one write under its condition. */
export function actionOf(write: Write, table: string): TransactAction {
  if (isSettlementWrite(write)) return settlementActionOf(write, table);
  if (isPostWrite(write)) return postActionOf(write, table);
  if (isProgramWrite(write)) return programActionOf(write, table);
  if (isAppraisalWrite(write)) return appraisalActionOf(write, table);
  switch (write.type) {
    case 'SAVE':
      return put(table, { Item: leanItem(itemOf(write).Item) }, hasVersion(write.readVersion));
    case 'CLAIM':
      return put(
        table,
        markerEntity.put({ ...write.marker, ownerId: write.ownerId }).params<PutParameters>(),
        isHeldBy(write.ownerId, true),
      );
    case 'RELEASE':
      return remove(table, markerEntity.get(write.marker).params<KeyParameters>(), isHeldBy(write.ownerId, false));
    case 'HOLD':
      return hold(table, write);
    case 'LEAVE':
      return leave(table, write);
    case 'REQUIRE_BODY':
    case 'REQUIRE_FREE':
    case 'OCCUPY':
    case 'LINK':
    case 'ASK':
    case 'UNASK':
    case 'COVER':
      return bodyActionOf(write, table);
    case 'SAVE_REACH':
    case 'REQUIRE_REACH':
    case 'REQUIRE_MEMBER':
    case 'REQUIRE_HOLDER':
    case 'FILE_MEMBERSHIP':
    case 'ASK_TRANSFER':
    case 'UNASK_TRANSFER':
      return peopleActionOf(write, table);
    case 'NAME_INDICATOR':
      return putIndicator(table, write.indicator, IS_NEW);
    case 'RENAME_INDICATOR':
      return putIndicator(table, write.indicator, isCalled(write.from));
    case 'HOLD_BUDGET':
    case 'KEEP_BUDGET':
    case 'RELEASE_BUDGET':
    case 'RETURN_BUDGET':
      return budgetActionOf(write, table);
    case 'TAKE_SEAT':
    case 'LEAVE_SEAT':
    case 'REQUIRE_ACTIVITY':
      return activityActionOf(write, table);
    case 'SAVE_USAGE':
    case 'TELL':
    case 'PLACE_OFFER':
    case 'SAVE_SHELF':
      return cardActionOf(write, table);
    case 'LIST_CASE':
    case 'SAVE_ARREARS':
      return caseActionOf(write, table);
    case 'POINT':
    case 'START_JOB':
    case 'LIST_JOB':
    case 'REQUIRE_JOB':
      return jobActionOf(write, table);
  }
}
