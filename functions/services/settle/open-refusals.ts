import type { SettledRow, SettlingFile } from '#domain/reconciliation/settling-row.ts';
import type { Ports } from '../ports.ts';
import { breakWrites } from './open-break.ts';
import { writeRepeatable } from './write-repeatable.ts';

/** Opens the breaks of rows that are refused for their form. */
export async function openRefusals(ports: Ports, refused: readonly SettledRow[], file: SettlingFile): Promise<void> {
  const place = { file, programId: null, merchantId: null, now: ports.clock.now() };
  await writeRepeatable(
    ports,
    refused.flatMap((end) => breakWrites(ports.ids, end, place)),
  );
}
