import type { Act } from '#domain/act.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { holdsRegion } from '#domain/caller/row-scope.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { decideFound } from '#domain/union-body/decide-found.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { checkDivision } from '#services/check-place.ts';
import type { Ports } from '#services/ports.ts';
import type { ParsedRow } from '../kind.ts';
import type { BodyRow } from './body-row.ts';
import { rejected, toBodyProblem, type BodyProblem, type BodyResult } from './row-answer.ts';

/** The body a row would make: found by the same decision, in the row's own state, and written nowhere. */
function wouldBe(
  act: Act,
  row: BodyRow,
  { id, parent }: { readonly id: UnionBodyId; readonly parent: UnionBody | null },
): UnionBody | Problem {
  const decided = decideFound(row.founding, { id, parent }, act);
  return decided.ok ? { ...decided.value.state, state: row.state } : decided.failure;
}

async function checkPlace(ports: Ports, act: Act, { founding }: BodyRow): Promise<Problem | undefined> {
  const place = checkDivision(ports, act, founding.regionCode);
  if (place !== undefined) return place;
  if (!holdsRegion(act.caller.scope, founding.regionCode)) return ruleProblem('OUTSIDE_SCOPE', 'regionCode');
  const { creditCode } = founding;
  const holder = creditCode === null ? undefined : await ports.bodies.findIdByCreditCode(creditCode);
  return holder === undefined ? undefined : ruleProblem('CREDIT_CODE_TAKEN', 'creditCode');
}

/** The upper body as it is, or as its own row would make it. */
async function upperOf(ports: Ports, act: Act, row: BodyRow): Promise<UnionBody | BodyProblem | null> {
  if (row.parentCode === null) return null;
  const id = await ports.bodies.findIdByCode(row.parentCode);
  const known = id === undefined ? undefined : await ports.bodies.find(id);
  if (known !== undefined) return known;
  if (row.upper === null) return { code: 'PARENT_UNKNOWN', column: 'parentCode' };
  const upper = await tried(ports, act, row.upper);
  return 'name' in upper ? upper : { code: 'PARENT_UNKNOWN', column: 'parentCode' };
}

async function tried(ports: Ports, act: Act, row: BodyRow): Promise<UnionBody | BodyProblem> {
  const upper = await upperOf(ports, act, row);
  if (upper !== null && !('name' in upper)) return upper;
  const place = await checkPlace(ports, act, row);
  if (place !== undefined) return toBodyProblem(place);
  const made = wouldBe(act, row, { id: ports.ids.of('UnionBody', row.founding.code), parent: upper });
  return 'name' in made ? made : toBodyProblem(made);
}

/** Tells whether the body of a row would be founded, and writes nothing. */
export async function tryBody(ports: Ports, act: Act, parsed: ParsedRow<BodyRow>): Promise<BodyResult> {
  const made = await tried(ports, act, parsed.row);
  if (!('name' in made)) return rejected(parsed, made);
  const waits = parsed.row.units.length > 0 && made.state !== 'ACTIVE';
  const problems = waits ? [{ code: 'UNITS_WAIT_FOR_APPROVAL', column: 'units' } as const] : [];
  return { line: parsed.line, outcome: 'CREATED', id: null, problems };
}
