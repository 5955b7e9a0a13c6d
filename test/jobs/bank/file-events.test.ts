import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import type { Job } from '#domain/job/job.ts';
import { problemWords } from '../../../functions/compose/problem-words.ts';
import type { BankFileLine } from '../../../functions/jobs/bank/file-events.ts';
import type { StepOutcome } from '../../../functions/jobs/move-on.ts';
import { steps } from '../../../functions/jobs/steps.ts';
import { BankJobs } from '../../support/bank-files/bank-jobs.ts';
import { signedFile } from '../../support/bank-files/file-signer.ts';
import { callerOf, plantBankFacts } from '../../support/bank-files/planted-bank.ts';
import {
  BANK,
  sampleCard,
  sampleMerchant,
  sampleOffer,
  sampleWorld,
  tokenFor,
} from '../../support/bank-files/sample-world.ts';
import { createTestTable } from '../../support/engine.ts';
import { createTestPorts } from '../../support/ports.ts';

const FIRST_DAY = '2026-06-01';
const service = createTestPorts(await createTestTable(), { now: FIRST_DAY });
const world = sampleWorld();
const caller = callerOf(world, BANK.code);
const { banks, programs } = world;
const [merchants, offers] = [[sampleMerchant('SHOP')], [sampleOffer('TENTH')]];
await plantBankFacts(service, { banks, programs, merchants, offers, cards: [sampleCard({ name: 'one' })], usage: [] });
const jobs = new BankJobs(service);
const tools = { ports: () => jobs.ports(), words: problemWords, workFolder: tmpdir() };

interface Row {
  readonly id: string;
  readonly original?: string;
}

/** A charge with its discount, or a refund of all of it. */
const rowOf = (day: string, { id, original = '' }: Row): string =>
  [
    'D',
    id,
    original === '' ? 'C' : 'R',
    original,
    tokenFor('one'),
    'SHOP',
    'TENTH',
    '5812',
    `${day}T10:00:00+08:00`,
    1000,
    100,
  ].join('|');

async function queue(businessDate: string, sequence: number, rows: readonly Row[] = []): Promise<Job> {
  const head = { bank: BANK.code, kind: 'DISCOUNT', businessDate, sequence } as const;
  const lines = rows.map((row) => rowOf(businessDate, row));
  return jobs.queue(caller, { ...signedFile(head, lines), kind: 'DISCOUNT' });
}

const inspect = ({ id }: Job): Promise<StepOutcome> => steps.inspect(tools, id);

/** Takes a job through its steps, and answers what each had to tell. */
async function linesOf({ id }: Job): Promise<readonly BankFileLine[]> {
  const { job, ...inspected } = await steps.inspect(tools, id);
  const outcomes: Omit<StepOutcome, 'job'>[] = [inspected];
  if (job.state === 'RUNNING') {
    for (let part = 1; part <= (job.parts ?? 0); part += 1) outcomes.push(await steps.part(tools, { jobId: id, part }));
    outcomes.push(await steps.settle(tools, id), await steps.finish(tools, id));
  }
  return outcomes.flatMap(({ line }) => line ?? []);
}

const finished = ([, line]: readonly BankFileLine[]): unknown => line?.fields;

it('each file is told of once when it is read and once at its end, by codes and counts alone', async () => {
  const job = await queue(FIRST_DAY, 1, [{ id: 'T1' }, { id: 'R0', original: 'T0' }]);
  const place = { jobId: job.id, bankCode: BANK.code, kind: 'DISCOUNT' };
  expect(await linesOf(job)).toEqual([
    { event: 'BANK_FILE_ACCEPTED', fields: { ...place, sequence: 1, rows: 2 } },
    {
      event: 'BANK_FILE_FINISHED',
      fields: { ...place, verdict: 'RECONCILED_WITH_PENDING', rows: 2, overdueOrphans: 0 },
    },
  ]);
});

it('a file that is refused is told of by its code', async () => {
  const job = await queue(FIRST_DAY, 9, [{ id: 'T9' }]);
  const fields = { jobId: job.id, bankCode: BANK.code, kind: 'DISCOUNT', code: 'SEQUENCE_GAP' };
  expect(await linesOf(job)).toEqual([{ event: 'BANK_FILE_REFUSED', fields }]);
});

it('a file that waits for the one before it is told of at every look, with how long it has waited', async () => {
  service.clock.set('2026-06-02');
  const before = await queue('2026-06-02', 2, [{ id: 'T2' }]);
  const waiting = await queue('2026-06-02', 3, [{ id: 'T3' }]);
  await inspect(before);
  const waited: unknown[] = [];
  for (const seconds of [0, 3600]) {
    service.clock.pass(seconds);
    const { job, line } = await inspect(waiting);
    expect([job.state, line?.event]).toEqual(['QUEUED', 'BANK_FILE_WAITS']);
    waited.push(line?.fields);
  }
  expect(waited).toMatchObject([{ waitedSeconds: 0 }, { waitedSeconds: 3600, jobId: waiting.id }]);
  await linesOf(before);
  expect((await linesOf(waiting)).map(({ event }) => event)).toEqual(['BANK_FILE_ACCEPTED', 'BANK_FILE_FINISHED']);
});

it('refunds whose charge has not come are counted from the day after their grace on, until it comes', async () => {
  service.clock.set('2026-06-04');
  expect(finished(await linesOf(await queue('2026-06-04', 4)))).toMatchObject({ overdueOrphans: 0 });
  service.clock.set('2026-06-05');
  expect(finished(await linesOf(await queue('2026-06-05', 5)))).toMatchObject({ overdueOrphans: 1 });
  const charge = await queue('2026-06-05', 6, [{ id: 'T0' }]);
  expect(finished(await linesOf(charge))).toMatchObject({ overdueOrphans: 0 });
});

it('refunds of more than two weeks ago are told of no longer: somebody has heard', async () => {
  service.clock.set('2026-06-06');
  await linesOf(await queue('2026-06-06', 7, [{ id: 'R8', original: 'T8' }]));
  service.clock.set('2026-06-20');
  expect(finished(await linesOf(await queue('2026-06-20', 8)))).toMatchObject({ overdueOrphans: 1 });
  service.clock.set('2026-06-21');
  expect(finished(await linesOf(await queue('2026-06-21', 9)))).toMatchObject({ overdueOrphans: 0 });
});
