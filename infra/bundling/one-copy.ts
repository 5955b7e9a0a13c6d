import { existsSync } from 'node:fs';
import type { OnResolveArgs, OnResolveResult, Plugin, PluginBuild } from 'esbuild';

/**
 * Packages that are published twice (CommonJS and ESM) and reached both ways: the Lambda adapter, ElectroDB and graphql-jit are
 * CommonJS and would each pull in a second copy beside the one our own ESM code imports.
 */
const SINGLE = /^(graphql$|graphql\/|@apollo\/server|@aws-sdk\/|@smithy\/)/;

/** Packages whose ES modules ask for CommonJS files although the `.mjs` twins lie beside them. */
const TWINNED = /\/node_modules\/(graphql|graphql-jit)\//;

/** Resolves every request for a package of `SINGLE`, `require` included, to its ESM files, so that one copy gets into the bundle. */
export function oneCopy(): Plugin {
  return {
    name: 'one-copy',
    setup: (build) => {
      build.onResolve({ filter: SINGLE }, (request) => resolveAsImport(build, request));
      build.onResolve({ filter: /^\.\// }, (request) =>
        isTwinned(request.importer) ? resolveAsImport(build, request) : undefined,
      );
    },
  };
}

async function resolveAsImport(build: PluginBuild, request: OnResolveArgs): Promise<OnResolveResult | undefined> {
  if (request.pluginData === oneCopy) return undefined;
  const { importer, resolveDir } = request;
  const found = await build.resolve(request.path, {
    kind: 'import-statement',
    importer,
    resolveDir,
    pluginData: oneCopy,
  });
  if (found.errors.length > 0) return { errors: found.errors };
  return { path: preferModule(found.path), external: found.external, sideEffects: found.sideEffects };
}

function isTwinned(file: string): boolean {
  return TWINNED.test(file.replaceAll('\\', '/'));
}

function preferModule(file: string): string {
  const twin = file.replace(/\.js$/, '.mjs');
  return isTwinned(file) && existsSync(twin) ? twin : file;
}
