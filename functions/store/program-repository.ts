import type { ProgramEditionId, ProgramId } from '#domain/ids.ts';
import { EMPTY_PURSE, type EditionPurse } from '#domain/program/edition-purse.ts';
import type { ProgramEdition } from '#domain/program/edition.ts';
import type { Program } from '#domain/program/program.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { ProgramEditions, Programs } from '#services/ports/programs.ts';
import type { Slice, SliceRequest } from '#services/ports/slice.ts';
import { readConsistently, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { editionPurseEntity, programEditionEntity, programEntity } from './program-entity.ts';
import { rangeOf } from './range-of.ts';
import { readAlong } from './read-along.ts';
import { readById } from './read-by-id.ts';
import { readOwners } from './read-owners.ts';
import { readSlice, type Listing } from './read-slice.ts';
import { readUnderPaths } from './read-under-paths.ts';
import { readState } from './state-text.ts';

const programIn = (item: RawItem): Program => readState(item) as Program;
const editionIn = (item: RawItem): ProgramEdition => readState(item) as ProgramEdition;
const keyOfProgram = (id: ProgramId): ItemKey => programEntity.get({ id }).params<{ Key: ItemKey }>().Key;
const keyOfEdition = (id: ProgramEditionId): ItemKey => programEditionEntity.get({ id }).params<{ Key: ItemKey }>().Key;
const keyOfPurse = (editionId: ProgramEditionId): ItemKey =>
  editionPurseEntity.get({ editionId }).params<{ Key: ItemKey }>().Key;

function lineOf(federation: RegionCode, prefix: string): Listing<Program> {
  const range = rangeOf(programEntity.query.byLine({ federation }).params());
  return { ...range, prefix, newestFirst: true, parse: programIn };
}

function readBoard(table: TableClient, board: string, request: SliceRequest): Promise<Slice<Program>> {
  const range = rangeOf(programEntity.query.byBoard({ board }).params());
  return readSlice(table, { ...range, newestFirst: true, parse: programIn }, request);
}

function readEditionBoard(table: TableClient, board: string, request: SliceRequest): Promise<Slice<ProgramEdition>> {
  const range = rangeOf(programEditionEntity.query.byBoard({ board }).params());
  return readSlice(table, { ...range, newestFirst: true, parse: editionIn }, request);
}

function waitingIn(waitsIn: RegionCode, prefix: string): Listing<ProgramEdition> {
  const range = rangeOf(programEditionEntity.query.byWaiting({ waitsIn }).params());
  return { ...range, prefix, parse: editionIn };
}

/** Reads of programmes for one request. */
export function createPrograms(table: TableClient, loader: ItemLoader): Programs {
  return {
    ...readById(table, loader, { keyOf: keyOfProgram, stateIn: programIn }),
    idByCode: async (federation, code) => {
      const name = `${federation}/${code}`;
      return (await readOwners<ProgramId>(table, 'PROGRAM_CODE', [name])).get(name);
    },
    under: (lookup, request) => {
      const paths = lookup.paths.toReversed();
      return readUnderPaths(table, { lookup: { ...lookup, paths }, listingOf: lineOf }, request);
    },
    publishedFor: (regionCodes, request) =>
      readAlong(regionCodes, (board, part) => readBoard(table, board, part), request),
  };
}

/** A purse as it is stored: a number that nobody added to yet is none. */
function purseIn(item: RawItem | undefined): EditionPurse {
  if (item === undefined) return EMPTY_PURSE;
  const stored = Object.entries(item).filter(([name]) => Object.hasOwn(EMPTY_PURSE, name));
  return { ...EMPTY_PURSE, ...Object.fromEntries(stored) };
}

/** Reads of editions for one request. */
export function createProgramEditions(table: TableClient, loader: ItemLoader): ProgramEditions {
  return {
    ...readById(table, loader, { keyOf: keyOfEdition, stateIn: editionIn }),
    ofProgram: (programId, request) => {
      const range = rangeOf(programEditionEntity.query.byProgram({ programId }).params());
      return readSlice(table, { ...range, newestFirst: true, parse: editionIn }, request);
    },
    goingOnFor: (regionCodes, request) =>
      readAlong(regionCodes, (board, part) => readEditionBoard(table, board, part), request),
    waitingUnder: (lookup, request) => readUnderPaths(table, { lookup, listingOf: waitingIn }, request),
    readPurse: async (id) => purseIn(await readConsistently(table, keyOfPurse(id))),
    findPurse: async (id) => purseIn(await loader.load(keyOfPurse(id))),
  };
}
