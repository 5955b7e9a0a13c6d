import { expect, it } from 'vitest';
import type { TableClient } from '#store/document-client.ts';
import { openScene } from '../../support/bank-files/bank-scene.ts';
import { chargeText, refundText } from '../../support/bank-files/row-text.ts';
import { createTestTable } from '../../support/engine.ts';
import { openTestTable } from '../../support/ports.ts';

/** A table that tells how many requests were under way together at most. */
function gauged({
  tableName,
  client,
}: TableClient): TableClient & { readonly most: () => number; readonly begin: () => void } {
  let [underWay, most] = [0, 0];
  const send = async (command: Parameters<typeof client.send>[0]): Promise<object> => {
    underWay += 1;
    most = Math.max(most, underWay);
    try {
      return await client.send(command);
    } finally {
      underWay -= 1;
    }
  };
  return {
    tableName,
    client: { send: send as typeof client.send },
    most: () => most,
    begin: () => {
      most = 0;
    },
  };
}

const table = await createTestTable();
const REFUNDS = 60;
/** What is read for rows together, beside what belongs to refunds that waited. */
const A_FEW = 10;

it.each([
  ['one charge', () => 't1', 1],
  ['as many charges', (count: number) => `t${count}`, REFUNDS],
] as const)('refunds that waited for %s are read a few at a time, and all come back', async (_, chargeOf, charges) => {
  const through = gauged(openTestTable(table));
  const scene = await openScene(table, { ports: { through } });
  const refunds = Array.from({ length: REFUNDS }, (_none, count) => {
    const originalTransactionId = chargeOf(count + 1);
    return refundText({ transactionId: `r${count}`, originalTransactionId, grossFen: '100', discountFen: '10' });
  });
  await scene.sendWell('DISCOUNT', refunds);
  through.begin();
  const rows = Array.from({ length: charges }, (_none, count) => chargeText({ transactionId: chargeOf(count + 1) }));
  const job = await scene.sendWell('DISCOUNT', rows);
  expect(through.most()).toBeLessThanOrEqual(A_FEW);
  expect(scene.told(job).map(({ record, class: found }) => [record, found])).toEqual([
    ...rows.map(() => ['D', 'MATCHED']),
    ...refunds.map(() => ['P', 'MATCHED']),
  ]);
});
