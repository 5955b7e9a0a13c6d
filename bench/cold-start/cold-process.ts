import type { HttpEvent } from '#graphql/http-request.ts';

/** What one fresh process took, in milliseconds. */
export interface ColdStart {
  /** From the import of the bundle until its module is evaluated. */
  readonly evaluation: number;
  /** From the import of the bundle until the first answer is there. */
  readonly firstAnswer: number;
  /** The processor time up to the first answer. */
  readonly processor: number;
  readonly body: string;
}

interface Asset {
  readonly handler: (event: HttpEvent) => Promise<{ readonly body?: string }>;
}

/** Imports the bundle named by the first argument, hands it one event, and tells how long that took. */
const [, , asset = ''] = process.argv;

async function start(event: HttpEvent): Promise<ColdStart> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const { handler } = (await import(asset)) as Asset;
  const evaluated = performance.now();
  const { body = '' } = await handler(event);
  const answered = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  const processor = (user + system) / 1000;
  return { evaluation: evaluated - started, firstAnswer: answered - started, processor, body };
}

process.once('message', (order) => {
  void start((order as { readonly event: HttpEvent }).event).then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit());
process.send?.({});
