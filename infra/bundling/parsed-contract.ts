import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { parse } from 'graphql';
import { SCHEMA_PRINT } from '../gates/contract-files.ts';
import { partContract } from './contract-words.ts';
import { packTree, unpackTree } from './packed-tree.ts';

/** The file of the asset that holds the descriptions of the contract. */
const WORDS = 'contract-words.mjs';

function readContract(root: string) {
  return partContract(parse(readFileSync(join(root, SCHEMA_PRINT), 'utf8'), { noLocation: true }));
}

/**
 * Puts the parsed contract in the place of `functions/graphql/contract.ts`, which parses it at each start: reading the
 * packed tree takes a tenth of the time. Its descriptions are read when somebody asks for the contract: see `writeWords`.
 * `root` is the project's folder.
 */
export function parsedContract(root: string): Plugin {
  return {
    name: 'parsed-contract',
    setup: (build) => {
      build.onResolve({ filter: new RegExp(WORDS) }, ({ path }) => ({ path, external: true }));
      build.onLoad({ filter: /[\\/]functions[\\/]graphql[\\/]contract\.ts$/ }, () => {
        const packed = JSON.stringify(JSON.stringify(packTree(readContract(root).bare)));
        return {
          contents: `export const contract = (${unpackTree.toString()})(JSON.parse(${packed}));
            export const loadWords = async () => (await import('./${WORDS}')).words;`,
          loader: 'js',
        };
      });
    },
  };
}

/** Writes the descriptions of the contract beside a bundle that was made with `parsedContract`. */
export function writeWords(root: string, folder: string): void {
  const { words } = readContract(root);
  writeFileSync(join(folder, WORDS), `export const words = ${JSON.stringify(words)};\n`);
}
