import type { Decided } from '#domain/audit/audit-entry.ts';
import { isOpenFile, type HardshipFile } from '#domain/hardship/hardship-file.ts';
import { beginning } from './draft-body-change.ts';
import { draftChange } from './draft-change.ts';
import { hardshipFileWrites } from './hardship-writes.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import type { Draft } from './run-command.ts';
import { joinOccupancy } from './union-body-writes.ts';

/** While a file is open its body is not closed; once it has ended, not before the day of that. */
async function endingWrites(ports: Ports, before: HardshipFile | null, after: HardshipFile): Promise<readonly Write[]> {
  const last = after.steps.at(-1);
  const ended = before !== null && isOpenFile(before) && !isOpenFile(after);
  return ended && last !== undefined ? beginning(ports, after.unionBodyId, last.from) : [];
}

/** The draft of a decided change of a file: what it takes and gives back, and what its body has to know. */
export async function draftFileChange(
  ports: Ports,
  { before, decided }: { readonly before: HardshipFile | null; readonly decided: Decided<HardshipFile> },
  more: readonly Write[] = [],
): Promise<Draft<HardshipFile>> {
  const ending = await endingWrites(ports, before, decided.state);
  const writes = [...hardshipFileWrites(before, decided.state), ...ending, ...more];
  return draftChange(decided, joinOccupancy(writes));
}
