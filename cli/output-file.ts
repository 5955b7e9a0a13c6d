import { EXIT_CODES } from './exit-codes.ts';
import { openPartFile, type PartFile } from './part-file.ts';
import { reasonOf } from './service-client.ts';
import { Stop } from './stop.ts';

/**
 * A file that stops the command where it cannot be written: when it is opened, while it fills, or when it gets its name;
 * `explain` says so, given the system's word for why.
 */
export async function openOutputFile(path: string, explain: (reason: string) => string): Promise<PartFile> {
  const stop = (error: unknown): never => {
    throw new Stop(EXIT_CODES.FILE_REFUSED, explain(reasonOf(error)));
  };
  const { write, complete, discard } = await openPartFile(path).catch(stop);
  return { write: (piece) => write(piece).catch(stop), complete: () => complete().catch(stop), discard };
}
