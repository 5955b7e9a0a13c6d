import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { executeCodegen, loadContext } from '@graphql-codegen/cli';
import { format, resolveConfig } from 'prettier';
import { renderBankFileBundle } from './bank-file-bundle.ts';
import { SCHEMA_PRINT } from './contract-files.ts';
import { renderTrustedDocuments, TRUSTED_DOCUMENTS } from './trusted-documents.ts';

/** A file that is made from the contract, or from the rules of bank files: where it stands and what it has to say. */
interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

const TYPE_DEFS = 'functions/graphql/__generated__/type-defs.ts';
/** How the path of a client's documents ends. */
const CLIENT_DOCUMENTS = '/__generated__/documents.ts';

/** Makes every generated file from the schema, the documents, codegen.ts and the rules of bank files, and puts it in its place. */
export async function writeGeneratedFiles(): Promise<readonly string[]> {
  const files = await renderGeneratedFiles();
  await Promise.all(files.map(write));
  return files.map(({ path }) => path);
}

/** The generated files that are missing, or say something else than their sources give today. Writes nothing. */
export async function findDrift(): Promise<readonly string[]> {
  const files = await renderGeneratedFiles();
  const texts = await Promise.all(files.map(({ path }) => readText(path)));
  return files.filter(({ content }, index) => texts[index] !== content).map(({ path }) => path);
}

async function renderGeneratedFiles(): Promise<readonly GeneratedFile[]> {
  const { result, error } = await executeCodegen(await loadContext('codegen.ts'));
  if (error) throw error;
  const outputs = result.map(({ filename, content }) => ({ path: relative('.', filename), content }));
  const files = await Promise.all(outputs.map(inHouseFormat));
  const print = files.find(({ path }) => path === SCHEMA_PRINT);
  if (!print) throw new Error(`codegen.ts does not make ${SCHEMA_PRINT}`);
  const ofClients = outputs.filter(({ path }) => path.endsWith(CLIENT_DOCUMENTS)).map(({ content }) => content);
  const trusted = { path: TRUSTED_DOCUMENTS, content: await renderTrustedDocuments(ofClients) };
  const typeDefs = { path: TYPE_DEFS, content: renderTypeDefs(print.content) };
  return [...files, ...(await Promise.all([typeDefs, trusted, ...(await renderBankFileBundle())].map(inHouseFormat)))];
}

function renderTypeDefs(schemaPrint: string): string {
  const literal = schemaPrint.replace(/[\\`]|\$\{/g, (character) => `\\${character}`);
  return `/** The whole contract, as the server loads it. */\nexport const typeDefs = \`${literal}\`;\n`;
}

async function inHouseFormat({ path, content }: GeneratedFile): Promise<GeneratedFile> {
  const options = await resolveConfig(path);
  return { path, content: await format(content, { ...options, filepath: path }) };
}

async function write({ path, content }: GeneratedFile): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
