import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { bundleGraphql } from '../../infra/bundle.ts';

/** Bundles into a folder of the test file's own, which goes away after its tests. */
export function bundleForTest(options: { readonly sourceMap?: boolean } = {}): ReturnType<typeof bundleGraphql> {
  const scratch = mkdtempSync(join(tmpdir(), 'niangjia-bundle-'));
  afterAll(() => {
    rmSync(scratch, { recursive: true });
  });
  return bundleGraphql({ ...options, outFolder: join(scratch, 'graphql') });
}
