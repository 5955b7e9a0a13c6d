import { parse, type DocumentNode } from 'graphql';
import { typeDefs } from './__generated__/type-defs.ts';

/** The contract as a syntax tree. The bundle carries the tree itself (infra/bundling/parsed-contract.ts). */
export const contract: DocumentNode = parse(typeDefs, { noLocation: true });
