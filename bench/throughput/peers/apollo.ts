import { ApolloServer } from '@apollo/server';
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import type { RequestContext } from '#graphql/context.ts';
import type { HttpEvent } from '#graphql/http-request.ts';
import { createSchema } from '#graphql/executable-schema.ts';
import { resolvers } from '#graphql/resolvers.ts';
import type { CreatePeer, PeerAnswer } from '../peer.ts';
import { createServiceParts } from '../service-parts.ts';

/** Apollo Server 5 as it comes, behind its own Lambda adapter: default plugins, graphql-js. */
export const createPeer: CreatePeer = (setup) => {
  const { contextFor } = createServiceParts(setup);
  const server = new ApolloServer<RequestContext>({ schema: createSchema(resolvers) });
  const handler = startServerAndCreateLambdaHandler(server, handlers.createAPIGatewayProxyEventV2RequestHandler(), {
    context: ({ event }) => contextFor(event.headers['authorization']),
  });
  const call = handler as (event: HttpEvent, context: object, callback: () => void) => Promise<PeerAnswer>;
  return Promise.resolve((event) => call(event, {}, () => undefined));
};
