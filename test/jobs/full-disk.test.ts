import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';

const PROJECT = join(import.meta.dirname, '../..');
const LIMIT_KILOBYTES = 40;

/** Text of 50 kB in pieces: the last of them goes beyond the limit, and what fits of it is written. */
const PIECES = `const pieces = Array.from({ length: 5 }, () => 'x'.repeat(9_999) + '\\n');
const stream = async function* () { yield* pieces.map((piece) => Buffer.from(piece)); };`;

const WRITERS = {
  'the cutter of parts': `const { PartCutter } = await import('./functions/jobs/inspect/part-cutter.ts');
    const cutter = new PartCutter(folder, 1);
    for (const piece of pieces) await cutter.add('key', piece.trimEnd());
    await cutter.end();`,
  'the spool of the files for callers': `const { SpooledText } = await import('./functions/jobs/finish/spool-result.ts');
    const text = new SpooledText(folder + '/result');
    for (const piece of pieces) await text.add(piece);
    await text.end();`,
  'the spool of the file that was sent': `const { spoolFile } = await import('./functions/jobs/inspect/spool-file.ts');
    const { createHash } = await import('node:crypto');
    const sha256 = createHash('sha256').update(pieces.join('')).digest('hex');
    await spoolFile(stream(), { bytes: 50_000, sha256 }, folder + '/file');`,
  'the store of files': `const { DiskFiles } = await import('./functions/store/objects/disk-files.ts');
    await new DiskFiles(folder).write('uploads/upl_1', stream());`,
} as const;

/** Runs a script in a process that may write no file beyond the limit; a disk that is full shortens writes the same way. */
async function runLimited(script: string, folder: string): Promise<string> {
  const code = `const folder = ${JSON.stringify(folder)};\n${PIECES}\n${script}`;
  const node = ['node', '--input-type=module', '--eval', code];
  const command = ['-c', `ulimit -f ${LIMIT_KILOBYTES}; exec "$@"`, 'bash', ...node];
  try {
    await promisify(execFile)('bash', command, { cwd: PROJECT });
    return 'wrote all';
  } catch (error) {
    return String(error);
  }
}

it.each(Object.entries(WRITERS))('%s throws where a disk takes a part of a piece', async (_, script) => {
  const folder = await mkdtemp(join(tmpdir(), 'niangjia-test-disk-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  expect(await runLimited(script, folder)).toContain('EFBIG');
});
