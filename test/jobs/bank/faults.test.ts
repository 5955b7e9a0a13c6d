import { describe, expect, it } from 'vitest';
import type { StepAnswer } from '../../../functions/jobs/in-run.ts';
import type { Fault } from '../../support/faulty-table.ts';
import { BUSY_ROWS } from '../../support/bank-files/busy-file.ts';
import { signedFile } from '../../support/bank-files/file-signer.ts';
import { DATE } from '../../support/bank-files/row-text.ts';
import { BANK } from '../../support/bank-files/sample-world.ts';
import { createFaultyTable } from '../../support/faulty-table.ts';
import { createMortalTable } from '../../support/mortal-table.ts';
import {
  aftermath,
  queueBusy,
  undisturbed,
  type Aftermath,
  type BusyFile,
} from '../../support/bank-files/undisturbed.ts';
import type { FileKind } from '../../support/bank-files/naive-types.ts';
import { diceOf } from '../../support/dice.ts';
import { createTestTable } from '../../support/engine.ts';
import { openTestTable } from '../../support/ports.ts';

const table = await createTestTable();
const KINDS = ['DISCOUNT', 'CARDSTATUS'] as const;

/** What each kind comes to where nothing goes wrong; each is asked for once. */
const calm: Readonly<Record<FileKind, Aftermath>> = {
  DISCOUNT: await undisturbed(table, 'DISCOUNT'),
  CARDSTATUS: await undisturbed(table, 'CARDSTATUS'),
};

async function expectAsIfNothing(busy: BusyFile, kind: FileKind): Promise<void> {
  expect(await aftermath(busy)).toEqual(calm[kind]);
}

/** The steps of a file in their order. */
async function takeSteps(
  { scene, job }: BusyFile,
  take: (step: () => Promise<StepAnswer>) => Promise<StepAnswer>,
): Promise<void> {
  const event = { jobId: job.id, run: job.run };
  const { steps } = scene.jobs;
  const { parts } = await take(() => steps.inspect(event));
  for (let part = 1; part <= parts; part += 1) await take(() => steps.part({ ...event, part }));
  await take(() => steps.settle(event));
  await take(() => steps.finish(event));
}

describe('a store that throttles, and loses requests and answers', () => {
  const FAULTS: readonly Fault[] = ['THROTTLED', 'ANSWER_LOST', 'ANSWER_LOST', 'NO_CONNECTION'];
  const COMMANDS = ['TransactWriteItemsCommand', 'UpdateItemCommand', 'PutItemCommand', 'QueryCommand'];

  it.each([
    ['DISCOUNT', 1],
    ['CARDSTATUS', 2],
  ] as const)('changes nothing of what a file of %s comes to (seed %d)', async (kind, seed) => {
    const faulty = createFaultyTable(table);
    const busy = await queueBusy(table, kind, { ports: { through: faulty }, jobs: { partBytes: 3000 } });
    const dice = diceOf(seed);
    let planned = 0;
    const draw = (share: number, among: readonly Fault[]): readonly Fault[] =>
      dice.times(40, () => (dice.chance(share) ? dice.pick(among) : 'NONE'));
    const plan = (command: string, faults: readonly Fault[]): void => {
      planned += faults.filter((fault) => fault !== 'NONE').length;
      faulty.plan(command, ...faults);
    };
    for (const command of COMMANDS) plan(command, draw(0.15, FAULTS));
    plan('BatchGetItemCommand', draw(0.15, [...FAULTS, 'UNPROCESSED']));
    plan('GetItemCommand', draw(0.1, FAULTS));
    expect(planned).toBeGreaterThan(10);
    const before = faulty.requestsOf('TransactWriteItemsCommand');
    await busy.scene.jobs.run(busy.job);
    expect(faulty.requestsOf('TransactWriteItemsCommand') - before).toBeGreaterThan(10);
    await expectAsIfNothing(busy, kind);
  });
});

