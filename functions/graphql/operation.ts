import type { DocumentNode, OperationDefinitionNode } from 'graphql';

/** An operation as it is about to be executed. */
export interface Operation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}
