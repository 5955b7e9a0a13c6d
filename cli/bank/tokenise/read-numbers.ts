import { open } from 'node:fs/promises';

const READ_BYTES = 262_144;

/** The bytes of a file in pieces, each of which is wiped when the next is asked for, or no more are. */
export async function* readWiped(path: string): AsyncGenerator<Buffer> {
  const handle = await open(path, 'r');
  const buffer = Buffer.alloc(READ_BYTES);
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
      buffer.fill(0, 0, bytesRead);
    }
  } finally {
    buffer.fill(0);
    await handle.close();
  }
}

/** The bytes of standard input in the same way. */
export async function* readInputWiped(): AsyncGenerator<Buffer> {
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    try {
      yield piece;
    } finally {
      piece.fill(0);
    }
  }
}
