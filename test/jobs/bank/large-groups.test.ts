import { expect, it } from 'vitest';
import { openScene } from '../../support/bank-files/bank-scene.ts';
import { chargeText, DATE, refundText, statusText } from '../../support/bank-files/row-text.ts';
import { BANK } from '../../support/bank-files/sample-world.ts';
import { createTestTable } from '../../support/engine.ts';
import { tableItems } from '../../support/table-items.ts';

const table = await createTestTable();
/** More than a call takes arguments. */
const MANY = 150_000;
const LATER = '2026-06-20';

it.each([
  ['DISCOUNT', chargeText(), { DUPLICATE: MANY - 1, MATCHED: 1 }],
  ['CARDSTATUS', statusText(), { UNCHANGED: MANY }],
] as const)(
  'a file of %s that is one row over and over is told of row by row',
  async (kind, row, outcomes) => {
    const scene = await openScene(table);
    const job = await scene.send(
      kind,
      Array.from({ length: MANY }, () => row),
    );
    expect([job.state, job.rows, job.outcomes]).toEqual(['COMPLETED', MANY, outcomes]);
  },
  120_000,
);

it('refunds by the hundred that waited for one charge leave it as small as it is', async () => {
  const scene = await openScene(table);
  const ids = Array.from({ length: 300 }, (_, index) => `${'r'.repeat(60)}${index}`);
  const refunds = ids.map((transactionId) => refundText({ transactionId, grossFen: '1', discountFen: '0' }));
  await scene.sendWell('DISCOUNT', refunds);
  scene.service.clock.setTo(`${LATER}T22:00:00+08:00`);
  const job = await scene.sendWell('DISCOUNT', [chargeText()], { businessDate: LATER });
  expect(scene.told(job).filter(({ record }) => record === 'P').length).toBe(300);
  const [charge] = (await tableItems(table)).filter(({ pk, sk }) => pk === `TX#${BANK.code}#t1` && sk === 'STATE');
  expect(JSON.stringify(charge).length).toBeLessThan(4000);
});

it('rows by the thousand that change nothing leave their card as small as it is', async () => {
  const scene = await openScene(table);
  const rows = Array.from({ length: 3000 }, (_, index) =>
    statusText({
      state: index % 2 === 0 ? 'FROZEN' : 'REPLACED',
      effectiveAt: `${DATE}T${String(8 + Math.floor(index / 600)).padStart(2, '0')}:${String(Math.floor(index / 10) % 60).padStart(2, '0')}:${String(index % 10).padStart(2, '0')}+08:00`,
    }),
  );
  const job = await scene.sendWell('CARDSTATUS', rows);
  expect(job.rows).toBe(3000);
  const [card] = (await tableItems(table)).filter(({ pk, sk }) => pk === 'CARD#card_a' && sk === 'STATE');
  expect(JSON.stringify(card).length).toBeLessThan(4000);
});
