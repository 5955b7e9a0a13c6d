import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { SealedPeriod } from '#domain/reconciliation/decide-seal.ts';
import { listAuditTrail } from '#services/list-audit-trail.ts';
import type { Ports } from '#services/ports.ts';
import type { CommandResult } from '#services/run-command.ts';
import { listSealedPeriods, sealPeriod } from '#services/seal-period.ts';
import { resolveBreak } from '#services/settle-break.ts';
import { BankJobs } from '../../support/bank-files/bank-jobs.ts';
import { beginSettledScene, CALLERS } from '../../support/bank-files/settled-scene.ts';
import { createTestTable } from '../../support/engine.ts';
import { failureOf, stateAfter } from '../../support/outcome.ts';
import { createTestPorts } from '../../support/ports.ts';

const { admin, officer, reviewer, county, other } = CALLERS;
let calls = 0;

const key = (): string => {
  calls += 1;
  return `seal-call-${calls}`;
};

/** A bank of its own per test, with May told and over. */
async function begin() {
  const service = createTestPorts(await createTestTable(), { now: '2026-05-01' });
  const scene = await beginSettledScene(service);
  const seal = (period: string, by: ApiClient = admin, ports: Ports = service.request()) =>
    sealPeriod(ports, service.act(by), { idempotencyKey: key(), bankId: scene.bank.id, period });
  const accept = async (subject: string) => {
    const { id, version } = await scene.breakOf(subject, 'DISCOUNT_OVER');
    const verdict = { resolution: 'ACCEPTED', reason: 'agreed', correctedBy: null } as const;
    const command = { idempotencyKey: key(), id, expectedVersion: version, ...verdict };
    await stateAfter(resolveBreak(service.request(), service.act(reviewer), command));
  };
  return { service, scene, seal, accept };
}

const refusal = (code: string) => ({ code, path: ['period'] });

/** Ports whose ledger lets something else happen just before the first change goes in. */
function interposed(ports: Ports, before: () => Promise<unknown>): Ports {
  const { ledger } = ports;
  let isFirst = true;
  const commit: typeof ledger.commit = async (change) => {
    if (isFirst) {
      isFirst = false;
      await before();
    }
    return ledger.commit(change);
  };
  return Object.create(ports, { ledger: { value: { ...ledger, commit } } }) as Ports;
}

