import type { PostWrite } from '#services/ports/post-writes.ts';
import type { Write } from '#services/ports/writes.ts';
import { hardshipFileEntity } from './hardship-file-entity.ts';
import { sponsorEntity, sponsorPlacesEntity } from './sponsor-entity.ts';
import { stateText } from './state-text.ts';
import { placeOfPage, stockBook } from './post-sums-repository.ts';
import { put, require, type KeyParameters, type PutParameters, type TransactAction } from './transact-action.ts';
import { postListingEntity, postSumsEntity, reminderEntity } from './virtual-post-entity.ts';
import { hasVersion } from './write-conditions.ts';

/** How long a reminder can be read. */
const REMINDER_DAYS = 90;
const SECONDS_PER_DAY = 86_400;

const POST_WRITES: Readonly<Record<PostWrite['type'], true>> = {
  ...{ TAKE_PLACE: true, LEAVE_PLACE: true, LIST_POST: true, ADD_SUMS: true, ADD_STOCK: true },
  ...{ REMIND: true, REQUIRE_FILE: true, REQUIRE_SPONSOR: true },
};

/** Whether a write is one of virtual posts. */
export function isPostWrite(write: Write): write is PostWrite {
  return Object.hasOwn(POST_WRITES, write.type);
}

/** Adds to numbers of the store by its own arithmetic: nobody's version is asked. */
function add(table: string, key: KeyParameters, numbers: Readonly<Record<string, number>>): TransactAction {
  const entries = Object.entries(numbers);
  return {
    Update: {
      TableName: table,
      Key: key.Key,
      UpdateExpression: `ADD ${entries.map((_, index) => `#n${index} :n${index}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(entries.map(([name], index) => [`#n${index}`, name])),
      ExpressionAttributeValues: Object.fromEntries(entries.map(([, value], index) => [`:n${index}`, value])),
    },
  };
}

function takePlace(table: string, { sponsorId, most }: Extract<PostWrite, { type: 'TAKE_PLACE' }>): TransactAction {
  return {
    Update: {
      TableName: table,
      Key: sponsorPlacesEntity.get({ sponsorId }).params<KeyParameters>().Key,
      UpdateExpression: 'ADD taken :one',
      ConditionExpression: most > 0 ? 'attribute_not_exists(taken) OR taken < :most' : 'taken < :most',
      ExpressionAttributeValues: { ':one': 1, ':most': most },
    },
  };
}

function remind(table: string, { reminder, federation }: Extract<PostWrite, { type: 'REMIND' }>): TransactAction {
  const { at, id, federations } = reminder;
  const expiresAt = Math.floor(Date.parse(at) / 1000) + REMINDER_DAYS * SECONDS_PER_DAY;
  const first = federations[0] === federation;
  const item = reminderEntity.put({ federation, at, id, first, expiresAt, state: stateText(reminder) });
  return put(table, item.params<PutParameters>());
}

/** The action that carries out one write of virtual posts. */
export function postActionOf(write: PostWrite, table: string): TransactAction {
  switch (write.type) {
    case 'TAKE_PLACE':
      return takePlace(table, write);
    case 'LEAVE_PLACE': {
      const { sponsorId, places } = write;
      return add(table, sponsorPlacesEntity.get({ sponsorId }).params<KeyParameters>(), { taken: -places });
    }
    case 'LIST_POST': {
      const { list, postId } = write;
      return put(table, postListingEntity.put({ list, postId }).params<PutParameters>());
    }
    case 'ADD_SUMS': {
      const key = postSumsEntity.get(placeOfPage(write.change.page)).params<KeyParameters>();
      return add(table, key, write.change.numbers);
    }
    case 'ADD_STOCK': {
      const { regionCode, numbers } = write.change;
      const key = postSumsEntity.get({ book: stockBook(regionCode), slot: regionCode }).params<KeyParameters>();
      return add(table, key, { ...numbers });
    }
    case 'REMIND':
      return remind(table, write);
    case 'REQUIRE_FILE':
      return require(table, hardshipFileEntity.get({ id: write.id }).params<KeyParameters>(), hasVersion(
        write.version,
      ));
    case 'REQUIRE_SPONSOR':
      return require(table, sponsorEntity.get({ id: write.id }).params<KeyParameters>(), hasVersion(write.version));
  }
}
