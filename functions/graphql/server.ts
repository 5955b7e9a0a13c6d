import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { EventLog } from '#platform/logger.ts';
import type { RequestContext } from './context.ts';
import { DOCUMENT_LIMITS } from './document-limits.ts';
import { createErrorFormat } from './error-format.ts';
import { createSchema } from './executable-schema.ts';
import { createExecutor } from './executor.ts';
import { createOperationChecks } from './operation-checks.ts';
import { resolvers } from './resolvers.ts';

/** What the server is told of its place. */
export interface ServerOptions {
  /** Whether answers also tell store requests and capacity: on one machine and in dev. */
  readonly showStoreUse: boolean;
  readonly log: EventLog;
  /** Makes the reference an internal error is logged and answered with. */
  readonly reference: () => string;
}

function answerCost(context: RequestContext, showStoreUse: boolean): Readonly<Record<string, unknown>> | undefined {
  if (context.cost === undefined) return undefined;
  if (!showStoreUse) return { ...context.cost };
  const { requests, roundTrips, capacityUnits } = context.meter;
  return { ...context.cost, store: { requests, roundTrips, capacityUnits } };
}

/** Checks each operation before it runs and tells its cost afterwards. */
function createChecksPlugin(
  checks: ReturnType<typeof createOperationChecks>,
  options: ServerOptions,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operationName, request, contextValue }) => {
          const operation = { document, operationName, variables: request.variables ?? {} };
          contextValue.cost = checks(operation, contextValue.act.caller.role);
          return Promise.resolve();
        },
        willSendResponse: ({ response, contextValue }) => {
          const cost = answerCost(contextValue, options.showStoreUse);
          if (response.body.kind === 'single' && cost !== undefined) {
            const { singleResult } = response.body;
            singleResult.extensions = { ...singleResult.extensions, cost };
          }
          return Promise.resolve();
        },
      }),
  };
}

/** Makes and starts the GraphQL server; a fault in the contract or a resolver stops it here, not at the first request. */
export async function startServer(options: ServerOptions): Promise<ApolloServer<RequestContext>> {
  const schema = createSchema(resolvers);
  const server = new ApolloServer<RequestContext>({
    gateway: createExecutor(schema),
    plugins: [
      // It wraps every field to no use of ours and nearly halves the throughput of lists.
      ApolloServerPluginCacheControlDisabled(),
      // Apollo adds these unasked; the bundle leaves them out.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      createChecksPlugin(createOperationChecks(schema), options),
    ],
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: DOCUMENT_LIMITS.tokens },
    validationOptions: { maxErrors: 10 },
    maxRecursiveSelections: true,
    nodeEnv: 'production',
    formatError: createErrorFormat(options),
  });
  await server.start();
  return server;
}
