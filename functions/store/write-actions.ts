import type { Indicator } from '#domain/figure/figure.ts';
import type { SaveWrite, Write } from '#services/ports/writes.ts';
import { agreementEntity, agreementItem } from './agreement-entity.ts';
import { apiClientEntity, apiClientItem } from './api-client-entity.ts';
import { cardProgramEntity, cardProgramItem } from './card-program-entity.ts';
import { coveredUnitEntity, coveredUnitItem, unitCoverEntity } from './covered-unit-entity.ts';
import { facilityEntity, facilityItem } from './facility-entity.ts';
import { figureEntity, figureItem, indicatorEntity, indicatorItem } from './figure-entity.ts';
import { hardshipFileEntity, hardshipFileItem } from './hardship-file-entity.ts';
import { jobEntity, jobItem, uploadEntity, uploadItem } from './job-entity.ts';
import { jobActionOf } from './job-write-actions.ts';
import { leanItem } from './lean-item.ts';
import { markerEntity } from './ledger-entity.ts';
import { memberEntity, memberItem } from './member-entity.ts';
import { cardActionOf } from './card-write-actions.ts';
import { merchantEntity, merchantItem } from './merchant-entity.ts';
import { offerEntity, offerItem } from './offer-entity.ts';
import { officerEntity, officerItem } from './officer-entity.ts';
import {
  childLinkEntity,
  moveNoticeEntity,
  occupancyEntity,
  unionBodyEntity,
  unionBodyItem,
} from './union-body-entity.ts';
import { peopleActionOf } from './people-write-actions.ts';
import {
  put,
  remove,
  require,
  type KeyParameters,
  type PutParameters,
  type TransactAction,
} from './transact-action.ts';
import { hasVersion, IS_NEW, isCalled, isFreeOn, isHeldBy, type Condition } from './write-conditions.ts';

/** A day that is raised is never lowered: another may have raised it further since it was read. */
function occupy(table: string, write: Extract<Write, { type: 'OCCUPY' }>): TransactAction {
  const days = (['childrenUntil', 'reliedOn', 'beganOn'] as const).filter((name) => write[name] !== undefined);
  const raised = days.map((name) => `${name} = :${name}`).join(', ');
  const counts = { openChildren: write.children, openMembers: write.members, openHardshipFiles: write.hardshipFiles };
  const counted = Object.entries(counts).filter(([, count]) => count !== undefined);
  const added = counted.map(([name]) => `${name} :${name}`).join(', ');
  const conditions = days.map((name) => `(attribute_not_exists(${name}) OR ${name} <= :${name})`);
  return {
    Update: {
      TableName: table,
      Key: occupancyEntity.get({ bodyId: write.bodyId }).params<KeyParameters>().Key,
      UpdateExpression: `ADD ${added}${raised === '' ? '' : ` SET ${raised}`}`,
      ...(days.length === 0 ? {} : { ConditionExpression: conditions.join(' AND ') }),
      ExpressionAttributeValues: {
        ...Object.fromEntries(counted.map(([name, count]) => [`:${name}`, count])),
        ...Object.fromEntries(days.map((name) => [`:${name}`, write[name]])),
      },
    },
  };
}

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

function itemOf(write: SaveWrite): PutParameters {
  switch (write.noun) {
    case 'unionBody':
      return unionBodyEntity.put(unionBodyItem(write.state)).params<PutParameters>();
    case 'officer':
      return officerEntity.put(officerItem(write.state)).params<PutParameters>();
    case 'coveredUnit':
      return coveredUnitEntity.put(coveredUnitItem(write.state)).params<PutParameters>();
    case 'facility':
      return facilityEntity.put(facilityItem(write.state)).params<PutParameters>();
    case 'agreement':
      return agreementEntity.put(agreementItem(write.state)).params<PutParameters>();
    case 'figure':
      return figureEntity.put(figureItem(write.state)).params<PutParameters>();
    case 'apiClient':
      return apiClientEntity.put(apiClientItem(write.state)).params<PutParameters>();
    case 'member':
      return memberEntity.put(memberItem(write.state)).params<PutParameters>();
    case 'hardshipFile':
      return hardshipFileEntity.put(hardshipFileItem(write.state)).params<PutParameters>();
    case 'cardProgram':
      return cardProgramEntity.put(cardProgramItem(write.state)).params<PutParameters>();
    case 'merchant':
      return merchantEntity.put(merchantItem(write.state)).params<PutParameters>();
    case 'offer':
      return offerEntity.put(offerItem(write.state)).params<PutParameters>();
    case 'upload':
      return uploadEntity.put(uploadItem(write.state)).params<PutParameters>();
    case 'job':
      return jobEntity.put(jobItem(write.state)).params<PutParameters>();
  }
}

function putIndicator(table: string, indicator: Indicator, condition: Condition): TransactAction {
  return put(table, indicatorEntity.put(indicatorItem(indicator)).params<PutParameters>(), condition);
}

/** The action that carries out one write under its condition. */
export function actionOf(write: Write, table: string): TransactAction {
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
      return require(table, unionBodyEntity.get({ id: write.id }).params<KeyParameters>(), hasVersion(write.version));
    case 'REQUIRE_FREE':
      return require(table, occupancyEntity.get({ bodyId: write.bodyId }).params<KeyParameters>(), isFreeOn(
        write.on,
        write.empty,
      ));
    case 'OCCUPY':
      return occupy(table, write);
    case 'LINK': {
      const { to, ...row } = { parentId: write.parentId, ...write.link };
      return put(table, childLinkEntity.put({ ...row, ...(to === null ? {} : { to }) }).params<PutParameters>());
    }
    case 'ASK': {
      const { upperId, bodyId, side, since } = write;
      return put(table, moveNoticeEntity.put({ upperId, bodyId, side, since }).params<PutParameters>());
    }
    case 'UNASK': {
      const { upperId, bodyId, since } = write;
      return remove(table, moveNoticeEntity.get({ upperId, bodyId, since }).params<KeyParameters>());
    }
    case 'COVER': {
      const { type: _, to, ...row } = write;
      return put(table, unitCoverEntity.put({ ...row, ...(to === null ? {} : { to }) }).params<PutParameters>());
    }
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
    case 'PLACE_OFFER':
    case 'SAVE_SHELF':
      return cardActionOf(write, table);
    case 'POINT':
    case 'START_JOB':
    case 'LIST_JOB':
    case 'REQUIRE_JOB':
      return jobActionOf(write, table);
  }
}
