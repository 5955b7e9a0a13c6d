import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { masterKeyOf, newDataKey } from '#platform/master-key.ts';
import type { TableClient } from '#store/document-client.ts';
import { openCipher, rotateKey } from '#store/key-ring.ts';
import { keepRing, RING_KEPT_MILLISECONDS } from '#store/kept-ring.ts';
import { createTestTable } from '../support/engine.ts';
import { createFaultyTable } from '../support/faulty-table.ts';
import { openTestTable } from '../support/ports.ts';

const bytes = newDataKey();
const PLACE = 'MB_1';
const READ = 'GetItemCommand';

/** A process of its own: it shares the master key with the others and nothing else. */
const newMaster = () => masterKeyOf(Buffer.from(bytes));

async function readRing({ client, tableName }: TableClient): Promise<Readonly<Record<string, unknown>>> {
  const Key = { pk: 'KEYRING', sk: 'PERSONAL' };
  return (await client.send(new GetCommand({ TableName: tableName, Key }))).Item ?? {};
}

describe('the key ring', async () => {
  const table = openTestTable(await createTestTable());

  it('is made once by all who need it at once: what one seals the others open and find', async () => {
    const ciphers = await Promise.all(Array.from({ length: 8 }, () => openCipher(table, newMaster())));
    const sealed = ciphers.map((cipher) => cipher.seal('张三', PLACE));
    const [other] = ciphers;
    expect(sealed.map((text) => other?.open(text, PLACE))).toEqual(sealed.map(() => '张三'));
    expect(new Set(ciphers.map((cipher) => cipher.blind('NAME', '张三'))).size).toBe(1);
  });

  it('holds no key in the clear', async () => {
    const { sealing, indexing } = await readRing(table);
    const texts = JSON.stringify([sealing, indexing]);
    expect(texts.match(/sealed:master\./g)).toHaveLength(2);
  });

  it('does not open with another master key, which says so, and stays as it is', async () => {
    const before = await readRing(table);
    const wrong = masterKeyOf(newDataKey());
    await expect(openCipher(table, wrong)).rejects.toThrow('not the one that wrapped the key ring');
    await expect(rotateKey(table, wrong)).rejects.toThrow('not the one that wrapped the key ring');
    expect(await readRing(table)).toEqual(before);
  });
});

describe('a rotation', async () => {
  const table = openTestTable(await createTestTable());

  it('is refused where there is no ring yet', async () => {
    await expect(rotateKey(table, newMaster())).rejects.toThrow('no key ring yet');
    expect(await readRing(table)).toEqual({});
  });

  it('adds the key that seals from now on; what was sealed before opens, and is found as before', async () => {
    const before = await openCipher(table, newMaster());
    const sealed = before.seal('张三', PLACE);
    expect(await rotateKey(table, newMaster())).toBe('k2');
    const after = await openCipher(table, newMaster());
    expect(after.keyName).toBe('k2');
    expect(after.open(sealed, PLACE)).toBe('张三');
    expect(after.blind('NAME', '张三')).toBe(before.blind('NAME', '张三'));
  });

  it('loses no key, however many rotate at once', async () => {
    const names = await Promise.all(Array.from({ length: 4 }, () => rotateKey(table, newMaster())));
    expect(names.toSorted()).toEqual(['k3', 'k4', 'k5', 'k6']);
    const { sealing } = await readRing(table);
    expect(sealing).toMatchObject(['k1', 'k2', 'k3', 'k4', 'k5', 'k6'].map((name) => ({ name })));
    expect((await openCipher(table, newMaster())).keyName).toBe('k6');
  });
});

describe('a process', async () => {
  const place = await createTestTable();
  const table = openTestTable(place);
  let now = 0;
  const startProcess = () => {
    const through = createFaultyTable(place);
    const reads = (): number => through.requestsOf(READ);
    return { through, reads, cipher: keepRing(through, newMaster(), () => now) };
  };
  await openCipher(table, newMaster());

  it('reads the ring once for all its requests, until it is ten minutes old', async () => {
    const { reads, cipher } = startProcess();
    await Promise.all([cipher(), cipher()]);
    now += RING_KEPT_MILLISECONDS - 1;
    await cipher();
    expect(reads()).toBe(1);
    now += 1;
    await cipher();
    expect(reads()).toBe(2);
    expect(RING_KEPT_MILLISECONDS).toBe(600_000);
  });

  it('seals under a new key within ten minutes, and opens what is sealed under it at once', async () => {
    const { reads, cipher } = startProcess();
    const before = await cipher();
    const name = await rotateKey(table, newMaster());
    const sealed = (await openCipher(table, newMaster())).seal('李四', PLACE);
    expect((await cipher()).keyName).toBe(before.keyName);
    const opened = await Promise.all([cipher(sealed), cipher(sealed), cipher(sealed)]);
    expect(opened.map((newer) => newer.open(sealed, PLACE))).toEqual(['李四', '李四', '李四']);
    expect((await cipher()).keyName).toBe(name);
    expect(reads()).toBeLessThanOrEqual(3);
    const idle = startProcess();
    await idle.cipher();
    const newest = await rotateKey(table, newMaster());
    now += RING_KEPT_MILLISECONDS;
    expect((await idle.cipher()).keyName).toBe(newest);
  });

  it('looks once, not with every text, for a key that nobody has, and again when the ring is old', async () => {
    const { reads, cipher } = startProcess();
    const foreign = 'sealed:k99.AAAA';
    await cipher();
    for (let text = 0; text < 5; text += 1) {
      expect((await cipher(foreign)).knows(foreign)).toBe(false);
    }
    expect(reads()).toBe(2);
    now += RING_KEPT_MILLISECONDS;
    await cipher(foreign);
    expect(reads()).toBe(4);
  });

  it('asks the master key nothing for a ring that did not change', async () => {
    let unwrapped = 0;
    const master = newMaster();
    const cipher = keepRing(
      table,
      {
        wrap: master.wrap,
        unwrap: (wrapped) => {
          unwrapped += 1;
          return master.unwrap(wrapped);
        },
      },
      () => now,
    );
    await cipher();
    const once = unwrapped;
    now += RING_KEPT_MILLISECONDS;
    await cipher();
    expect(unwrapped).toBe(once);
  });

  it('looks for a key itself where a look that was under way failed', async () => {
    const { through, cipher } = startProcess();
    await cipher();
    await rotateKey(table, newMaster());
    const sealed = (await openCipher(table, newMaster())).seal('王五', PLACE);
    through.plan(READ, ...Array.from({ length: 4 }, () => 'NO_CONNECTION' as const));
    const failing = expect(cipher('sealed:k99.AAAA')).rejects.toThrow('socket hang up');
    await new Promise(setImmediate);
    expect((await cipher(sealed)).open(sealed, PLACE)).toBe('王五');
    await failing;
  });

  it('forgets a read that failed', async () => {
    const { through, cipher } = startProcess();
    through.plan(READ, ...Array.from({ length: 4 }, () => 'NO_CONNECTION' as const));
    await expect(cipher()).rejects.toThrow('socket hang up');
    expect((await cipher()).keyName).toMatch(/^k\d$/);
  });
});
