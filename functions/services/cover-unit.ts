import type { Act } from '#domain/act.ts';
import { unitIdentity, type CoveredUnit } from '#domain/covered-unit/covered-unit.ts';
import { decideCover } from '#domain/covered-unit/decide-cover.ts';
import type { LocalDate } from '#domain/day.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { checkPlace } from './check-place.ts';
import { endCovers } from './cover-ends.ts';
import { beginning } from './draft-body-change.ts';
import { draftChange, stillAs } from './draft-change.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { readBodyFor } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';

/** An employer that a body covers from a day on. */
export interface CoverUnit {
  readonly idempotencyKey: string;
  readonly unionBodyId: UnionBodyId;
  readonly unit: Pick<CoveredUnit, 'name' | 'creditCode' | 'regionCode'>;
  readonly from: LocalDate;
}

/** The unit as it stands, whoever covered it; or a new one, of version 0. */
async function readUnit(ports: Ports, command: CoverUnit): Promise<CoveredUnit> {
  const known = await ports.units.readByIdentity(unitIdentity(command.unit));
  if (known !== undefined) return endCovers(known, ports.bodies.read);
  return { ...command.unit, id: ports.ids.next('CoveredUnit'), version: 0, covers: [] };
}

/** A new unit takes its identity. Whoever lost that race would have covered days that are covered since. */
function identityWrites(before: CoveredUnit): readonly Write[] {
  if (before.version > 0) return [];
  const marker = { space: 'UNIT', name: unitIdentity(before) } as const;
  return [{ type: 'CLAIM', marker, ownerId: before.id, taken: ruleProblem('UNIT_COVERED_ALREADY', 'from') }];
}

async function draft(ports: Ports, act: Act, command: CoverUnit): Promise<Result<Draft<CoveredUnit>, Problem>> {
  const { unionBodyId, from } = command;
  const body = await readBodyFor(ports, act, { id: unionBodyId, action: 'coveredUnit:record' });
  if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'unionBodyId'));
  const place = checkPlace(ports, act, command.unit.regionCode);
  if (place !== undefined) return fail(place);
  const [unit, begun] = await Promise.all([readUnit(ports, command), beginning(ports, unionBodyId, from)]);
  const decided = decideCover(body, { unit, given: command.unit, from }, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const writes: readonly Write[] = [
    { type: 'SAVE', noun: 'coveredUnit', state, readVersion: unit.version },
    { type: 'COVER', bodyId: unionBodyId, unitId: state.id, from, to: null },
    ...identityWrites(unit),
    stillAs(body),
    ...begun,
  ];
  return succeed(draftChange(decided.value, writes));
}

/**
 * Covers an employer by an approved body of the caller's scope. A unit that another federation covers on one of these days
 * answers UNIT_COVERED_ALREADY and nothing else; what it said of the unit is not shown either, for the unit takes the name
 * and division given now.
 */
export const coverUnit = commandOf('coverUnit', draft);
