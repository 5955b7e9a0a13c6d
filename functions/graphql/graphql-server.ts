import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { AdmittedRequest, ServerAnswer } from './admitted-request.ts';
import type { RequestContext } from './context.ts';
import type { KnownAnswers } from './answer-known.ts';

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
  return { answer: async (request, context) => (await known?.answer(request, context)) ?? askApollo(request, context) };
}
