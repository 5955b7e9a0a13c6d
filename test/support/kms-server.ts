import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll } from 'vitest';
import { z } from 'zod';
import { createCipher } from '#platform/cipher.ts';

const requestSchema = z.object({
  KeyId: z.string(),
  EncryptionContext: z.record(z.string(), z.string()).default({}),
  Plaintext: z.string().optional(),
  CiphertextBlob: z.string().optional(),
});
type Request = z.infer<typeof requestSchema>;

/** A server that speaks the JSON protocol of KMS for any key that is named. */
export interface KmsServer {
  readonly url: string;
  /** The operations it was asked for, with their encryption contexts. */
  readonly asked: { readonly target: string; readonly context: Readonly<Record<string, string>> }[];
}

class Refused extends Error {}

const keyOf = (keyId: string) => {
  const key = createHash('sha256').update(keyId).digest();
  return createCipher({ sealing: [{ name: 'kms', key }], indexing: key });
};
const placeOf = ({ EncryptionContext: context }: Request): string =>
  JSON.stringify(
    Object.keys(context)
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((name) => [name, context[name]]),
  );

function encrypt(request: Request): object {
  const sealed = keyOf(request.KeyId).seal(request.Plaintext ?? '', placeOf(request));
  const blob = Buffer.from(JSON.stringify({ keyId: request.KeyId, sealed })).toString('base64');
  return { CiphertextBlob: blob, KeyId: request.KeyId, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' };
}

function decrypt(request: Request): object {
  const blob = z.object({ keyId: z.string(), sealed: z.string() }).safeParse(parseBlob(request.CiphertextBlob ?? ''));
  if (!blob.success) throw new Refused('InvalidCiphertextException');
  if (blob.data.keyId !== request.KeyId) throw new Refused('IncorrectKeyException');
  try {
    return { Plaintext: keyOf(request.KeyId).open(blob.data.sealed, placeOf(request)), KeyId: request.KeyId };
  } catch {
    throw new Refused('InvalidCiphertextException');
  }
}

function parseBlob(blob: string): unknown {
  try {
    return JSON.parse(Buffer.from(blob, 'base64').toString('utf8'));
  } catch {
    return undefined;
  }
}

const OPERATIONS = new Map([
  ['TrentService.Encrypt', encrypt],
  ['TrentService.Decrypt', decrypt],
]);

async function answer(message: IncomingMessage, asked: KmsServer['asked']): Promise<readonly [number, object]> {
  const target = String(message.headers['x-amz-target']);
  const request = requestSchema.parse(JSON.parse(await text(message)));
  asked.push({ target, context: request.EncryptionContext });
  try {
    const operation = OPERATIONS.get(target);
    if (operation === undefined) throw new Refused('UnknownOperationException');
    return [200, operation(request)];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return [400, { __type: error.message, message: error.message }];
  }
}

/** Starts the server and stops it after the tests of the file. */
export async function startKmsServer(): Promise<KmsServer> {
  const asked: KmsServer['asked'] = [];
  const server = createServer((message, response) => {
    void answer(message, asked).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked };
}
