import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

/** One planted import and the rules it has to break; none for an import the layers allow. */
interface PlantedImport {
  readonly from: string;
  readonly imports: string;
  readonly asType?: boolean;
  readonly breaks: readonly string[];
}

const REFUSED: readonly PlantedImport[] = [
  { from: 'functions/domain/a.ts', imports: 'zod', breaks: ['domain-layer'] },
  { from: 'functions/domain/b.ts', imports: 'node:crypto', breaks: ['domain-layer'] },
  { from: 'functions/domain/c.ts', imports: '#services/ports.ts', asType: true, breaks: ['domain-layer'] },
  { from: 'functions/domain/d.ts', imports: '#platform/env.ts', breaks: ['domain-layer'] },
  { from: 'functions/services/a.ts', imports: '#store/table.ts', breaks: ['services-layer'] },
  { from: 'functions/services/b.ts', imports: '#platform/env.ts', breaks: ['services-layer'] },
  {
    from: 'functions/services/c.ts',
    imports: '../compose.ts',
    breaks: ['compose-is-for-entry-points', 'services-layer'],
  },
  { from: 'functions/services/d.ts', imports: 'zod', breaks: ['services-layer'] },
  { from: 'functions/store/a.ts', imports: '#services/found-union-body.ts', breaks: ['store-layer'] },
  { from: 'functions/store/b.ts', imports: '#graphql/context.ts', asType: true, breaks: ['store-layer'] },
  { from: 'functions/store/c.ts', imports: '#services/ports.ts', breaks: ['store-takes-types-of-ports'] },
  { from: 'functions/platform/a.ts', imports: '#domain/day.ts', asType: true, breaks: ['platform-layer'] },
  { from: 'functions/graphql/a.ts', imports: '#store/table.ts', breaks: ['graphql-layer'] },
  { from: 'functions/graphql/b.ts', imports: '../stream/handler.ts', breaks: ['graphql-layer'] },
  { from: 'functions/graphql/c.ts', imports: '../compose.ts', breaks: ['compose-is-for-entry-points'] },
  { from: 'functions/stream/a.ts', imports: '#store/table.ts', breaks: ['stream-layer'] },
  { from: 'functions/jobs/a.ts', imports: '#store/table.ts', breaks: ['jobs-layer'] },
  { from: 'functions/schedule/a.ts', imports: '#store/table.ts', breaks: ['schedule-layer'] },
  { from: 'functions/compose/a.ts', imports: '../../infra/stage.ts', breaks: ['compose-layer'] },
  { from: 'infra/a.ts', imports: '../functions/store/entity.ts', breaks: ['infra-layer'] },
  { from: 'infra/b.ts', imports: '../functions/domain/day.ts', asType: true, breaks: ['infra-layer'] },
  { from: 'infra/c.ts', imports: '../functions/compose.ts', breaks: ['compose-is-for-entry-points', 'infra-layer'] },
  { from: 'infra/local/a.ts', imports: '../../functions/services/ports.ts', breaks: ['infra-local-layer'] },
  { from: 'cli/a.ts', imports: '../functions/domain/day.ts', asType: true, breaks: ['cli-layer'] },
  { from: 'web/a.ts', imports: '../functions/domain/day.ts', asType: true, breaks: ['web-layer'] },
  { from: 'infra/d.ts', imports: '../test/support/builder.ts', breaks: ['infra-layer', 'nothing-imports-tests'] },
  { from: 'cli/b.ts', imports: '../bench/case.ts', breaks: ['cli-layer', 'nothing-imports-tests'] },
  { from: 'functions/graphql/d.ts', imports: 'vitest', breaks: ['shipped-code-needs-no-tool'] },
  { from: 'functions/graphql/e.ts', imports: './missing.ts', breaks: ['no-unresolvable'] },
  { from: 'functions/domain/left.ts', imports: './right.ts', breaks: ['no-circle'] },
  { from: 'functions/domain/e.ts', imports: './string-utils.ts', breaks: ['no-shapeless-names'] },
];

