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
import { markerActionOf } from './marker-write-actions.ts';
import { itemOf } from './noun-items.ts';
import { isSettlementWrite, settlementActionOf } from './settlement-write-actions.ts';
import { isProgramWrite, programActionOf } from './program-write-actions.ts';
import { isPostWrite, postActionOf } from './post-write-actions.ts';
import { peopleActionOf } from './people-write-actions.ts';
import { put, type PutParameters, type TransactAction } from './transact-action.ts';
import { hasVersion, IS_NEW, isCalled, type Condition } from './write-conditions.ts';

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
    case 'RELEASE':
    case 'HOLD':
    case 'LEAVE':
      return markerActionOf(write, table);
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
    case 'LIST_OWN_CASE':
    case 'SAVE_ARREARS':
      return caseActionOf(write, table);
    case 'POINT':
    case 'START_JOB':
    case 'LIST_JOB':
    case 'REQUIRE_JOB':
      return jobActionOf(write, table);
  }
}
