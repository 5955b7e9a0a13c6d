import type { Act } from '#domain/act.ts';
import { holdsRegion } from '#domain/caller/row-scope.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Occupancy } from '#domain/union-body/decide-transition.ts';
import { decideFound, type Founding } from '#domain/union-body/decide-found.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { checkDivision } from './check-place.ts';
import { draftOf } from './draft-body-change.ts';
import { stillAs } from './draft-change.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { readBodyFor } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';
import { parenthoodWrites } from './union-body-writes.ts';

/** A body to be founded below `parentId`; null only for the first root. */
export interface FoundUnionBody {
  readonly idempotencyKey: string;
  readonly parentId: UnionBodyId | null;
  readonly founding: Founding;
}

function checkRegion(ports: Ports, act: Act, founding: Founding): Problem | undefined {
  const place = checkDivision(ports, act, founding.regionCode);
  if (place !== undefined) return place;
  return holdsRegion(act.caller.scope, founding.regionCode) ? undefined : ruleProblem('OUTSIDE_SCOPE', 'regionCode');
}

/** What the new body asks of its upper body: to be as it was read, and to be known as one that has children. */
function parentWrites(parent: UnionBody, { openChildren }: Occupancy): readonly Write[] {
  const known = openChildren > 0 ? [] : parenthoodWrites(parent);
  return [stillAs(parent), ...known];
}

interface Upper {
  readonly parent: UnionBody | null;
  readonly writes: readonly Write[];
}

/** The upper body, if the caller may found below it; undefined otherwise. */
async function readUpper(ports: Ports, act: Act, parentId: UnionBodyId | null): Promise<Upper | undefined> {
  if (parentId === null) return { parent: null, writes: [] };
  const [parent, occupancy] = await Promise.all([
    readBodyFor(ports, act, { id: parentId, action: 'unionBody:found' }),
    ports.bodies.readOccupancy(parentId),
  ]);
  return parent === undefined ? undefined : { parent, writes: parentWrites(parent, occupancy) };
}

async function draft(ports: Ports, act: Act, command: FoundUnionBody): Promise<Result<Draft<UnionBody>, Problem>> {
  const { parentId, founding } = command;
  const upper = await readUpper(ports, act, parentId);
  if (upper === undefined) return fail(ruleProblem('NOT_FOUND', 'parentId'));
  const region = checkRegion(ports, act, founding);
  if (region !== undefined) return fail(region);
  const decided = decideFound(founding, { id: ports.ids.next('UnionBody'), parent: upper.parent }, act);
  return decided.ok ? succeed(draftOf(null, decided.value, { writes: upper.writes })) : decided;
}

/** Founds a body in the caller's scope. Its codes are taken in the same write: CODE_TAKEN, CREDIT_CODE_TAKEN. */
export const foundUnionBody = commandOf('foundUnionBody', draft);
