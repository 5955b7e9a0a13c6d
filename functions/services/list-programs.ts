import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import type { EditionPurse } from '#domain/program/edition-purse.ts';
import { allowedEditionActions, type EditionAction, type ProgramEdition } from '#domain/program/edition.ts';
import type { Program, ProgramKind } from '#domain/program/program.ts';
import { divisionLine, type RegionCode } from '#domain/region/region-code.ts';
import { findReached } from './body-reach.ts';
import { keepKnown, keepVisible } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';
import { isEditionVisible, isProgramInCharge, isProgramVisible } from './program-access.ts';

/** Whose programmes to list. */
export interface ProgramQuery {
  readonly unionBodyId: UnionBodyId;
  readonly subtree: boolean;
  readonly kind: ProgramKind | null;
  /** Only those that go on. */
  readonly openOnly: boolean;
}

/** A page of the programmes that a body runs, or one below it. Undefined for a position from before a body moved. */
export async function listPrograms(
  ports: Ports,
  act: Act,
  { query, page }: { readonly query: ProgramQuery; readonly page: SliceRequest },
): Promise<Slice<Program> | undefined> {
  if (!mayDo(act.caller.role, 'program:list')) return NO_ROWS;
  const reached = await findReached(ports, act, { ...query, day: act.today });
  if (reached === undefined) return NO_ROWS;
  const read = (request: SliceRequest): Promise<Slice<Program> | undefined> =>
    Promise.resolve(ports.programs.under(reached.lookup, request));
  return keepKnown(read, page, {
    visible: async (program) => reached.holds(program.bodyPath) && (await isProgramInCharge(ports, act, program)),
    wanted: ({ kind, endedOn }) =>
      (query.kind === null || kind === query.kind) && (!query.openOnly || endedOn === null),
  });
}

/** A page of the programmes that were published for a division: its own, and those of the divisions it lies in. */
export function listPublishedPrograms(
  ports: Ports,
  act: Act,
  {
    regionCode,
    kind,
    page,
  }: { readonly regionCode: RegionCode; readonly kind: ProgramKind | null; readonly page: SliceRequest },
): Promise<Slice<Program>> {
  if (!mayDo(act.caller.role, 'program:read')) return Promise.resolve(NO_ROWS);
  const divisions = divisionLine(regionCode).toReversed();
  return keepVisible((request) => ports.programs.publishedFor(divisions, request), page, {
    visible: (program) => isProgramVisible(ports, act, program),
    wanted: (program) => kind === null || program.kind === kind,
  });
}

/** A page of a programme's editions, the latest first; whoever asks sees the programme. */
export function listEditions(
  ports: Ports,
  act: Act,
  { program, page }: { readonly program: Program; readonly page: SliceRequest },
): Promise<Slice<ProgramEdition>> {
  return keepVisible((request) => ports.programEditions.ofProgram(program.id, request), page, {
    visible: (edition) => isEditionVisible(ports, act, { program, edition }),
  });
}

/** What the store counts for an edition: the whole of it to those in charge, to others the places that are left. */
export async function showPurse(
  ports: Ports,
  act: Act,
  edition: ProgramEdition,
): Promise<{ readonly purse: EditionPurse; readonly isInCharge: boolean }> {
  const [purse, program] = await Promise.all([
    ports.programEditions.findPurse(edition.id),
    ports.programs.find(edition.programId),
  ]);
  const isInCharge = program !== undefined && (await isProgramInCharge(ports, act, program));
  return { purse, isInCharge };
}

const CHECKED: ReadonlySet<EditionAction> = new Set<EditionAction>(['OPEN', 'SETTLE', 'CANCEL']);

/** What the caller may do with an edition now: what its state allows, the role permits, and is no check of its own doing. */
export async function listEditionActions(
  ports: Ports,
  act: Act,
  edition: ProgramEdition,
): Promise<readonly EditionAction[]> {
  const { isInCharge } = await showPurse(ports, act, edition);
  if (!isInCharge) return [];
  const { role, id } = act.caller;
  return allowedEditionActions(edition).filter((action) => {
    if (!mayDo(role, CHECKED.has(action) ? 'program:open' : 'program:record')) return false;
    if (action === 'OPEN') return !edition.makers.includes(id);
    return action !== 'SETTLE' || edition.steps.at(-1)?.by !== id;
  });
}
