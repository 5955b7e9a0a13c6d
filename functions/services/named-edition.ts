import type { Act } from '#domain/act.ts';
import { parseId } from '#domain/ids.ts';
import { foldWidth } from '#domain/personal/fold-width.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { ProgramEdition } from '#domain/program/edition.ts';
import type { Program } from '#domain/program/program.ts';
import { NATION_CODE, provinceCodeOf } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Ports } from './ports.ts';
import { findProgram, isEditionVisible } from './program-access.ts';

/** An edition as a row of a file names it: by the code of its programme, and by its own name or id. */
export interface EditionName {
  readonly programCode: string;
  readonly edition: string;
}

/** An edition is looked for among so many, the latest first. */
const MOST_EDITIONS = 100;

/** The programme of the caller's own federation that has this code, or else the nation's, if the caller may see it. */
async function findByCode(ports: Ports, act: Act, code: string): Promise<Program | undefined> {
  const federations = new Set([provinceCodeOf(act.caller.scope.regionCode), NATION_CODE]);
  for (const federation of federations) {
    const id = await ports.programs.idByCode(federation, code);
    const program = id === undefined ? undefined : await findProgram(ports, act, id);
    if (program !== undefined) return program;
  }
  return undefined;
}

/** The one of these that is called so; of several, the one that is open. */
function oneOf(called: readonly ProgramEdition[]): ProgramEdition | undefined {
  const open = called.filter(({ state }) => state === 'OPEN');
  const [one, ...others] = open.length > 0 ? open : called;
  return others.length === 0 ? one : undefined;
}

async function findCalled(ports: Ports, { id }: Program, name: string): Promise<ProgramEdition | undefined> {
  const editionId = parseId('ProgramEdition', name);
  if (editionId !== undefined) {
    const edition = await ports.programEditions.find(editionId);
    return edition?.programId === id ? edition : undefined;
  }
  const { items } = await ports.programEditions.ofProgram(id, { limit: MOST_EDITIONS, after: undefined });
  const isCalled = (edition: ProgramEdition): boolean => foldWidth(edition.name) === foldWidth(name);
  return oneOf(items.map(({ item }) => item).filter(isCalled));
}

/**
 * The edition that a row names, as it stands now, if the caller may see it: NOT_FOUND at `programCode` or `edition`, also where
 * two editions of one name are both open, or neither of them: their ids tell them apart.
 */
export async function readNamedEdition(
  ports: Ports,
  act: Act,
  { programCode, edition: name }: EditionName,
): Promise<Result<ProgramEdition, Problem>> {
  const program = await findByCode(ports, act, programCode);
  if (program === undefined) return fail(ruleProblem('NOT_FOUND', 'programCode'));
  const called = await findCalled(ports, program, name);
  const edition = called === undefined ? undefined : await ports.programEditions.read(called.id);
  if (edition === undefined || !(await isEditionVisible(ports, act, { program, edition })))
    return fail(ruleProblem('NOT_FOUND', 'edition'));
  return succeed(edition);
}
