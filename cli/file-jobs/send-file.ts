import { createHash } from 'node:crypto';
import { z } from 'zod';
import { CreateUploadDocument, type JobKind } from '../__generated__/documents.ts';
import { readClock } from '../clock.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import { stopIfRefused } from '../run-command.ts';
import { callService, problemSchema, reasonOf } from '../service-client.ts';
import type { Session } from '../session.ts';
import { Stop } from '../stop.ts';
import { readWithProgress, type FileToSend } from './file-to-send.ts';
import { sayOfJob } from './job-words.ts';
import { sendContent, type SendAnswer } from './send-content.ts';

const uploadSchema = z.object({
  id: z.string(),
  url: z.string(),
  method: z.string(),
  headers: z.array(z.object({ name: z.string(), value: z.string() })),
});
const answerSchema = z.object({
  createUpload: z.object({ upload: uploadSchema.nullable(), problems: z.array(problemSchema) }),
});

type Upload = z.infer<typeof uploadSchema>;

const HALF_HOUR_MILLISECONDS = 30 * 60_000;
const LONGEST_WORD = 300;

/** An idempotency key made of these facts: the same for the same facts, and nothing of them can be read in it. */
export function keyOfFacts(name: string, facts: readonly unknown[]): string {
  return `${name}:${createHash('sha256').update(JSON.stringify(facts)).digest('hex')}`;
}

async function makeRoom({ address }: Session, kind: JobKind, file: FileToSend): Promise<Upload> {
  const { fileName, size, sha256, contentType } = file;
  // An address works for an hour: asked for again within half of it, it is the same one.
  const halfHour = Math.floor(readClock() / HALF_HOUR_MILLISECONDS);
  const facts = { kind, fileName, size, sha256, contentType };
  const input = { idempotencyKey: keyOfFacts('upload', [facts, halfHour]), ...facts };
  const variables = { input, locale: address.locale };
  const { createUpload } = await callService(address, {
    document: CreateUploadDocument,
    variables,
    answer: answerSchema,
  });
  stopIfRefused(createUpload.problems);
  if (createUpload.upload === null) throw new TypeError('The service answered neither an upload nor a problem.');
  return createUpload.upload;
}

/** Counts what is sent: a file that grew or shrank meanwhile is not the one whose hash was told. */
async function* ofSize(content: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let sent = 0;
  for await (const chunk of content) {
    sent += chunk.length;
    if (sent > size) throw new RangeError('FILE_CHANGED');
    yield chunk;
  }
  if (sent < size) throw new RangeError('FILE_CHANGED');
}

function put(session: Session, upload: Upload, file: FileToSend): Promise<SendAnswer> {
  const { url, method } = upload;
  const headers = Object.fromEntries(upload.headers.map(({ name, value }) => [name, value]));
  const content = ofSize(readWithProgress(session, file, 'SENDING'), file.size);
  return sendContent({ url, method, headers, size: file.size }, content);
}

/** Makes room for the file and sends it in pieces. Answers the upload's id. */
export async function sendFile(session: Session, kind: JobKind, file: FileToSend): Promise<string> {
  const { language } = session;
  const upload = await makeRoom(session, kind, file);
  const answer = await put(session, upload, file).catch((error: unknown) => {
    if (error instanceof RangeError)
      throw new Stop(EXIT_CODES.FILE_REFUSED, `FILE_CHANGED ${sayOfJob(language, 'FILE_CHANGED')}`);
    throw new Stop(EXIT_CODES.PART_WRITTEN, sayOfJob(language, 'SEND_BROKEN', reasonOf(error)));
  });
  if (answer.status === 200) return upload.id;
  const words = answer.words.slice(0, LONGEST_WORD);
  throw new Stop(EXIT_CODES.PART_WRITTEN, sayOfJob(language, 'SEND_REFUSED', answer.status, words));
}
