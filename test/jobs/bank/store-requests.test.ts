import { expect, it } from 'vitest';
import type { ObjectStore } from '#services/ports/objects.ts';
import { openScene } from '../../support/bank-files/bank-scene.ts';
import { chargeText, refundText } from '../../support/bank-files/row-text.ts';
import { createTestTable } from '../../support/engine.ts';
import { createMemoryObjects, type MemoryObjects } from '../../support/memory-objects.ts';
import { createMortalTable } from '../../support/mortal-table.ts';
import { openTestTable } from '../../support/ports.ts';

const table = await createTestTable();

/** Each of the four steps looks first whose file it is, and the second pass how many parts there are: no more is left out. */
const LOOKS = 4 + 1;

/** A way to a place for files that tells, by the beginning of a key, what had been asked of the store when it was written. */
function notingWrites(objects: MemoryObjects, requests: () => number) {
  const noted = new Map<string, number>();
  const write: ObjectStore['write'] = (key, content, contentType) => {
    noted.set(key.replace(/^jobs\/\w+\//, '').replace(/-.*/, ''), requests());
    return objects.write(key, content, contentType);
  };
  return { store: { ...objects, write }, at: (name: string) => noted.get(name) ?? Number.NaN };
}

it('the summary of a file counts what all steps on it asked of the store until it was written', async () => {
  const mortal = createMortalTable(openTestTable(table));
  const objects = createMemoryObjects();
  const noting = notingWrites(objects, mortal.requests);
  const scene = await openScene(table, { ports: { through: mortal }, jobs: { objects, store: noting.store } });
  const { bank, ...file } = scene.file('DISCOUNT', [chargeText(), refundText()]);
  const { id, run } = await scene.jobs.queue(scene.caller(bank), file);
  const event = { jobId: id, run };
  const { inspect, part, settle, finish } = scene.jobs.steps;
  const asked: number[] = [];
  for (const [step, written] of [
    [() => inspect(event), 'notes/0000'],
    [() => part({ ...event, part: 1 }), 'notes/0001'],
    [() => settle(event), 'notes/0002'],
    [() => finish(event), 'files/summary.json'],
  ] as const) {
    const before = mortal.requests();
    await step();
    asked.push(noting.at(written) - before);
  }
  const sum = asked.reduce((whole, one) => whole + one, 0);
  const { storeRequests } = scene.summary(await scene.jobs.read(id));
  expect(storeRequests).toBe(sum - LOOKS);
});
