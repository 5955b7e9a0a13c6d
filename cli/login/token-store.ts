import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const tokenSchema = z.object({
  url: z.string(),
  client: z.string(),
  token: z.string(),
  expiresAt: z.number(),
});

/** A token that `login` got: for which service, in whose name, and when it expires, in milliseconds since 1970. */
export type StoredToken = z.infer<typeof tokenSchema>;

/** The folder of the person's settings. */
function configFolder(): string {
  const { XDG_CONFIG_HOME } = process.env;
  const base = XDG_CONFIG_HOME === undefined || XDG_CONFIG_HOME === '' ? join(homedir(), '.config') : XDG_CONFIG_HOME;
  return join(base, 'niangjia');
}

/** Where the token lies. */
function tokenPath(): string {
  return join(configFolder(), 'token.json');
}

/** Keeps the token for later commands; nobody but the person may read it. */
export async function storeToken(token: StoredToken): Promise<void> {
  await mkdir(configFolder(), { recursive: true, mode: 0o700 });
  const partPath = `${tokenPath()}.${process.pid}.part`;
  await writeFile(partPath, `${JSON.stringify(token, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' });
  await rename(partPath, tokenPath());
}

/** The token that was kept; undefined when there is none, or its file is damaged. */
export async function findStoredToken(): Promise<StoredToken | undefined> {
  const text = await readFile(tokenPath(), 'utf8').catch(() => '{}');
  try {
    return tokenSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
