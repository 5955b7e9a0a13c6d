import { trustedDocuments } from './__generated__/trusted-documents.ts';
import type { AdmittedRequest, ServerAnswer } from './admitted-request.ts';
import { errorAnswer } from './http-answer.ts';
import type { Sentence } from './request-error.ts';

/** A request with its document, or the answer to one whose document is not known. */
export type WithDocument =
  | { readonly known: true; readonly request: AdmittedRequest }
  | { readonly known: false; readonly answer: ServerAnswer };

const ONE_OF_BOTH: Sentence = {
  zh: '请求同时带有 query 和 documentId。请只保留其中一个。',
  en: 'The request carries both query and documentId. Send one of them.',
};
const NOT_AN_ID: Sentence = {
  zh: 'documentId 应是一个文本，形如 sha256: 加 64 位十六进制数。',
  en: 'documentId is one text of the form sha256: and 64 hexadecimal digits.',
};
const NOT_FOUND: Sentence = {
  zh: '本服务不认识此 documentId：它不属于本版本登记的文档。请改用 query 提交文档全文。',
  en: 'No document of this documentId is registered with this version of the service. Send the document itself as query.',
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function refuse(request: AdmittedRequest, sentence: Sentence, reason?: string): WithDocument {
  const facts = reason === undefined ? {} : { reason };
  const fault = { code: 'BAD_USER_INPUT', sentence, accept: request.headers['accept'], facts };
  const { statusCode, headers, body } = errorAnswer(400, fault);
  return { known: false, answer: { status: statusCode, headers, body } };
}

/** The request with the text under `id` put in by `fill`. */
function fillIn(
  request: AdmittedRequest,
  { id, query }: { readonly id: unknown; readonly query: unknown },
  fill: (text: string) => Partial<AdmittedRequest>,
): WithDocument {
  if (query != null) return refuse(request, ONE_OF_BOTH);
  if (typeof id !== 'string') return refuse(request, NOT_AN_ID);
  const text = trustedDocuments.get(id);
  if (text === undefined) return refuse(request, NOT_FOUND, 'PERSISTED_DOCUMENT_NOT_FOUND');
  return { known: true, request: { ...request, ...fill(text) } };
}

function ofSearch(request: AdmittedRequest): WithDocument {
  if (!request.search.includes('documentId')) return { known: true, request };
  const { documentId = [], ...others } = Object.groupBy(new URLSearchParams(request.search), ([name]) => name);
  const [first, second] = documentId;
  if (first === undefined) return { known: true, request };
  const id = second === undefined ? first[1] : undefined;
  const rest = Object.values(others).flatMap((pairs) => pairs ?? []);
  return fillIn(request, { id, query: others['query']?.[0]?.[1] }, (text) => ({
    search: new URLSearchParams([...rest, ['query', text]]).toString(),
  }));
}

/**
 * Puts the text of a trusted document in the place of its `documentId`, as the draft of persisted documents of GraphQL over
 * HTTP has it. From there on it is a request like any other: permissions, limits and cost hold for it as for a free one.
 */
export function withTrustedDocument(request: AdmittedRequest): WithDocument {
  if (request.method === 'GET') return ofSearch(request);
  const { body } = request;
  if (!isRecord(body) || body['documentId'] == null) return { known: true, request };
  const { documentId, query, ...rest } = body;
  return fillIn(request, { id: documentId, query }, (text) => ({ body: { query: text, ...rest } }));
}
