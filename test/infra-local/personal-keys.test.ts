import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { openMasterKey } from '#platform/master-key.ts';
import { readState, stateText } from '#store/state-text.ts';
import { openCipher } from '#store/key-ring.ts';
import { resealItems } from '#store/sealed-items.ts';
import { runPersonalKeys } from '../../infra/local/personal-keys.ts';
import { createTestTable } from '../support/engine.ts';
import { PERSONAL_KEY } from '../support/personal-key.ts';
import { openTestTable } from '../support/ports.ts';

const place = await createTestTable();
const table = openTestTable(place);
const PLACE = ['--table', place.tableName, '--endpoint', place.endpoint, '--personal-key', PERSONAL_KEY];
const MEMBERS = 430;
const idOf = (number: number): string => `MB_${String(number).padStart(4, '0')}`;

const CHANGED = { id: idOf(3), version: 9, personal: 'changed' };

const open = () => openCipher(table, openMasterKey(PERSONAL_KEY));
const run = (work: string) => runPersonalKeys([work, ...PLACE]);

async function put(id: string, { state, version }: { readonly state: unknown; readonly version?: number }) {
  const Item = { pk: `MB#${id}`, sk: 'STATE', state, ...(version !== undefined && { version }) };
  await table.client.send(new PutCommand({ TableName: table.tableName, Item }));
}

async function readMember(id: string): Promise<{ readonly version: unknown; readonly state: unknown }> {
  const Key = { pk: `MB#${id}`, sk: 'STATE' };
  const { Item = {} } = await table.client.send(new GetCommand({ TableName: table.tableName, Key }));
  return { version: Item['version'], state: readState(Item) };
}

async function putMember(number: number): Promise<void> {
  const personal = (await open()).seal(`张${number}`, idOf(number));
  await put(idOf(number), { state: stateText({ id: idOf(number), version: 2, personal }), version: 2 });
}

describe('the command of the operator', () => {
  it('rotates the keys, seals all anew under the versions that were read, and counts what is under which key', async () => {
    await Promise.all(Array.from({ length: MEMBERS }, (_, number) => putMember(number)));
    await put('PLAIN', { state: stateText({ id: 'PLAIN', name: 'sealed' }), version: 1 });
    await put('RECEIPT', { state: { answer: (await open()).seal('张三', 'RECEIPT') } });
    expect(await run('status')).toContain(`newest key: k1\nk1: ${MEMBERS}`);
    expect(await run('rotate')).toContain('new key: k2');
    await putMember(MEMBERS);
    expect(await run('status')).toContain(`newest key: k2\nk1: ${MEMBERS}\nk2: 1`);
    const told = await run('reseal');
    expect(told).toContain(`sealed anew: ${MEMBERS}\n`);
    expect(told).toContain('current already: 1\n');
    expect(await run('status')).toMatch(new RegExp(`newest key: k2\nk2: ${MEMBERS + 1}$`));
    const { version, state } = await readMember(idOf(7));
    expect(version).toBe(2);
    expect(state).toMatchObject({ id: idOf(7), version: 2 });
    const cipher = await open();
    const { personal } = state as { readonly personal: string };
    expect(cipher.open(personal, idOf(7))).toBe('张7');
    expect(await run('reseal')).toContain('sealed anew: 0\n');
  });

  it('leaves what does not open and counts it', async () => {
    const state = { id: 'FORGED', note: 'sealed:k1.AAAA' };
    await put('FORGED', { state: stateText(state), version: 1 });
    expect(await run('reseal')).toContain('unreadable: 1');
    expect((await readMember('FORGED')).state).toEqual(state);
  });

  it('leaves what was changed since it was read, for the next run', async () => {
    await run('rotate');
    const cipher = await open();
    const racing = openTestTable(place);
    racing.client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          if (commandName === 'UpdateItemCommand' && JSON.stringify(args.input).includes(`MB#${idOf(3)}"`)) {
            await put(idOf(3), { state: stateText(CHANGED), version: CHANGED.version });
          }
          return next(args);
        },
      { step: 'initialize' },
    );
    const counts = await resealItems(racing, cipher);
    expect(counts).toMatchObject({ resealed: MEMBERS, changed: 1 });
    const { version, state } = await readMember(idOf(3));
    expect(version).toBe(9);
    expect(state).toEqual(CHANGED);
  });

  it.each([[], ['remove'], ['rotate', 'reseal']])('tells how it is used where it is asked for %j', async (...words) => {
    await expect(runPersonalKeys([...words, ...PLACE])).rejects.toThrow('npm run personal-keys');
    await expect(runPersonalKeys(['status'])).rejects.toThrow('npm run personal-keys');
  });

  it('is refused with another master key than that of the table', async () => {
    const other = PERSONAL_KEY.replace(/$/, '-other');
    await expect(runPersonalKeys(['rotate', ...PLACE.slice(0, 4), '--personal-key', other])).rejects.toThrow(
      'not the one that wrapped',
    );
  });
});
