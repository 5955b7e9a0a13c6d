import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadFirstData } from '../../infra/local/seed.ts';
import { startLocalService } from '../support/local-service.ts';
import { runCli, type CliRun } from './run-cli.ts';

const service = await startLocalService(loadFirstData);
const SECRET = 'zhejiang-officer-demo-secret';
const storedSchema = z.object({ url: z.string(), client: z.string(), token: z.string(), expiresAt: z.number() });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'niangjia-login-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const tokenFile = (): string => join(folder, 'niangjia', 'token.json');
const run = (args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<CliRun> =>
  runCli(args, { environment: { XDG_CONFIG_HOME: folder, ...environment } });
const login = (secret = SECRET, ...args: string[]): Promise<CliRun> =>
  run(['login', '--url', service.graphqlUrl, '--client', 'zhejiang-officer', ...args], {
    NIANGJIA_CLIENT_SECRET: secret,
  });

describe('a login', () => {
  it('is kept for nobody but the person, and later commands go by it', async () => {
    const done = await login();
    expect(done).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('Logged in as zhejiang-officer') as string,
    });
    expect(statSync(tokenFile()).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'niangjia')).mode & 0o777).toBe(0o700);
    const kept = readFileSync(tokenFile(), 'utf8');
    expect(kept + done.output).not.toContain(SECRET);
    expect(done.output).not.toContain(storedSchema.parse(JSON.parse(kept)).token);
    expect(await run(['jobs'])).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('no jobs yet') as string,
    });
  });

  it('that has expired is said to have, with what to do', async () => {
    await login();
    const stored = storedSchema.parse(JSON.parse(readFileSync(tokenFile(), 'utf8')));
    expect(stored.expiresAt).toBeGreaterThan(Date.now());
    writeFileSync(tokenFile(), JSON.stringify({ ...stored, expiresAt: Date.now() - 1 }));
    const late = await run(['jobs']);
    expect(late.exitCode).toBe(3);
    expect(late.output).toMatch(/The login expired at 20.*niangjia login --url http.* --client zhejiang-officer/);
    const token = await service.tokenOf('zhejiang-officer');
    expect((await run(['jobs', '--url', service.graphqlUrl], { NIANGJIA_TOKEN: token })).exitCode).toBe(0);
  });

  it('is for one service: its token goes to no other', async () => {
    await login();
    const other = await run(['jobs', '--url', 'http://127.0.0.1:9/graphql']);
    expect(other).toMatchObject({ exitCode: 3, output: expect.stringContaining('You are logged in at') as string });
  });

  it('with a wrong secret, none, or an issuer that is none keeps nothing', async () => {
    const wrong = await login('wrong');
    expect(wrong).toMatchObject({ exitCode: 3, output: expect.stringContaining('401 invalid_client') as string });
    expect(await login('')).toMatchObject({
      exitCode: 3,
      output: expect.stringContaining('NIANGJIA_CLIENT_SECRET') as string,
    });
    const unsafe = await login(SECRET, '--issuer', 'http://issuer.example.com/');
    expect(unsafe).toMatchObject({ exitCode: 3, output: expect.stringContaining('not https') as string });
    const none = await login(SECRET, '--issuer', service.graphqlUrl);
    expect(none).toMatchObject({ exitCode: 3, output: expect.stringContaining('no OpenID issuer') as string });
    expect(() => statSync(tokenFile())).toThrow('ENOENT');
    expect((await run(['jobs'])).output).toContain('There is no token');
  });

  it('takes no secret on the command line', async () => {
    expect((await login(SECRET, '--secret', 'x')).exitCode).toBe(2);
  });
});
