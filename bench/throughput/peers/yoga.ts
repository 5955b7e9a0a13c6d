import { createYoga } from 'graphql-yoga';
import type { RequestContext } from '#graphql/context.ts';
import { createSchema } from '#graphql/executable-schema.ts';
import { readHttpRequest } from '#graphql/http-request.ts';
import { resolvers } from '#graphql/resolvers.ts';
import type { CreatePeer } from '../peer.ts';
import { createServiceParts } from '../service-parts.ts';

/** graphql-yoga 5 as it comes, given the event the way its guide for Lambda does: as a fetch of its own. */
export const createPeer: CreatePeer = (setup) => {
  const { contextFor } = createServiceParts(setup);
  const yoga = createYoga<object, RequestContext>({
    schema: createSchema(resolvers),
    context: ({ request }) => contextFor(request.headers.get('authorization') ?? undefined),
    landingPage: false,
    logging: false,
  });
  return Promise.resolve(async (event) => {
    const { method, path, headers, body } = readHttpRequest(event);
    const answer = await yoga.fetch(`http://localhost${path}`, { method, headers, body: body ?? '' });
    return { statusCode: answer.status, body: await answer.text() };
  });
};
