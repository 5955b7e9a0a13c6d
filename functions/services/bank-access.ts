import type { Act } from '#domain/act.ts';
import type { Bank } from '#domain/bank/bank.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { isInScope, ROW_SCOPES, type RowPlace } from '#domain/caller/row-scope.ts';
import type { CardProgram } from '#domain/card-program/card-program.ts';
import type { BankId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { isProgramRowVisible } from './card-program-access.ts';
import { keepVisible } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** The card programme that the scope of a bank names; undefined for every other caller. */
async function programOfCaller(ports: Ports, act: Act): Promise<CardProgram | undefined> {
  const { role, scope } = act.caller;
  if (role !== 'BANK' || scope.kind !== 'CARD_PROGRAM') return undefined;
  const program = await ports.cardPrograms.findByCode(scope.cardProgram);
  return program !== undefined && isProgramRowVisible(act, 'cardProgram', program) ? program : undefined;
}

/** The bank that calls: that of the programme which its scope names; undefined for every other caller. */
export async function bankOfCaller(ports: Ports, act: Act): Promise<Bank | undefined> {
  const program = await programOfCaller(ports, act);
  return program === undefined ? undefined : ports.banks.findByCode(program.bankCode);
}

type PlacedBank = Pick<Bank, 'code' | 'regionCode'>;

async function isOwnBank(ports: Ports, act: Act, { place, code }: { place: RowPlace; code: string }): Promise<boolean> {
  const program = await programOfCaller(ports, act);
  if (program?.bankCode !== code) return false;
  return isInScope('bank', act.caller.scope, { ...place, programOfBank: program });
}

/** Whether the caller may see a bank: itself, or one whose whole division the caller's scope holds. */
export function isBankVisible(ports: Ports, act: Act, { code, regionCode }: PlacedBank): boolean | Promise<boolean> {
  const { role, scope } = act.caller;
  if (!mayDo(role, ROW_SCOPES.bank.read)) return false;
  const place = { regionCode, bodyLine: [] };
  return role === 'BANK' ? isOwnBank(ports, act, { place, code }) : isInScope('bank', scope, place);
}

/** The bank with this id if the caller may see it. */
export async function findBank(ports: Ports, act: Act, id: BankId): Promise<Bank | undefined> {
  const bank = await ports.banks.find(id);
  return bank !== undefined && (await isBankVisible(ports, act, bank)) ? bank : undefined;
}

/** The bank with this code if the caller may see it. */
export async function findBankByCode(ports: Ports, act: Act, code: string): Promise<Bank | undefined> {
  if (!mayDo(act.caller.role, ROW_SCOPES.bank.read)) return undefined;
  const bank = await ports.banks.findByCode(code);
  return bank !== undefined && (await isBankVisible(ports, act, bank)) ? bank : undefined;
}

/** The bank of a card programme if the caller may see it. */
export function findBankOfProgram(
  ports: Ports,
  act: Act,
  { bankCode }: Pick<CardProgram, 'bankCode'>,
): Promise<Bank | undefined> {
  return findBankByCode(ports, act, bankCode);
}

/** Which banks to list. */
export interface BankQuery {
  readonly regionCode: RegionCode;
  readonly page: SliceRequest;
}

/** A page of the banks of a region's subtree that the caller may see. */
export async function listBanks(ports: Ports, act: Act, { regionCode, page }: BankQuery): Promise<Slice<Bank>> {
  if (!mayDo(act.caller.role, ROW_SCOPES.bank.read)) return NO_ROWS;
  return keepVisible((request) => ports.banks.inRegion(regionCode, request), page, {
    visible: (bank) => isBankVisible(ports, act, bank),
  });
}
