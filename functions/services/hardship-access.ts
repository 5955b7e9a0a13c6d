import type { Act } from '#domain/act.ts';
import type { Action } from '#domain/caller/permission.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { PersonSecrets } from '#domain/hardship/household.ts';
import type { HardshipFileId } from '#domain/ids.ts';
import type { Sealed } from '#domain/personal/sealed.ts';
import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import { isRowVisible, readRowFor, type RowOfBodyId } from './body-row.ts';
import type { Ports } from './ports.ts';

/** The file a change is about, and the version the caller read. */
export interface FileTarget {
  readonly idempotencyKey: string;
  readonly id: HardshipFileId;
  readonly expectedVersion: number;
}

/** Where a file belongs: to the body that keeps it. */
export function placeOfFile({ unionBodyId }: Pick<HardshipFile, 'unionBodyId'>): RowOfBodyId {
  return { noun: 'hardshipFile', bodyId: unionBodyId };
}

/** The file with this id if the caller may see it. */
export async function findHardshipFile(ports: Ports, act: Act, id: HardshipFileId): Promise<HardshipFile | undefined> {
  const file = await ports.hardshipFiles.find(id);
  if (file === undefined) return undefined;
  return (await isRowVisible(ports, act, placeOfFile(file))) ? file : undefined;
}

/** The file as it stands now: NOT_FOUND where the caller may not do `action` to it, CONFLICT where it has changed. */
export function readFileFor(
  ports: Ports,
  act: Act,
  { id, expectedVersion, action }: Omit<FileTarget, 'idempotencyKey'> & { readonly action: Action },
): Promise<Result<HardshipFile, Problem>> {
  const read = (): Promise<HardshipFile | undefined> => ports.hardshipFiles.read(id);
  return readRowFor(ports, act, { action, expectedVersion, read, placeOf: placeOfFile });
}

/** Words about a household, sealed for its file; null where nothing was said. */
export function sealWords(ports: Ports, id: HardshipFileId, text: string): Promise<Sealed>;
export function sealWords(ports: Ports, id: HardshipFileId, text: string | null): Promise<Sealed | null>;
export async function sealWords(ports: Ports, id: HardshipFileId, text: string | null): Promise<Sealed | null> {
  return text === null ? null : ports.vault.seal(id, { text });
}

/** Words that were sealed for a file, in the clear: for whoever was found to be allowed to see it. */
export async function openWords(ports: Ports, id: HardshipFileId, words: Sealed): Promise<string> {
  const { text } = (await ports.vault.open(id, words)) as { readonly text: string };
  return text;
}

/** The personal facts of a file's persons, in the clear: for whoever was found to be allowed to, never for a list or a log. */
export async function openPersons(ports: Ports, file: HardshipFile): Promise<readonly PersonSecrets[]> {
  return (await ports.vault.open(file.id, file.household.personal)) as readonly PersonSecrets[];
}