const ALLOWED: readonly PlantedImport[] = [
  { from: 'functions/domain/noun/decide.ts', imports: '../day.ts', breaks: [] },
  { from: 'functions/services/found-union-body.ts', imports: '#domain/day.ts', breaks: [] },
  { from: 'functions/services/move-union-body.ts', imports: './ports.ts', breaks: [] },
  { from: 'functions/services/merge-union-body.ts', imports: './found-union-body.ts', breaks: [] },
  { from: 'functions/store/entity.ts', imports: '#services/ports.ts', asType: true, breaks: [] },
  { from: 'functions/store/repository.ts', imports: 'electrodb', breaks: [] },
  { from: 'functions/store/loader.ts', imports: '#platform/env.ts', breaks: [] },
  { from: 'functions/platform/digest.ts', imports: 'node:crypto', breaks: [] },
  { from: 'functions/graphql/resolver.ts', imports: '#services/found-union-body.ts', breaks: [] },
  { from: 'functions/graphql/handler.ts', imports: '../compose.ts', breaks: [] },
  { from: 'functions/compose.ts', imports: './store/repository.ts', breaks: [] },
  { from: 'infra/table.ts', imports: '../functions/store/table.ts', breaks: [] },
  { from: 'infra/function.ts', imports: '../functions/platform/env.ts', breaks: [] },
  { from: 'infra/local/seed.ts', imports: '../../functions/compose.ts', breaks: [] },
  { from: 'infra/local/start.ts', imports: '../../functions/graphql/handler.ts', breaks: [] },
  { from: 'cli/niangjia.ts', imports: './__generated__/documents.ts', breaks: [] },
  { from: 'bench/run.ts', imports: '../functions/store/repository.ts', breaks: [] },
  { from: 'test/some.test.ts', imports: '../bench/case.ts', breaks: [] },
];

/** Files that only stand there to be imported. */
const TARGETS = [
  'functions/domain/day.ts',
  'functions/domain/string-utils.ts',
  'functions/services/ports.ts',
  'functions/store/table.ts',
  'functions/platform/env.ts',
  'functions/graphql/context.ts',
  'functions/stream/handler.ts',
  'infra/stage.ts',
  'cli/__generated__/documents.ts',
  'bench/case.ts',
  'test/support/builder.ts',
];

const root = join(import.meta.dirname, '../..');
const reportSchema = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
});

describe('the layers', () => {
  const house = mkdtempSync(join(tmpdir(), 'layers-'));
  let violations: ReadonlyMap<string, readonly string[]>;

  beforeAll(() => {
    buildHouse(house);
    violations = cruise(house);
  });
  afterAll(() => {
    rmSync(house, { recursive: true });
  });

  it.each(REFUSED)('refuse $imports in $from', ({ from, breaks }) => {
    expect(violations.get(from)?.toSorted()).toEqual(breaks);
  });

  it.each(ALLOWED)('allow $imports in $from', ({ from }) => {
    expect(violations.get(from)).toBeUndefined();
  });
});

function buildHouse(house: string): void {
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.js'])
    cpSync(join(root, file), join(house, file));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  for (const path of TARGETS) plant(house, path, 'export const it = 1;\n');
  plant(house, 'functions/domain/right.ts', "export * as it from './left.ts';\n");
  for (const { from, imports, asType } of [...REFUSED, ...ALLOWED]) {
    const statement = asType === true ? `import type * as it from '${imports}';` : `import * as it from '${imports}';`;
    plant(house, from, `${statement}\nexport { it };\n`);
  }
}

function plant(house: string, path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

/** The names of the broken rules by the file that breaks them. */
function cruise(house: string): ReadonlyMap<string, readonly string[]> {
  const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const folders = ['functions', 'infra', 'cli', 'web', 'bench', 'test'];
  const { stdout } = spawnSync(
    process.execPath,
    [depcruise, '--config', '.dependency-cruiser.js', '--output-type', 'json', ...folders],
    { cwd: house, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const { summary } = reportSchema.parse(JSON.parse(stdout));
  const found = new Map<string, string[]>();
  for (const { from, rule } of summary.violations) found.set(from, [...(found.get(from) ?? []), rule.name]);
  return found;
}
