import { expect, it } from 'vitest';
import type { LocalDate } from '#domain/day.ts';
import type { JobMove } from '#domain/job/decide-step.ts';
import type { AcceptedFile } from '#domain/job/job.ts';
import { readLastAccepted } from '#services/bank-files.ts';
import { moveJob } from '#services/step-job.ts';
import { openScene } from '../../support/bank-files/bank-scene.ts';
import { chargeText, DATE } from '../../support/bank-files/row-text.ts';
import { BANK } from '../../support/bank-files/sample-world.ts';
import { createTestTable } from '../../support/engine.ts';
import { failureOf, stateAfter } from '../../support/outcome.ts';

it('a file is not accepted where the job on the one before it is not as it was read', async () => {
  const scene = await openScene(await createTestTable());
  await scene.sendWell('DISCOUNT', [chargeText()]);
  const { bank, ...file } = scene.file('DISCOUNT', [chargeText({ transactionId: 't2' })]);
  const caller = scene.caller(bank);
  const queued = await scene.jobs.queue(caller, file);
  const act = { ...scene.service.act(caller), byJob: true };
  const job = await stateAfter(moveJob(scene.jobs.ports(), act, { job: queued, move: { step: 'INSPECT' } }));
  const last = await readLastAccepted(scene.jobs.ports(), BANK.code, 'DISCOUNT');
  if (last === undefined) throw new Error('the test relies on a file that was accepted');
  const accepted: AcceptedFile = {
    ...{ businessDate: DATE as LocalDate, sequence: 2, form: 'DELTA', sha256: '' },
    ...{ acceptedAt: act.now, graceDays: 3 },
  };
  const runAfter = (version: number): JobMove => ({
    ...{ step: 'RUN', rows: 1, parts: 1 },
    acceptance: { accepted, last: last.owner, lastJob: { id: last.job.id, version }, rowsSha256: null },
  });
  const accept = (version: number) => moveJob(scene.jobs.ports(), act, { job, move: runAfter(version) });
  expect(failureOf(await accept(last.job.version - 1))?.code).toBe('CONFLICT');
  expect((await scene.jobs.read(job.id)).state).toBe('INSPECTING');
  expect((await stateAfter(accept(last.job.version))).state).toBe('RUNNING');
});
