import { expect, it } from 'vitest';
import { readConsistently } from '#store/batch-get.ts';
import { readState } from '#store/state-text.ts';
import { region } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const table = await createTestTable();
const service = createTestPorts(table, { now: '2024-06-15' });

it("a noun's item holds its keys, its version and its whole state as one text, and nothing twice", async () => {
  const facts = { level: 'NATIONAL', kind: 'FEDERATION', regionCode: region('000000') } as const;
  const body = await plantBelow(service, null, facts);
  const item = (await readConsistently(table, { pk: `UB#${body.id}`, sk: 'STATE' })) ?? {};
  expect(Object.keys(item).sort()).toEqual(
    ['__edb_e__', '__edb_v__', 'gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk', 'pk', 'sk', 'state', 'version'].sort(),
  );
  expect(item['version']).toBe(body.version);
  expect(readState(item)).toEqual(body);
});
