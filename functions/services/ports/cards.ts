import type { CardProgram } from '#domain/card-program/card-program.ts';
import type { CardProgramId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { Slice, SliceRequest } from './slice.ts';

/** Reads of card programmes. */
export interface CardPrograms {
  readonly find: (id: CardProgramId) => Promise<CardProgram | undefined>;
  readonly read: (id: CardProgramId) => Promise<CardProgram | undefined>;
  readonly findByCode: (code: string) => Promise<CardProgram | undefined>;
  /** Programmes of a region's subtree, in the order of region and id. */
  readonly inRegion: (region: RegionCode, request: SliceRequest) => Promise<Slice<CardProgram>>;
}
