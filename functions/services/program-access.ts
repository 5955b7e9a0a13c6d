import type { Act } from '#domain/act.ts';
import { mayDo, type Action } from '#domain/caller/permission.ts';
import type { ProgramEditionId, ProgramId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { ProgramEdition } from '#domain/program/edition.ts';
import type { Program } from '#domain/program/program.ts';
import { isWithin, NATION_CODE } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { isRowVisible } from './body-row.ts';
import { checkVersion } from './draft-body-change.ts';
import type { Ports } from './ports.ts';

/** Whether the caller is staff whose scope holds the body that runs the programme: then money and drafts are its business. */
export async function isProgramInCharge(ports: Ports, act: Act, program: Program): Promise<boolean> {
  return (
    mayDo(act.caller.role, 'program:list') && isRowVisible(ports, act, { noun: 'program', bodyId: program.unionBodyId })
  );
}

/** Whether a programme was published for the caller's division, or one above or below it, by the caller's own federation. */
function isPublishedFor({ caller: { role, scope } }: Act, program: Program): boolean {
  if (program.publishedAt === null || !mayDo(role, 'program:read')) return false;
  const { federation, regionCode } = program;
  const isOwn = federation === NATION_CODE || isWithin(scope.regionCode, federation);
  return isOwn && (isWithin(scope.regionCode, regionCode) || isWithin(regionCode, scope.regionCode));
}

/** Whether the caller may know of a programme: it is in charge, or it was published for it. */
export async function isProgramVisible(ports: Ports, act: Act, program: Program): Promise<boolean> {
  return isPublishedFor(act, program) || isProgramInCharge(ports, act, program);
}

/** The programme with this id if the caller may see it. */
export async function findProgram(ports: Ports, act: Act, id: ProgramId): Promise<Program | undefined> {
  const program = await ports.programs.find(id);
  return program !== undefined && (await isProgramVisible(ports, act, program)) ? program : undefined;
}

/** Whether the caller may see an edition of a programme that it sees: drafts are for those in charge. */
export async function isEditionVisible(
  ports: Ports,
  act: Act,
  { program, edition }: { readonly program: Program; readonly edition: ProgramEdition },
): Promise<boolean> {
  const wasOpened = edition.steps.some(({ state }) => state === 'OPEN');
  return wasOpened || isProgramInCharge(ports, act, program);
}

/** An edition with its programme, if the caller may see it. */
async function findEditionWithProgram(
  ports: Ports,
  act: Act,
  id: ProgramEditionId,
): Promise<{ readonly edition: ProgramEdition; readonly program: Program } | undefined> {
  const edition = await ports.programEditions.find(id);
  const program = edition === undefined ? undefined : await findProgram(ports, act, edition.programId);
  if (edition === undefined || program === undefined) return undefined;
  return (await isEditionVisible(ports, act, { program, edition })) ? { edition, program } : undefined;
}

/** The edition with this id if the caller may see it. */
export async function findEdition(ports: Ports, act: Act, id: ProgramEditionId): Promise<ProgramEdition | undefined> {
  return (await findEditionWithProgram(ports, act, id))?.edition;
}

/** A programme as it stands now: NOT_FOUND where the caller may not do `action` to it, CONFLICT where it has changed. */
export async function readProgramFor(
  ports: Ports,
  act: Act,
  target: {
    readonly id: ProgramId;
    readonly expectedVersion?: number;
    readonly action: Action;
    readonly path?: string;
  },
): Promise<Result<Program, Problem>> {
  const missing = fail(ruleProblem('NOT_FOUND', target.path ?? 'id'));
  if (!mayDo(act.caller.role, target.action)) return missing;
  const program = await ports.programs.read(target.id);
  if (program === undefined || !(await isProgramInCharge(ports, act, program))) return missing;
  return target.expectedVersion === undefined ? succeed(program) : checkVersion(program, target.expectedVersion);
}

/** An edition and its programme as they stand now, by the same rules. */
export async function readEditionFor(
  ports: Ports,
  act: Act,
  target: { readonly id: ProgramEditionId; readonly expectedVersion?: number; readonly action: Action },
): Promise<Result<{ readonly edition: ProgramEdition; readonly program: Program }, Problem>> {
  const missing = fail(ruleProblem('NOT_FOUND', 'id'));
  if (!mayDo(act.caller.role, target.action)) return missing;
  const edition = await ports.programEditions.read(target.id);
  if (edition === undefined) return missing;
  const program = await readProgramFor(ports, act, { id: edition.programId, action: target.action });
  if (!program.ok) return missing;
  const asRead =
    target.expectedVersion === undefined ? succeed(edition) : checkVersion(edition, target.expectedVersion);
  return asRead.ok ? succeed({ edition: asRead.value, program: program.value }) : asRead;
}
