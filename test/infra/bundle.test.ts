import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUNDLE_LIMIT } from '../../infra/bundle.ts';
import { bundleForTest } from './bundle-for-test.ts';

const bundled = bundleForTest();

describe('the bundle', () => {
  it('is at most 1.5 MB', async () => {
    expect((await bundled).bytes).toBeLessThanOrEqual(BUNDLE_LIMIT);
    expect(BUNDLE_LIMIT).toBe(1_500_000);
  });

  it('holds one copy of each package', async () => {
    const roots = new Map<string, Set<string>>();
    for (const file of (await bundled).files) {
      const [, root = '', name = ''] = /^(.*node_modules\/)((?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
      if (name !== '') roots.set(name, (roots.get(name) ?? new Set()).add(root));
    }
    expect([...roots].filter(([, places]) => places.size > 1)).toEqual([]);
  });

  it.each(['graphql', '@apollo/server', '@aws-sdk/lib-dynamodb', '@aws-sdk/client-dynamodb'])(
    'holds %s in one format only: none of its CommonJS files',
    async (name) => {
      const files = (await bundled).files.filter((file) => file.includes(`node_modules/${name}/`));
      expect(files.length).toBeGreaterThan(0);
      expect(
        files.filter((file) => /\/(dist-cjs|cjs)\//.test(file) || (name === 'graphql' && !file.endsWith('.mjs'))),
      ).toEqual([]);
    },
  );

  it('holds no zod: what a function reads of its environment is not worth it', async () => {
    expect((await bundled).packages.map(({ name }) => name)).not.toContain('zod');
  });

  it('holds the contract parsed, not as text', async () => {
    const { files, folder } = await bundled;
    expect(files.filter((file) => file.endsWith('/type-defs.ts'))).toEqual([]);
    expect(readFileSync(join(folder, 'index.mjs'), 'utf8')).toMatch(/SchemaDefinition\W+directives/);
  });

  it('leaves the descriptions of the contract to a file that is read by who asks for the contract', async () => {
    const { folder } = await bundled;
    const description = 'A page of virtual posts.';
    expect(readFileSync(join(folder, 'index.mjs'), 'utf8')).not.toContain(description);
    expect(readFileSync(join(folder, 'contract-words.mjs'), 'utf8')).toContain(description);
  });

  it('holds no test, tool or local part of the project', async () => {
    const own = (await bundled).files.filter(
      (file) => !file.includes('node_modules/') && !file.startsWith('left-out:'),
    );
    expect(own.filter((file) => !file.startsWith('functions/'))).toEqual([]);
  });

  it('leaves the client of KMS to a file that is read when personal facts are first sealed or opened', async () => {
    const { files, folder } = await bundled;
    expect(files.filter((file) => file.includes('client-kms'))).toEqual([]);
    expect(readFileSync(join(folder, 'index.mjs'), 'utf8')).toContain('import("./sdk/client-kms.mjs")');
  });

  it('ships the code and the reference data, and neither sources nor a source map', async () => {
    const { folder } = await bundled;
    expect(new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }))).toEqual(
      new Set([
        ...['sdk', 'sdk/client-kms.mjs', 'sdk/client-s3.mjs', 'sdk/s3-request-presigner.mjs'],
        ...[
          'index.mjs',
          'contract-words.mjs',
          'data',
          'data/published',
          'data/published/indicators.csv',
          'data/hardship-norms.json',
        ],
        ...['data/regions', 'data/regions/regions.csv', 'data/regions/changes.csv'],
      ]),
    );
    expect(readFileSync(join(folder, 'index.mjs'), 'utf8')).not.toContain('sourceMappingURL=');
  });
});
