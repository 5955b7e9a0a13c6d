import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { Job } from '#domain/job/job.ts';
import { uploadKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import { problemWords } from '../../../functions/compose/problem-words.ts';
import type { StepOutcome } from '../../../functions/jobs/move-on.ts';
import { steps } from '../../../functions/jobs/steps.ts';
import { openScene, type BankScene } from '../../support/bank-files/bank-scene.ts';
import { cardNumber, chargeText } from '../../support/bank-files/row-text.ts';
import { createTestTable } from '../../support/engine.ts';

/*
 * Steps that break off where their decision is written: before it, so that all is to be done anew, or behind it, so that nothing is.
 */

const table = await createTestTable();

class BrokenOff extends Error {
  override readonly name = 'BrokenOff';
}

/** At which change a ledger breaks off, before it is written or behind. */
type Breaks = readonly [nth: number, when: 'BEFORE' | 'BEHIND'];

/** Ports with such a ledger. */
function breakingAt([nth, when]: Breaks): (ports: Ports) => Ports {
  let changes = 0;
  return (ports) => {
    const { ledger } = ports;
    const commit: typeof ledger.commit = async (change) => {
      changes += 1;
      if (changes !== nth) return ledger.commit(change);
      if (when === 'BEHIND') await ledger.commit(change);
      throw new BrokenOff();
    };
    return Object.create(ports, { ledger: { value: { ...ledger, commit } } }) as Ports;
  };
}

type Step = 'inspect' | 'finish';

/** Takes a step of a job; one that `breaks` breaks off at its nth change. */
function take({ jobs }: BankScene, [step, { id }]: readonly [Step, Job], breaks?: Breaks): Promise<StepOutcome> {
  const shaped = breaks === undefined ? (ports: Ports) => ports : breakingAt(breaks);
  return steps[step]({ ports: () => shaped(jobs.ports()), words: problemWords, workFolder: tmpdir() }, id);
}

/** Takes a step, which breaks off at its decision: that it has begun is its first change. */
function breakOff(scene: BankScene, place: readonly [Step, Job], when: Breaks[1]): Promise<void> {
  return expect(take(scene, place, [2, when])).rejects.toThrow(BrokenOff);
}

const CARD_NUMBER = cardNumber(16);

/** Files whose upload may not be kept: how much of one is sent, and where its job stands then. */
const SECRET = [
  ['that is accepted with a card number in a row', undefined, 'RUNNING'],
  ['that is cut off, and refused', -70, 'REFUSED'],
] as const;

async function queueSecret(scene: BankScene, end: number | undefined): Promise<Job> {
  const { bank, ...file } = scene.file('DISCOUNT', [chargeText(), chargeText({ transactionId: CARD_NUMBER })]);
  return scene.jobs.queue(scene.caller(bank), { ...file, bytes: file.bytes.slice(0, end) });
}

const isKept = ({ jobs }: BankScene, { source }: Job): boolean => jobs.objects.content.has(uploadKey(source.uploadId));

describe.each(SECRET)('what was sent of a file %s', (_, end, state) => {
  it('is there until that is written, so that the step may be taken anew', async () => {
    const scene = await openScene(table);
    const job = await queueSecret(scene, end);
    await breakOff(scene, ['inspect', job], 'BEFORE');
    expect([(await scene.jobs.read(job.id)).state, isKept(scene, job)]).toEqual(['INSPECTING', true]);
    expect((await take(scene, ['inspect', job])).job.state).toBe(state);
    expect(isKept(scene, job)).toBe(false);
  });

  it('is removed by the next try where the step broke off behind that', async () => {
    const scene = await openScene(table);
    const job = await queueSecret(scene, end);
    await breakOff(scene, ['inspect', job], 'BEHIND');
    expect((await scene.jobs.read(job.id)).state).toBe(state);
    await take(scene, ['inspect', job]);
    expect(isKept(scene, job)).toBe(false);
  });
});

it('what was sent with a card number is removed by a job that goes on, where its step broke off and was given up', async () => {
  const scene = await openScene(table);
  const job = await queueSecret(scene, undefined);
  await breakOff(scene, ['inspect', job], 'BEHIND');
  await scene.jobs.steps.fail({ jobId: job.id, run: 1 });
  await scene.jobs.resume(scene.caller(), job.id);
  await take(scene, ['inspect', job]);
  expect(isKept(scene, job)).toBe(false);
});

/** Takes the job on a small file up to its last step. */
async function upToEnd(scene: BankScene): Promise<Job> {
  const { bank, ...file } = scene.file('DISCOUNT', [chargeText()]);
  const job = await scene.jobs.queue(scene.caller(bank), file);
  const event = { jobId: job.id, run: job.run };
  await scene.jobs.steps.inspect(event);
  await scene.jobs.steps.part({ ...event, part: 1 });
  await scene.jobs.steps.settle(event);
  return job;
}

it('what steps kept for each other is there until the end of a job is written, and removed by the next try', async () => {
  const scene = await openScene(table);
  const job = await upToEnd(scene);
  const keys = (): readonly string[] => [...scene.jobs.objects.content.keys()];
  const kept = (): number => keys().filter((key) => /\/(?:parts|rest|notes|outcomes)/.test(key)).length;
  const before = kept();
  await breakOff(scene, ['finish', job], 'BEFORE');
  expect([(await scene.jobs.read(job.id)).state, kept()]).toEqual(['FINISHING', before]);
  await expect(take(scene, ['finish', job], [1, 'BEHIND'])).rejects.toThrow(BrokenOff);
  expect((await scene.jobs.read(job.id)).state).toBe('COMPLETED');
  await take(scene, ['finish', job]);
  expect(kept()).toBe(0);
});

describe('what the log is to tell of a file is told by the next try', () => {
  it.each([
    ['accepted', 1, { event: 'BANK_FILE_ACCEPTED', fields: { sequence: 1, rows: 1 } }],
    ['refused', 2, { event: 'BANK_FILE_REFUSED', fields: { code: 'SEQUENCE_GAP' } }],
  ])('where the step broke off when it was %s', async (_, sequence, line) => {
    const scene = await openScene(table);
    const { bank, ...file } = scene.file('DISCOUNT', [chargeText()], { sequence });
    const job = await scene.jobs.queue(scene.caller(bank), file);
    await breakOff(scene, ['inspect', job], 'BEHIND');
    expect((await take(scene, ['inspect', job])).line).toMatchObject(line);
  });

  it('where it was accepted, and its job goes on in another run', async () => {
    const scene = await openScene(table);
    const { bank, ...file } = scene.file('DISCOUNT', [chargeText()]);
    const job = await scene.jobs.queue(scene.caller(bank), file);
    await breakOff(scene, ['inspect', job], 'BEHIND');
    await scene.jobs.steps.fail({ jobId: job.id, run: 1 });
    await scene.jobs.resume(scene.caller(), job.id);
    expect((await take(scene, ['inspect', job])).line?.event).toBe('BANK_FILE_ACCEPTED');
  });

  it('where the step broke off at the end of its job', async () => {
    const scene = await openScene(table);
    const job = await upToEnd(scene);
    await breakOff(scene, ['finish', job], 'BEHIND');
    const { line } = await take(scene, ['finish', job]);
    expect(line).toMatchObject({ event: 'BANK_FILE_FINISHED', fields: { verdict: 'RECONCILED', rows: 1 } });
  });
});
