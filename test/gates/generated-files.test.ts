import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const GENERATED = [
  'cli/__generated__/bank-file.d.ts',
  'cli/__generated__/bank-file.js',
  'cli/__generated__/documents.ts',
  'functions/graphql/__generated__/resolver-types.ts',
  'functions/graphql/__generated__/trusted-documents.ts',
  'functions/graphql/__generated__/type-defs.ts',
  'schema/schema.graphql',
];
const SOURCES = [
  ...['package.json', 'tsconfig.json', '.prettierrc.json', 'codegen.ts'],
  ...['infra/gates', 'functions/domain', 'functions/jobs/bank'],
];
const CONTRACT =
  '"The root, with a `code` and a ${price}."\ntype Query {\n  "A \\\\ sign."\n  figure(id: ID!): String\n}\n';

const root = join(import.meta.dirname, '../..');

describe('generated files', () => {
  const house = mkdtempSync(join(tmpdir(), 'generated-'));

  beforeAll(() => {
    for (const path of SOURCES) cpSync(join(root, path), join(house, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
    for (const folder of ['schema', 'cli']) mkdirSync(join(house, folder));
    writeFileSync(join(house, 'schema/base.graphql'), CONTRACT);
    writeFileSync(join(house, 'cli/figure.graphql'), 'query Figure($id: ID!) {\n  figure(id: $id)\n}\n');
    run('generate');
  });
  afterAll(() => {
    rmSync(house, { recursive: true });
  });

  it('are current right after they were made', () => {
    const { status, complaint } = run('check-generated');
    expect(status).toBe(0);
    // The small contract of this test has no use for the mappers of the real one, which the generator remarks on.
    expect(complaint).not.toContain('npm run generate');
  });

  it('are refused by name when they were edited by hand or are missing, and made anew by generate', () => {
    const [missing = '', ...edited] = GENERATED;
    rmSync(join(house, missing));
    for (const path of edited) appendFileSync(join(house, path), '# edited\n');
    const { status, complaint } = run('check-generated');
    expect(status).toBe(1);
    for (const path of GENERATED) expect(complaint).toContain(path);
    run('generate');
    expect(run('check-generated').status).toBe(0);
  });

  it('give the server the very text of the merged contract', async () => {
    const made: unknown = await import(join(house, 'functions/graphql/__generated__/type-defs.ts'));
    expect(made).toMatchObject({ typeDefs: readFileSync(join(house, 'schema/schema.graphql'), 'utf8') });
  });

  function run(program: string): { readonly status: number | null; readonly complaint: string } {
    const { status, stderr } = spawnSync(process.execPath, [`infra/gates/${program}.ts`], {
      cwd: house,
      encoding: 'utf8',
    });
    return { status, complaint: stderr };
  }
});
