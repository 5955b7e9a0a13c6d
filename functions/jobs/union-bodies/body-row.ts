import type { CoveredUnit } from '#domain/covered-unit/covered-unit.ts';
import type { Founding } from '#domain/union-body/decide-found.ts';
import type { ImportedState } from './columns.ts';

/** A row of a file of union bodies, as it was read. */
export interface BodyRow {
  readonly founding: Founding;
  /** Null for the root of the nation. */
  readonly parentCode: string | null;
  readonly state: ImportedState;
  readonly approvalDocument: string | null;
  readonly units: readonly Pick<CoveredUnit, 'name' | 'creditCode' | 'regionCode'>[];
  /** The row of its upper body where that stands in the same file; set when the rows were arranged. */
  readonly upper: BodyRow | null;
}
