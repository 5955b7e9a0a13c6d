import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PERSONAL_KEY_CONTEXT } from '#platform/env.ts';
import { WrongMasterKey, type MasterKey } from '#platform/key-wrapping.ts';
import { masterKeyInKms } from '#platform/kms-master-key.ts';
import { newDataKey, openMasterKey } from '#platform/master-key.ts';
import { startKmsServer } from '../support/kms-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'niangjia-master-key-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const kms = await startKmsServer();
const ARN = 'arn:aws-cn:kms:cn-northwest-1:000000000000:key/';

/** Opens the master key of a name as a process of its own would: nothing is remembered from another opening. */
const KINDS: readonly { readonly kind: string; readonly open: (name: string) => MasterKey }[] = [
  { kind: 'a file', open: (name) => openMasterKey(`file:${join(folder, name)}`) },
  {
    kind: 'KMS',
    open: (name) =>
      masterKeyInKms(`${ARN}${name}`, {
        endpoint: kms.url,
        region: 'cn-northwest-1',
        credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      }),
  },
];

describe.each(KINDS)('a master key in $kind', ({ open }) => {
  it('unwraps what it wrapped, also after a restart', async () => {
    const key = newDataKey();
    const wrapped = await open('one').wrap(key);
    expect(await open('one').unwrap(wrapped)).toEqual(key);
    expect(wrapped).not.toContain(key.toString('base64'));
  });

  it('refuses by name what another master key wrapped', async () => {
    const wrapped = await open('other').wrap(newDataKey());
    await expect(open('one').unwrap(wrapped)).rejects.toThrow(WrongMasterKey);
    await expect(open('one').unwrap(wrapped)).rejects.toThrow('docs/runbook.md');
  });

  it.each(['', 'AAAA', 'sealed:master.AAAA'])('refuses what nobody wrapped: %j', async (wrapped) => {
    await expect(open('one').unwrap(wrapped)).rejects.toThrow(WrongMasterKey);
  });

  it('refuses what was changed', async () => {
    const wrapped = await open('one').wrap(newDataKey());
    const middle = Math.floor(wrapped.length / 2);
    const changed = wrapped.slice(0, middle) + (wrapped[middle] === 'A' ? 'B' : 'A') + wrapped.slice(middle + 1);
    await expect(open('one').unwrap(changed)).rejects.toThrow(WrongMasterKey);
  });
});

describe('a master key in KMS', () => {
  it('binds what it wraps to the service: without that context KMS opens nothing', async () => {
    kms.asked.length = 0;
    const [, { open }] = KINDS as readonly [unknown, { open: (name: string) => MasterKey }];
    await open('bound').unwrap(await open('bound').wrap(newDataKey()));
    expect(kms.asked).toEqual([
      { target: 'TrentService.Encrypt', context: PERSONAL_KEY_CONTEXT },
      { target: 'TrentService.Decrypt', context: PERSONAL_KEY_CONTEXT },
    ]);
  });

  it('hands on what KMS refuses for another reason', async () => {
    const unreachable = masterKeyInKms(`${ARN}one`, {
      ...{ endpoint: 'http://127.0.0.1:1', region: 'cn-northwest-1', maxAttempts: 1 },
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    await expect(unreachable.unwrap('AAAA')).rejects.not.toBeInstanceOf(WrongMasterKey);
  });
});

describe('a master key in a file', () => {
  const fileOf = (name: string): string => join(folder, 'made', name);
  const open = (name: string): MasterKey => openMasterKey(`file:${fileOf(name)}`);

  it('is made at the first use, for its owner alone, and leaves nothing beside it', async () => {
    open('unused');
    await open('used').wrap(newDataKey());
    expect(readdirSync(join(folder, 'made'))).toEqual(['used']);
    expect(statSync(fileOf('used')).mode & 0o777).toBe(0o600);
    expect(Buffer.from(readFileSync(fileOf('used'), 'utf8'), 'base64')).toHaveLength(32);
  });

  it('is one key for all who make it at once', async () => {
    const makers = Array.from({ length: 20 }, () => open('raced'));
    const key = newDataKey();
    const wrapped = await Promise.all(makers.map((maker) => maker.wrap(key)));
    expect(await Promise.all(wrapped.map((text) => open('raced').unwrap(text)))).toEqual(wrapped.map(() => key));
  });

  it('is one key for several processes that make it at once', async () => {
    const program = join(import.meta.dirname, '../support/wrap-in-file.ts');
    const children = Array.from({ length: 4 }, () => fork(program, [fileOf('processes')]));
    const wrapped = await Promise.all(children.map(async (child) => String((await once(child, 'message'))[0])));
    const opened = await Promise.all(wrapped.map((text) => open('processes').unwrap(text)));
    expect(opened).toEqual(wrapped.map(() => Buffer.alloc(32, 7)));
  });

  it.each(['', 'AAAA', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64'), '🔑'.repeat(8)])(
    'of the wrong length is refused and stays as it is: %j',
    async (text) => {
      writeFileSync(fileOf('wrong'), text);
      await expect(open('wrong').wrap(newDataKey())).rejects.toThrow(`${fileOf('wrong')} is not 32 bytes in base64`);
      expect(readFileSync(fileOf('wrong'), 'utf8')).toBe(text);
    },
  );

  it('is looked for again after it could not be read', async () => {
    writeFileSync(fileOf('mended'), '');
    const master = open('mended');
    await expect(master.wrap(newDataKey())).rejects.toThrow('base64');
    writeFileSync(fileOf('mended'), `${newDataKey().toString('base64')}\n`);
    chmodSync(fileOf('mended'), 0o600);
    await expect(master.wrap(newDataKey())).resolves.toMatch(/^sealed:master\./);
  });
});

describe('the place of a master key', () => {
  it.each(['', 'key', 'kms:', 'file:', 'http://key'])('is refused where it is none: %j', (place) => {
    expect(() => openMasterKey(place)).toThrow('kms: and an ARN');
  });

  it('may be left out by programs that seal and open nothing: every use fails', async () => {
    const master = openMasterKey(undefined);
    await expect(master.wrap(newDataKey())).rejects.toThrow('personal facts stay closed');
    await expect(master.unwrap('')).rejects.toThrow('personal facts stay closed');
  });
});
