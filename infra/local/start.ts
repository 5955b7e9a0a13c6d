import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLocalObjects } from '../../functions/compose/local-objects.ts';
import { ENV } from '../../functions/platform/env.ts';
import { createTable } from './create-table.ts';
import { createEngineClient } from './engine-client.ts';
import { startEngine, type Engine, type EngineOptions } from './engine.ts';
import { LOCAL_AUDIENCE, localEnvironment, type LocalPlaces } from './environment.ts';
import { startServer, type GatewayHandler, type LocalServer } from './http-server.ts';
import { openIssuer, type Issuer } from './issuer.ts';
import { startJobPool } from './job-pool.ts';
import { startRunner, type Runner } from './runner.ts';
import { findExampleCharge } from './find-example-charge.ts';
import { readStartOptions, type StartOptions } from './options.ts';
import { watchParent } from './parent-watch.ts';
import { personas } from './personas.ts';
import { loadFirstData } from './seed.ts';
import { summarise } from './summary.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const DATA_FOLDER = join(PROJECT, 'data');
const DATABASE_FOLDER = join(PROJECT, '.data', 'db');
const ISSUER_KEY_FILE = join(PROJECT, '.data', 'issuer-key.json');
const PERSONAL_KEY = `file:${join(PROJECT, '.data', 'personal-key')}`;
/** Written when the first data is in, with the form its items have; a start that was cut off before loads it again. */
const LOADED_MARK = join(DATABASE_FOLDER, 'first-data-loaded');
const DATA_FORM = '10';
/** Written when the example year is in, which takes longer and goes on beside the service. */
const YEAR_MARK = join(DATABASE_FOLDER, 'pinghu-year-loaded');
const DAY_RUNNER = join(import.meta.dirname, 'day-runner.ts');
const OBJECT_FOLDER = join(PROJECT, '.data', 'objects');
const TABLE_NAME = 'niangjia-local';

/** The whole service on this machine. The port comes first, so that a taken one is known at once; requests wait. */
async function start(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2), process.env['PORT']);
  const storage = chooseStorage(options);
  const issuer = await openLocalIssuer(options);
  const handler = Promise.withResolvers<GatewayHandler>();
  const objectFolder = chooseObjectFolder(options);
  const answer: GatewayHandler = async (event, context) => (await handler.promise)(event, context);
  const server = await startServer({ handler: answer, issuer, objects: openLocalObjects(objectFolder) }, options.port);
  try {
    const engine = await startEngine(storage);
    const running: Running = { server, engine, runners: [] };
    stopTogether(running);
    const store = { endpoint: engine.endpoint, tableName: TABLE_NAME };
    const places = { url: server.url, ...store, dataFolder: DATA_FOLDER, personalKey: PERSONAL_KEY, objectFolder };
    const keepsFiles = storage.dataFolder !== undefined;
    const isOwn = await prepareTable(places, keepsFiles);
    handler.resolve(await loadHandler(places));
    const environment = localEnvironment(places);
    const year = isOwn ? ['--year', ...(keepsFiles ? ['--mark', YEAR_MARK] : [])] : [];
    running.runners.push(startJobPool(environment), startRunner({ file: DAY_RUNNER, args: year, environment }));
    const example = await findExampleCharge(places);
    const { dataFolder } = storage;
    console.log(summarise({ url: server.url, engine: engine.name, dataFolder, seconds: age(), example }));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    // The engine ends with this process, and requests that still wait must not keep it.
    process.exit(1);
  }
}

/** Tables in files of ours, unless memory was asked for or DYNAMODB_ENDPOINT names another engine. */
function chooseStorage(options: StartOptions): EngineOptions {
  const foreign = (process.env[ENV.dynamoDbEndpoint] ?? '') !== '';
  if (foreign && options.fresh) throw new Error(FRESH_NEEDS_OWN_ENGINE);
  return foreign || options.memory ? {} : { dataFolder: DATABASE_FOLDER, fresh: options.fresh };
}

/** Files go with the tables: kept beside ours, gone at the end where nothing is kept, and emptied with them. */
function chooseObjectFolder(options: StartOptions): string {
  if (options.fresh) rmSync(OBJECT_FOLDER, { recursive: true, force: true });
  if (!options.memory) return OBJECT_FOLDER;
  const folder = mkdtempSync(join(tmpdir(), 'niangjia-objects-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

function openLocalIssuer(options: StartOptions): Promise<Issuer> {
  const stage = process.env[ENV.stage] ?? 'local';
  const url = `http://127.0.0.1:${options.port}/issuer`;
  const keyFile = options.memory ? {} : { keyFile: ISSUER_KEY_FILE };
  return openIssuer({ stage, url, audience: LOCAL_AUDIENCE, clients: personas, ...keyFile });
}

/** Makes the table where there is none, with the first data; answers whether it is one of ours. */
async function prepareTable(places: LocalPlaces, keepsFiles: boolean): Promise<boolean> {
  const client = createEngineClient(places.endpoint);
  const outcome = await createTable(client, places.tableName);
  client.destroy();
  if (outcome === 'FOUND' && !keepsFiles) return false;
  if (outcome === 'FOUND' && existsSync(LOADED_MARK)) {
    checkForm();
    return true;
  }
  await loadFirstData(places);
  if (keepsFiles) writeFileSync(LOADED_MARK, DATA_FORM);
  return true;
}

/** Items that an older version wrote in another form cannot be read. */
function checkForm(): void {
  if (readFileSync(LOADED_MARK, 'utf8') !== DATA_FORM) throw new Error(OLD_DATA);
}

/** The handler reads its environment when it is first imported, so that comes after the environment is complete. */
async function loadHandler(places: LocalPlaces): Promise<GatewayHandler> {
  Object.assign(process.env, localEnvironment(places));
  const { handler } = await import('../../functions/graphql/handler.ts');
  return handler;
}

/** What runs and has to be stopped. */
interface Running {
  readonly server: LocalServer;
  readonly engine: Engine;
  readonly runners: Runner[];
}

/** A signal, or the end of our npm, stops server and jobs, then the engine; an engine that ends by itself stops them too. */
function stopTogether(running: Running): void {
  const { server, engine } = running;
  let stopping = false;
  const stop = (exitCode: number): void => {
    if (stopping) return;
    stopping = true;
    const stopped = Promise.all([server.close(), ...running.runners.map((runner) => runner.close())]).then(() =>
      engine.stop(),
    );
    void stopped.finally(() => process.exit(exitCode));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stop(0);
    });
  }
  watchParent(() => {
    stop(0);
  });
  void engine.ended.then(() => {
    if (!stopping) console.error(ENGINE_ENDED);
    stop(1);
  });
}

function age(): number {
  return performance.now() / 1_000;
}

const FRESH_NEEDS_OWN_ENGINE = [
  '--fresh 只能清空本服务自己的引擎，不会动 DYNAMODB_ENDPOINT 指向的引擎。',
  '--fresh empties our own engine only and leaves the one at DYNAMODB_ENDPOINT alone: drop its table yourself.',
].join('\n');
const OLD_DATA = [
  '本地数据由旧版本写入，无法读取：请运行 npm start -- --fresh 重新载入。',
  'The local data was written by an older version and cannot be read: run npm start -- --fresh to load it anew.',
].join('\n');
const ENGINE_ENDED = [
  '本地 DynamoDB 引擎意外结束，服务随之停止：请重新运行 npm start。',
  'The local DynamoDB engine ended unexpectedly, so the service stops: run npm start again.',
].join('\n');

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
