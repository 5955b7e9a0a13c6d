import type { UnionBodyId } from '#domain/ids.ts';
import { foundUnionBody } from '#services/found-union-body.ts';
import type { Ports } from '#services/ports.ts';
import type { JobActs, ParsedRow } from '../kind.ts';
import type { BodyRow } from './body-row.ts';
import { bringToState } from './bring-to-state.ts';
import { coverUnits } from './cover-units.ts';
import { rejected, toBodyProblem, type BodyResult } from './row-answer.ts';

/** Where a row's new body is to stand. */
export interface Placed {
  readonly parsed: ParsedRow<BodyRow>;
  readonly parentId: UnionBodyId | null;
}

/**
 * Founds the body of a row, brings it to the row's state and covers its units. What cannot be done once it is founded is a
 * notice: the body is there, and the row is CREATED.
 */
export async function foundBody(ports: Ports, acts: JobActs, { parsed, parentId }: Placed): Promise<BodyResult> {
  const { line, row, key } = parsed;
  const command = { idempotencyKey: `${key}:found`, parentId, founding: row.founding };
  const founded = await foundUnionBody(ports, acts.sender, command);
  if (!founded.ok) return rejected(parsed, toBodyProblem(founded.failure));
  const body = founded.value.state;
  const brought = await bringToState(ports, acts, { body, parsed });
  const created = { line, outcome: 'CREATED' as const, id: body.id };
  if (!brought.ok) return { ...created, problems: [toBodyProblem(brought.failure, 'state')] };
  const from = row.founding.foundedOn ?? acts.sender.today;
  const { problems } = await coverUnits(ports, acts.sender, { body: brought.value, parsed, from });
  return { ...created, problems };
}
