import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { z } from 'zod';

/** The algorithm of the development issuer's signatures. */
export const ISSUER_ALGORITHM = 'ES256';

/** What the development issuer signs with, and what it publishes. */
export interface IssuerKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

const keySchema = z.object({ kty: z.literal('EC'), crv: z.string(), x: z.string(), y: z.string(), d: z.string() });

/** The key in `file`, made on first use so that tokens survive a restart; without a file a new one every time. */
export async function openIssuerKey(file: string | undefined): Promise<IssuerKey> {
  const jwk = file !== undefined && existsSync(file) ? readKey(file) : await makeKey(file);
  const { d: _private, ...publicPart } = jwk;
  const id = await calculateJwkThumbprint(publicPart);
  const privateKey = await importJWK(jwk, ISSUER_ALGORITHM);
  if (privateKey instanceof Uint8Array) throw new Error('the issuer key is not an EC key');
  return { id, privateKey, publicJwk: { ...publicPart, kid: id, alg: ISSUER_ALGORITHM, use: 'sig' } };
}

function readKey(file: string): z.infer<typeof keySchema> {
  try {
    return keySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    const message = `${file} 已损坏：请删除后重启。 ${file} is damaged: delete it and start again.`;
    throw new Error(message, { cause });
  }
}

async function makeKey(file: string | undefined): Promise<z.infer<typeof keySchema>> {
  const { privateKey } = await generateKeyPair(ISSUER_ALGORITHM, { extractable: true });
  const jwk = keySchema.parse(await exportJWK(privateKey));
  if (file !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(jwk), { mode: 0o600 });
  }
  return jwk;
}
