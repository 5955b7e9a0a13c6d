import { parse, type DocumentNode } from 'graphql';
import { typeDefs } from './__generated__/type-defs.ts';
import type { ContractWords } from './contract-words.ts';

/** The contract as a syntax tree. The bundle carries the tree itself, without its descriptions (infra/bundling/parsed-contract.ts). */
export const contract: DocumentNode = parse(typeDefs, { noLocation: true });

/** The descriptions that the tree lacks; the bundle has them in a file of their own, read when somebody asks for them. */
export const loadWords = (): Promise<ContractWords> => Promise.resolve({});
