import { ApolloServer } from '@apollo/server';
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import type { RequestContext } from '#graphql/context.ts';
import { createSchema } from '#graphql/executable-schema.ts';
import { resolvers } from '#graphql/resolvers.ts';
import type { CreatePeer, PeerAnswer } from '../peer.ts';
import { createServiceParts } from '../service-parts.ts';

/** Apollo Server 5 as it comes, behind its own Lambda adapter: default plugins, graphql-js. */
export const createPeer: CreatePeer = async (setup) => {
  const { contextFor } = createServiceParts(setup);
  const server = new ApolloServer<RequestContext>({ schema: createSchema(resolvers) });
  const handler = startServerAndCreateLambdaHandler(server, handlers.createAPIGatewayProxyEventV2RequestHandler(), {
    context: ({ event }) => contextFor(event.headers['authorization']),
  });
  return async (event) => (await handler(event as never, {} as never, () => undefined)) as PeerAnswer;
};
