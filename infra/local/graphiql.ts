import { randomBytes } from 'node:crypto';
import { ruruHTML } from 'ruru/server';
import { getStaticFile } from 'ruru/static';
import { EXAMPLE_QUERY } from './example-query.ts';
import { PERSONA_PICKER_SCRIPT, PERSONA_PICKER_STYLE, personaPicker } from './persona-picker.ts';
import type { Persona } from './personas.ts';
import type { Reply } from './reply.ts';

/** Where GraphiQL's own files are served. */
export const GRAPHIQL_FILES = '/graphiql/';

const FIRST_QUERY = JSON.stringify(
  `# 在页底选择角色后运行。 Choose a persona at the bottom, then run.\n${EXAMPLE_QUERY}\n`,
);

/** The GraphiQL page. Everything it loads comes from this server, and its content policy forbids anything else. */
export function graphiqlPage(personas: readonly Persona[]): Reply {
  const nonce = randomBytes(16).toString('base64');
  const page = ruruHTML({
    endpoint: '/graphql',
    staticPath: GRAPHIQL_FILES,
    htmlParts: {
      titleTag: '<title>娘家 Niangjia · GraphiQL</title>',
      styleTags: (original) => `${original}<style>${PERSONA_PICKER_STYLE}</style>`,
      configScript: (original) => `${original}<script>RURU_CONFIG.defaultQuery = ${FIRST_QUERY};</script>`,
      headerScripts: (original) => `<script>${PERSONA_PICKER_SCRIPT}</script>${original}`,
      bodyContent: (original) => original + personaPicker(personas),
    },
  });
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': contentPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
    body: page.replaceAll('<script', `<script nonce="${nonce}"`),
  };
}

/** One of GraphiQL's own files; undefined when there is none of this name. */
export async function graphiqlFile(path: string, acceptEncoding: string | undefined): Promise<Reply | undefined> {
  const file = await getStaticFile({
    staticPath: GRAPHIQL_FILES,
    urlPath: path,
    acceptEncoding,
    disallowDevAssets: true,
  });
  if (file === null) return undefined;
  return { status: 200, headers: { ...file.headers, 'x-content-type-options': 'nosniff' }, body: file.content };
}

/** Monaco sets styles on elements, so styles may be inline; scripts need the nonce or must be our files. */
function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
