import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountCorrectors } from '#domain/claim/decide-pay.ts';
import {
  decideApproveDisbursement,
  decideFillDisbursement,
  decideLockDisbursement,
  decideNextDisbursementState,
  decideOpenDisbursement,
  decideReverseLine,
  decideSettleLine,
} from '#domain/disbursement/decide-disbursement.ts';
import {
  DISBURSEMENT_STATES,
  MOST_LINES,
  STATES_OF_DISBURSEMENT_ACTION,
  type Disbursement,
  type DisbursementAction,
} from '#domain/disbursement/disbursement.ts';
import type { ApiClientId, DisbursementId } from '#domain/ids.ts';
import { EDITION_STATES } from '#domain/program/edition.ts';
import { claimWith } from '../../support/claim-with.ts';
import { disbursementWith, linesOf } from '../../support/disbursement-with.ts';
import { fen } from '../../support/household.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actOn, editionWith, grantRule, MAKER, programWith, rulesWith } from '../../support/program-with.ts';

const act = actOn('2017-04-01');
const as = (id: ApiClientId) => ({ ...act, caller: { ...act.caller, id } });
const told = (kind: 'PAID' | 'CONFIRMED' | 'RETURNED', wasPaid = kind !== 'PAID') => {
  const outcome = kind === 'RETURNED' ? { kind, on: act.today, reason: '户名不符' } : { kind, on: act.today };
  return { outcome, fen: 100, wasPaid };
};

const TAKE: Readonly<Record<DisbursementAction, (batch: Disbursement) => ReturnType<typeof decideSettleLine>>> = {
  FILL: (batch) => decideFillDisbursement(batch, { count: 1, fen: 100 }, act),
  LOCK: (batch) => decideLockDisbursement(batch, batch.lines, act),
  UNLOCK: (batch) => decideNextDisbursementState(batch, 'UNLOCK', act),
  APPROVE: (batch) => decideApproveDisbursement(batch, act),
  SEND: (batch) => decideNextDisbursementState(batch, 'SEND', act),
  SETTLE: (batch) => decideSettleLine(batch, told('PAID'), act),
  CANCEL: (batch) => decideNextDisbursementState(batch, 'CANCEL', act),
};
const ACTIONS = Object.keys(TAKE) as DisbursementAction[];

/** Codes of their own, where a state is a step too early or too late for what is asked. */
const TOO_EARLY: Readonly<Record<string, string>> = {
  'SEND DRAFT': 'BATCH_UNAPPROVED',
  'SEND LOCKED': 'BATCH_UNAPPROVED',
  'SETTLE DRAFT': 'BATCH_UNAPPROVED',
  'SETTLE LOCKED': 'BATCH_UNAPPROVED',
  'SETTLE APPROVED': 'BATCH_UNAPPROVED',
  'CANCEL SENT': 'CANCEL_SENT_BATCH',
  'CANCEL PARTIALLY_SETTLED': 'CANCEL_SENT_BATCH',
  'CANCEL RECONCILED': 'CANCEL_SENT_BATCH',
};

