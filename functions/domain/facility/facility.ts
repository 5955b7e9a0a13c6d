import type { LocalDate } from '../day.ts';
import type { Decimal } from '../decimal.ts';
import type { FacilityId, UnionBodyId } from '../ids.ts';
import type { Fen } from '../money.ts';
import type { RegionCode } from '../region/region-code.ts';
import type { Bound } from '../figure/figure.ts';

export type FacilityKind =
  | 'CENTRE'
  | 'STATION'
  | 'POINT'
  | 'WORKER_HOME'
  | 'READING_ROOM'
  | 'WINDOW'
  | 'CULTURE_PALACE'
  | 'BASE'
  | 'REST_ROOM'
  | 'RIGHTS_STATION';

/** A place where a body serves workers. `regionCode` is where it stands; it belongs to its owner's federation. */
export interface Facility {
  readonly id: FacilityId;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: FacilityKind;
  readonly ownerId: UnionBodyId;
  readonly regionCode: RegionCode;
  readonly location: string | null;
  readonly count: number;
  readonly countBound: Bound;
  readonly services: readonly string[];
  readonly serviceItems: number | null;
  readonly windows: number | null;
  /** Left out where nobody recorded them. */
  readonly windowNames?: readonly string[];
  readonly areaSquareMetres: Decimal | null;
  readonly costFen: Fen | null;
  readonly costBound: Bound | null;
  readonly openedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly sources: readonly string[];
}
