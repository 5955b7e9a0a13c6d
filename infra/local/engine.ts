import { ENV } from '../../functions/platform/env.ts';
import { dynamoDbLocal, dynoxide, type EngineCommand } from './engine-command.ts';
import { lockEngineFolder } from './engine-lock.ts';
import { answers, launch, type EngineProcess } from './engine-process.ts';
import { findFreePort } from './free-port.ts';

/** A running DynamoDB engine on this machine. */
export interface Engine {
  readonly name: string;
  readonly endpoint: string;
  /** Ends the engine and comes back when it is gone. An engine of somebody else goes on. */
  readonly stop: () => Promise<void>;
  /** Comes true when the engine ends, on our request or not; never for an engine of somebody else. */
  readonly ended: Promise<void>;
}

/** Where the engine keeps its tables: a folder, or memory when there is none. */
export interface EngineOptions {
  readonly dataFolder?: string;
  /** Begins with an empty folder. */
  readonly fresh?: boolean;
}

const ATTEMPTS = 3;
const NO_JAVA = /java: .*not found|unable to locate a java runtime|UnsupportedClassVersionError/i;
const INSTALL_JAVA = [
  '没有找到 Java 17 或更高版本：请安装（如 apt install openjdk-17-jre-headless），或把 DYNAMODB_ENDPOINT 设为一个已在运行的 DynamoDB 兼容引擎，或在 x64 Linux 上运行 npm install --no-save @dynoxide/linux-x64。',
  'Java 17 or newer was not found: install it (for example apt install openjdk-17-jre-headless), or set DYNAMODB_ENDPOINT to a DynamoDB-compatible engine that runs already, or on x64 Linux run npm install --no-save @dynoxide/linux-x64.',
].join('\n');

/** The engine at DYNAMODB_ENDPOINT when that is set, otherwise a new one that ends with this process. */
export async function startEngine(options: EngineOptions = {}): Promise<Engine> {
  const endpoint = process.env[ENV.dynamoDbEndpoint];
  if (endpoint !== undefined && endpoint !== '') return useForeignEngine(endpoint);
  const lock = options.dataFolder === undefined ? undefined : await lockEngineFolder(options.dataFolder);
  try {
    if (options.fresh === true) lock?.emptyFolder();
    const { name, endpoint, process } = await startOwnEngine(options.dataFolder);
    if (process.pid !== undefined) lock?.handTo(process.pid);
    return { name, endpoint, stop: () => process.stop().finally(() => lock?.release()), ended: process.ended };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

async function useForeignEngine(endpoint: string): Promise<Engine> {
  if (await answers(endpoint)) {
    return { name: ENV.dynamoDbEndpoint, endpoint, stop: () => Promise.resolve(), ended: new Promise(() => undefined) };
  }
  throw new Error(
    `DYNAMODB_ENDPOINT=${endpoint} 没有应答：请启动该引擎，或取消这一变量。\n` +
      `DYNAMODB_ENDPOINT=${endpoint} does not answer: start that engine, or unset the variable.`,
  );
}

interface OwnEngine {
  readonly name: string;
  readonly endpoint: string;
  readonly process: EngineProcess;
}

async function startOwnEngine(dataFolder: string | undefined): Promise<OwnEngine> {
  const first = await tryCommand(dynamoDbLocal(dataFolder));
  if (typeof first !== 'string') return first;
  if (!NO_JAVA.test(first)) throw new Error(didNotStart(first));
  const substitute = dynoxide(dataFolder);
  if (substitute === undefined) throw new Error(INSTALL_JAVA);
  const second = await tryCommand(substitute);
  if (typeof second === 'string') throw new Error(didNotStart(second));
  return second;
}

/** The engine, or its last words. A stranger may take the free port first; then the engine ends and gets another one. */
async function tryCommand(command: EngineCommand): Promise<OwnEngine | string> {
  let lastWords = '';
  for (let attempt = 0; attempt < ATTEMPTS && !NO_JAVA.test(lastWords); attempt += 1) {
    const port = await findFreePort();
    const endpoint = `http://127.0.0.1:${port}`;
    const process = launch(command.on(port), command.endSignal);
    if (await process.becomesReady(endpoint)) return { name: command.name, endpoint, process };
    await process.stop();
    lastWords = process.lastWords();
  }
  return lastWords;
}

function didNotStart(lastWords: string): string {
  return `本地 DynamoDB 引擎没有启动，它的最后输出如下。 The local DynamoDB engine did not start; its last words:\n${lastWords}`;
}
