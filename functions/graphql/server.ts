import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { OperationTypeNode } from 'graphql';
import type { EventLog } from '#platform/logger.ts';
import { answerCost } from './answer-cost.ts';
import { createKnownAnswers, type KnownAnswers } from './answer-known.ts';
import type { RequestContext } from './context.ts';
import { createDefectLog, type DefectLog } from './defect-log.ts';
import { DOCUMENT_LIMITS } from './document-limits.ts';
import { createErrorFormat } from './error-format.ts';
import { createDescriber } from './contract-words.ts';
import { loadWords } from './contract.ts';
import { asGateway, createOperationRunner } from './executor.ts';
import { createGraphqlServer, type GraphqlServer } from './graphql-server.ts';
import { createOperationChecks } from './operation-checks.ts';
import { checkMethod } from './check-method.ts';
import { requestError } from './request-error.ts';
import { createServiceSchema } from './service-schema.ts';
import { settleAnswer } from './settle-answer.ts';

/** What the server is told of its place. */
export interface ServerOptions {
  /** Whether answers also tell store requests and capacity: on one machine and in dev. */
  readonly showStoreUse: boolean;
  readonly log: EventLog;
  /** Makes the reference of a defect that belongs to no known request. */
  readonly reference: () => string;
  /** Turns the short way for known operations off, to compare the two. */
  readonly everythingThroughApollo?: boolean;
}

const NO_OPERATION = {
  zh: '文档中没有名为 operationName 的操作；文档含多个操作时必须指明一个。',
  en: 'The document holds no operation of the given operationName; name one when it holds several.',
};

/** Apollo's own words go nowhere: they may quote what a caller sent. Defects are logged by the plugin. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

function nothing(): void {
  return undefined;
}

interface ListenerParts {
  readonly checks: ReturnType<typeof createOperationChecks>;
  readonly defects: DefectLog;
  readonly known: KnownAnswers;
  readonly showStoreUse: boolean;
  readonly describe: ReturnType<typeof createDescriber>;
}

/** Checks an operation before it runs, logs what goes wrong in it, and tells its cost afterwards. */
function createListener(parts: ListenerParts): GraphQLRequestListener<RequestContext> {
  const { checks, defects, known, showStoreUse, describe } = parts;
  return {
    didResolveOperation: async ({ source, document, operation, request, contextValue }) => {
      // Apollo would go on without: to the only operation there is, whatever name and method it was asked by.
      if (operation === undefined) throw requestError('BAD_USER_INPUT', NO_OPERATION);
      checkMethod(document, request.http?.method);
      const { role } = contextValue.act.caller;
      const cost = checks({ document, definition: operation, variables: request.variables ?? {} }, role);
      contextValue.cost = cost;
      contextValue.onCost?.(cost);
      known.learnOperation(
        { query: source, operationName: request.operationName },
        { document, definition: operation },
      );
      await describe(source);
    },
    didEncounterErrors: ({ errors, contextValue }) => {
      defects.note(errors, contextValue.act.requestId);
      return Promise.resolve();
    },
    willSendResponse: ({ response, operation, contextValue }) => {
      settleAnswer(response, operation?.operation === OperationTypeNode.MUTATION);
      const cost = answerCost(contextValue, showStoreUse);
      if (response.body.kind === 'single' && cost !== undefined) {
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, cost };
      }
      return Promise.resolve();
    },
  };
}

/** Makes and starts the GraphQL server; a fault in the contract or a resolver stops it here, not at the first request. */
export async function startServer(options: ServerOptions): Promise<GraphqlServer> {
  const { schema, loadFor } = createServiceSchema();
  const { showStoreUse } = options;
  const defects = createDefectLog(options.log, options.reference);
  const checks = createOperationChecks(schema);
  const runner = createOperationRunner(schema, loadFor);
  const known = createKnownAnswers({ checks, runner, showStoreUse });
  const describe = createDescriber(schema, loadWords);
  const listener = createListener({ checks, defects, known, showStoreUse, describe });
  const checksPlugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: () => Promise.resolve(listener),
    unexpectedErrorProcessingRequest: ({ requestContext, error }) => {
      defects.note([error], requestContext.contextValue.act.requestId);
      return Promise.resolve();
    },
  };
  const server = new ApolloServer<RequestContext>({
    gateway: asGateway(schema, runner),
    plugins: [
      // It wraps every field to no use of ours and nearly halves the throughput of lists.
      ApolloServerPluginCacheControlDisabled(),
      // Apollo adds these unasked; the bundle leaves them out.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      checksPlugin,
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
    logger: SILENT,
    formatError: createErrorFormat(defects.referenceOf),
  });
  await server.start();
  return createGraphqlServer(server, options.everythingThroughApollo === true ? undefined : known);
}
