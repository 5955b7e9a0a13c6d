import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { holdsRegion, isInScope, ROW_SCOPES, type ScopedNoun } from '#domain/caller/row-scope.ts';
import type { CardProgram } from '#domain/card-program/card-program.ts';
import type { CardProgramId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { keepVisible } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** Whether the caller may see rows of `noun` that belong to a card programme. */
export function isProgramRowVisible(
  act: Act,
  noun: ScopedNoun,
  { code, regionCode }: Pick<CardProgram, 'code' | 'regionCode'>,
): boolean {
  const { role, scope } = act.caller;
  return mayDo(role, ROW_SCOPES[noun].read) && isInScope(noun, scope, { regionCode, bodyLine: [], cardProgram: code });
}

/**
 * Whether the caller may see what all cards of a programme tell: its bank, and those whose scope holds all of its region. An
 * administrator of one county in it sees the cards of the members there, each by itself.
 */
export function seesWholeProgram(
  act: Act,
  noun: ScopedNoun,
  program: Pick<CardProgram, 'code' | 'regionCode'>,
): boolean {
  const { scope } = act.caller;
  const isWhole = scope.kind === 'CARD_PROGRAM' || holdsRegion(scope, program.regionCode);
  return isWhole && isProgramRowVisible(act, noun, program);
}

/** The card programme with this id if the caller may see its rows of `noun`. */
export async function findProgramOf(
  ports: Ports,
  act: Act,
  { id, noun }: { readonly id: CardProgramId; readonly noun: ScopedNoun },
): Promise<CardProgram | undefined> {
  const program = await ports.catalogue.cardProgram(id);
  return program !== undefined && isProgramRowVisible(act, noun, program) ? program : undefined;
}

/** The card programme with this id if the caller may see it. */
export function findCardProgram(ports: Ports, act: Act, id: CardProgramId): Promise<CardProgram | undefined> {
  return findProgramOf(ports, act, { id, noun: 'cardProgram' });
}

/** Which card programmes to list. */
export interface CardProgramQuery {
  readonly regionCode: RegionCode;
  readonly page: SliceRequest;
}

/** A page of the card programmes of a region's subtree that the caller may see. */
export async function listCardPrograms(ports: Ports, act: Act, query: CardProgramQuery): Promise<Slice<CardProgram>> {
  if (!mayDo(act.caller.role, 'cardProgram:read')) return NO_ROWS;
  return keepVisible((request) => ports.cardPrograms.inRegion(query.regionCode, request), query.page, {
    visible: (program) => isProgramRowVisible(act, 'cardProgram', program),
  });
}

/** A page of the card programmes of a bank that the caller may see. */
export async function listProgramsOfBank(
  ports: Ports,
  act: Act,
  { bankCode, page }: Pick<CardProgram, 'bankCode'> & { readonly page: SliceRequest },
): Promise<Slice<CardProgram>> {
  if (!mayDo(act.caller.role, 'cardProgram:read')) return NO_ROWS;
  return keepVisible((request) => ports.cardPrograms.ofBank(bankCode, request), page, {
    visible: (program) => isProgramRowVisible(act, 'cardProgram', program),
  });
}
