import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Clients of AWS that a function loads when it first needs them, and the names of their own files in the asset. */
const LAZY = /^@aws-sdk\/(client-kms|client-s3|s3-request-presigner|client-sfn|client-eventbridge)$/;
const FOLDER = 'sdk';

/** Leaves clients that are loaded by `import()` out of the bundle: each becomes a file of its own beside it, named here. */
export function lazySdk(found: Set<string>): Plugin {
  return {
    name: 'lazy-sdk',
    setup: (plugin) => {
      plugin.onResolve({ filter: LAZY }, ({ kind, path }) => {
        if (kind !== 'dynamic-import') return undefined;
        found.add(path);
        return { path: `./${fileOf(path)}`, external: true };
      });
    },
  };
}

function fileOf(name: string): string {
  return `${FOLDER}/${name.replace('@aws-sdk/', '')}.mjs`;
}

/** Bundles the clients that were left out, in the same way as what loads them. */
export async function bundleLazySdk(
  found: ReadonlySet<string>,
  { folder, options }: { readonly folder: string; readonly options: Parameters<typeof build>[0] },
): Promise<void> {
  for (const name of found) {
    await build({ ...options, entryPoints: [name], outfile: join(folder, fileOf(name)) });
  }
}
