import { parseArgs } from 'node:util';

/** How `npm start` was asked to run. */
export interface StartOptions {
  readonly port: number;
  /** Keeps no files: everything is gone at the end. */
  readonly memory: boolean;
  /** Throws the local tables away first. */
  readonly fresh: boolean;
}

const USAGE = [
  'npm start -- [--port 4000] [--memory] [--fresh]',
  '  --port    监听端口，默认 4000 或环境变量 PORT   port to listen on; default 4000 or PORT',
  '  --memory  只在内存中运行，不留文件               keep everything in memory, no files',
  '  --fresh   先清空 .data/db 再装入演示数据         empty .data/db first and load the data anew',
].join('\n');

/** Reads the command line of `npm start`; throws the usage for anything it does not know. */
export function readStartOptions(args: readonly string[], environmentPort: string | undefined): StartOptions {
  const { values } = parse(args);
  const port = Number(values.port ?? environmentPort ?? 4_000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`端口必须是 1 至 65535 的整数。 The port must be a whole number from 1 to 65535.\n${USAGE}`);
  }
  return { port, memory: values.memory ?? false, fresh: values.fresh ?? false };
}

function parse(args: readonly string[]): { values: { port?: string; memory?: boolean; fresh?: boolean } } {
  const options = { port: { type: 'string' }, memory: { type: 'boolean' }, fresh: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options });
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : ''}\n${USAGE}`, { cause });
  }
}
