import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder of a test file's own, gone after its last test. */
export const folder = mkdtempSync(join(tmpdir(), 'bank-cli-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a file in it, for the person's own eyes unless another mode is given, and answers its path. */
export function fileIn(name: string, content: string | Uint8Array, mode = 0o600): string {
  const path = join(folder, name);
  writeFileSync(path, content, { mode });
  return path;
}

/** A card number for tests: 19 digits that pass Luhn, another one for each index. */
export function cardNumber(index: number): string {
  const body = `622202${String(index).padStart(12, '0')}`;
  const sum = Array.from(body, Number).reduce((total, digit, at) => {
    const counted = at % 2 === 1 ? digit * 2 : digit;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}
