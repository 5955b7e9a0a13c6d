import type { Break } from '#domain/reconciliation/break.ts';
import type { SettlementWrite } from '#services/ports/settlement-writes.ts';
import type { Write } from '#services/ports/writes.ts';
import { leanItem } from './lean-item.ts';
import {
  breakEntity,
  breakItem,
  merchantBreakEntity,
  parkedRefundEntity,
  transactionEntity,
  transactionItem,
} from './reconciliation-entity.ts';
import { sealedPeriodEntity, sealedPeriodItem, statementEntity, statementItem } from './statement-entity.ts';
import { TABLE } from './table.ts';
import { put, type KeyParameters, type PutParameters, type TransactAction } from './transact-action.ts';
import { budgetEntity } from './usage-entity.ts';
import { hasVersion, IS_NEW } from './write-conditions.ts';

const KEYS: ReadonlySet<string> = new Set([TABLE.partitionKey, TABLE.sortKey]);

/** Writes each attribute where the item has none: a break that is there stays as it is, and nothing else is held up. */
function openBreak(table: string, opened: Break): TransactAction {
  const { Item } = breakEntity.put(breakItem(opened)).params<PutParameters>();
  const facts = Object.entries(leanItem(Item)).filter(([name]) => !KEYS.has(name));
  const set = facts.map((_, index) => `#f${index} = if_not_exists(#f${index}, :f${index})`);
  return {
    Update: {
      TableName: table,
      Key: breakEntity.get({ id: opened.id }).params<KeyParameters>().Key,
      UpdateExpression: `SET ${set.join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(facts.map(([name], index) => [`#f${index}`, name])),
      ExpressionAttributeValues: Object.fromEntries(facts.map(([, value], index) => [`:f${index}`, value])),
    },
  };
}

/** The attribute that keeps up to which of a bank's files a budget is spent. */
export const SPENT_PREFIX = 'spentBy';

function spendBudget(table: string, write: Extract<SettlementWrite, { type: 'SPEND_BUDGET' }>): TransactAction {
  const { offerId, bankCode, sequence, fen } = write;
  return {
    Update: {
      TableName: table,
      Key: budgetEntity.get({ offerId }).params<KeyParameters>().Key,
      UpdateExpression: 'SET usedFen = if_not_exists(usedFen, :none) + :fen, #by = :sequence',
      ConditionExpression: 'attribute_not_exists(#by) OR #by < :sequence',
      ExpressionAttributeNames: { '#by': `${SPENT_PREFIX}${bankCode}` },
      ExpressionAttributeValues: { ':none': 0, ':fen': fen, ':sequence': sequence },
    },
  };
}

const SETTLEMENT_WRITES: Readonly<Record<SettlementWrite['type'], true>> = {
  ...{ SAVE_SLOT: true, PARK: true, OPEN_BREAK: true, LIST_BREAK: true },
  ...{ SPEND_BUDGET: true, SAVE_STATEMENT: true, SEAL_PERIOD: true },
};

/** Whether a write is one of the settling of a bank's file. */
export function isSettlementWrite(write: Write): write is SettlementWrite {
  return Object.hasOwn(SETTLEMENT_WRITES, write.type);
}

/** The action that carries out one write of the settling of a bank's file. */
export function settlementActionOf(write: SettlementWrite, table: string): TransactAction {
  switch (write.type) {
    case 'SAVE_SLOT': {
      const { Item } = transactionEntity.put(transactionItem(write.slot)).params<PutParameters>();
      return put(table, { Item: leanItem(Item) }, hasVersion(write.readVersion));
    }
    case 'PARK': {
      const { bankCode, chargeId, refundId } = write;
      return put(table, parkedRefundEntity.put({ bankCode, chargeId, refundId }).params<PutParameters>());
    }
    case 'OPEN_BREAK':
      return openBreak(table, write.opened);
    case 'SPEND_BUDGET':
      return spendBudget(table, write);
    case 'SAVE_STATEMENT': {
      const { Item } = statementEntity.put(statementItem(write.month, write.part)).params<PutParameters>();
      return put(table, { Item: leanItem(Item) }, hasVersion(write.readVersion));
    }
    case 'SEAL_PERIOD': {
      const { Item } = sealedPeriodEntity.put(sealedPeriodItem(write.sealed)).params<PutParameters>();
      return put(table, { Item: leanItem(Item) }, IS_NEW);
    }
    case 'LIST_BREAK': {
      const { merchantId, businessDate, breakId } = write;
      return put(table, merchantBreakEntity.put({ merchantId, businessDate, breakId }).params<PutParameters>());
    }
  }
}
