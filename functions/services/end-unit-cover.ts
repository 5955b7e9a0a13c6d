import type { Act } from '#domain/act.ts';
import type { CoveredUnit } from '#domain/covered-unit/covered-unit.ts';
import { decideEndCover, type CoverEnd } from '#domain/covered-unit/decide-end-cover.ts';
import type { CoveredUnitId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { endCovers } from './cover-ends.ts';
import { checkVersion } from './draft-body-change.ts';
import { draftChange } from './draft-change.ts';
import { isUnitVisible } from './list-covered-units.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { readBodyFor } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A unit whose cover by a body ends. */
export interface EndUnitCover extends CoverEnd {
  readonly idempotencyKey: string;
  readonly id: CoveredUnitId;
  readonly expectedVersion: number;
}

async function readUnit(ports: Ports, act: Act, command: EndUnitCover): Promise<Result<CoveredUnit, Problem>> {
  const body = await readBodyFor(ports, act, { id: command.unionBodyId, action: 'coveredUnit:record' });
  if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'unionBodyId'));
  const unit = await ports.units.read(command.id);
  if (unit === undefined || !(await isUnitVisible(ports, act, unit))) return fail(ruleProblem('NOT_FOUND', 'id'));
  return checkVersion(await endCovers(unit, ports.bodies.read), command.expectedVersion);
}

async function draft(ports: Ports, act: Act, command: EndUnitCover): Promise<Result<Draft<CoveredUnit>, Problem>> {
  const unit = await readUnit(ports, act, command);
  if (!unit.ok) return unit;
  const { unionBodyId, to } = command;
  const decided = decideEndCover(unit.value, { unionBodyId, to }, act);
  if (!decided.ok) return decided;
  const { state, cover } = decided.value;
  const writes: readonly Write[] = [
    { type: 'SAVE', noun: 'coveredUnit', state, readVersion: unit.value.version },
    { type: 'COVER', bodyId: unionBodyId, unitId: state.id, from: cover.from, to },
  ];
  return succeed(draftChange(decided.value, writes));
}

/** Ends the cover of a unit by a body of the caller's scope; from that day on another body may cover it. */
export const endUnitCover = commandOf('endUnitCover', draft);
