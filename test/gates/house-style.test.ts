import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

/** A planted file and the lint rules it has to break; none where the house allows it. */
interface PlantedFile {
  readonly what: string;
  readonly path: string;
  readonly text: string;
  readonly breaks: readonly string[];
}

const NOW = 'export const now = Date.now();\n';
const TODAY = 'export const today = new Date();\n';
const PRINT = "console.log('printed');\n";
const lines = (count: number, line: string) => `${line}\n`.repeat(count);

const PAGE_INFO = `"Where a page lies in its list."
type PageInfo {
  "Whether more follow."
  hasNextPage: Boolean!
  "Whether some stand before."
  hasPreviousPage: Boolean!
  "The first cursor."
  startCursor: String
  "The last cursor."
  endCursor: String
}
`;
const QUERY = `"The root of every read."
type Query {
  "Where the page lies."
  page: PageInfo!
  count: Int!
}
`;

const PLANTED: readonly PlantedFile[] = [
  { what: 'the clock in a function', path: 'functions/store/a.ts', text: NOW, breaks: ['no-restricted-syntax'] },
  { what: 'the day in a function', path: 'functions/domain/b.ts', text: TODAY, breaks: ['no-restricted-syntax'] },
  { what: 'the clock in its port', path: 'functions/platform/clock.ts', text: NOW, breaks: [] },
  { what: 'the clock on one machine', path: 'infra/local/a.ts', text: NOW, breaks: [] },
  {
    what: 'chance in a function',
    path: 'functions/services/a.ts',
    text: 'export const chance = Math.random();\n',
    breaks: ['no-restricted-syntax'],
  },
  { what: 'a print in a function', path: 'functions/graphql/a.ts', text: PRINT, breaks: ['no-console'] },
  { what: 'a print of the command line', path: 'cli/a.ts', text: PRINT, breaks: [] },
  {
    what: 'a default export',
    path: 'functions/domain/c.ts',
    text: 'export default 1;\n',
    breaks: ['no-restricted-syntax'],
  },
  {
    what: 'a barrel',
    path: 'functions/domain/d.ts',
    text: "export * from './b.ts';\n",
    breaks: ['no-restricted-syntax'],
  },
  {
    what: 'an assertion through unknown',
    path: 'functions/domain/e.ts',
    text: "export const count = 'text' as unknown as number;\n",
    breaks: ['no-restricted-syntax'],
  },
  {
    what: 'a brand',
    path: 'functions/domain/f.ts',
    text: "export type Name = string & { readonly __brand: 'Name' };\nexport const name = 'text' as Name;\n",
    breaks: [],
  },
  {
    what: 'a promise nobody waits for',
    path: 'functions/store/b.ts',
    text: 'async function save(): Promise<void> {\n  await Promise.resolve();\n}\nsave();\n',
    breaks: ['@typescript-eslint/no-floating-promises'],
  },
  {
    what: 'a switch that forgets a case',
    path: 'functions/domain/g.ts',
    text: "export function rank(side: 'IN' | 'OUT'): void {\n  switch (side) {\n    case 'IN':\n      return;\n  }\n}\n",
    breaks: ['@typescript-eslint/switch-exhaustiveness-check'],
  },
  {
    what: 'an exclamation mark',
    path: 'functions/domain/h.ts',
    text: 'export const first = (list: readonly string[]): string => list[0]!;\n',
    breaks: ['@typescript-eslint/no-non-null-assertion'],
  },
  {
    what: 'a comment that turns lint off',
    path: 'functions/domain/i.ts',
    text: '/* eslint-disable */\nexport const first = (list: readonly string[]): string => list[0]!;\n',
    breaks: ['@typescript-eslint/no-non-null-assertion'],
  },
  {
    what: 'a fourth parameter',
    path: 'functions/domain/j.ts',
    text: 'export const sum = (a: number, b: number, c: number, d: number): number => a + b + c + d;\n',
    breaks: ['max-params'],
  },
  { what: 'a file of 200 lines', path: 'functions/domain/k.ts', text: lines(200, 'export {};'), breaks: [] },
  { what: 'a file of 201 lines', path: 'functions/domain/l.ts', text: lines(201, 'export {};'), breaks: ['max-lines'] },
  {
    what: 'a function of 60 lines',
    path: 'functions/domain/m.ts',
    text: `export function long(): void {\n${lines(58, '  void 0;')}}\n`,
    breaks: [],
  },
  {
    what: 'a function of 61 lines',
    path: 'functions/domain/n.ts',
    text: `export function long(): void {\n${lines(59, '  void 0;')}}\n`,
    breaks: ['max-lines-per-function'],
  },
  {
    what: 'a skipped test',
    path: 'test/a.test.ts',
    text: "import { it } from 'vitest';\nit.skip('holds', () => undefined);\n",
    breaks: ['no-restricted-syntax'],
  },
  {
    what: 'a sleep in a test',
    path: 'test/b.test.ts',
    text: 'export const timer = setTimeout(() => undefined, 100);\n',
    breaks: ['no-restricted-syntax'],
  },
  { what: 'a contract with descriptions', path: 'schema/page.graphql', text: PAGE_INFO, breaks: [] },
  {
    what: 'a contract field without a description',
    path: 'schema/base.graphql',
    text: QUERY,
    breaks: ['@graphql-eslint/require-description'],
  },
];

const root = join(import.meta.dirname, '../..');
const reportSchema = z.array(
  z.object({ filePath: z.string(), messages: z.array(z.object({ ruleId: z.string().nullable() })) }),
);

describe('the lint of the house', () => {
  const house = mkdtempSync(join(tmpdir(), 'house-style-'));
  let broken: ReadonlyMap<string, readonly string[]>;

  beforeAll(() => {
    for (const file of ['package.json', 'tsconfig.json', 'eslint.config.js'])
      cpSync(join(root, file), join(house, file));
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
    for (const { path, text } of PLANTED) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    broken = lint(house);
  });
  afterAll(() => {
    rmSync(house, { recursive: true });
  });

  it.each(PLANTED)('judges $what', ({ path, breaks }) => {
    expect([...new Set(broken.get(join(house, path)))]).toEqual(breaks);
  });
});

/** The rules that each file breaks, by its absolute path. */
function lint(house: string): ReadonlyMap<string, readonly string[]> {
  const eslint = join(root, 'node_modules/eslint/bin/eslint.js');
  const { stdout } = spawnSync(process.execPath, [eslint, '.', '--format', 'json'], { cwd: house, encoding: 'utf8' });
  const report = reportSchema.parse(JSON.parse(stdout));
  return new Map(report.map(({ filePath, messages }) => [filePath, messages.flatMap(({ ruleId }) => ruleId ?? [])]));
}
