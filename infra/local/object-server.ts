import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { LocalObjects } from '../../functions/compose/local-objects.ts';
import { replyError, replyJson, type Reply } from './reply.ts';

/** Below which path files are sent and read. */
export const OBJECTS_PATH = '/objects/';

type Answer = Awaited<ReturnType<LocalObjects>>;
type Refusal = Extract<Answer, { done: 'REFUSED' }>['refusal'];

const REFUSALS = {
  NOT_SIGNED: replyError(
    403,
    'NOT_SIGNED',
    '地址无效或被改动：请用 createUpload 或 job 给出的完整地址。 The address is not one we gave, or was changed: use it as it was given.',
  ),
  EXPIRED: replyError(403, 'EXPIRED', '地址已过期：请重新获取。 The address is over: ask for another one.'),
  WRONG_TYPE: replyError(
    400,
    'WRONG_TYPE',
    'Content-Type 与申报的不一致。 Send the content-type that createUpload tells.',
  ),
  WRONG_SIZE: replyError(
    400,
    'WRONG_SIZE',
    '文件大小与申报的不一致。 The content is larger or smaller than was announced.',
  ),
  WRONG_CONTENT: replyError(
    400,
    'WRONG_CONTENT',
    '文件内容与申报的 sha256 不一致。 The content has another SHA-256 than was announced.',
  ),
  NOT_FOUND: replyError(404, 'NOT_FOUND', '文件已不存在。 The file is gone.'),
} as const satisfies Record<Refusal, Reply>;

function sendReply(response: ServerResponse, { status, headers, body }: Reply): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.writeHead(status).end(body);
}

async function sendFile(response: ServerResponse, answer: Extract<Answer, { done: 'READ' }>): Promise<void> {
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-length': answer.bytes,
    'content-disposition': `attachment; filename="${answer.fileName}"`,
    'x-content-type-options': 'nosniff',
  });
  await pipeline(Readable.from(answer.content), response);
}

/** Answers a request for a file, in pieces: neither a file that is sent nor one that is read is ever held whole. */
export async function serveObject(
  objects: LocalObjects,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const answer = await objects({
    method: request.method ?? 'GET',
    path: url.pathname.slice(OBJECTS_PATH.length),
    query: url.searchParams,
    contentType: request.headers['content-type'] ?? '',
    contentLength: request.headers['content-length'],
    body: request as AsyncIterable<Uint8Array>,
  });
  if (answer.done === 'READ') {
    await sendFile(response, answer);
    return;
  }
  // What is left of a body that is refused is thrown away, so that whoever sends it hears why.
  request.resume();
  sendReply(response, answer.done === 'STORED' ? replyJson(200, { bytes: answer.bytes }) : REFUSALS[answer.refusal]);
}
