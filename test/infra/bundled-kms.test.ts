import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bundleGraphql } from '../../infra/bundle.ts';
import { startKmsServer } from '../support/kms-server.ts';

const scratch = mkdtempSync(join(tmpdir(), 'niangjia-bundled-kms-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});
const kms = await startKmsServer();

it('the bundle reaches KMS as the sources do, with the file that lies beside it', async () => {
  const outFolder = join(scratch, 'graphql');
  const { folder } = await bundleGraphql({ entry: join(import.meta.dirname, 'wrap-in-kms.ts'), outFolder });
  expect(readdirSync(join(folder, 'sdk'))).toContain('client-kms.mjs');
  const child = fork(join(folder, 'index.mjs'), {
    env: {
      AWS_ENDPOINT_URL_KMS: kms.url,
      AWS_REGION: 'cn-northwest-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    },
  });
  const [told] = (await once(child, 'message')) as readonly unknown[];
  expect(told).toEqual({ opened: Buffer.alloc(32, 7).toString('base64') });
  expect(kms.asked.map(({ target }) => target)).toEqual(['TrentService.Encrypt', 'TrentService.Decrypt']);
});
