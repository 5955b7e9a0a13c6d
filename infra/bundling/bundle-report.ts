import { basename } from 'node:path';
import type { Metafile } from 'esbuild';

/** How large a bundle is and what it is made of, largest first, in bytes. */
export interface BundleReport {
  /** The files of the asset that are loaded at the start: the first one and every one it imports outright. */
  readonly start: readonly string[];
  /** The size of these files. */
  readonly bytes: number;
  readonly packages: readonly { readonly name: string; readonly bytes: number }[];
  /** Every source file that is loaded at the start, relative to the project. */
  readonly files: readonly string[];
  /** What is loaded when it is first needed. */
  readonly later: readonly LaterFile[];
}

/** A file of the asset that is not loaded at the start. */
export interface LaterFile {
  readonly name: string;
  readonly bytes: number;
  readonly files: readonly string[];
}

type Output = Metafile['outputs'][string];

/** The files of the asset that are loaded with this one, by their paths. */
function loadedWith(metafile: Metafile, path: string, loaded = new Map<string, Output>()): Map<string, Output> {
  const output = metafile.outputs[path];
  if (output === undefined || loaded.has(path)) return loaded;
  loaded.set(path, output);
  for (const { kind, path: imported } of output.imports) {
    if (kind === 'import-statement') loadedWith(metafile, imported, loaded);
  }
  return loaded;
}

/** Adds up esbuild's metafile, from `entry` on, per package; the project's own files count as `niangjia`. */
export function reportBundle(metafile: Metafile, entry: string): BundleReport {
  const [first] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry) ?? [];
  if (first === undefined) throw new Error(`The bundler reported no output for ${entry}.`);
  const loaded = loadedWith(metafile, first);
  const start = [...loaded.values()];
  return {
    start: [...loaded.keys()].map((path) => basename(path)),
    bytes: start.reduce((sum, { bytes }) => sum + bytes, 0),
    packages: packagesOf(start),
    files: [...new Set(start.flatMap(({ inputs }) => Object.keys(inputs)))],
    later: Object.entries(metafile.outputs)
      .filter(([path]) => path.endsWith('.mjs') && !loaded.has(path))
      .map(([path, { bytes, inputs }]) => ({ name: basename(path), bytes, files: Object.keys(inputs) }))
      .toSorted((a, b) => b.bytes - a.bytes),
  };
}

function packagesOf(outputs: readonly Output[]): BundleReport['packages'] {
  const sums = new Map<string, number>();
  for (const [file, { bytesInOutput }] of outputs.flatMap(({ inputs }) => Object.entries(inputs))) {
    const name = packageOf(file);
    sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
  }
  return [...sums].map(([name, bytes]) => ({ name, bytes })).toSorted((a, b) => b.bytes - a.bytes);
}

function packageOf(file: string): string {
  const [, inside] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  return inside ?? (file.startsWith('left-out:') ? 'left out' : 'niangjia');
}
