import { expect, it } from 'vitest';
import { dayOf } from '#domain/day.ts';
import type { ClaimId, DisbursementId } from '#domain/ids.ts';
import { batchDisbursements } from '#services/fill-disbursement.ts';
import type { Ports } from '#services/ports.ts';
import { personWith, plantMember } from '../support/household.ts';
import { changedRow } from '../support/operations.ts';
import { valueOf } from '../support/outcome.ts';
import { openProgramApi } from '../support/program-api.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const { opened, reviewed, approve, batch, stepped } = openProgramApi(service);

/** The list of what was approved in pages of one: first a claim that it should hold no more, then those that wait. */
function lagging(ports: Ports, late: ClaimId): Ports {
  const ofEdition: Ports['claims']['ofEdition'] = async (place, { after }) => {
    const claim = await ports.claims.read(late);
    if (after === undefined && claim !== undefined) {
      return { items: [{ item: claim, position: 'late' }], hasMore: true, end: 'late' };
    }
    return ports.claims.ofEdition(place, { limit: 1, after: after === 'late' ? undefined : after });
  };
  return { ...ports, claims: { ...ports.claims, ofEdition } };
}

it('fills a batch past claims that are in another already, or name no account', async () => {
  service.clock.set('2017-03-10');
  const grant = { category: 'MEDICAL', claimants: ['MEMBER', 'NON_MEMBER'], amount: { fixed: 100 } };
  const { id: editionId } = await opened({ rules: { grant } });
  const granted = async (claimant: object) =>
    changedRow(await approve(await reviewed(editionId, claimant)), 'claim').id as ClaimId;
  const member = async (order: number) => ({
    memberId: (await plantMember(service.request(), { body: service.federations.zhejiang.base, order })).id,
  });
  const taken = await granted(await member(1));
  const more = { claimIds: [taken] };
  await stepped('disbursement', await batch(editionId), { name: 'batchDisbursements', by: 'zhejiang-officer', more });
  const { name, documentNumber } = personWith(2);
  const unpayable = await granted({ nonMember: { name, documentNumber, reason: '外来务工' } });
  const waiting = await granted(await member(3));
  const { id, version: expectedVersion } = await batch(editionId);
  const now = service.clock.now();
  const act = { caller: service.clients['zhejiang-officer'], now, today: dayOf(now), requestId: 'req_fill' };
  const command = { idempotencyKey: 'fill-what-waits', id: id as DisbursementId, expectedVersion, claimIds: null };
  const filled = await batchDisbursements(lagging(service.request(), taken), act, command);
  expect(valueOf(filled).state.lines).toEqual({ count: 1, fen: 100 });
  const stateOf = async (claimId: ClaimId) => (await service.request().claims.read(claimId))?.state;
  expect([await stateOf(unpayable), await stateOf(waiting)]).toEqual(['APPROVED', 'IN_BATCH']);
});
