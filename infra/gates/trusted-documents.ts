import { createHash } from 'node:crypto';
import { transform } from 'esbuild';
import { stripIgnoredCharacters } from 'graphql';

/** The documents of our own clients, as the server knows them. Generated. */
export const TRUSTED_DOCUMENTS = 'functions/graphql/__generated__/trusted-documents.ts';

/** The texts that a client sends: those of the documents that its generated module exports. */
async function textsIn(content: string): Promise<readonly string[]> {
  const { code } = await transform(content, { loader: 'ts', format: 'esm' });
  const exported: unknown = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return Object.entries(exported ?? {}).flatMap(([name, value]) => (name.endsWith('Document') ? [String(value)] : []));
}

/** The id of a document: that of the very text its client knows it by. */
function idOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** The manifest of clients' generated modules: the text under each id is cut to what is parsed. */
export async function renderTrustedDocuments(modules: readonly string[]): Promise<string> {
  const texts = (await Promise.all(modules.map(textsIn))).flat();
  const entries = texts.map((text) => [idOf(text), stripIgnoredCharacters(text)] as const);
  const lines = entries
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([id, text]) => `  [${JSON.stringify(id)}, ${JSON.stringify(text)}],`);
  return [
    '/** The documents of our own clients by `documentId`: SHA-256 of the text that the client knows. */',
    'export const trustedDocuments: ReadonlyMap<string, string> = new Map([',
    ...lines,
    ']);\n',
  ].join('\n');
}
