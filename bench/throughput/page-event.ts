import type { HttpEvent } from '#graphql/http-request.ts';
import { toGatewayEvent } from '../../infra/local/gateway-event.ts';
import { PAGE_QUERY, PAGE_VARIABLES } from './page-of-bodies.ts';

/** The API Gateway event of the page's request. */
export function pageEvent(token: string): HttpEvent {
  return postEvent(token, { operationName: 'PageOfBodies', query: PAGE_QUERY, variables: PAGE_VARIABLES });
}

/** The API Gateway event of a request, with the headers a browser's client sends. */
export function postEvent(token: string, body: object): HttpEvent {
  return toGatewayEvent({
    method: 'POST',
    url: '/graphql',
    headers: {
      host: 'api.example.cn',
      accept: 'application/graphql-response+json, application/json',
      'accept-encoding': 'gzip, deflate, br',
      'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      origin: 'https://console.example.cn',
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36',
      'x-amzn-trace-id': 'Root=1-6743f5d2-1d2c3b4a5968778695a4b3c2',
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
    },
    body: Buffer.from(JSON.stringify(body)),
    sourceIp: '203.0.113.7',
    protocol: 'HTTP/1.1',
  });
}
