import { expect, it } from 'vitest';
import { fromGatewayResult, GATEWAY_FAILURE } from '../../infra/local/gateway-result.ts';

it('answers with the status, headers and text of the result', () => {
  const result = {
    statusCode: 400,
    headers: { 'content-type': 'application/json', 'retry-after': 3 },
    body: '{"错":1}',
  };
  const headers = { 'content-type': 'application/json', 'retry-after': '3' };
  expect(fromGatewayResult(result)).toEqual({ status: 400, headers, body: '{"错":1}' });
});

it('makes one set-cookie header of each cookie and keeps headers of many values apart', () => {
  const result = { statusCode: 204, cookies: ['a=1', 'b=2'], multiValueHeaders: { vary: ['origin', 'accept'] } };
  expect(fromGatewayResult(result).headers).toEqual({ 'set-cookie': ['a=1', 'b=2'], vary: ['origin', 'accept'] });
});

it('decodes a base64 body', () => {
  const result = { statusCode: 200, body: Buffer.from([0, 255]).toString('base64'), isBase64Encoded: true };
  expect(fromGatewayResult(result).body).toEqual(Buffer.from([0, 255]));
});

it.each([undefined, 'text', {}, { statusCode: 'ok' }, { statusCode: 99 }, { statusCode: 200, body: {} }])(
  'answers 500 as API Gateway does for the result %j',
  (result) => {
    expect(fromGatewayResult(result)).toBe(GATEWAY_FAILURE);
  },
);