describe('a batch', () => {
  const cells = DISBURSEMENT_STATES.flatMap((state) => ACTIONS.map((action) => ({ state, action })));
  it.each(cells)('that is $state: $action', ({ state, action }) => {
    const states: readonly string[] = STATES_OF_DISBURSEMENT_ACTION[action];
    const illegal = action === 'FILL' ? 'EDIT_LOCKED_BATCH' : (TOO_EARLY[`${action} ${state}`] ?? 'ILLEGAL_TRANSITION');
    expect(failureOf(TAKE[action](disbursementWith(state)))?.code).toBe(states.includes(state) ? undefined : illegal);
  });

  it.each(EDITION_STATES)('of an edition that is %s is opened', (state) => {
    const opening = (edition: ReturnType<typeof editionWith>) =>
      decideOpenDisbursement({ id: 'dis_1' as DisbursementId, code: 'PC-1', edition, program: programWith() }, act);
    const isLive = ['OPEN', 'CLOSED', 'SETTLING'].includes(state);
    const gives = editionWith(state, { rules: rulesWith({ grant: grantRule() }) });
    expect(failureOf(opening(gives))?.code).toBe(isLive ? undefined : 'EDITION_NOT_OPEN');
    expect(failureOf(opening({ ...gives, rules: rulesWith({ grant: null }) }))?.code).toBe('EDITION_NOT_OPEN');
  });

  it('holds as many lines as a batch may', () => {
    const fill = (count: number) => decideFillDisbursement(disbursementWith('DRAFT'), { count, fen: count * 100 }, act);
    expect(valueOf(fill(MOST_LINES - 3)).state.lines).toEqual(linesOf(MOST_LINES));
    expect(failureOf(fill(MOST_LINES - 2))?.code).toBe('LIST_FULL');
  });

  it.each([
    [3, 300, undefined],
    [2, 300, 'DECLARED_TOTAL_DIFFERS'],
    [3, 299, 'DECLARED_TOTAL_DIFFERS'],
    [3, 301, 'DECLARED_TOTAL_DIFFERS'],
  ])('of 3 lines that come to 3.00 is locked as %i lines that come to %i fen', (...[count, sum, code]) => {
    const decided = decideLockDisbursement(disbursementWith('DRAFT'), { count, fen: fen(sum) }, act);
    expect(failureOf(decided)?.code).toBe(code);
  });

  it('of no line is not locked', () => {
    const empty = disbursementWith('DRAFT', { lines: linesOf(0) });
    expect(failureOf(decideLockDisbursement(empty, linesOf(0), act))?.code).toBe('DECLARED_TOTAL_DIFFERS');
  });

  it('is approved by nobody who opened, filled or locked it, or named an account of its lines anew', () => {
    const [filler, locker] = ['client_filler' as ApiClientId, 'client_locker' as ApiClientId];
    const corrector = 'client_corrector' as ApiClientId;
    const step = { on: act.today, recordedAt: act.now, reason: null };
    const corrected = claimWith('APPROVED', {
      steps: [
        { ...step, state: 'BANK_RETURNED', by: filler },
        { ...step, state: 'APPROVED', by: corrector },
      ],
    });
    const line = { count: 1, fen: 100, accountsBy: accountCorrectors(corrected) };
    const filled = valueOf(decideFillDisbursement(disbursementWith('DRAFT'), line, as(filler))).state;
    const locked = valueOf(decideLockDisbursement(filled, filled.lines, as(locker))).state;
    for (const maker of [MAKER, filler, locker, corrector]) {
      expect(failureOf(decideApproveDisbursement(locked, as(maker)))?.code).toBe('APPROVE_OWN');
    }
    expect(valueOf(decideApproveDisbursement(locked, act)).state.state).toBe('APPROVED');
  });
});

type Line = 'OPEN' | 'PAID' | 'CONFIRMED' | 'RETURNED' | 'REVERSED';
const NEXT: Readonly<Record<Line, readonly Line[]>> = {
  ...{ OPEN: ['PAID', 'RETURNED'], PAID: ['CONFIRMED', 'RETURNED', 'REVERSED'], CONFIRMED: ['REVERSED'] },
  ...{ RETURNED: [], REVERSED: [] },
};

/** The batch after one of its lines went from one state to another. */
function batchAfter(batch: Disbursement, from: Line, to: Line): Disbursement {
  if (to === 'REVERSED') return decideReverseLine(batch, { fen: 100, wasConfirmed: from === 'CONFIRMED' }, act).state;
  if (to === 'OPEN') return batch;
  return valueOf(decideSettleLine(batch, told(to, from === 'PAID'), act)).state;
}

describe('the sums of a batch', () => {
  it('are those of its lines after anything a bank tells and any reversal, and it is done with its last line', () => {
    const moves = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })), { maxLength: 12 });
    fc.assert(
      fc.property(moves, (chosen) => {
        const lines: Line[] = ['OPEN', 'OPEN', 'OPEN'];
        let batch = disbursementWith('SENT');
        for (const [at, choice] of chosen) {
          const from = lines[at] ?? 'OPEN';
          const to = NEXT[from][choice];
          if (to === undefined) continue;
          batch = batchAfter(batch, from, to);
          lines[at] = to;
          const count = (...states: readonly Line[]) => linesOf(lines.filter((line) => states.includes(line)).length);
          const { paid, confirmed, returned, reversed } = batch;
          expect({ paid, confirmed, returned, reversed }).toEqual({
            ...{ paid: count('PAID', 'CONFIRMED'), confirmed: count('CONFIRMED') },
            ...{ returned: count('RETURNED'), reversed: count('REVERSED') },
          });
          const isDone = lines.every((line) => line !== 'OPEN' && line !== 'PAID');
          expect(batch.state).toBe(isDone ? 'RECONCILED' : 'PARTIALLY_SETTLED');
        }
      }),
      { numRuns: 500 },
    );
  });
});