describe('sealing a month', () => {
  it('closes it for good, once, with an entry in the trail of the bank', async () => {
    const { service, scene, seal } = await begin();
    await scene.tell('2026-05-20', [{ id: 'GOOD' }]);
    service.clock.set('2026-06-01');
    const sealed = await stateAfter(seal('2026-05'));
    expect(sealed).toEqual({
      ...{ bankCode: scene.bank.code, period: '2026-05' },
      ...{ sealedAt: service.clock.now(), actorId: admin.id },
    });
    expect(failureOf(await seal('2026-05'))).toEqual(refusal('PERIOD_SEALED'));
    await stateAfter(seal('2026-04'));
    const listed = (by: ApiClient) => listSealedPeriods(service.request(), service.act(by), scene.bank.id);
    for (const by of [admin, officer, scene.caller]) {
      expect((await listed(by)).map(({ period }) => period)).toEqual(['2026-05', '2026-04']);
    }
    for (const by of [other, county, scene.otherCaller]) expect(await listed(by)).toEqual([]);
    const query = { subjectId: scene.bank.id, page: { limit: 10, after: undefined } };
    const trail = await listAuditTrail(service.request(), service.act(admin), query);
    expect(trail.items.map(({ item }) => [item.action, item.changes[0]?.to])).toEqual([
      ['SEAL_PERIOD', '2026-04'],
      ['SEAL_PERIOD', '2026-05'],
    ]);
    const late = await scene.tell('2026-05-31', [{ id: 'LATE' }]);
    expect(late.problems.map(({ code }) => code)).toEqual(['PERIOD_SEALED']);
  });

  it.each([
    ['2026-06', 'PERIOD_NOT_OVER'],
    ['2026-07', 'PERIOD_NOT_OVER'],
    ['2026-13', 'INPUT_INVALID'],
    ['2026', 'INPUT_INVALID'],
  ])('%s in June is refused with %s', async (period, code) => {
    const { service, seal } = await begin();
    service.clock.set('2026-06-30');
    expect(failureOf(await seal(period))).toEqual(refusal(code));
  });

  it('is for administrators whose scope holds the whole division of the bank', async () => {
    const { service, scene, seal } = await begin();
    service.clock.set('2026-06-01');
    for (const by of [officer, reviewer, county, other, scene.caller]) {
      expect(failureOf(await seal('2026-05', by))).toEqual({ code: 'NOT_FOUND', path: ['bankId'] });
    }
  });

  it('waits until all its breaks are settled, and those that wait for their charge', async () => {
    const { service, scene, seal, accept } = await begin();
    await scene.tell('2026-05-30', [{ id: 'OVER', discount: 1500 }]);
    await scene.tell('2026-05-31', [{ id: 'ORPHAN', of: 'NOBODY', discount: 100 }]);
    service.clock.set('2026-06-01');
    expect(failureOf(await seal('2026-05'))).toEqual(refusal('PERIOD_HAS_OPEN_BREAKS'));
    await accept('OVER');
    expect((await scene.breakOf('ORPHAN', 'ORPHAN_REFUND')).settled).toBeNull();
    expect(failureOf(await seal('2026-05'))).toEqual(refusal('PERIOD_HAS_OPEN_BREAKS'));
    const { id, version } = await scene.breakOf('ORPHAN', 'ORPHAN_REFUND');
    const verdict = { resolution: 'WRITTEN_OFF', reason: 'never charged', correctedBy: null } as const;
    const command = { idempotencyKey: key(), id, expectedVersion: version, ...verdict };
    await stateAfter(resolveBreak(service.request(), service.act(admin), command));
    await scene.tell('2026-06-02', [{ id: 'JUNE', discount: 1500 }]);
    service.clock.pass(15);
    await stateAfter(seal('2026-05'));
  });

  it('waits for the jobs on its files, and a moment longer', async () => {
    const { service, scene, seal } = await begin();
    const job = await scene.send('2026-05-31', [{ id: 'GOOD' }]);
    service.clock.set('2026-06-01');
    const { steps } = scene.jobs;
    const event = { jobId: job.id, run: job.run };
    await steps.inspect(event);
    expect(failureOf(await seal('2026-05'))).toEqual(refusal('JOB_UNDER_WAY'));
    await scene.jobs.run(job);
    service.clock.pass(14);
    expect(failureOf(await seal('2026-05'))).toEqual(refusal('JOB_UNDER_WAY'));
    service.clock.pass(1);
    await stateAfter(seal('2026-05'));
  });

  it('waits a moment after a file of another month was accepted, too: the one before it may just have been done', async () => {
    const { service, scene, seal } = await begin();
    await scene.tell('2026-05-31', [{ id: 'GOOD' }]);
    const june = await scene.send('2026-06-01', [{ id: 'JUNE' }]);
    await scene.jobs.steps.inspect({ jobId: june.id, run: june.run });
    service.clock.pass(14);
    expect(failureOf(await seal('2026-05'))).toEqual(refusal('JOB_UNDER_WAY'));
    service.clock.pass(1);
    await stateAfter(seal('2026-05'));
    expect((await scene.jobs.read(june.id)).state).toBe('RUNNING');
  });

  it('waits for a job that failed, and not for one of another month', async () => {
    const { service, scene, seal } = await begin();
    const job = await scene.send('2026-05-31', [{ id: 'GOOD' }]);
    const event = { jobId: job.id, run: job.run };
    await scene.jobs.steps.inspect(event);
    await scene.jobs.steps.fail(event);
    service.clock.set('2026-06-02');
    expect(failureOf(await seal('2026-05'))).toEqual(refusal('JOB_UNDER_WAY'));
    await stateAfter(seal('2026-04'));
  });
});

describe('a month that is sealed while a file of it comes in', () => {
  it('keeps the file out where it is sealed first', async () => {
    const { service, scene, seal } = await begin();
    const job = await scene.send('2026-05-31', [{ id: 'GOOD' }]);
    service.clock.set('2026-06-01');
    const event = { jobId: job.id, run: job.run };
    const moves: CommandResult<SealedPeriod>[] = [];
    let changes = 0;
    // The second change of the step is the acceptance: the first says that it is being read.
    const shaped = (ports: Ports): Ports => {
      const { ledger } = ports;
      const commit: typeof ledger.commit = async (change) => {
        changes += 1;
        if (changes === 2) moves.push(await seal('2026-05'));
        return ledger.commit(change);
      };
      return Object.create(ports, { ledger: { value: { ...ledger, commit } } }) as Ports;
    };
    const racing = new BankJobs(service, { shaped, objects: scene.jobs.objects });
    await expect(racing.steps.inspect(event)).rejects.toThrow();
    expect(moves.map(({ ok }) => ok)).toEqual([true]);
    await scene.jobs.run(job);
    const { state, problems } = await scene.jobs.read(job.id);
    expect([state, problems.map(({ code }) => code)]).toEqual(['REFUSED', ['PERIOD_SEALED']]);
  });

  it('is not sealed where the file is accepted first', async () => {
    const { service, scene, seal } = await begin();
    const job = await scene.send('2026-05-31', [{ id: 'GOOD' }]);
    service.clock.set('2026-06-01');
    const event = { jobId: job.id, run: job.run };
    const ports = interposed(service.request(), () => scene.jobs.steps.inspect(event));
    expect(failureOf(await seal('2026-05', admin, ports))).toEqual(refusal('JOB_UNDER_WAY'));
    await scene.jobs.run(job);
    expect((await scene.jobs.read(job.id)).state).toBe('COMPLETED');
  });
});
