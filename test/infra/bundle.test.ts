import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUNDLE_LIMIT } from '../../infra/bundle.ts';
import { bundleForTest } from './bundle-for-test.ts';

const bundled = bundleForTest({ sourceMap: true });

/** The beginnings of the names of what most requests do not need. */
const SELDOM = [
  ...['problem-text', 'post-problem-text', 'labels', 'post-labels'].map((name) => `graphql/${name}.ts`),
  ...['virtual-post', 'sponsor', 'stipend', 'statement', 'break', 'bank-transaction', 'hardship'],
  ...['merchant', 'offer', 'bank', 'issue-batch', 'facility', 'agreement', 'figure', 'job', 'audit', 'node'],
]
  .map((name) => (name.startsWith('graphql/') ? name : `graphql/resolvers/${name}/`))
  .concat(
    ...['virtual-post', 'hardship', 'offer', 'union-body', 'figure'].map((noun) => `domain/${noun}/decide-`),
    ...['pay-stipend', 'step-', 'seal-period', 'import-', 'revise-', 'find-node'].map((name) => `services/${name}`),
  );

/** The text of what is loaded at the start. */
async function codeAtStart(): Promise<string> {
  const { folder, start } = await bundled;
  return start.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

describe('the bundle', () => {
  it('loads at most 1.5 MB at the start', async () => {
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
    expect((await bundled).files.filter((file) => file.endsWith('/type-defs.ts'))).toEqual([]);
    expect(await codeAtStart()).toMatch(/SchemaDefinition\W+directives/);
  });

  it('leaves the descriptions of the contract to a file that is read by who asks for the contract', async () => {
    const { folder } = await bundled;
    const description = 'A page of virtual posts.';
    expect(await codeAtStart()).not.toContain(description);
    expect(readFileSync(join(folder, 'contract-words.mjs'), 'utf8')).toContain(description);
  });

  it('holds no test, tool or local part of the project', async () => {
    const own = (await bundled).files.filter(
      (file) => !file.includes('node_modules/') && !file.startsWith('left-out:'),
    );
    expect(own.filter((file) => !file.startsWith('functions/'))).toEqual([]);
  });

  it('leaves the client of KMS to a file that is read when personal facts are first sealed or opened', async () => {
    expect((await bundled).files.filter((file) => file.includes('client-kms'))).toEqual([]);
    expect(await codeAtStart()).toContain('import("./sdk/client-kms.mjs")');
  });

  it('loads two files at the start: the entry, and one with all it needs', async () => {
    expect((await bundled).start).toEqual(['index.mjs', expect.stringMatching(/^chunk-\w+\.mjs$/)]);
  });

  it('leaves what is seldom asked for to files of their own, with its services and rules', async () => {
    const { files, later } = await bundled;
    expect(files.filter((file) => SELDOM.some((name) => file.startsWith(`functions/${name}`)))).toEqual([]);
    const asked = new Set(later.flatMap((file) => file.files));
    expect(SELDOM.filter((name) => ![...asked].some((file) => file.startsWith(`functions/${name}`)))).toEqual([]);
  });

  it('holds what is asked all day: bodies, members, cards and eligibility', async () => {
    const hot = [
      ...['union-body/union-body', 'member/members', 'benefit-card/benefit-card-by-token'],
      ...['eligibility/eligibility-query', 'eligibility/eligibility-batch'],
    ];
    expect((await bundled).files).toEqual(
      expect.arrayContaining(hot.map((name) => `functions/graphql/resolvers/${name}.ts`)),
    );
  });

  it('ships the code and the reference data, and neither sources nor a source map', async () => {
    const { folder, start, later } = await bundled;
    expect(new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }))).toEqual(
      new Set([
        ...start,
        ...later.map(({ name }) => name),
        ...['sdk', 'sdk/client-kms.mjs', 'sdk/client-s3.mjs', 'sdk/s3-request-presigner.mjs'],
        ...[
          'contract-words.mjs',
          'data',
          'data/published',
          'data/published/indicators.csv',
          'data/hardship-norms.json',
        ],
        ...['data/regions', 'data/regions/regions.csv', 'data/regions/changes.csv'],
      ]),
    );
    expect(await codeAtStart()).not.toContain('sourceMappingURL=');
  });

  it('has a map for each file that is bundled with the handler, beside the asset', async () => {
    const { folder, start, later } = await bundled;
    const names = [...start, ...later.map(({ name }) => name)];
    expect(readdirSync(`${folder}.maps`).sort()).toEqual(names.map((name) => `${name}.map`).sort());
    const [, code = ''] = start;
    expect(readFileSync(join(`${folder}.maps`, `${code}.map`), 'utf8')).toContain('functions/graphql/handler.ts');
  });
});
