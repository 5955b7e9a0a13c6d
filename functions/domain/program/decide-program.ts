import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import type { RegionCode } from '../region/region-code.ts';
import { fail, succeed, type Result } from '../result.ts';
import { isOpen, type UnionBody } from '../union-body/union-body.ts';
import type { Program, ProgramTerms } from './program.ts';

/** A programme to be set up, with what was read for it. */
export interface ProgramSetup {
  readonly id: Program['id'];
  readonly code: string;
  readonly terms: ProgramTerms;
  readonly body: UnionBody;
  readonly bodyPath: string;
  readonly federation: RegionCode;
  readonly regionCode: RegionCode;
}

type ProgramDecision = Result<Decided<Program>, Problem>;

/** INPUT_INVALID where two targets are of one indicator and operator, or a site or an indicator is named twice. */
function refuseTerms({ targets, siteIds, indicatorCodes }: ProgramTerms): Problem | undefined {
  const aims = targets.map(({ indicatorCode, operator }) => `${indicatorCode}#${operator}`);
  if (new Set(aims).size < aims.length) return ruleProblem('INPUT_INVALID', 'targets');
  if (new Set(siteIds).size < siteIds.length) return ruleProblem('INPUT_INVALID', 'siteIds');
  return new Set(indicatorCodes).size < indicatorCodes.length
    ? ruleProblem('INPUT_INVALID', 'indicatorCodes')
    : undefined;
}

/**
 * Sets a programme up for an open body (BODY_CLOSED), for any division: federations serve their people elsewhere too. That the
 * code is free in the federation is for the store to hold: CODE_TAKEN.
 */
export function decideCreateProgram(setup: ProgramSetup, act: Act): ProgramDecision {
  const { id, code, terms, body, bodyPath, federation, regionCode } = setup;
  if (!isOpen(body)) return fail(ruleProblem('BODY_CLOSED', 'unionBodyId'));
  const problem = refuseTerms(terms);
  if (problem !== undefined) return fail(problem);
  const state: Program = {
    ...{ ...terms, id, version: 1, code, unionBodyId: body.id, bodyPath, federation, regionCode },
    ...{ publishedAt: null, endedOn: null },
  };
  const changes = changesBetween<Program>({}, state);
  return succeed({ state, audit: { action: 'CREATE_PROGRAM', effectiveOn: act.today, reason: null, changes } });
}

function changed(before: Program, facts: Partial<Program>, audit: { action: string; on: LocalDate }): ProgramDecision {
  const state: Program = { ...before, ...facts, version: before.version + 1 };
  const changes = changesBetween<Program>(before, state);
  return succeed({ state, audit: { action: audit.action, effectiveOn: audit.on, reason: null, changes } });
}

/** Revises what is said of a programme that goes on (PROGRAM_ENDED). Rules are those of editions, and are none of it. */
export function decideReviseProgram(program: Program, terms: Partial<ProgramTerms>, act: Act): ProgramDecision {
  if (program.endedOn !== null) return fail(ruleProblem('PROGRAM_ENDED', 'id'));
  // What somebody enrols in does not become something else.
  if (terms.kind !== undefined && terms.kind !== program.kind && program.publishedAt !== null) {
    return fail(ruleProblem('FACT_NOT_REVISABLE', 'kind'));
  }
  const problem = refuseTerms({ ...program, ...terms });
  return problem === undefined ? changed(program, terms, { action: 'REVISE_PROGRAM', on: act.today }) : fail(problem);
}

/** Ends a programme (PROGRAM_ENDED where it has): no edition of it is drafted or opened any more; those that run go on. */
export function decideEndProgram(program: Program, on: LocalDate | null, act: Act): ProgramDecision {
  if (program.endedOn !== null) return fail(ruleProblem('PROGRAM_ENDED', 'id'));
  const day = on ?? act.today;
  if (day > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'on'));
  return changed(program, { endedOn: day }, { action: 'END_PROGRAM', on: day });
}

/** Makes a programme known in its division, with its first edition that is opened. */
export function decidePublishProgram(program: Program, act: Act): Program {
  return program.publishedAt === null ? { ...program, version: program.version + 1, publishedAt: act.now } : program;
}
