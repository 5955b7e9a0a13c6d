import type { Act } from '#domain/act.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { decideRecordReceipt, decideReverseReceipt, type ReceiptTerms } from '#domain/fund/decide-receipt.ts';
import type { FundNumbers, FundReceipt } from '#domain/fund/fund.ts';
import type { FundReceiptId, ProgramId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { Program } from '#domain/program/program.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { isRowVisible } from './body-row.ts';
import { checkVersion } from './draft-body-change.ts';
import { draftChange } from './draft-change.ts';
import { keepVisible } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';
import type { Write } from './ports/writes.ts';
import { isProgramInCharge, readProgramFor } from './program-access.ts';
import { commandOf, type Draft } from './run-command.ts';

type Drafted = Promise<Result<Draft<FundReceipt>, Problem>>;

/** What came into the fund of a programme. */
export interface RecordFundReceipt {
  readonly idempotencyKey: string;
  readonly programId: ProgramId;
  readonly terms: ReceiptTerms;
}

/** The fund has so much more or less, and of it from this source. */
function turned({ state: { programId, source, fen } }: Decided<FundReceipt>, sign: 1 | -1): Write {
  return { type: 'TURN_FUND', programId, add: { [source]: sign * fen, leftFen: sign * fen } };
}

/** A proof is told once of a programme. */
const markerOf = ({ programId, reference }: FundReceipt) =>
  ({ space: 'FUND_REFERENCE', name: `${programId}/${reference}` }) as const;

/** Records money that came into the fund of a programme in the caller's charge. CODE_TAKEN where its proof was told before. */
export const recordFundReceipt = commandOf(
  'recordFundReceipt',
  async (ports, act, command: RecordFundReceipt): Drafted => {
    const { programId, terms } = command;
    const program = await readProgramFor(ports, act, { id: programId, action: 'fund:record', path: 'programId' });
    if (!program.ok) return program;
    const decided = decideRecordReceipt({ id: ports.ids.next('FundReceipt'), program: program.value }, terms, act);
    if (!decided.ok) return decided;
    const { state } = decided.value;
    const taken = ruleProblem('CODE_TAKEN', 'reference');
    return succeed(
      draftChange(decided.value, [
        { type: 'SAVE', noun: 'fundReceipt', state, readVersion: 0 },
        { type: 'CLAIM', marker: markerOf(state), ownerId: state.id, taken },
        turned(decided.value, 1),
      ]),
    );
  },
);

/** The receipt with this id if the caller may see it. */
export async function findFundReceipt(ports: Ports, act: Act, id: FundReceiptId): Promise<FundReceipt | undefined> {
  const receipt = await ports.funds.findReceipt(id);
  if (receipt === undefined) return undefined;
  return (await isRowVisible(ports, act, { noun: 'fundReceipt', bodyId: receipt.unionBodyId })) ? receipt : undefined;
}

/** A receipt that is taken out again, and why. */
export interface ReverseFundReceipt {
  readonly idempotencyKey: string;
  readonly id: FundReceiptId;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** Takes a receipt out of its fund again. */
export const reverseFundReceipt = commandOf(
  'reverseFundReceipt',
  async (ports, act, command: ReverseFundReceipt): Drafted => {
    const missing = fail(ruleProblem('NOT_FOUND', 'id'));
    if (!mayDo(act.caller.role, 'fund:reverse') || (await findFundReceipt(ports, act, command.id)) === undefined)
      return missing;
    const receipt = await ports.funds.readReceipt(command.id);
    if (receipt === undefined) return missing;
    const asRead = checkVersion(receipt, command.expectedVersion);
    if (!asRead.ok) return asRead;
    const fund = await ports.funds.readNumbers(receipt.programId);
    const decided = decideReverseReceipt(receipt, { reason: command.reason, fund }, act);
    if (!decided.ok) return decided;
    const { state } = decided.value;
    return succeed(
      draftChange(decided.value, [
        { type: 'SAVE', noun: 'fundReceipt', state, readVersion: receipt.version },
        { type: 'RELEASE', marker: markerOf(state), ownerId: state.id },
        turned(decided.value, -1),
      ]),
    );
  },
);

/** What is in the fund of a programme; undefined for those not in charge. */
export async function showFund(ports: Ports, act: Act, program: Program): Promise<FundNumbers | undefined> {
  return (await isProgramInCharge(ports, act, program)) ? ports.funds.readNumbers(program.id) : undefined;
}

/** A page of what came into the fund of a programme, newest first; none for those not in charge. */
export async function listFundReceipts(
  ports: Ports,
  act: Act,
  { program, page }: { readonly program: Program; readonly page: SliceRequest },
): Promise<Slice<FundReceipt>> {
  if (!(await isProgramInCharge(ports, act, program))) return NO_ROWS;
  return keepVisible((request) => ports.funds.receiptsOf(program.id, request), page, {});
}
