import { expect, it } from 'vitest';
import { dayOf } from '#domain/day.ts';
import type { ClaimId, DisbursementId } from '#domain/ids.ts';
import type { Ports } from '#services/ports.ts';
import { cancelDisbursement } from '#services/settle-disbursement.ts';
import { plantMember } from '../support/household.ts';
import { changedRow } from '../support/operations.ts';
import { failureOf } from '../support/outcome.ts';
import { openProgramApi } from '../support/program-api.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const { opened, reviewed, approve, batch, stepped } = openProgramApi(service);

/** The service ends before the lines of a batch are released. */
function ending(ports: Ports): Ports {
  const lines = () => Promise.reject(new Error('the service ended'));
  return { ...ports, disbursements: { ...ports.disbursements, lines } };
}

it('releases what a batch still holds that was cancelled before, whoever asks again under whatever key', async () => {
  service.clock.set('2017-03-10');
  const grant = { category: 'MEDICAL', claimants: ['MEMBER'], amount: { fixed: 100 } };
  const { id: editionId } = await opened({ rules: { grant } });
  const { id: memberId } = await plantMember(service.request(), { body: service.federations.zhejiang.base, order: 1 });
  const claim = changedRow(await approve(await reviewed(editionId, { memberId })), 'claim').id as ClaimId;
  const step = { name: 'batchDisbursements', by: 'zhejiang-officer' } as const;
  const { id, version: expectedVersion } = await stepped('disbursement', await batch(editionId), step);
  const now = service.clock.now();
  const act = { caller: service.clients['zhejiang-officer'], now, today: dayOf(now), requestId: 'req_cancel' };
  const target = { id: id as DisbursementId, expectedVersion };
  const cut = cancelDisbursement(ending(service.request()), act, { ...target, idempotencyKey: 'cancel-first' });
  await expect(cut).rejects.toThrow('the service ended');
  const stateOf = async () => (await service.request().claims.read(claim))?.state;
  expect(await stateOf()).toBe('IN_BATCH');

  const strange = { ...act, caller: service.clients['jiangxi-officer'] };
  await cancelDisbursement(service.request(), strange, { ...target, idempotencyKey: 'cancel-away' });
  expect(await stateOf()).toBe('IN_BATCH');
  const again = await cancelDisbursement(service.request(), act, { ...target, idempotencyKey: 'cancel-again' });
  expect(failureOf(again)?.code).toBe('CONFLICT');
  expect(await stateOf()).toBe('APPROVED');
});
