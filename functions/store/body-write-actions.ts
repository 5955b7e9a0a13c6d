import type { Write } from '#services/ports/writes.ts';
import { unitCoverEntity } from './covered-unit-entity.ts';
import {
  put,
  remove,
  require,
  type KeyParameters,
  type PutParameters,
  type TransactAction,
} from './transact-action.ts';
import { childLinkEntity, moveNoticeEntity, occupancyEntity, unionBodyEntity } from './union-body-entity.ts';
import { hasVersion, isFreeOn } from './write-conditions.ts';

/** The writes by which bodies stand in the tree and know what relies on them. */
type BodyWrite = Extract<
  Write,
  { type: 'REQUIRE_BODY' | 'REQUIRE_FREE' | 'OCCUPY' | 'LINK' | 'ASK' | 'UNASK' | 'COVER' }
>;

/** A day that is raised is never lowered: another may have raised it further since it was read. */
function occupy(table: string, write: Extract<Write, { type: 'OCCUPY' }>): TransactAction {
  const days = (['childrenUntil', 'reliedOn', 'beganOn'] as const).filter((name) => write[name] !== undefined);
  const raised = days.map((name) => `${name} = :${name}`).join(', ');
  const counts = {
    ...{ openChildren: write.children, openMembers: write.members, openHardshipFiles: write.hardshipFiles },
    ...{ openPosts: write.posts, openEditions: write.editions },
  };
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

/** The action that carries out one write of the tree of bodies. */
export function bodyActionOf(write: BodyWrite, table: string): TransactAction {
  switch (write.type) {
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
  }
}
