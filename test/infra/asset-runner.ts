import { z } from 'zod';
import { toFunctionContext } from '../../infra/local/gateway-event.ts';

/** Does what Lambda does with an asset: imports it once, then hands it event after event. Runs as a child process. Nothing is answered as null. */
const [, , asset = ''] = process.argv;
const handlerSchema = z.object({ handler: z.function({ input: [z.unknown(), z.unknown()], output: z.unknown() }) });
const { handler } = handlerSchema.parse({ ...(await import(asset)) });

process.on('message', (message: unknown) => {
  const { event } = z.object({ event: z.unknown() }).parse(message);
  void Promise.resolve(handler(event, toFunctionContext('test-request'))).then((result) =>
    process.send?.(result ?? null),
  );
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
