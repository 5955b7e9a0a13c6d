import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { reportBundle, type BundleReport } from './bundling/bundle-report.ts';
import { laterFiles } from './bundling/later-files.ts';
import { bundleLazySdk, lazySdk } from './bundling/lazy-sdk.ts';
import { leaveOut } from './bundling/left-out.ts';
import { oneCopy } from './bundling/one-copy.ts';
import { parsedContract, writeWords } from './bundling/parsed-contract.ts';
import { writeMaps } from './bundling/source-maps.ts';

/** The project's root folder. */
const ROOT = resolve(import.meta.dirname, '..');

/** CommonJS packages ask for Node.js built-ins with `require`, which an ES module has to make for itself. */
const REQUIRE_BANNER = `import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);`;

/** What names indicators when a report uses them for the first time. */
const INDICATOR_NAMES = join('data', 'published', 'indicators.csv');

/** What hardship is measured by, by region and day. */
const HARDSHIP_NORMS = join('data', 'hardship-norms.json');

/** Whoever holds it answers for the contract. */
const CONTRACT = 'functions/graphql/contract.ts';

/** The most that may be loaded at the start, in bytes; the goal is 1,200,000. */
export const BUNDLE_LIMIT = 1_500_000;

interface BundleOptions {
  readonly entry?: string;
  /** The folder that becomes the Lambda asset: `index.mjs`, the files loaded later, and `data/`. It is emptied first. */
  readonly outFolder?: string;
  /** Also writes the maps of its files to `<outFolder>.maps`, beside the asset and never in it: they are large and hold the source. */
  readonly sourceMap?: boolean;
}

/** A folder that is ready to be an asset, and what is in it. */
export type Bundle = BundleReport & { readonly folder: string };

/** How every file of an asset is bundled. */
const FORM = {
  absWorkingDir: ROOT,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  // Chinese characters take three bytes as they are and six when escaped.
  charset: 'utf8',
  // Node.js prints the line of an uncaught error: short lines keep the log readable.
  lineLimit: 200,
  legalComments: 'none',
  // graphql-js checks every object twice outside production, and Apollo then adds stack traces and a landing page.
  define: { 'process.env.NODE_ENV': '"production"' },
  banner: { js: REQUIRE_BANNER },
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** Bundles the GraphQL handler and the reference data it reads into one folder, ready to be the Lambda asset. */
export async function bundleGraphql(options: BundleOptions = {}): Promise<Bundle> {
  const folder = options.outFolder ?? join(ROOT, 'dist', 'graphql');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const lazy = new Set<string>();
  const entry = options.entry ?? join(ROOT, 'functions', 'graphql', 'handler.ts');
  const form: BuildOptions = {
    ...FORM,
    entryPoints: { index: entry },
    outExtension: { '.js': '.mjs' },
    splitting: true,
    // The one that asks all others comes first. Left out before the rest: its stand-ins must win over the rule for their packages.
    plugins: [laterFiles(ROOT, entry), leaveOut(ROOT), lazySdk(lazy), oneCopy(), parsedContract(ROOT)],
  };
  const { metafile } = await build({ ...form, outdir: folder, metafile: true });
  if (options.sourceMap === true) await writeMaps(form, metafile, `${folder}.maps`);
  if (CONTRACT in metafile.inputs) writeWords(ROOT, folder);
  await bundleLazySdk(lazy, { folder, options: { ...FORM, plugins: [leaveOut(ROOT), oneCopy()] } });
  cpSync(join(ROOT, 'data', 'regions'), join(folder, 'data', 'regions'), { recursive: true, filter: isReferenceData });
  cpSync(join(ROOT, INDICATOR_NAMES), join(folder, INDICATOR_NAMES));
  cpSync(join(ROOT, HARDSHIP_NORMS), join(folder, HARDSHIP_NORMS));
  return { ...reportBundle(metafile, nameOf(entry)), folder };
}

/** Bundles what runs file jobs, in the same way. */
export function bundleJobs(outFolder: string = join(ROOT, 'dist', 'jobs')): Promise<Bundle> {
  return bundleGraphql({ entry: join(ROOT, 'functions', 'jobs', 'handler.ts'), outFolder });
}

/** Bundles what starts file jobs, in the same way. */
export function bundleJobStart(outFolder: string = join(ROOT, 'dist', 'job-start')): Promise<Bundle> {
  return bundleGraphql({ entry: join(ROOT, 'functions', 'job-start', 'handler.ts'), outFolder });
}

/** Bundles what brings posts up to date, in the same way. */
export function bundleSchedule(outFolder: string = join(ROOT, 'dist', 'schedule')): Promise<Bundle> {
  return bundleGraphql({ entry: join(ROOT, 'functions', 'schedule', 'handler.ts'), outFolder });
}

/** Bundles what puts reminders on the bus, in the same way. */
export function bundleRemind(outFolder: string = join(ROOT, 'dist', 'remind')): Promise<Bundle> {
  return bundleGraphql({ entry: join(ROOT, 'functions', 'remind', 'handler.ts'), outFolder });
}

/** A file as the bundler names it. */
function nameOf(file: string): string {
  return relative(ROOT, file).replaceAll('\\', '/');
}

/** Folders and CSV files; the notes on sources stay in the repository. */
function isReferenceData(path: string): boolean {
  return !/\.[^/\\]+$/.test(path) || path.endsWith('.csv');
}
