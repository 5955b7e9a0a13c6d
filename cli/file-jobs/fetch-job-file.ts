import { createHash } from 'node:crypto';
import type { JobFileAnswer } from './job-answer.ts';

/** The content of a file that a job gave back, in pieces; throws at its end where it is not the one that was told of. */
export async function* fetchJobFile({ url, sha256 }: JobFileAnswer): AsyncGenerator<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok || answer.body === null) throw new Error(`HTTP ${answer.status}`);
  const hash = createHash('sha256');
  for await (const chunk of answer.body) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== sha256) throw new Error('SHA-256');
}
