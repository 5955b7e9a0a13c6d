import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { masterKeyBytes } from '#platform/master-key-file.ts';

/** The secret that addresses into the folder are signed with, made at the first use; whoever holds the folder has it. */
export async function openDiskSecret(folder: string): Promise<Buffer> {
  await mkdir(folder, { recursive: true });
  return masterKeyBytes(join(folder, '.signing-key'));
}
