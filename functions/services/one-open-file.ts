import type { Act } from '#domain/act.ts';
import { decideFollowDocument, decideFollowUnlink } from '#domain/hardship/decide-follow.ts';
import type { PersonName } from '#domain/hardship/household.ts';
import type { HardshipFileId } from '#domain/ids.ts';
import type { Member } from '#domain/member/member.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { hardshipFileWrites, personMarker } from './hardship-writes.ts';
import { namesOfRecord } from './household-records.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import type { Draft } from './run-command.ts';

/** The open files a person is in by the names given, and what has to hold for this to be so when something is written. */
interface Holding {
  readonly fileIds: ReadonlySet<HardshipFileId>;
  readonly asRead: readonly Write[];
}

async function holdingOf(ports: Ports, federation: RegionCode, names: readonly PersonName[]): Promise<Holding> {
  const markers = names.map((name) => personMarker(federation, name));
  const holders = await ports.hardshipFiles.readHolders(markers);
  return {
    fileIds: new Set(holders.flatMap((holder) => holder ?? [])),
    asRead: markers.map((marker, at): Write => ({ type: 'REQUIRE_HOLDER', marker, ownerId: holders[at] ?? null })),
  };
}

/** What else a change writes and leaves in the trail. */
export type Following = Pick<Draft<unknown>, 'writes' | 'audit'>;

/** Two records of one federation that are to be linked, or that are no more. */
export interface Pair {
  readonly duplicate: Member;
  readonly survivor: Member;
}

/** What a link of two records requires: SECOND_OPEN_FILE while each is in an open file of its own. */
export async function requireOneFile(
  ports: Ports,
  _act: Act,
  { duplicate, survivor }: Pair,
): Promise<Result<Following, Problem>> {
  const [ofDuplicate, ofSurvivor] = await Promise.all([
    namesOfRecord(ports, duplicate),
    namesOfRecord(ports, survivor),
  ]);
  const [one, other] = await Promise.all([
    holdingOf(ports, duplicate.federation, ofDuplicate),
    holdingOf(ports, survivor.federation, ofSurvivor),
  ]);
  const isInTwo = one.fileIds.size > 0 && other.fileIds.size > 0;
  if (isInTwo && new Set([...one.fileIds, ...other.fileIds]).size > 1)
    return fail(ruleProblem('SECOND_OPEN_FILE', 'id'));
  return succeed({ writes: [...one.asRead, ...other.asRead], audit: [] });
}

/** What it means for open files that a link is taken back: none holds one of the two for the other any more. */
export async function followUnlink(
  ports: Ports,
  act: Act,
  { duplicate, survivor }: Pair,
): Promise<Result<Following, Problem>> {
  const ofDuplicate = await namesOfRecord(ports, duplicate);
  const linked = await namesOfRecord(ports, survivor);
  const names = { duplicate: ofDuplicate, survivor: linked.filter((name) => !ofDuplicate.includes(name)) };
  const held = await holdingOf(ports, duplicate.federation, [...names.duplicate, ...names.survivor]);
  const files = await Promise.all([...held.fileIds].map((id) => ports.hardshipFiles.read(id)));
  const changes = files.flatMap((before) => {
    const decided = before === undefined ? undefined : decideFollowUnlink(before, names, act);
    return before === undefined || decided === undefined ? [] : [{ before, decided }];
  });
  if (changes.length === 0) return succeed({ writes: held.asRead, audit: [] });
  return succeed({
    writes: changes.flatMap(({ before, decided }) => hardshipFileWrites(before, decided.state)),
    audit: changes.map(({ before, decided }) => ({ subjectId: before.id, facts: decided.audit })),
  });
}

/**
 * What another document of a member means for the open file the member is in: it holds the new one as well, or there is
 * none still. PERSON_IN_TWO_FILES where another file holds the new document.
 */
export async function followDocument(
  ports: Ports,
  act: Act,
  { before, after }: { readonly before: Member; readonly after: Member },
): Promise<Following> {
  if (before.documentIndex === after.documentIndex) return { writes: [], audit: [] };
  const held = await holdingOf(ports, before.federation, [before.id, before.documentIndex]);
  const [fileId] = held.fileIds;
  const file = fileId === undefined ? undefined : await ports.hardshipFiles.read(fileId);
  if (file === undefined) return { writes: held.asRead, audit: [] };
  const followed = decideFollowDocument(file, { before, after }, act);
  if (followed === undefined) return { writes: held.asRead, audit: [] };
  const { state, audit } = followed;
  const inTwo = ruleProblem('PERSON_IN_TWO_FILES', 'person', 'documentNumber');
  return { writes: hardshipFileWrites(file, state, inTwo), audit: [{ subjectId: file.id, facts: audit }] };
}
