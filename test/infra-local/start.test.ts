import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { findFreePort } from '../../infra/local/free-port.ts';

vi.setConfig({ testTimeout: 180_000 });

const PROJECT = join(import.meta.dirname, '../..');

async function isUp(url: string): Promise<boolean> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
  await answer?.text();
  return answer !== undefined;
}

/** Starts the service as its user does, and waits until it says how to stop it. */
async function startByNpm(port: number): Promise<ChildProcess> {
  const npm = spawn('npm', ['start', '--', '--memory', '--port', String(port)], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  for await (const chunk of npm.stdout.setEncoding('utf8')) {
    said += String(chunk);
    if (said.includes('Ctrl-C')) return npm;
  }
  throw new Error(`npm start ended: ${said}`);
}

it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  'npm start ends with all it started when npm gets %s',
  async (signal) => {
    const port = await findFreePort();
    const health = `http://127.0.0.1:${port}/health`;
    const npm = await startByNpm(port);
    expect(await isUp(health)).toBe(true);
    const ended = once(npm, 'exit');
    npm.kill(signal);
    await ended;
    await vi.waitUntil(async () => !(await isUp(health)), { timeout: 30_000, interval: 200 });
  },
);
