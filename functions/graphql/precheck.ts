import { errorAnswer, type HttpAnswer } from './http-answer.ts';
import type { HttpRequest } from './http-request.ts';

/** The most a request body may weigh. The largest one of the contract, 33 rows of figures, stays below a tenth. */
export const MOST_BODY_BYTES = 1_000_000;

function wrongMethod(accept: string | undefined): HttpAnswer {
  const sentence = { zh: '请使用 POST（变更与查询）或 GET（仅查询）。', en: 'Use POST, or GET for queries only.' };
  return errorAnswer(405, { code: 'BAD_USER_INPUT', sentence, accept }, { allow: 'GET, POST' });
}

function wrongType(accept: string | undefined): HttpAnswer {
  const sentence = {
    zh: '请将 Content-Type 设为 application/json，编码为 UTF-8。',
    en: 'Send the body as application/json in UTF-8.',
  };
  return errorAnswer(415, { code: 'BAD_USER_INPUT', sentence, accept });
}

function tooLarge(accept: string | undefined): HttpAnswer {
  const sentence = {
    zh: `请求体不能超过 ${MOST_BODY_BYTES} 字节。请分批提交。`,
    en: `The body may weigh ${MOST_BODY_BYTES} bytes at most. Send it in parts.`,
  };
  return errorAnswer(413, { code: 'PAYLOAD_TOO_LARGE', sentence, accept });
}

function notJson(accept: string | undefined): HttpAnswer {
  const sentence = {
    zh: '请求体不是有效的 JSON 对象。格式为 {"query": "…", "variables": {…}}。',
    en: 'The body is not a JSON object. It has the form {"query": "…", "variables": {…}}.',
  };
  return errorAnswer(400, { code: 'BAD_USER_INPUT', sentence, accept });
}

function isJsonObject(body: string): boolean {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function isUtf8Json(contentType: string | undefined): boolean {
  const [type = '', ...parameters] = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  return type === 'application/json' && (charset === undefined || charset.replaceAll('"', '') === 'utf-8');
}

/** What is wrong with a request to /graphql before anybody reads its query; undefined when nothing is. */
export function refuseRequest({ method, headers, body }: HttpRequest): HttpAnswer | undefined {
  const accept = headers['accept'];
  if (method !== 'GET' && method !== 'POST') return wrongMethod(accept);
  if (method === 'GET') return undefined;
  if (!isUtf8Json(headers['content-type'])) return wrongType(accept);
  if (Buffer.byteLength(body, 'utf8') > MOST_BODY_BYTES) return tooLarge(accept);
  return isJsonObject(body) ? undefined : notJson(accept);
}
