import { once } from 'node:events';
import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import { findFreePort } from '../../infra/local/free-port.ts';

/**
 * Stands between the command line and the service; `decide` says what happens to each call, or how it is
 * answered without the service; `alter` changes the service's answer. Answers its address.
 */
export async function startGoBetween(
  serviceUrl: string,
  decide: (body: string) => 'PASS' | 'CUT' | 'BUSY' | 'DENY' | { readonly answer: string },
  alter: (answer: string) => string = (answer) => answer,
): Promise<string> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const fate = decide(body);
      if (fate === 'CUT') return void request.socket.destroy();
      if (fate === 'BUSY') return void response.writeHead(429, { 'retry-after': '0' }).end();
      if (fate === 'DENY') return void response.writeHead(401).end();
      if (fate !== 'PASS') return void response.end(fate.answer);
      const headers = { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' };
      void fetch(serviceUrl, { method: 'POST', headers, body }).then(async (answer) =>
        response.writeHead(answer.status).end(alter(await answer.text())),
      );
    });
  });
  const port = await findFreePort();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${port}/graphql`;
}
