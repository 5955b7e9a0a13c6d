import { expect, it } from 'vitest';
import type { ProgramClaim } from '#domain/claim/claim.ts';
import type { Disbursement } from '#domain/disbursement/disbursement.ts';
import type { ClaimId, ProgramEditionId, ProgramId } from '#domain/ids.ts';
import { aidNamesOf } from '#services/claim-access.ts';
import { moneyDeeds, type MoneyDeeds, type MoneyPlace } from '../support/claim-money.ts';
import { diceOf } from '../support/dice.ts';
import { plantMember } from '../support/household.ts';
import { openProgramApi } from '../support/program-api.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const api = openProgramApi(service);
const COURSES = Number(process.env['MONEY_COURSES'] ?? '3');
const STEPS = 40;
const CAP = 250;
let people = 0;

type Tight = Pick<MoneyPlace, 'budgetFen' | 'receiptFen'>;
/** In some courses the budget is what runs out, in others the fund. */
const TIGHT: readonly [Tight, Tight] = [
  { budgetFen: 500, receiptFen: 400 },
  { budgetFen: 900, receiptFen: 150 },
];

/** Four people with three claims each of 1 yuan, reviewed twice, on a budget and a fund of nothing. */
async function moneyPlace({ budgetFen, receiptFen }: Tight): Promise<MoneyPlace> {
  service.clock.set('2017-03-10');
  const { id: programId } = await api.program({ kind: 'FUND' });
  const rule = { category: 'MEDICAL', claimants: ['MEMBER'], amount: { fixed: 100 }, fromFund: true };
  const grant = { ...rule, perPerson: 'ONE_PER_EVENT', yearlyCap: CAP };
  const { id: editionId } = await api.opened({ budget: budgetFen, rules: { grant } }, programId);
  const claimIds: ClaimId[] = [];
  for (let person = 0; person < 4; person += 1) {
    people += 1;
    const { id: memberId } = await plantMember(service.request(), {
      body: service.federations.zhejiang.base,
      order: people,
    });
    for (const eventOn of ['2017-03-01', '2017-03-02', '2017-03-03']) {
      claimIds.push((await api.reviewed(editionId, { memberId }, { eventOn })).id as ClaimId);
    }
  }
  const ids = { programId: programId as ProgramId, editionId: editionId as ProgramEditionId };
  return { ...ids, budgetFen, receiptFen, capFen: CAP, claimIds, batchIds: [] };
}
const GRANTED = new Set(['APPROVED', 'IN_BATCH', 'PAID', 'RECONCILED', 'BANK_RETURNED']);
const PAID = new Set(['PAID', 'RECONCILED']);
const sumOf = (claims: readonly ProgramClaim[], states: ReadonlySet<string>): number =>
  claims.filter(({ state }) => states.has(state)).reduce((sum, { grantFen }) => sum + (grantFen ?? 0), 0);

/** The sums of each batch are those of its lines, as the claims tell of them. */
function expectBatches(claims: readonly ProgramClaim[], batches: readonly Disbursement[]): void {
  for (const { id, paid, confirmed, returned, reversed } of batches) {
    const lines = claims.flatMap(({ state, payments }) =>
      payments.filter(({ batchId }) => batchId === id).map((line) => ({ ...line, state })),
    );
    const standing = lines.filter((line) => line.returned === null);
    const sum = (some: readonly (typeof lines)[number][]) => {
      return { count: some.length, fen: some.reduce((all, { fen }) => all + fen, 0) };
    };
    expect({ paid, confirmed, returned, reversed }).toEqual({
      paid: sum(standing.filter(({ state }) => PAID.has(state))),
      confirmed: sum(standing.filter(({ state }) => state === 'RECONCILED')),
      returned: sum(lines.filter((line) => typeof line.returned?.reason === 'string')),
      reversed: sum(standing.filter(({ state }) => state === 'REVERSED')),
    });
  }
}

/** What the store counts is what the claims say, and nothing is overdrawn. */
async function expectConserved(deeds: MoneyDeeds, { budgetFen, capFen }: MoneyPlace): Promise<void> {
  const { claims, batches, purse, fundLeft, fundIn, given } = await deeds.count();
  expectBatches(claims, batches);
  const granted = sumOf(claims, GRANTED);
  expect({ granted: purse.grantedFen, paid: purse.paidFen }).toEqual({ granted, paid: sumOf(claims, PAID) });
  expect(purse.budgetLeftFen).toBe(budgetFen - granted);
  expect(fundLeft).toBe(fundIn - granted);
  expect(Math.min(purse.budgetLeftFen ?? 0, fundLeft)).toBeGreaterThanOrEqual(0);
  for (const [name, sum] of given) {
    expect(sum).toBe(
      sumOf(
        claims.filter((claim) => aidNamesOf(claim).includes(name)),
        GRANTED,
      ),
    );
    expect(sum).toBeLessThanOrEqual(capFen);
  }
  for (const { payments } of claims) {
    expect(payments.filter(({ returned }) => returned === null).length).toBeLessThanOrEqual(1);
  }
}

it.each(Array.from({ length: COURSES }, (_, index) => index))(
  'no course of deeds at once makes or loses a fen (%i)',
  async (seed) => {
    const place = await moneyPlace(seed % 2 === 0 ? TIGHT[0] : TIGHT[1]);
    const deeds = moneyDeeds(service, place, diceOf(seed + 1));
    const codes = new Map<string, number>();
    for (let step = 0; step < STEPS; step += 1) {
      const isRush = step % 10 === 9;
      const told = isRush ? await deeds.approveAll() : await Promise.all([deeds.deed(), deeds.deed(), deeds.deed()]);
      for (const code of told) codes.set(code ?? 'DONE', (codes.get(code ?? 'DONE') ?? 0) + 1);
      await expectConserved(deeds, place);
    }
    // A course in which nothing was done would show nothing.
    expect(codes.get('DONE') ?? 0).toBeGreaterThan(STEPS / 2);
  },
  120_000,
);
