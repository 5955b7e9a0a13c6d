import { parseArgs } from 'node:util';
import { z } from 'zod';
import { findPersona, personas } from './personas.ts';

const tokenSchema = z.object({ access_token: z.string() });

/** A token of the running local issuer for a persona; throws with what to do when there is none to be had. */
export async function askToken(subject: string | undefined, serviceUrl: string): Promise<string> {
  const persona = findPersona(subject ?? '');
  if (persona === undefined) throw new Error(listPersonas(subject));
  const form = { grant_type: 'client_credentials', client_id: persona.subject, client_secret: persona.secret };
  const response = await fetch(`${serviceUrl}/issuer/token`, { method: 'POST', body: new URLSearchParams(form) }).catch(
    (cause: unknown) => {
      throw new Error(notRunning(serviceUrl), { cause });
    },
  );
  const answer = tokenSchema.safeParse(await response.json().catch(() => undefined));
  if (!answer.success) throw new Error(notRunning(serviceUrl));
  return answer.data.access_token;
}

function listPersonas(subject: string | undefined): string {
  const fault = subject === undefined ? '请给出角色。 Name a persona.' : `没有角色 ${subject}。 No persona ${subject}.`;
  const list = personas.map((persona) => `  ${persona.subject.padEnd(20)} ${persona.role.padEnd(15)} ${persona.name}`);
  return [fault, 'npm run -s token -- <persona>', ...list].join('\n');
}

function notRunning(serviceUrl: string): string {
  return [
    `${serviceUrl} 没有本地服务应答：请先在另一个终端运行 npm start（其他端口用 --url 指明）。`,
    `No local service answers at ${serviceUrl}: run npm start in another terminal first (another port: --url http://127.0.0.1:PORT).`,
  ].join('\n');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  const serviceUrl = values.url ?? `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;
  process.stdout.write(`${await askToken(positionals[0], serviceUrl)}\n`);
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
