import type { GatewayExecutionResult, GatewayInterface } from '@apollo/server-gateway-interface';
import {
  BREAK,
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { RequestContext } from './context.ts';
import { createLeafCheck, type LeafCheck } from './leaf-check.ts';
import type { LoadFor } from './load-groups.ts';

/** An operation that comes this often is compiled; rarer ones are interpreted, for compiling costs more than it saves. */
export const COMPILE_AT = 3;
/** How many documents are kept compiled; the one that was used longest ago makes room for the next. */
export const MOST_COMPILED = 200;

/** One operation of a document as it is asked for. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

/** Runs operations; `compiledCount` tells how many it keeps compiled. */
export interface OperationRunner {
  readonly run: (execution: Execution) => Promise<ExecutionResult>;
  readonly compiledCount: () => number;
}

interface Compiled {
  readonly query: CompiledQuery['query'];
  /** Whether every leaf of an answer has the form GraphQL gives it. */
  readonly isRight: LeafCheck;
}

type VariableValues = ReturnType<typeof getVariableValues>;

/** The compiler makes errors of its own without `extensions`, which everything behind it takes for granted. */
function completed(error: GraphQLError): GraphQLError {
  const { message, path, locations, originalError } = error;
  const extensions = originalError instanceof GraphQLError ? originalError.extensions : {};
  return Object.assign(new GraphQLError(message, { path, originalError, extensions }), { locations });
}

function interpret(schema: GraphQLSchema, execution: Execution): ExecutionResult | Promise<ExecutionResult> {
  const { document, operationName, variables, context } = execution;
  return execute({ schema, document, operationName, variableValues: variables, contextValue: context });
}

/** The compiler forgets conditions of @skip and @include where the same field is met by two ways. */
function usesDirectives(document: DocumentNode): boolean {
  let used = false;
  visit(document, {
    Directive: () => {
      used = true;
      return BREAK;
    },
  });
  return used;
}

/** The variables with their defaults: the compiler knows none for a variable that must not be null. */
function coerce(schema: GraphQLSchema, { document, operationName, variables }: Execution): VariableValues {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return getVariableValues(schema, definitions, { ...variables }, { maxErrors: 1 });
}

/**
 * Makes the runner: compiled when an operation comes often, by graphql-js otherwise. Both give the same answers. `loadFor` brings the
 * resolvers of a document that are not there yet.
 */
export function createOperationRunner(schema: GraphQLSchema, loadFor: LoadFor): OperationRunner {
  const seen = new WeakMap<DocumentNode, Map<string, number>>();
  // In the order of last use. What the compiler does not take stays undefined and is never tried again while it is known.
  const compiled = new Map<DocumentNode, Map<string, Compiled | undefined>>();

  const seenOften = (document: DocumentNode, name: string): boolean => {
    const counts = seen.get(document) ?? new Map<string, number>();
    seen.set(document, counts);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count >= COMPILE_AT;
  };

  const compile = (document: DocumentNode, name: string | null): Compiled | undefined => {
    if (usesDirectives(document)) return undefined;
    // Serialising every leaf takes the compiler two thirds of its time. A query can be asked again by graphql-js when a
    // leaf turns out to be wrong; a change cannot.
    const isQuery = getOperationAST(document, name)?.operation === OperationTypeNode.QUERY;
    const query = compileQuery(schema, document, name ?? undefined, { disableLeafSerialization: isQuery });
    if (!isCompiledQuery(query)) return undefined;
    return { query: query.query, isRight: isQuery ? createLeafCheck(schema, document, name) : () => true };
  };

  const compiledFor = (document: DocumentNode, name: string | null): Compiled | undefined => {
    const key = name ?? '';
    if (!seenOften(document, key)) return undefined;
    const known = compiled.get(document) ?? new Map<string, Compiled | undefined>();
    compiled.delete(document);
    compiled.set(document, known);
    if (!known.has(key)) known.set(key, compile(document, name));
    const [oldest] = compiled.keys();
    if (compiled.size > MOST_COMPILED && oldest !== undefined) compiled.delete(oldest);
    return known.get(key);
  };

  return {
    run: async (execution) => {
      const { document, operationName, context } = execution;
      const loading = loadFor(document);
      if (loading !== undefined) await loading;
      const known = compiledFor(document, operationName);
      if (known === undefined) return interpret(schema, execution);
      const { coerced } = coerce(schema, execution);
      if (coerced === undefined) return interpret(schema, execution);
      const result = await known.query(undefined, context, coerced);
      if (result.data != null && !known.isRight(result.data)) return interpret(schema, execution);
      return result.errors === undefined ? result : { ...result, errors: result.errors.map(completed) };
    },
    compiledCount: () => compiled.size,
  };
}

/** Hands operations to a runner. It stands where Apollo takes a gateway, its only door for an executor of one's own. */
export function asGateway(schema: GraphQLSchema, runner: OperationRunner): GatewayInterface {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: async ({ document, operationName, request, context }): Promise<GatewayExecutionResult> => {
          const variables = request.variables ?? {};
          const asked = context as RequestContext;
          const executed = asked.executed ?? runner.run({ document, operationName, variables, context: asked });
          return (await executed) as GatewayExecutionResult;
        },
      }),
    stop: () => Promise.resolve(),
  };
}
