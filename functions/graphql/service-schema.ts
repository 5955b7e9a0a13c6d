import type { GraphQLSchema } from 'graphql';
import { createSchema } from './executable-schema.ts';
import { LATER_GROUPS } from './later-groups.ts';
import { createGroupLoader, type LoadFor } from './load-groups.ts';
import { resolvers } from './resolvers.ts';

/** The contract with its resolvers: those that are always there, and what loads the others for a document. */
export interface ServiceSchema {
  readonly schema: GraphQLSchema;
  readonly loadFor: LoadFor;
}

/** Makes the schema that the service answers by. A document is executed after `loadFor` has brought its resolvers. */
export function createServiceSchema(): ServiceSchema {
  const schema = createSchema(resolvers);
  return { schema, loadFor: createGroupLoader(schema, Object.values(LATER_GROUPS)) };
}
