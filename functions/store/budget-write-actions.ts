import type { OfferId } from '#domain/ids.ts';
import type { Write } from '#services/ports/writes.ts';
import type { KeyParameters, TransactAction } from './transact-action.ts';
import { budgetEntity } from './usage-entity.ts';
import { HELD_PREFIX } from './usage-repository.ts';

/** The writes by which a budget is held, kept, released and given back. */
type BudgetWrite = Extract<Write, { type: 'HOLD_BUDGET' | 'KEEP_BUDGET' | 'RELEASE_BUDGET' | 'RETURN_BUDGET' }>;

type Update = Omit<NonNullable<TransactAction['Update']>, 'TableName' | 'Key'>;

const attribute = (minute: number): string => `${HELD_PREFIX}${minute}`;

function update(table: string, offerId: OfferId, change: Update): TransactAction {
  const { Key } = budgetEntity.get({ offerId }).params<KeyParameters>();
  return { Update: { TableName: table, Key, ...change } };
}

/** Takes from what is left, and takes back what expired, in one step of the store's own arithmetic: nobody's version is asked. */
function holdBudget(table: string, write: Extract<Write, { type: 'HOLD_BUDGET' }>): TransactAction {
  const { offerId, fen, minute, budgetFen, expired } = write;
  const returned = expired.reduce((sum, [, value]) => sum + value, 0);
  const removed = expired.map(([old]) => attribute(old));
  const isUntouched = fen <= budgetFen && expired.length === 0;
  const fits = `${isUntouched ? 'attribute_not_exists(usedFen) OR ' : ''}usedFen <= :most`;
  const unchanged = expired.map(([old], index) => `${attribute(old)} = :old${index}`);
  const held = attribute(minute);
  const set = `SET usedFen = if_not_exists(usedFen, :none) + :taken, ${held} = if_not_exists(${held}, :none) + :fen`;
  return update(table, offerId, {
    UpdateExpression: removed.length === 0 ? set : `${set} REMOVE ${removed.join(', ')}`,
    ConditionExpression: [`(${fits})`, ...unchanged].join(' AND '),
    ExpressionAttributeValues: {
      ...{ ':none': 0, ':fen': fen, ':taken': fen - returned, ':most': budgetFen - fen + returned },
      ...Object.fromEntries(expired.map(([, value], index) => [`:old${index}`, value])),
    },
  });
}

/** The action that carries out one write of a budget. */
export function budgetActionOf(write: BudgetWrite, table: string): TransactAction {
  switch (write.type) {
    case 'HOLD_BUDGET':
      return holdBudget(table, write);
    case 'KEEP_BUDGET':
    case 'RELEASE_BUDGET': {
      const held = attribute(write.minute);
      const isReleased = write.type === 'RELEASE_BUDGET';
      return update(table, write.offerId, {
        UpdateExpression: `SET ${held} = ${held} - :fen${isReleased ? ', usedFen = usedFen - :fen' : ''}`,
        ConditionExpression: `${held} >= :fen`,
        ExpressionAttributeValues: { ':fen': write.fen },
      });
    }
    case 'RETURN_BUDGET':
      // Without a condition: where a bank took back more than was spent, less than this is left, and the sum falls below 0.
      return update(table, write.offerId, {
        UpdateExpression: 'SET usedFen = if_not_exists(usedFen, :none) - :fen',
        ExpressionAttributeValues: { ':fen': write.fen, ':none': 0 },
      });
  }
}
