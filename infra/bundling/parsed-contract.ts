import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { parse } from 'graphql';
import { SCHEMA_PRINT } from '../gates/contract-files.ts';
import { packTree, unpackTree } from './packed-tree.ts';

/**
 * Puts the parsed contract in the place of `functions/graphql/contract.ts`, which parses it at each start: reading the
 * packed tree takes a tenth of the time. `root` is the project's folder.
 */
export function parsedContract(root: string): Plugin {
  return {
    name: 'parsed-contract',
    setup: (build) => {
      build.onLoad({ filter: /[\\/]functions[\\/]graphql[\\/]contract\.ts$/ }, () => {
        const tree = parse(readFileSync(join(root, SCHEMA_PRINT), 'utf8'), { noLocation: true });
        const packed = JSON.stringify(JSON.stringify(packTree(tree)));
        return {
          contents: `export const contract = (${unpackTree.toString()})(JSON.parse(${packed}));`,
          loader: 'js',
        };
      });
    },
  };
}
