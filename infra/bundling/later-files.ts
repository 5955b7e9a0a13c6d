import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin, ResolveResult } from 'esbuild';

const SPACE = 'later';
/** How a stand-in names the module it stands for. */
const MODULE = 'the module';

/** The stand-in of a module that is loaded later: it needs the entry as well. */
function standIn({ path, namespace }: ResolveResult, entry: string): string {
  const hasDefault = namespace === 'file' && /\bexport default\b|\bas default\b/.test(readFileSync(path, 'utf8'));
  return [
    `import ${JSON.stringify(entry)};`,
    `export * from ${JSON.stringify(MODULE)};`,
    hasDefault ? `export { default } from ${JSON.stringify(MODULE)};` : '',
  ].join('\n');
}

/**
 * Makes each module that is loaded by `import()` need the entry besides. The entry is there by then, so this changes nothing at run
 * time. But the bundler puts into one file what is needed by the same modules: all that is loaded at the start is now needed by
 * all of them and becomes one file, where there would be one for each way of sharing it.
 */
export function laterFiles(root: string, entry: string): Plugin {
  return {
    name: SPACE,
    setup: (build) => {
      const modules = new Map<string, ResolveResult>();
      build.onResolve({ filter: /.*/ }, async ({ kind, path, importer, namespace, resolveDir, pluginData }) => {
        if (namespace === SPACE && path === MODULE) return modules.get(importer);
        if (kind !== 'dynamic-import' || pluginData === SPACE) return undefined;
        const found = await build.resolve(path, { kind, importer, namespace, resolveDir, pluginData: SPACE });
        if (found.external || found.errors.length > 0) return found;
        const name = found.namespace === 'file' ? relative(root, found.path).replaceAll('\\', '/') : found.path;
        modules.set(name, found);
        return { path: name, namespace: SPACE };
      });
      build.onLoad({ filter: /.*/, namespace: SPACE }, ({ path }) => {
        const module = modules.get(path);
        return module === undefined ? undefined : { contents: standIn(module, entry), resolveDir: root };
      });
    },
  };
}
