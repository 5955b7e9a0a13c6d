import { errorAnswer, type HttpAnswer } from './http-answer.ts';
import type { HttpRequest } from './http-request.ts';
import type { Sentence } from './request-error.ts';

/** The most a request body may weigh. The largest one of the contract, an import of figures, stays below a tenth. */
export const MOST_BODY_BYTES = 1_000_000;

/** A request that may be read as GraphQL, with the JSON object it carries; or the answer that turns it away. */
export type Admission =
  | { readonly admitted: true; readonly body: object | undefined }
  | { readonly admitted: false; readonly answer: HttpAnswer };

const WRONG_METHOD: Sentence = {
  zh: '请使用 POST（变更与查询）或 GET（仅查询）。',
  en: 'Use POST, or GET for queries only.',
};
const WRONG_TYPE: Sentence = {
  zh: '请将 Content-Type 设为 application/json，编码为 UTF-8。',
  en: 'Send the body as application/json in UTF-8.',
};
const TOO_LARGE: Sentence = {
  zh: `请求体不能超过 ${MOST_BODY_BYTES} 字节。请分批提交。`,
  en: `The body may weigh ${MOST_BODY_BYTES} bytes at most. Send it in parts.`,
};
const NOT_UTF8: Sentence = {
  zh: '请求体不是有效的 UTF-8 文本。请转换编码后重新提交。',
  en: 'The body is no valid UTF-8. Convert it and send it again.',
};
const NOT_JSON: Sentence = {
  zh: '请求体不是有效的 JSON 对象。格式为 {"query": "…", "variables": {…}}；不支持批量数组。',
  en: 'The body is not a JSON object. It has the form {"query": "…", "variables": {…}}; arrays of requests are not taken.',
};

function parseObject(body: string): object | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
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

/** Decides on a request to /graphql before anybody reads its query. */
export function admitRequest({ method, headers, body }: HttpRequest): Admission {
  const accept = headers['accept'];
  const refuse = (status: number, sentence: Sentence, { code = 'BAD_USER_INPUT', allow = '' } = {}): Admission => {
    const more: Record<string, string> = allow === '' ? {} : { allow };
    return { admitted: false, answer: errorAnswer(status, { code, sentence, accept }, more) };
  };
  if (method === 'GET') return { admitted: true, body: undefined };
  if (method !== 'POST') return refuse(405, WRONG_METHOD, { allow: 'GET, POST' });
  if (!isUtf8Json(headers['content-type'])) return refuse(415, WRONG_TYPE);
  if (body === undefined) return refuse(400, NOT_UTF8);
  if (Buffer.byteLength(body, 'utf8') > MOST_BODY_BYTES) return refuse(413, TOO_LARGE, { code: 'PAYLOAD_TOO_LARGE' });
  const parsed = parseObject(body);
  return parsed === undefined ? refuse(400, NOT_JSON) : { admitted: true, body: parsed };
}
