import type { Metafile } from 'esbuild';

/** How large a bundle is and what it is made of, largest first, in bytes. */
export interface BundleReport {
  readonly bytes: number;
  readonly packages: readonly { readonly name: string; readonly bytes: number }[];
  /** Every source file in the bundle, relative to the project. */
  readonly files: readonly string[];
}

/** Adds up esbuild's metafile per package; the project's own files count as `niangjia`. */
export function reportBundle(metafile: Metafile): BundleReport {
  const output = Object.values(metafile.outputs).find((candidate) => candidate.entryPoint !== undefined);
  if (output === undefined) throw new Error('The bundler reported no output with an entry point.');
  const sums = new Map<string, number>();
  for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) {
    const name = packageOf(file);
    sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
  }
  const packages = [...sums].map(([name, bytes]) => ({ name, bytes })).toSorted((a, b) => b.bytes - a.bytes);
  return { bytes: output.bytes, packages, files: Object.keys(output.inputs) };
}

function packageOf(file: string): string {
  const [, inside] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  return inside ?? (file.startsWith('left-out:') ? 'left out' : 'niangjia');
}
