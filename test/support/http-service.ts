import { startServer, type LocalServer } from '../../infra/local/http-server.ts';
import type { TestService } from './service.ts';

const NO_ISSUER = { status: 404, headers: {}, body: '' };

/** Serves a test service over real HTTP on this machine, by the server of `npm start`. The caller closes it. */
export function serveOverHttp(service: TestService): Promise<LocalServer> {
  return startServer({ handler: service.handle, issuer: () => Promise.resolve(NO_ISSUER) }, 0);
}
