import type { Act } from '#domain/act.ts';
import type { ProgramClaim } from '#domain/claim/claim.ts';
import { dayOf } from '#domain/day.ts';
import type { Disbursement } from '#domain/disbursement/disbursement.ts';
import type { ClaimId, DisbursementId, ProgramEditionId, ProgramId } from '#domain/ids.ts';
import { recordFundReceipt } from '#services/change-fund.ts';
import { batchDisbursements, openDisbursement } from '#services/fill-disbursement.ts';
import { lockDisbursement } from '#services/lock-disbursement.ts';
import { approveClaim, reviewClaim } from '#services/review-claim.ts';
import type { CommandResult } from '#services/run-command.ts';
import {
  approveDisbursement,
  cancelDisbursement,
  reverseClaim,
  sendDisbursement,
} from '#services/settle-disbursement.ts';
import { aidNamesOf } from '#services/claim-access.ts';
import { recordBankOutcome } from '#services/tell-of-line.ts';
import { day } from './builders.ts';
import type { Dice } from './dice.ts';
import { fen } from './household.ts';
import type { Persona, TestService } from './service.ts';

/** Where the money of a course is: an edition with a budget and its programme with a fund, and the claims that are made. */
export interface MoneyPlace {
  readonly programId: ProgramId;
  readonly editionId: ProgramEditionId;
  readonly budgetFen: number;
  readonly capFen: number;
  /** What comes into the fund at a time. */
  readonly receiptFen: number;
  readonly claimIds: readonly ClaimId[];
  readonly batchIds: DisbursementId[];
}

type Refusal = string | null;

/** What anybody may do with the money of a course, as a random choice of the dice says; a refusal is told by its code. */
export interface MoneyDeeds {
  readonly deed: () => Promise<Refusal>;
  /** Approves all that waits for it, at once. */
  readonly approveAll: () => Promise<readonly Refusal[]>;
  /** Everything as it stands now, for whoever counts it anew. */
  readonly count: () => Promise<{
    readonly claims: readonly ProgramClaim[];
    readonly batches: readonly Disbursement[];
    readonly purse: { readonly budgetLeftFen: number | null; readonly grantedFen: number; readonly paidFen: number };
    readonly fundLeft: number;
    readonly fundIn: number;
    readonly given: ReadonlyMap<string, number>;
  }>;
}