describe('a step that is killed and taken again', () => {
  it.each(KINDS.flatMap((kind) => [1, 2].map((seed) => [kind, seed] as const)))(
    'comes to the same, wherever a file of %s was (seed %d)',
    async (kind, seed) => {
      const mortal = createMortalTable(openTestTable(table));
      const busy = await queueBusy(table, kind, { ports: { through: mortal }, jobs: { partBytes: 3000 } });
      const dice = diceOf(seed);
      let deaths = 0;
      // Each time a little further on, until it comes to its end.
      await takeSteps(busy, async (step) => {
        for (let requests = dice.below(3); ; requests += 1 + dice.below(5)) {
          mortal.dieAfter(requests, dice.pick(['BEFORE', 'AFTER']));
          const survived = await step().catch(() => undefined);
          mortal.live();
          if (survived !== undefined) return survived;
          deaths += 1;
        }
      });
      expect(deaths).toBeGreaterThan(20);
      await expectAsIfNothing(busy, kind);
    },
  );
});

describe('work that takes until the next days', () => {
  it.each(KINDS)('tells the same of a file of %s, as known when it was accepted', async (kind) => {
    const mortal = createMortalTable(openTestTable(table));
    const busy = await queueBusy(table, kind, { ports: { through: mortal }, jobs: { partBytes: 3000 } });
    const dice = diceOf(7);
    await busy.scene.jobs.steps.inspect({ jobId: busy.job.id, run: busy.job.run });
    await takeSteps(busy, async (step) => {
      for (let requests = dice.below(8); ; requests += 4 + dice.below(4)) {
        mortal.dieAfter(requests, 'AFTER');
        const survived = await step().catch(() => undefined);
        mortal.live();
        if (survived !== undefined) return survived;
        busy.scene.service.clock.pass(5 * 3600);
      }
    });
    const { result, summary } = await aftermath(busy);
    expect({ result, summary }).toEqual({ result: calm[kind].result, summary: calm[kind].summary });
  });
});

describe('two workers at once', () => {
  it.each(KINDS)(
    'on each part of a file of %s, on its second pass and on its end, do everything once',
    async (kind) => {
      const busy = await queueBusy(table, kind, { jobs: { partBytes: 3000 } });
      await takeSteps(busy, async (step) => {
        const [one, other] = await Promise.allSettled([step(), step()]);
        if (one.status === 'fulfilled') return one.value;
        return other.status === 'fulfilled' ? other.value : step();
      });
      await expectAsIfNothing(busy, kind);
    },
  );

  it.each(KINDS)('on all parts of a file of %s do everything once', async (kind) => {
    const busy = await queueBusy(table, kind, { jobs: { partBytes: 3000 } });
    const event = { jobId: busy.job.id, run: busy.job.run };
    const { steps } = busy.scene.jobs;
    const { parts } = await steps.inspect(event);
    expect(parts).toBeGreaterThan(2);
    const all = Array.from({ length: parts }, (_, index) => index + 1);
    await Promise.allSettled([...all, ...all.toReversed()].map((part) => steps.part({ ...event, part })));
    await busy.scene.jobs.run(busy.job);
    await expectAsIfNothing(busy, kind);
  });
});

describe('the number of parts', () => {
  it.each(KINDS.flatMap((kind) => [1, 2, 7].map((parts) => [parts, kind] as const)))(
    '%d changes no byte of what a file of %s comes to',
    async (parts, kind) => {
      const head = { bank: BANK.code, kind, businessDate: DATE, sequence: 1 };
      const partBytes = Math.ceil(signedFile(head, BUSY_ROWS[kind]).bytes.length / parts);
      const busy = await queueBusy(table, kind, { jobs: { partBytes } });
      await busy.scene.jobs.run(busy.job);
      expect((await busy.scene.jobs.read(busy.job.id)).parts).toBe(parts);
      await expectAsIfNothing(busy, kind);
    },
  );
});
