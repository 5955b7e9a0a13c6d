import { expect, it } from 'vitest';
import { dayOf } from '#domain/day.ts';
import type { Enrolment } from '#domain/enrolment/enrolment.ts';
import type { EnrolmentId, ProgramEditionId } from '#domain/ids.ts';
import type { Ports } from '#services/ports.ts';
import type { Placed } from '#services/ports/slice.ts';
import { exitEnrolment } from '#services/step-enrolment.ts';
import { plantMember } from '../support/household.ts';
import { changedRow } from '../support/operations.ts';
import { valueOf } from '../support/outcome.ts';
import { openProgramApi } from '../support/program-api.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const { opened, enrol } = openProgramApi(service);

/** A list that lags behind: it still shows those who were let in since, before all others. */
function lagging(ports: Ports, late: readonly Enrolment[]): Ports {
  const placed = (item: Enrolment): Placed<Enrolment> => ({ item, position: item.id });
  const ofEdition: Ports['enrolments']['ofEdition'] = async (place, { limit, after }) => {
    if (place.state !== 'WAITLISTED') return ports.enrolments.ofEdition(place, { limit, after });
    const { items } = await ports.enrolments.ofEdition(place, { limit: 100, after: undefined });
    const all = [...late, ...items.map(({ item }) => item)]
      .map(placed)
      .filter(({ position }) => after === undefined || position > after);
    return { items: all.slice(0, limit), hasMore: all.length > limit, end: all[limit - 1]?.position };
  };
  return { ...ports, enrolments: { ...ports.enrolments, ofEdition } };
}

it('passes over those who were let in since the list was made, however many they are', async () => {
  service.clock.set('2017-03-01');
  const quota = 12;
  const rules = { enrolment: { enrollees: ['MEMBER'], waitList: true } };
  const edition = await opened({ quota, rules });
  const ids: EnrolmentId[] = [];
  for (let order = 1; order <= quota + 1; order += 1) {
    service.clock.set(`2017-03-${String(order).padStart(2, '0')}`);
    const { id: memberId } = await plantMember(service.request(), { body: service.federations.zhejiang.base, order });
    ids.push(changedRow(await enrol(edition.id, { memberId }), 'enrolment').id as EnrolmentId);
  }
  const place = { editionId: edition.id as ProgramEditionId, state: 'ENROLLED' } as const;
  const { items } = await service.request().enrolments.ofEdition(place, { limit: 100, after: undefined });
  const [first, ...late] = items.map(({ item }) => item);
  if (first === undefined) throw new Error('the first was let in');
  const now = service.clock.now();
  const act = { caller: service.clients['zhejiang-officer'], now, today: dayOf(now), requestId: 'req_wait' };
  const leave = { idempotencyKey: 'leave-the-list', id: first.id, expectedVersion: first.version, on: null };
  const left = await exitEnrolment(lagging(service.request(), late), act, { ...leave, reason: '离职' });
  expect(valueOf(left).state.state).toBe('EXITED');
  expect(await service.request().enrolments.read(ids.at(-1) ?? first.id)).toMatchObject({ state: 'ENROLLED' });
});
