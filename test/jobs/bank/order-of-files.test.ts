import { describe, expect, it } from 'vitest';
import { uploadKey } from '#services/job-objects.ts';
import { openScene, type BankScene } from '../../support/bank-files/bank-scene.ts';
import { chargeText, DATE, refundText, statusText } from '../../support/bank-files/row-text.ts';
import {
  BANK,
  holderFor,
  OTHER_BANK,
  sampleCard,
  sampleMerchant,
  sampleOffer,
  tokenFor,
} from '../../support/bank-files/sample-world.ts';
import { aftermath, queueBusy, undisturbed } from '../../support/bank-files/undisturbed.ts';
import { createTestTable } from '../../support/engine.ts';
import { createMortalTable } from '../../support/mortal-table.ts';
import { openTestTable } from '../../support/ports.ts';
import { createFaultyObjects } from '../../support/faulty-objects.ts';
import { createMemoryObjects } from '../../support/memory-objects.ts';

const table = await createTestTable();
const KINDS = ['DISCOUNT', 'CARDSTATUS'] as const;
const rowsOf = (kind: (typeof KINDS)[number], id: string): readonly string[] =>
  kind === 'DISCOUNT' ? [chargeText({ transactionId: id })] : [statusText()];

/** Queues a file, and answers how to go on with its job. */
async function queued(
  scene: BankScene,
  kind: (typeof KINDS)[number],
  [rows, sequence]: readonly [readonly string[], number],
) {
  const { bank, ...file } = scene.file(kind, rows, { sequence });
  const { id, run } = await scene.jobs.queue(scene.caller(bank), file);
  return {
    id,
    inspect: () => scene.jobs.steps.inspect({ jobId: id, run }),
    run: () => scene.jobs.run({ id, run }),
    read: () => scene.jobs.read(id),
  };
}

