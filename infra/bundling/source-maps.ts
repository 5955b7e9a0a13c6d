import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';

/** What tells an output from the others, whatever it is called: no module stands in two of them. */
function contentOf({ entryPoint, inputs }: Metafile['outputs'][string]): string {
  return entryPoint ?? Object.keys(inputs).join();
}

function namesByContent({ outputs }: Metafile): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(outputs)
      .filter(([path]) => path.endsWith('.mjs'))
      .map(([path, output]) => [contentOf(output), basename(path)]),
  );
}

/**
 * Writes the maps of a bundle that was made with these options into a folder of their own, under the names of its files. It is bundled
 * once more for that: with maps, the bundler gives the same files other names.
 */
export async function writeMaps(options: BuildOptions, bundled: Metafile, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({ ...options, outdir: folder, metafile: true, sourcemap: 'external' });
  const names = namesByContent(bundled);
  for (const [content, name] of namesByContent(metafile)) {
    const bundledName = names.get(content);
    if (bundledName === undefined) throw new Error(`The map of ${name} belongs to no file of the bundle.`);
    rmSync(join(folder, name));
    renameSync(join(folder, `${name}.map`), join(folder, `${bundledName}.map`));
  }
}