/** Opens the money of a place to random deeds, made by the use cases themselves. */
export function moneyDeeds(service: TestService, place: MoneyPlace, dice: Dice): MoneyDeeds {
  let keys = 0;
  const course = place.editionId.slice(-10);
  const { programId, editionId, claimIds, batchIds } = place;
  const actOf = (persona: Persona): Act => {
    const now = service.clock.now();
    return { caller: service.clients[persona], now, today: dayOf(now), requestId: 'req_money' };
  };
  const key = (): { readonly idempotencyKey: string } => ({ idempotencyKey: `money-${course}-${String((keys += 1))}` });
  const told = <State>(result: CommandResult<State>): Refusal => (result.ok ? null : result.failure.code);
  const ports = () => service.request();
  const [officer, reviewer] = ['zhejiang-officer', 'zhejiang-reviewer'] as const;
  const anyClaim = async (): Promise<ProgramClaim> => {
    const claim = await ports().claims.read(dice.pick(claimIds));
    if (claim === undefined) throw new Error('a claim of the course is gone');
    return claim;
  };
  const anyBatch = async () => {
    const [first] = batchIds;
    if (first === undefined) return undefined;
    return ports().disbursements.read(dice.pick([first, ...batchIds.slice(1)]));
  };
  const onClaim = async (): Promise<Refusal> => {
    const { id, version: expectedVersion } = await anyClaim();
    const target = { id, expectedVersion };
    const kind = dice.pick(['APPROVE', 'APPROVE', 'APPROVE', 'REJECT', 'REVERSE'] as const);
    if (kind === 'APPROVE') return told(await approveClaim(ports(), actOf(reviewer), { ...key(), ...target }));
    if (kind === 'REJECT') {
      const decision = { kind, reason: '不符' } as const;
      return told(await reviewClaim(ports(), actOf(reviewer), { ...key(), ...target, decision }));
    }
    const terms = { on: day('2017-03-10'), reason: '退款', reference: 'TK' };
    return told(await reverseClaim(ports(), actOf(reviewer), { ...key(), ...target, terms }));
  };
  const onBatch = async (): Promise<Refusal> => {
    const batch = await anyBatch();
    if (batch === undefined || dice.below(4) === 0) {
      const code = `M-${course}-${String((keys += 1))}`;
      const opened = await openDisbursement(ports(), actOf(officer), { ...key(), editionId, code });
      if (opened.ok) batchIds.push(opened.value.state.id);
      return told(opened);
    }
    const target = { ...key(), id: batch.id, expectedVersion: batch.version };
    const act = actOf(officer);
    const kind = dice.pick(['FILL', 'LOCK', 'APPROVE', 'SEND', 'TELL', 'TELL', 'TELL', 'CANCEL'] as const);
    if (kind === 'FILL') return told(await batchDisbursements(ports(), act, { ...target, claimIds: null }));
    if (kind === 'LOCK') return told(await lockDisbursement(ports(), act, { ...target, declared: batch.lines }));
    if (kind === 'APPROVE') return told(await approveDisbursement(ports(), actOf(reviewer), target));
    if (kind === 'SEND') return told(await sendDisbursement(ports(), act, target));
    if (kind === 'CANCEL') return dice.below(3) === 0 ? told(await cancelDisbursement(ports(), act, target)) : null;
    const outcome = dice.pick(['PAID', 'PAID', 'CONFIRMED', 'RETURNED'] as const);
    const on = day('2017-03-10');
    const tale = outcome === 'RETURNED' ? { kind: outcome, on, reason: '退票' } : { kind: outcome, on };
    const { id: claimId } = await anyClaim();
    return told(await recordBankOutcome(ports(), act, { ...target, claimId, fen: 100, outcome: tale }));
  };
  const onFund = async (): Promise<Refusal> => {
    const terms = { source: 'CHARITY' as const, giver: '慈善', fen: fen(place.receiptFen), on: day('2017-03-10') };
    const reference = `F-${String((keys += 1))}`;
    return told(
      await recordFundReceipt(ports(), actOf(officer), { ...key(), programId, terms: { ...terms, reference } }),
    );
  };
  const approveAll = async (): Promise<readonly Refusal[]> => {
    const claims = await Promise.all(claimIds.map((id) => ports().claims.read(id)));
    const waiting = claims.filter((claim) => claim?.state === 'SECOND_REVIEW').filter((claim) => claim !== undefined);
    return Promise.all(
      waiting.map(async ({ id, version: expectedVersion }) =>
        told(await approveClaim(ports(), actOf(reviewer), { ...key(), id, expectedVersion })),
      ),
    );
  };
  return {
    approveAll,
    deed: () => dice.pick([onClaim, onClaim, onBatch, onBatch, onBatch, onFund])(),
    count: async () => {
      const fresh = ports();
      const claims = await Promise.all(claimIds.map((id) => fresh.claims.read(id)));
      const there = claims.filter((claim) => claim !== undefined);
      const fund = await fresh.funds.readNumbers(programId);
      const names = [...new Set(there.flatMap(aidNamesOf))];
      const years = await fresh.claims.readAid(names, '2017');
      const given = new Map(names.map((name, index) => [name, years[index]?.fen['MEDICAL'] ?? 0] as const));
      const purse = await fresh.programEditions.readPurse(editionId);
      const found = await Promise.all(batchIds.map((id) => fresh.disbursements.read(id)));
      const batches = found.filter((batch) => batch !== undefined);
      return { claims: there, batches, purse, fundLeft: fund.leftFen, fundIn: fund.CHARITY, given };
    },
  };
}
