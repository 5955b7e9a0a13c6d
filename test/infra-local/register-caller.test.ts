import { expect, it } from 'vitest';
import { registerCaller } from '../../infra/local/register-caller.ts';
import { createPorts, createAdapters } from '../../functions/compose.ts';
import { createTestTable } from '../support/engine.ts';

it('lets the first administrator of a stage in, once, and refuses what no caller may be', async () => {
  const { endpoint, tableName } = await createTestTable();
  const registration = { table: tableName, endpoint, subject: 'zj-admin', name: '浙江省总工会', region: '330000' };
  const id = await registerCaller(registration);
  const ports = createPorts(createAdapters({ tableName, dynamoDbEndpoint: endpoint, dataFolder: 'data' }));
  expect(await ports.clients.findBySubject('zj-admin')).toMatchObject({
    id,
    role: 'PROVINCE_ADMIN',
    scope: { kind: 'REGION', regionCode: '330000' },
    revokedAt: null,
  });
  expect(await registerCaller(registration)).toBe(id);
  await expect(registerCaller({ ...registration, name: '另一名称' })).rejects.toThrow('IDEMPOTENCY_KEY_REUSED');
  await expect(registerCaller({ ...registration, subject: 'x', region: '999999' })).rejects.toThrow('REGION');
});
