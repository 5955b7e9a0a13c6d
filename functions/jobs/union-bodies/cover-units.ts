import type { Act } from '#domain/act.ts';
import { unitIdentity } from '#domain/covered-unit/covered-unit.ts';
import type { LocalDate } from '#domain/day.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { coverUnit } from '#services/cover-unit.ts';
import type { Ports } from '#services/ports.ts';
import type { ParsedRow } from '../kind.ts';
import type { BodyRow } from './body-row.ts';
import { toBodyProblem, type BodyProblem } from './row-answer.ts';

/** What came of the units of a row: how many are covered since, and what stood in the way of the others. */
export interface CoveredUnits {
  readonly covered: number;
  readonly problems: readonly BodyProblem[];
}

/** The units of the row that the body does not cover as things stand. */
export async function missingUnits(ports: Ports, body: UnionBody, row: BodyRow): Promise<BodyRow['units']> {
  const known = await Promise.all(row.units.map((unit) => ports.units.readByIdentity(unitIdentity(unit))));
  const isCovered = (index: number): boolean =>
    known[index]?.covers.some(({ unionBodyId, to }) => unionBodyId === body.id && to === null) === true;
  return row.units.filter((_, index) => !isCovered(index));
}

/** The key of a unit's cover within its row. */
export function unitKey({ key, row }: ParsedRow<BodyRow>, unit: BodyRow['units'][number]): string {
  return `${key}:unit:${row.units.indexOf(unit)}`;
}

/** Covers the units of a row that its body does not cover yet; a body that is not approved covers none. */
export async function coverUnits(
  ports: Ports,
  act: Act,
  { body, parsed, from }: { readonly body: UnionBody; readonly parsed: ParsedRow<BodyRow>; readonly from: LocalDate },
): Promise<CoveredUnits> {
  const missing = await missingUnits(ports, body, parsed.row);
  if (missing.length === 0) return { covered: 0, problems: [] };
  if (body.state !== 'ACTIVE') return { covered: 0, problems: [{ code: 'UNITS_WAIT_FOR_APPROVAL', column: 'units' }] };
  const problems: BodyProblem[] = [];
  for (const unit of missing) {
    const command = { idempotencyKey: unitKey(parsed, unit), unionBodyId: body.id, unit, from };
    const result = await coverUnit(ports, act, command);
    if (!result.ok) problems.push(toBodyProblem(result.failure, 'units'));
  }
  return { covered: missing.length - problems.length, problems };
}
