import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { AdmittedRequest, ServerAnswer } from './admitted-request.ts';
import type { KnownAnswers } from './answer-known.ts';
import type { RequestContext } from './context.ts';
import { checkBrackets } from './document-limits.ts';
import { errorAnswer } from './http-answer.ts';
import { withTrustedDocument } from './trusted-document.ts';

/** Answers GraphQL requests. */
export interface GraphqlServer {
  readonly answer: (request: AdmittedRequest, context: RequestContext) => Promise<ServerAnswer>;
}

async function bodyOf(response: HTTPGraphQLResponse): Promise<string> {
  if (response.body.kind === 'complete') return response.body.string;
  let text = '';
  for await (const chunk of response.body.asyncIterator) text += chunk;
  return text;
}

/** The text of the query, as far as there is one. */
function queryOf({ method, body, search }: AdmittedRequest): string | undefined {
  const query: unknown =
    method === 'GET' ? new URLSearchParams(search).get('query') : body && 'query' in body && body.query;
  return typeof query === 'string' ? query : undefined;
}

/** The answer to a query that cannot be parsed within the stack; Apollo would tell of the stack. */
function refuseDeep(request: AdmittedRequest): ServerAnswer | undefined {
  const query = queryOf(request);
  const fault = query === undefined ? undefined : checkBrackets(query);
  if (fault === undefined) return undefined;
  const error = { code: 'QUERY_TOO_EXPENSIVE', accept: request.headers['accept'], ...fault };
  const { statusCode, headers, body } = errorAnswer(400, error);
  return { status: statusCode, headers, body };
}

/** Puts the short way for known operations before Apollo's; without `known` every request goes through Apollo. */
export function createGraphqlServer(
  apollo: ApolloServer<RequestContext>,
  known: KnownAnswers | undefined,
): GraphqlServer {
  const askApollo = async (request: AdmittedRequest, context: RequestContext): Promise<ServerAnswer> => {
    const { method, headers, search, body } = request;
    const response = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers: new HeaderMap(Object.entries(headers)), search, body },
      context: () => Promise.resolve(context),
    });
    const answer: ServerAnswer = {
      status: response.status ?? 200,
      headers: Object.fromEntries(response.headers),
      body: await bodyOf(response),
    };
    if (answer.status === 200) known?.learnType(request, answer);
    return answer;
  };
  return {
    answer: async (asked, context) => {
      const named = withTrustedDocument(asked);
      if (!named.known) return named.answer;
      const { request } = named;
      return (await known?.answer(request, context)) ?? refuseDeep(request) ?? askApollo(request, context);
    },
  };
}
