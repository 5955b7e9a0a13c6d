import type { GatewayExecutionResult, GatewayInterface } from '@apollo/server-gateway-interface';
import { execute, type DocumentNode, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** An operation that comes this often is compiled; rarer ones are interpreted, for compiling costs more than it saves. */
const COMPILE_AT = 3;
const MOST_COMPILED = 200;

interface Known {
  seen: number;
  compiled: CompiledQuery | undefined;
}

/** Operations by document and name; forgotten with the document, which the server keeps by its hash. */
type Operations = WeakMap<DocumentNode, Map<string, Known>>;

function knownOf(operations: Operations, document: DocumentNode, name: string): Known {
  const byName = operations.get(document) ?? new Map<string, Known>();
  operations.set(document, byName);
  const known = byName.get(name) ?? { seen: 0, compiled: undefined };
  byName.set(name, known);
  return known;
}

/**
 * Executes operations: compiled when they come often, by graphql-js otherwise. Both give the same answers. It stands where
 * Apollo takes a gateway, which is its only door for an executor of one's own.
 */
export function createExecutor(schema: GraphQLSchema): GatewayInterface {
  const operations: Operations = new WeakMap();
  let compiledCount = 0;

  const compiledFor = (document: DocumentNode, name: string | null): CompiledQuery | undefined => {
    const known = knownOf(operations, document, name ?? '');
    known.seen += 1;
    if (known.compiled !== undefined || known.seen < COMPILE_AT || compiledCount >= MOST_COMPILED) {
      return known.compiled;
    }
    const query = compileQuery(schema, document, name ?? undefined);
    if (!isCompiledQuery(query)) {
      // The compiler does not take this document; never ask it again.
      known.seen = Number.NEGATIVE_INFINITY;
      return undefined;
    }
    compiledCount += 1;
    known.compiled = query;
    return query;
  };

  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: async ({ document, operationName, request, context }): Promise<GatewayExecutionResult> => {
          const variables = request.variables ?? {};
          const compiled = compiledFor(document, operationName);
          const result =
            compiled === undefined
              ? execute({ schema, document, operationName, variableValues: variables, contextValue: context })
              : compiled.query(undefined, context, variables);
          return (await result) as GatewayExecutionResult;
        },
      }),
    stop: () => Promise.resolve(),
  };
}
