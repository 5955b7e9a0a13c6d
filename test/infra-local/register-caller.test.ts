import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { Instant } from '#domain/day.ts';
import { openTable } from '#store/document-client.ts';
import { registerCaller } from '../../infra/local/register-caller.ts';
import { createPorts, createAdapters } from '../../functions/compose.ts';
import { createTestTable } from '../support/engine.ts';
import { PERSONAL_KEY } from '../support/personal-key.ts';

it('lets the first administrator of a stage in, once, again after it was revoked, and refuses what no caller may be', async () => {
  const { endpoint, tableName } = await createTestTable();
  const registration = { table: tableName, endpoint, subject: 'zj-admin', name: '浙江省总工会', region: '330000' };
  const id = await registerCaller(registration);
  const ports = createPorts(
    createAdapters({ tableName, dynamoDbEndpoint: endpoint, dataFolder: 'data', personalKey: PERSONAL_KEY }),
  );
  const read = async (): Promise<ApiClient> => {
    const client = await ports.clients.findBySubject('zj-admin');
    if (client === undefined) throw new Error('the caller was not registered');
    return client;
  };
  expect(await read()).toMatchObject({
    id,
    role: 'PROVINCE_ADMIN',
    scope: { kind: 'REGION', regionCode: '330000' },
    revokedAt: null,
  });
  expect(await registerCaller(registration)).toBe(id);
  const revoke = async (): Promise<void> => {
    const now = await read();
    const at = '2026-11-21T00:00:00.000Z' as Instant;
    const receipt = { ...{ id: ports.ids.next('Receipt'), actorId: now.id, key: `revoking-${now.version}` }, at };
    const state = { ...now, version: now.version + 1, revokedAt: at };
    const write = { type: 'SAVE', noun: 'apiClient', state, readVersion: now.version } as const;
    await ports.ledger.commit({ writes: [write], audit: [], receipt: { ...receipt, fingerprint: '', answer: null } });
  };
  await revoke();
  expect(await registerCaller(registration)).toBe(id);
  expect(await read()).toMatchObject({ id, version: 3, revokedAt: null });
  const renamed = { ...registration, name: '另一名称' };
  await expect(registerCaller(renamed)).rejects.toThrow('SUBJECT_TAKEN');
  await revoke();
  expect(await registerCaller(renamed)).toBe(id);
  expect(await read()).toMatchObject({ id, version: 5, name: '另一名称', revokedAt: null });
  await expect(registerCaller({ ...registration, subject: 'x', region: '999999' })).rejects.toThrow('REGION');
});

it('neither takes nor makes a key of personal facts', async () => {
  const table = await createTestTable();
  const { endpoint, tableName } = table;
  await registerCaller({ table: tableName, endpoint, subject: 'zj-admin', name: '浙江省总工会', region: '330000' });
  const Key = { pk: 'KEYRING', sk: 'PERSONAL' };
  const client = openTable({ tableName, endpoint }).client;
  expect((await client.send(new GetCommand({ TableName: tableName, Key }))).Item).toBeUndefined();
});
