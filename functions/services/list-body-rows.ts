import type { Act } from '#domain/act.ts';
import type { BodyRow } from '#domain/body-row.ts';
import { mayDo, type Action } from '#domain/caller/permission.ts';
import type { ScopedNoun } from '#domain/caller/row-scope.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { findReached } from './body-reach.ts';
import { isRowVisible } from './body-row.ts';
import { keepKnown } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { BodyRows } from './ports/appraisals.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** Whose rows to list: those of a body, or with the subtree also of all that stand below it today. */
export interface BodyRowsPlace {
  readonly unionBodyId: UnionBodyId;
  readonly subtree: boolean;
}

/** A noun whose rows are listed, and which of them. */
export interface BodyRowsQuery<Row> {
  readonly noun: ScopedNoun;
  readonly action: Action;
  readonly rows: Pick<BodyRows<never, Row>, 'under'>;
  readonly place: BodyRowsPlace;
  readonly wanted: (row: Row) => boolean;
}

/** A page of rows that bodies keep, of those the caller may see. Undefined for a position from before a body moved. */
export async function listBodyRows<Row extends BodyRow>(
  ports: Ports,
  act: Act,
  { query, page }: { readonly query: BodyRowsQuery<Row>; readonly page: SliceRequest },
): Promise<Slice<Row> | undefined> {
  const { noun, action, rows, place, wanted } = query;
  if (!mayDo(act.caller.role, action)) return NO_ROWS;
  const reached = await findReached(ports, act, { ...place, day: act.today });
  if (reached === undefined) return NO_ROWS;
  return keepKnown((request) => rows.under(reached.lookup, request), page, {
    visible: async ({ bodyPath, unionBodyId }) =>
      reached.holds(bodyPath) && (await isRowVisible(ports, act, { noun, bodyId: unionBodyId })),
    wanted,
  });
}
