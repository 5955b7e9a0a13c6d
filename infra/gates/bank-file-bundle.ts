import { basename } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

/** The rules of bank files that the command line judges by; the very ones of the service. */
const ENTRY = 'functions/jobs/bank/offline-check.ts';
const BUNDLE = 'cli/__generated__/bank-file.js';
const TYPES = 'cli/__generated__/bank-file.d.ts';
const ORIGIN = `// Made of ${ENTRY}: the service judges by the same code.\n`;

/** An import that would lead out of the folder in which the types stand. */
const FOREIGN_IMPORT = /^import .* from '[#.]/m;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [ENTRY], bundle: true, write: false, packages: 'external', logLevel: 'warning' },
    ...{ format: 'esm', platform: 'node', target: 'node24', charset: 'utf8' },
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** The types that the entry exports, as the compiler writes them down. */
function declare(): string {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    readonly config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram([ENTRY], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
  });
  let text = '';
  program.emit(program.getSourceFile(ENTRY), (path, content) => {
    if (path.endsWith(basename(ENTRY, '.ts') + '.d.ts')) text += content;
  });
  if (text === '' || FOREIGN_IMPORT.test(text)) throw new Error(`the types of ${ENTRY} do not stand alone:\n${text}`);
  return text;
}

/** The bundle for the command line, which may import nothing of the service, and its types. */
export async function renderBankFileBundle(): Promise<readonly { readonly path: string; readonly content: string }[]> {
  return [
    { path: BUNDLE, content: ORIGIN + (await bundle()) },
    { path: TYPES, content: ORIGIN + declare() },
  ];
}
