import type { Act } from '#domain/act.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import type { LocalDate } from '#domain/day.ts';
import type { FacilityId, ProgramId, UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { decideCreateProgram, decideEndProgram, decideReviseProgram } from '#domain/program/decide-program.ts';
import type { Program, ProgramTerms } from '#domain/program/program.ts';
import { provinceCodeOf, type RegionCode } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { bodyPath } from '#domain/union-body/body-path.ts';
import { checkDivision } from './check-place.ts';
import { draftChange, stillAs } from './draft-change.ts';
import { findIndicator } from './find-indicator.ts';
import { findFacility } from './list-facilities.ts';
import type { Ports } from './ports.ts';
import { readProgramFor } from './program-access.ts';
import { readBodyFor } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A programme to be set up for a body; its division where none is named. */
export interface CreateProgram {
  readonly idempotencyKey: string;
  readonly unionBodyId: UnionBodyId;
  readonly regionCode: RegionCode | null;
  readonly code: string;
  readonly terms: ProgramTerms;
}

type Drafted = Promise<Result<Draft<Program>, Problem>>;

/** NOT_FOUND for a site that the caller may not see, INDICATOR_UNKNOWN for an indicator nobody knows. */
async function refuseNamed(
  ports: Ports,
  act: Act,
  { siteIds = [], targets = [], indicatorCodes = [] }: Partial<ProgramTerms>,
): Promise<Problem | undefined> {
  const sites = await Promise.all(siteIds.map((id: FacilityId) => findFacility(ports, act, id)));
  if (sites.includes(undefined)) return ruleProblem('NOT_FOUND', 'siteIds');
  const codes = [...indicatorCodes, ...targets.map(({ indicatorCode }) => indicatorCode)];
  const found = await Promise.all(codes.map((code) => findIndicator(ports, act, code)));
  return found.includes(undefined) ? ruleProblem('INDICATOR_UNKNOWN', 'indicatorCodes') : undefined;
}

async function draftCreate(ports: Ports, act: Act, command: CreateProgram): Drafted {
  const { unionBodyId, code, terms } = command;
  const body = await readBodyFor(ports, act, { id: unionBodyId, action: 'program:record' });
  if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'unionBodyId'));
  const regionCode = command.regionCode ?? body.regionCode;
  const problem = checkDivision(ports, act, regionCode) ?? (await refuseNamed(ports, act, terms));
  if (problem !== undefined) return fail(problem);
  const federation = provinceCodeOf(body.regionCode);
  const place = { bodyPath: bodyPath(body), federation, regionCode };
  const decided = decideCreateProgram({ id: ports.ids.next('Program'), code, terms, body, ...place }, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const marker = { space: 'PROGRAM_CODE', name: `${federation}/${code}` } as const;
  return succeed(
    draftChange(decided.value, [
      { type: 'SAVE', noun: 'program', state, readVersion: 0 },
      { type: 'CLAIM', marker, ownerId: state.id, taken: ruleProblem('CODE_TAKEN', 'code') },
      stillAs(body),
    ]),
  );
}

/** Sets up a programme of a body in the caller's scope. CODE_TAKEN within the federation. */
export const createProgram = commandOf('createProgram', draftCreate);

/** The programme a change is about, and the version the caller read. */
export interface ProgramTarget {
  readonly idempotencyKey: string;
  readonly id: ProgramId;
  readonly expectedVersion: number;
}

function saved(before: Program, decided: Decided<Program>): Draft<Program> {
  const { state } = decided;
  return draftChange(decided, [{ type: 'SAVE', noun: 'program', state, readVersion: before.version }]);
}

/** What is to be said of a programme; what is left out stays. */
export interface ReviseProgram extends ProgramTarget {
  readonly terms: Partial<ProgramTerms>;
}

/** Revises what is said of a programme. */
export const reviseProgram = commandOf('reviseProgram', async (ports, act, command: ReviseProgram): Drafted => {
  const program = await readProgramFor(ports, act, { ...command, action: 'program:record' });
  if (!program.ok) return program;
  const problem = await refuseNamed(ports, act, command.terms);
  if (problem !== undefined) return fail(problem);
  const decided = decideReviseProgram(program.value, command.terms, act);
  return decided.ok ? succeed(saved(program.value, decided.value)) : decided;
});

/** A programme that ends; today where no day is named. */
export interface EndProgram extends ProgramTarget {
  readonly on: LocalDate | null;
}

/** Ends a programme. */
export const endProgram = commandOf('endProgram', async (ports, act, command: EndProgram): Drafted => {
  const program = await readProgramFor(ports, act, { ...command, action: 'program:record' });
  if (!program.ok) return program;
  const decided = decideEndProgram(program.value, command.on, act);
  return decided.ok ? succeed(saved(program.value, decided.value)) : decided;
});
