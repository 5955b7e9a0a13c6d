import type { Write } from '#services/ports/writes.ts';
import { markerEntity } from './ledger-entity.ts';
import { memberEntity, membershipEntity, membershipItem, transferNoticeEntity } from './member-entity.ts';
import { stateText } from './state-text.ts';
import {
  put,
  remove,
  require,
  type KeyParameters,
  type PutParameters,
  type TransactAction,
} from './transact-action.ts';
import { reachEntity } from './union-body-entity.ts';
import { hasVersion, pointsTo } from './write-conditions.ts';

/** The writes by which bodies find their people. */
type PeopleWrite = Extract<
  Write,
  {
    type:
      | ('SAVE_REACH' | 'REQUIRE_REACH' | 'FILE_MEMBERSHIP' | 'ASK_TRANSFER' | 'UNASK_TRANSFER')
      | ('REQUIRE_MEMBER' | 'REQUIRE_HOLDER');
  }
>;

/** The action that carries out one write of rows of people. */
export function peopleActionOf(write: PeopleWrite, table: string): TransactAction {
  switch (write.type) {
    case 'SAVE_REACH': {
      const { bodyId, entries, readVersion } = write;
      const item = reachEntity.put({ bodyId, version: readVersion + 1, entries: stateText(entries) });
      return put(table, item.params<PutParameters>(), hasVersion(readVersion));
    }
    case 'REQUIRE_REACH':
      return require(table, reachEntity.get({ bodyId: write.bodyId }).params<KeyParameters>(), hasVersion(
        write.version,
      ));
    case 'FILE_MEMBERSHIP':
      return put(table, membershipEntity.put(membershipItem(write.row)).params<PutParameters>());
    case 'ASK_TRANSFER':
      return put(table, transferNoticeEntity.put({ ...write.notice }).params<PutParameters>());
    case 'REQUIRE_MEMBER': {
      const { id, version } = write;
      return require(table, memberEntity.get({ id }).params<KeyParameters>(), hasVersion(version));
    }
    case 'REQUIRE_HOLDER': {
      const { marker, ownerId } = write;
      return require(table, markerEntity.get(marker).params<KeyParameters>(), pointsTo(ownerId));
    }
    case 'UNASK_TRANSFER':
      return remove(table, transferNoticeEntity.get({ ...write.notice }).params<KeyParameters>());
  }
}
