import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Terminal } from './charge.ts';

/** Whether a file was not there, or was there already. */
function isFileFault(error: unknown, code: 'ENOENT' | 'EEXIST'): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/**
 * Stands where a real till has its payment terminal: every charge is paid, and remembered by its number in a file of
 * `folder`. The bank makes a new id for each payment, so a charge that was paid has to be found again.
 */
export function rememberMoney(folder: string): Terminal {
  const fileOf = (number: string): string => join(folder, `${encodeURIComponent(number)}.txt`);
  const findPayment = async (number: string): Promise<string | undefined> => {
    try {
      return await readFile(fileOf(number), 'utf8');
    } catch (error) {
      if (isFileFault(error, 'ENOENT')) return undefined;
      throw error;
    }
  };
  const takeMoney = async ({ number }: { readonly number: string }): Promise<string | undefined> => {
    await mkdir(folder, { recursive: true });
    const transactionId = `T-${randomUUID()}`;
    const written = join(folder, `${transactionId}.tmp`);
    await writeFile(written, transactionId);
    try {
      // Only the first payment of a number gets its name, and nobody ever finds it half written.
      await link(written, fileOf(number));
      return transactionId;
    } catch (error) {
      if (isFileFault(error, 'EEXIST')) return await findPayment(number);
      throw error;
    } finally {
      await rm(written);
    }
  };
  return { takeMoney, findPayment };
}
