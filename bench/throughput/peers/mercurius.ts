import { fastify } from 'fastify';
import mercurius from 'mercurius';
import { createSchema } from '#graphql/executable-schema.ts';
import { readHttpRequest } from '#graphql/http-request.ts';
import { resolvers } from '#graphql/resolvers.ts';
import type { CreatePeer } from '../peer.ts';
import { createServiceParts } from '../service-parts.ts';

/** mercurius 16 with its compiler on, given the event the way fastify's Lambda adapter does: by `inject`. */
export const createPeer: CreatePeer = async (setup) => {
  const { contextFor } = createServiceParts(setup);
  const app = fastify({ logger: false });
  await app.register(mercurius, {
    schema: createSchema(resolvers),
    jit: 1,
    context: async ({ headers }) => ({ ...(await contextFor(headers.authorization)) }),
  });
  await app.ready();
  return async (event) => {
    const { method, path, headers, body } = readHttpRequest(event);
    const answer = await app.inject({ method: method as 'POST', url: path, headers, payload: body ?? '' });
    return { statusCode: answer.statusCode, body: answer.body };
  };
};
