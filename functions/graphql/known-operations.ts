import type { DocumentNode, OperationDefinitionNode } from 'graphql';

/** An operation that came before and was found valid. */
export interface KnownOperation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
}

/** A query text and the name of the operation asked for, as a caller sent them. */
export interface AskedOperation {
  readonly query: string;
  readonly operationName: string | undefined;
}

/** Operations by their text. */
export interface KnownOperations {
  readonly learn: (asked: AskedOperation, operation: KnownOperation) => void;
  readonly find: (asked: AskedOperation) => KnownOperation | undefined;
}

const MOST_TEXTS = 300;
const LONGEST_TEXT = 10_000;

/** Makes a memory of operations; the text that was asked for longest ago makes room for a new one. */
export function createKnownOperations(): KnownOperations {
  const known = new Map<string, Map<string | undefined, KnownOperation>>();
  return {
    learn: ({ query, operationName }, operation) => {
      if (query.length > LONGEST_TEXT) return;
      const named = known.get(query) ?? new Map<string | undefined, KnownOperation>();
      named.set(operationName, operation);
      known.set(query, named);
      const [oldest] = known.keys();
      if (known.size > MOST_TEXTS && oldest !== undefined) known.delete(oldest);
    },
    find: ({ query, operationName }) => {
      const named = known.get(query);
      if (named === undefined) return undefined;
      known.delete(query);
      known.set(query, named);
      return named.get(operationName);
    },
  };
}
