import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** How a run of the command line ended, and what it printed. */
export interface CliRun {
  readonly exitCode: number;
  /** Both outputs. */
  readonly output: string;
  readonly stdout: string;
}

/** What a test settles of a run. */
export interface CliOptions {
  readonly token?: string;
  /** The most memory the run's own objects may take, in MB. */
  readonly megabytes?: number;
  /** What stands on its standard input. */
  readonly input?: string | Uint8Array;
  /** Whether nobody reads its standard output, as where `head` has read enough. */
  readonly isUnread?: boolean;
  /** More of the run's environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The login of whoever runs the tests is none of theirs. */
const NO_LOGIN = { XDG_CONFIG_HOME: '/nonexistent' };
const PROGRAM = join(import.meta.dirname, '../../cli/niangjia.ts');

/** Runs `niangjia` as a process of its own, in English unless the arguments say otherwise. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const limit = options.megabytes === undefined ? [] : [`--max-old-space-size=${options.megabytes}`];
  const env = {
    ...process.env,
    LC_ALL: 'en_US.UTF-8',
    NIANGJIA_TOKEN: options.token ?? '',
    ...NO_LOGIN,
    ...options.environment,
  };
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [...limit, PROGRAM, ...args], { env }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : error.code;
      if (typeof exitCode === 'number') resolve({ exitCode, output: stdout + stderr, stdout });
      else reject(new Error(`the command line did not end by itself: ${stderr}`, { cause: error }));
    });
    if (options.isUnread === true) child.stdout?.destroy();
    if (options.input !== undefined) child.stdin?.end(options.input);
  });
}
