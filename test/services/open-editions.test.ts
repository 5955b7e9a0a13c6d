import { expect, it } from 'vitest';
import { region } from '../support/builders.ts';
import { change } from '../support/operations.ts';
import { plantBelow } from '../support/plant-body.ts';
import { openProgramApi } from '../support/program-api.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const api = openProgramApi(service);

it('a body is not dissolved before each of its editions was settled or cancelled, and opens none behind', async () => {
  service.clock.set('2026-11-20');
  const planter = { request: () => service.request(), ids: service.request().ids, clock: service.clock };
  const body = await plantBelow(planter, service.federations.zhejiang.upper, { regionCode: region('330881') });
  const dissolve = async () => {
    const input = { id: body.id, expectedVersion: body.version, reason: '企业注销' };
    const call = { name: 'dissolveUnionBody', type: 'UnionBodyTransitionInput', shows: 'unionBody { id }', input };
    return (await change(service, 'zhejiang-admin', call)).problems[0]?.code;
  };
  const { id: programId } = await api.program({ unionBodyId: body.id });
  const rules = { enrolment: { enrollees: ['MEMBER'] } };
  const [settled, cancelled] = [await api.opened({ rules }, programId), await api.opened({ rules }, programId)];
  const draft = await api.drafted({ rules }, programId);
  expect(await dissolve()).toBe('DISSOLVE_WITH_OPEN_EDITIONS');

  const officer = 'zhejiang-officer' as const;
  const reviewer = 'zhejiang-reviewer' as const;
  const closed = await api.stepped('programEdition', settled, { name: 'closeProgramEdition', by: officer });
  const settling = await api.stepped('programEdition', closed, { name: 'beginProgramSettlement', by: officer });
  await api.stepped('programEdition', settling, { name: 'settleProgramEdition', by: reviewer });
  expect(await dissolve()).toBe('DISSOLVE_WITH_OPEN_EDITIONS');
  const why = { more: { reason: '停办' }, by: reviewer };
  await api.stepped('programEdition', cancelled, { name: 'cancelProgramEdition', ...why });
  expect(await service.request().bodies.readOccupancy(body.id)).toMatchObject({ openEditions: 0 });

  expect(await dissolve()).toBeUndefined();
  const late = await api.step('programEdition', draft, { name: 'openProgram', by: reviewer });
  expect(late.problems).toMatchObject([{ code: 'BODY_CLOSED', path: ['id'] }]);
  await api.stepped('programEdition', draft, { name: 'cancelProgramEdition', ...why });
  expect(await service.request().bodies.readOccupancy(body.id)).toMatchObject({ openEditions: 0 });
});
