import type { Plugin } from 'esbuild';

/**
 * Modules that the function imports while it runs, by the name of the file beside `index.mjs` that each becomes. They bring
 * their own copies of what they share with the rest: a cold start reads one file and none of theirs.
 */
export const LOADED_LATER = {
  // The client of KMS: read when personal facts are first sealed or opened.
  'kms-master-key': 'functions/platform/kms-master-key.ts',
} as const;

/** Leaves the imports of `LOADED_LATER` in place, and points them at the files beside the asset. */
export function loadLater(): Plugin {
  const names = Object.keys(LOADED_LATER).join('|');
  return {
    name: 'loaded-later',
    setup: (build) => {
      build.onResolve({ filter: new RegExp(`/(${names})\\.ts$`) }, ({ kind, path }) =>
        kind === 'dynamic-import'
          ? { path: path.replace(/^.*\/([\w-]+)\.ts$/, './$1.mjs'), external: true }
          : undefined,
      );
    },
  };
}
