import type { AppraisalWrite } from '#services/ports/appraisal-writes.ts';
import type { Write } from '#services/ports/writes.ts';
import { evaluationSchemeEntity, suggestionCallEntity } from './body-row-entity.ts';
import { noticeListingEntity, noticeNumber } from './evaluation-entity.ts';
import { callTallyEntity } from './submission-entity.ts';
import { prizeNumber } from './submission-repository.ts';
import { put, require, type KeyParameters, type PutParameters, type TransactAction } from './transact-action.ts';
import { hasVersion } from './write-conditions.ts';

const APPRAISAL_WRITES: Readonly<Record<AppraisalWrite['type'], true>> = {
  TALLY_CALL: true,
  REQUIRE_TALLY: true,
  REQUIRE_CALL: true,
  REQUIRE_SCHEME: true,
  LIST_NOTICE: true,
};

/** Whether a write is one of suggestions or evaluations. */
export function isAppraisalWrite(write: Write): write is AppraisalWrite {
  return Object.hasOwn(APPRAISAL_WRITES, write.type);
}

type Tally = Extract<AppraisalWrite, { type: 'TALLY_CALL' }>;

/** Adds by the store's own arithmetic: the last prize of a rank is taken by one, whoever asks at the same moment. */
function tally(table: string, { callId, submitted, undecided, prize }: Tally): TransactAction {
  const base = {
    TableName: table,
    Key: callTallyEntity.get({ callId }).params<KeyParameters>().Key,
  };
  const added = { ':submitted': submitted, ':undecided': undecided };
  const add = 'ADD submitted :submitted, undecided :undecided';
  if (prize === null) return { Update: { ...base, UpdateExpression: add, ExpressionAttributeValues: added } };
  return {
    Update: {
      ...base,
      UpdateExpression: `${add}, given :one, #prize :one`,
      ConditionExpression: 'attribute_not_exists(#prize) OR #prize < :most',
      ExpressionAttributeNames: { '#prize': prizeNumber(prize.rank) },
      ExpressionAttributeValues: { ...added, ':one': 1, ':most': prize.most },
    },
  };
}

/** The action that carries out one write of suggestions or evaluations. */
export function appraisalActionOf(write: AppraisalWrite, table: string): TransactAction {
  switch (write.type) {
    case 'TALLY_CALL':
      return tally(table, write);
    case 'REQUIRE_TALLY': {
      const key = callTallyEntity.get({ callId: write.callId }).params<KeyParameters>();
      return require(table, key, {
        ConditionExpression: 'attribute_not_exists(#number) OR #number = :none',
        ExpressionAttributeNames: { '#number': write.none },
        ExpressionAttributeValues: { ':none': 0 },
      });
    }
    case 'REQUIRE_CALL':
      return require(table, suggestionCallEntity.get({ id: write.id }).params<KeyParameters>(), hasVersion(
        write.version,
      ));
    case 'REQUIRE_SCHEME':
      return require(table, evaluationSchemeEntity.get({ id: write.id }).params<KeyParameters>(), hasVersion(
        write.version,
      ));
    case 'LIST_NOTICE': {
      const { unionBodyId: bodyId, evaluationId, number } = write;
      const row = noticeListingEntity.put({ bodyId, evaluationId, number: noticeNumber(number) });
      return put(table, row.params<PutParameters>());
    }
  }
}
