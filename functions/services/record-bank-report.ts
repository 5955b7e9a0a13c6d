import type { Act } from '#domain/act.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { HolderHash } from '#domain/card/card-token.ts';
import { decideBankReport, type BankOutcome, type BankReport } from '#domain/card/decide-bank-report.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { BenefitCardId, CardProgramId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { isProgramRowVisible } from './card-program-access.ts';
import { cardDraft } from './card-writes.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** What a bank says of one card of a programme. */
export interface RecordBankReport {
  readonly idempotencyKey: string;
  readonly programId: CardProgramId;
  readonly holderHash: HolderHash;
  readonly report: BankReport;
}

/** What came of it, and of which card. */
export interface RecordedReport {
  readonly outcome: BankOutcome;
  readonly cardId: BenefitCardId;
}

/** The card of the token; else the holder's open one, which a new token may be for. */
async function readReported(ports: Ports, { programId, holderHash, report }: RecordBankReport) {
  const known = await ports.benefitCards.readByToken(report.token);
  return known ?? ports.benefitCards.readByHolder(programId, holderHash);
}

/** Those of other programmes are as unknown as those that are not there. */
function isOurs(act: Act, card: BenefitCard, programId: CardProgramId): boolean {
  return card.program.id === programId && isProgramRowVisible(act, 'benefitCard', card.program);
}

async function draft(
  ports: Ports,
  act: Act,
  command: RecordBankReport,
): Promise<Result<Draft<RecordedReport>, Problem>> {
  const { report, programId, holderHash } = command;
  if (!mayDo(act.caller.role, 'benefitCard:report')) return fail(ruleProblem('ACTIVATE_BY_UNION'));
  const card = await readReported(ports, command);
  if (card === undefined || !isOurs(act, card, programId)) return fail(ruleProblem('CARD_UNKNOWN_TO_UNION', 'token'));
  if (card.holderHash !== holderHash) return fail(ruleProblem('HOLDER_MISMATCH', 'holderHash'));
  const decided = decideBankReport(card, report, act);
  if (!decided.ok) return decided;
  const { outcome, change } = decided.value;
  const state = { outcome, cardId: card.id };
  if (change === null) return succeed({ state, writes: [], audit: [] });
  return succeed({ ...cardDraft(card, change), state });
}

/**
 * Records what a bank says of a card of its programme: the one way by which a card is issued, activated and whatever follows.
 * No field of the contract leads here; files of the bank do.
 */
export const recordBankReport = commandOf('recordBankReport', draft);