describe('the same file sent twice at once', () => {
  it.each(KINDS)('of %s is one job, whose rows are done once', async (kind) => {
    const calm = await undisturbed(table, kind);
    const busy = await queueBusy(table, kind);
    const { scene, file } = busy;
    const caller = scene.caller();
    const both = await Promise.all([scene.jobs.queue(caller, file), scene.jobs.queue(caller, file)]);
    expect(both.map(({ id }) => id)).toEqual([busy.job.id, busy.job.id]);
    await Promise.all([scene.jobs.run(busy.job), scene.jobs.run(busy.job)]);
    expect(await aftermath(busy)).toEqual(calm);
  });

  it('before anybody knows of it is one job as well', async () => {
    const scene = await openScene(table);
    const { bank, ...file } = scene.file('DISCOUNT', [chargeText()]);
    const caller = scene.caller(bank);
    const both = await Promise.all([scene.jobs.queue(caller, file), scene.jobs.queue(caller, file)]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
  });
});

describe('files of a bank and kind', () => {
  it.each(KINDS)('of %s that follow each other wait for each other', async (kind) => {
    const scene = await openScene(table);
    const first = await queued(scene, kind, [rowsOf(kind, 't1'), 1]);
    const second = await queued(scene, kind, [rowsOf(kind, 't2'), 2]);
    expect((await first.inspect()).state).toBe('RUNNING');
    expect([(await second.inspect()).state, (await second.run()).state]).toEqual(['QUEUED', 'QUEUED']);
    await first.run();
    await second.run();
    expect((await second.read()).state).toBe('COMPLETED');
  });

  it('wait for one that failed until it is resumed and done, and are taken then', async () => {
    const scene = await openScene(table);
    const first = await queued(scene, 'DISCOUNT', [[chargeText()], 1]);
    const second = await queued(scene, 'DISCOUNT', [[refundText()], 2]);
    await first.inspect();
    await scene.jobs.steps.fail({ jobId: first.id, run: 1 });
    expect([(await first.read()).state, (await second.run()).state]).toEqual(['FAILED', 'QUEUED']);
    await scene.jobs.resume(scene.caller(), first.id);
    await scene.jobs.run({ id: first.id, run: 2 });
    await second.run();
    expect(scene.classes(await second.read())).toEqual(['MATCHED']);
  });

  it.each(KINDS)('of %s wait as well where the first was accepted while the second was read', async (kind) => {
    const objects = createMemoryObjects();
    const way = createFaultyObjects();
    const scene = await openScene(table, { jobs: { objects, store: way.wrap(objects) } });
    const first = await queued(scene, kind, [rowsOf(kind, 't1'), 1]);
    const second = await queued(scene, kind, [rowsOf(kind, 't2'), 2]);
    const { uploadId } = (await second.read()).source;
    way.midway(uploadKey(uploadId), async () => {
      expect((await first.inspect()).state).toBe('RUNNING');
    });
    expect((await second.run()).state).toBe('INSPECTING');
    expect([(await second.run()).state, (await second.read()).accepted]).toEqual(['INSPECTING', undefined]);
    expect((await first.run()).state).toBe('COMPLETED');
    expect((await second.run()).state).toBe('COMPLETED');
  });

  it('under one number at once are one that is taken and one that is refused', async () => {
    const scene = await openScene(table);
    const both = [
      await queued(scene, 'DISCOUNT', [[chargeText()], 1]),
      await queued(scene, 'DISCOUNT', [[chargeText({ transactionId: 't2' })], 1]),
    ];
    await Promise.all(both.map((one) => one.run()));
    for (const one of both) await one.run();
    const ends = (await Promise.all(both.map((one) => one.read()))).map(
      ({ state, problems: [problem] }) => `${state} ${problem?.code ?? ''}`,
    );
    expect(ends.sort()).toEqual(['COMPLETED ', 'REFUSED SEQUENCE_REUSED']);
  });

  it.each(KINDS)('of %s out of order are taken once the gap is filled', async (kind) => {
    const scene = await openScene(table);
    const { bank, ...second } = scene.file(kind, rowsOf(kind, 't2'), { sequence: 2 });
    const early = await scene.jobs.take(scene.caller(bank), second);
    expect([early.state, early.problems[0]?.code]).toEqual(['REFUSED', 'SEQUENCE_GAP']);
    await scene.sendWell(kind, rowsOf(kind, 't1'), { sequence: 1 });
    const again = await scene.jobs.take(scene.caller(bank), second);
    expect([again.state, again.id === early.id]).toEqual(['COMPLETED', false]);
  });

  it('have a number of their own each', async () => {
    const scene = await openScene(table);
    const both = [await scene.send('DISCOUNT', [chargeText()]), await scene.send('CARDSTATUS', [statusText()])];
    expect(both.map(({ state, accepted }) => [state, accepted?.sequence])).toEqual([
      ['COMPLETED', 1],
      ['COMPLETED', 1],
    ]);
  });
});

describe('two banks', () => {
  it('have transactions, numbers, repeated rows and breaks of their own, whatever they are called', async () => {
    const theirs = 'cprog_theirs';
    const scene = await openScene(table, {
      banks: [BANK, { ...OTHER_BANK, keyIds: ['k1'] }],
      cards: [sampleCard({ name: 'a' }), sampleCard({ name: 'z', program: theirs })],
      merchants: [sampleMerchant('M-1'), sampleMerchant('M-1', { program: theirs })],
      offers: [sampleOffer('TENTH'), sampleOffer('TENTH', {}, { program: theirs, basisPoints: 500 })],
    });
    const rows = (token: string, discountFen: string): readonly string[] => [
      chargeText({ token, discountFen }),
      refundText({ token, discountFen, grossFen: '20000' }),
    ];
    const ours = await scene.sendWell('DISCOUNT', rows(tokenFor('a'), '1000'));
    const other = await scene.sendWell('DISCOUNT', rows(tokenFor('z'), '500'), { bank: OTHER_BANK.code });
    expect([scene.classes(ours), scene.classes(other)]).toEqual([
      ['MATCHED', 'REFUND_EXCEEDS_CHARGE'],
      ['MATCHED', 'REFUND_EXCEEDS_CHARGE'],
    ]);
    expect([ours.accepted?.sequence, other.accepted?.sequence]).toEqual([1, 1]);
    expect(await scene.breaks()).toEqual(['r1 REFUND_EXCEEDS_CHARGE', 'r1 REFUND_EXCEEDS_CHARGE']);
    const again = await scene.sendWell('DISCOUNT', rows(tokenFor('a'), '1000'), { bank: OTHER_BANK.code });
    expect(scene.told(again).map((row) => row.reasons)).toEqual(['CARD_TOKEN_UNKNOWN', 'CARD_TOKEN_UNKNOWN']);
  });

  it('know nothing of the cards of each other', async () => {
    const scene = await openScene(table, { banks: [BANK, { ...OTHER_BANK, keyIds: ['k1'] }] });
    const job = await scene.sendWell('CARDSTATUS', [statusText({ state: 'LOST', effectiveAt: `${DATE}T10:00:00Z` })], {
      bank: OTHER_BANK.code,
    });
    expect(scene.classes(job)).toEqual(['UNKNOWN_TO_UNION']);
    const stranger = await scene.sendWell('CARDSTATUS', [statusText({ holderHash: holderFor('b') })], {
      bank: OTHER_BANK.code,
    });
    expect(scene.classes(stranger)).toEqual(['UNKNOWN_TO_UNION']);
  });
});

describe('a refund weeks before its charge', () => {
  const LATER = '2026-06-26';
  const CHARGE = chargeText({ at: '2026-06-05T11:00:00+08:00' });

  /** The scene three weeks after a refund whose charge nobody had told of. */
  async function waiting(refund: string): Promise<BankScene> {
    const scene = await openScene(table);
    const job = await scene.sendWell('DISCOUNT', [refund]);
    expect([scene.classes(job), scene.verdict(job)]).toEqual([['ORPHAN_REFUND'], 'RECONCILED_WITH_PENDING']);
    scene.service.clock.setTo(`${LATER}T22:00:00+08:00`);
    return scene;
  }

  it('comes back in the file that brings the charge, and is settled by it', async () => {
    const scene = await waiting(refundText());
    const job = await scene.sendWell('DISCOUNT', [CHARGE], { businessDate: LATER });
    expect(scene.told(job).map(({ record, line, id, class: found }) => [record, line, id, found])).toEqual([
      ['D', '2', 't1', 'MATCHED'],
      ['P', '', 'r1', 'MATCHED'],
    ]);
    expect(scene.verdict(job)).toBe('RECONCILED');
    const rest = refundText({ transactionId: 'r2', grossFen: '1', discountFen: '0' });
    const next = await scene.sendWell('DISCOUNT', [rest], { businessDate: LATER });
    expect(scene.classes(next)).toEqual(['REFUND_EXCEEDS_CHARGE']);
  });

  it('that does not match is told once', async () => {
    const scene = await waiting(refundText({ discountFen: '999' }));
    const job = await scene.sendWell('DISCOUNT', [CHARGE], { businessDate: LATER });
    expect(scene.told(job).map(({ record, class: found, difference }) => [record, found, difference])).toEqual([
      ['D', 'MATCHED', '0'],
      ['P', 'REFUND_DISCOUNT_MISMATCH', '-1'],
    ]);
    expect(scene.verdict(job)).toBe('BREAKS');
    const again = await scene.sendWell('DISCOUNT', [refundText({ discountFen: '999' }), CHARGE], {
      businessDate: LATER,
    });
    expect(scene.told(again).map(({ record, class: found }) => [record, found])).toEqual([
      ['D', 'DUPLICATE'],
      ['D', 'DUPLICATE'],
    ]);
    const breaks = await scene.breaks();
    expect(breaks.filter((one) => one.endsWith('REFUND_DISCOUNT_MISMATCH'))).toEqual(['r1 REFUND_DISCOUNT_MISMATCH']);
  });

  it('is told of in the order of ids, whatever stands behind these in the lines', async () => {
    const scene = await openScene(table);
    const ids = ['r1', 'r12', 'r1-', 'r10'];
    const refunds = ids.map((transactionId) => refundText({ transactionId, grossFen: '10', discountFen: '1' }));
    await scene.sendWell('DISCOUNT', refunds);
    scene.service.clock.setTo(`${LATER}T22:00:00+08:00`);
    const job = await scene.sendWell('DISCOUNT', [CHARGE], { businessDate: LATER });
    const revived = scene.told(job).filter(({ record }) => record === 'P');
    expect(revived.map(({ id }) => id)).toEqual(['r1', 'r1-', 'r10', 'r12']);
  });

  it('comes back with all others of its charge, wherever the job breaks off', async () => {
    const mortal = createMortalTable(openTestTable(table));
    const scene = await openScene(table, { ports: { through: mortal } });
    const ids = Array.from({ length: 60 }, (_, index) => `r${index}`);
    const refunds = ids.map((transactionId) => refundText({ transactionId, grossFen: '10', discountFen: '1' }));
    await scene.sendWell('DISCOUNT', refunds);
    scene.service.clock.setTo(`${LATER}T22:00:00+08:00`);
    const { bank, ...file } = scene.file('DISCOUNT', [CHARGE], { businessDate: LATER });
    const job = await scene.jobs.queue(scene.caller(bank), file);
    const event = { jobId: job.id, run: job.run };
    await scene.jobs.steps.inspect(event);
    let writes = 0;
    for (let requests = 0, isDone = false; !isDone; requests += 1) {
      mortal.dieAfter(requests, 'AFTER');
      isDone = await scene.jobs.steps.part({ ...event, part: 1 }).then(
        () => true,
        () => false,
      );
      mortal.live();
      const slots = [...(await scene.service.request().settlement.slots(BANK.code, ids)).values()];
      const revived = slots.filter(({ record }) => record?.decisions.length === 2).length;
      if (revived > 0 && revived < ids.length) writes += 1;
    }
    expect(writes).toBeGreaterThan(0);
    await scene.jobs.run(job);
    const told = scene.told(await scene.jobs.read(job.id));
    expect(told.map(({ record, class: found }) => `${record} ${found}`)).toEqual([
      'D MATCHED',
      ...ids.map(() => 'P MATCHED'),
    ]);
  });

  it('is no orphan of its own file, whichever stands first', async () => {
    const scene = await openScene(table);
    const job = await scene.sendWell('DISCOUNT', [refundText({ at: `${DATE}T08:00:00+08:00` }), CHARGE]);
    expect([scene.classes(job), scene.verdict(job)]).toEqual([['MATCHED', 'MATCHED'], 'RECONCILED']);
  });
});
