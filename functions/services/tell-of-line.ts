import type { Act } from '#domain/act.ts';
import { decideTelling, type BatchLine, type Telling } from '#domain/disbursement/decide-telling.ts';
import type { Disbursement } from '#domain/disbursement/disbursement.ts';
import type { ClaimId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { readClaimsOf, readDisbursementFor, type DisbursementTarget } from './disbursement-access.ts';
import { draftWithClaims } from './fill-disbursement.ts';
import { refuseReason } from './make-claim.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** The decision on what a bank tells of a line; PERSONAL_NUMBER_IN_TEXT where its reason names the account of the claim. */
export async function tellOfLine(
  ports: Ports,
  act: Act,
  { line, telling }: { readonly line: BatchLine; readonly telling: Telling },
): Promise<ReturnType<typeof decideTelling>> {
  const { outcome } = telling;
  const decided = decideTelling(line, telling, act);
  if (!decided.ok || outcome.kind !== 'RETURNED') return decided;
  const problem = await refuseReason(ports, line.claim, outcome.reason);
  return problem === undefined ? decided : fail(problem);
}

/** What a bank tells of a line of a batch. */
export interface RecordBankOutcome extends DisbursementTarget, Telling {
  readonly claimId: ClaimId;
}

/** Records what a bank tells of a line of a batch that was sent. */
export const recordBankOutcome = commandOf(
  'recordBankOutcome',
  async (ports, act, command: RecordBankOutcome): Promise<Result<Draft<Disbursement>, Problem>> => {
    const { claimId, fen, outcome } = command;
    const batch = await readDisbursementFor(ports, act, { ...command, action: 'disbursement:record' });
    if (!batch.ok) return batch;
    const before = batch.value;
    const claims = await readClaimsOf(ports, before, [claimId]);
    const [claim] = claims.ok ? claims.value : [];
    if (claim === undefined) return fail(ruleProblem('NOT_FOUND', 'claimId'));
    const told = await tellOfLine(ports, act, { line: { batch: before, claim }, telling: { fen, outcome } });
    if (!told.ok) return told;
    const change = { before: claim, decided: told.value.claim };
    return succeed(await draftWithClaims(ports, { before, decided: told.value.batch }, [change]));
  },
);
