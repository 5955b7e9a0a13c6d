import { describe, expect, it } from 'vitest';
import { change, changedRow, read } from '../support/operations.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const { zhejiang, jiangxi } = service.federations;
const ROLES = ['admin', 'officer', 'reviewer', 'dashboard', 'bank', 'partner', 'member'] as const;

describe('a caller', () => {
  it.each(ROLES)('that is a %s learns who it is and what it is limited to', async (name) => {
    const { id, role, scope } = service.clients[`zhejiang-${name}`];
    const query = '{ viewer { id role scope { kind regionCode bodyId cardProgram memberId } } }';
    expect(await read(service, `zhejiang-${name}`, { query })).toEqual({
      viewer: { id, role, scope: { bodyId: null, cardProgram: null, memberId: null, ...scope } },
    });
  });

  it('is let in, seen and revoked by the administrator of its federation', async () => {
    const scope = { kind: 'BODY', bodyId: zhejiang.base.id };
    const shows = 'apiClient { id version subject scope { kind regionCode bodyId } revokedAt }';
    const input = { subject: 'new-officer', name: '新经办人', role: 'OFFICER', scope };
    const registered = await change(service, 'zhejiang-admin', { name: 'registerApiClient', shows, input });
    const shown = { subject: 'new-officer', scope: { ...scope, regionCode: '330881' }, revokedAt: null };
    expect(registered['apiClient']).toMatchObject(shown);
    const { id, version } = changedRow(registered, 'apiClient');
    const one = { query: 'query One($id: ID!) { apiClient(id: $id) { subject } }', variables: { id } };
    expect(await read(service, 'zhejiang-admin', one)).toEqual({ apiClient: { subject: 'new-officer' } });
    expect(await read(service, 'jiangxi-admin', one)).toEqual({ apiClient: null });
    const target = { id, expectedVersion: version };
    const revoke = { name: 'revokeApiClient', shows: 'apiClient { revokedAt }', input: target };
    expect((await change(service, 'jiangxi-admin', revoke)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    const revoked = await change(service, 'zhejiang-admin', revoke);
    expect(revoked['apiClient']).toEqual({ revokedAt: service.clock.now() });
  });

  it('is not let into a body of another federation', async () => {
    const scope = { kind: 'BODY', bodyId: jiangxi.base.id };
    const input = { subject: 'outsider', name: '外省经办人', role: 'OFFICER', scope };
    const call = { name: 'registerApiClient', shows: 'apiClient { id }', input };
    const payload = await change(service, 'zhejiang-admin', call);
    expect(payload.problems).toMatchObject([{ code: 'NOT_FOUND', path: ['scope', 'bodyId'] }]);
  });

  it.each([
    ['a zero-width space', '浙江\u200b看板'],
    ['an override of direction', '浙江\u202e看板'],
    ['a tab', '浙江\t看板'],
    ['half of a character', '浙江\ud842'],
  ])('is not given a name with %s in it', async (_what, name) => {
    const scope = { kind: 'REGION', regionCode: '330000' };
    const input = { subject: 'unseen', name, role: 'DASHBOARD', scope };
    const payload = await change(service, 'zhejiang-admin', {
      name: 'registerApiClient',
      shows: 'apiClient { id }',
      input,
    });
    expect(payload.problems).toMatchObject([{ code: 'INPUT_INVALID', path: ['name'] }]);
  });
});
