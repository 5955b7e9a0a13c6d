import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** The client's secret: from the environment, or asked for at a terminal without showing it; undefined without both. */
export async function askSecret(prompt: string): Promise<string | undefined> {
  const { NIANGJIA_CLIENT_SECRET: given } = process.env;
  if (given !== undefined && given !== '') return given;
  if (!process.stdin.isTTY) return undefined;
  process.stderr.write(prompt);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  const secret = await lines.question('');
  lines.close();
  process.stderr.write('\n');
  return secret === '' ? undefined : secret;
}
