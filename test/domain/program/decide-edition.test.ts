import { describe, expect, it } from 'vitest';
import {
  decideCancelEdition,
  decideDraftEdition,
  decideNextEditionState,
  decideOpenEdition,
  decideReviseEdition,
  decideSettleEdition,
} from '#domain/program/decide-edition.ts';
import {
  EDITION_STATES,
  STATES_OF_EDITION_ACTION,
  type EditionAction,
  type EditionTerms,
} from '#domain/program/edition.ts';
import type { Problem } from '#domain/problem.ts';
import type { ApiClientId, ProgramEditionId, ProgramId } from '#domain/ids.ts';
import { bodyWith, day } from '../../support/builders.ts';
import { fen } from '../../support/household.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actOn, editionTermsWith, editionWith, MAKER, programWith, rulesWith } from '../../support/program-with.ts';

const act = actOn('2017-02-01');
const ownAct = { ...act, caller: { ...act.caller, id: MAKER } };
const PLACE = { program: programWith(), body: bodyWith() };
const idle = { openClaims: 0, paidFen: 0 };
const setup = (terms: Partial<EditionTerms> = {}) => ({
  id: 'edn_new' as ProgramEditionId,
  program: programWith(),
  terms: editionTermsWith(terms),
  previous: null,
});

const TAKE: Readonly<Record<EditionAction, (state: (typeof EDITION_STATES)[number]) => { readonly ok: boolean }>> = {
  REVISE: (state) => decideReviseEdition(editionWith(state), { terms: {}, previous: null }, act),
  OPEN: (state) => decideOpenEdition(editionWith(state), PLACE, act),
  CLOSE: (state) => decideNextEditionState(editionWith(state), 'CLOSE', act),
  BEGIN_SETTLEMENT: (state) => decideNextEditionState(editionWith(state), 'BEGIN_SETTLEMENT', act),
  SETTLE: (state) => decideSettleEdition(editionWith(state), idle, act),
  CANCEL: (state) => decideCancelEdition(editionWith(state), { reason: '停办', balance: idle }, act),
};

/** A refusal as `CODE path`; empty for none. */
function toldOf(problem: Problem | undefined): string {
  if (problem === undefined) return '';
  return `${problem.code} ${'path' in problem ? (problem.path ?? []).join('.') : ''}`.trim();
}

describe('an edition', () => {
  const cells = EDITION_STATES.flatMap((state) =>
    (Object.keys(TAKE) as EditionAction[]).map((action) => ({ state, action })),
  );
  it.each(cells)('in $state: $action', ({ state, action }) => {
    const states: readonly string[] = STATES_OF_EDITION_ACTION[action];
    const decided = TAKE[action](state);
    expect(decided.ok).toBe(states.includes(state));
    if (decided.ok) return;
    const expected = action === 'REVISE' ? 'CHANGE_RULE_WHILE_OPEN' : 'ILLEGAL_TRANSITION';
    expect(decided).toMatchObject({ failure: { code: expected } });
  });

  it.each([
    ['OPEN', (by: typeof act) => decideOpenEdition(editionWith('DRAFT'), PLACE, by)],
    ['SETTLE', (by: typeof act) => decideSettleEdition(editionWith('SETTLING'), idle, by)],
  ])('is brought to %s by another than made it', (_action, decide) => {
    expect(failureOf(decide(ownAct))?.code).toBe('APPROVE_OWN');
    expect(decide(act).ok).toBe(true);
  });

  it('is opened by none of those who revised it', () => {
    const revised = valueOf(decideReviseEdition(editionWith('DRAFT'), { terms: {}, previous: null }, act)).state;
    expect(revised.makers).toEqual([MAKER, act.caller.id]);
    expect(failureOf(decideOpenEdition(revised, PLACE, act))?.code).toBe('APPROVE_OWN');
  });

  it('keeps its rules as they were, byte for byte, when it is opened, closed and settled', () => {
    const draft = editionWith('DRAFT');
    const other = { ...act, caller: { ...act.caller, id: 'client_third' as ApiClientId } };
    const open = valueOf(decideOpenEdition(draft, PLACE, act)).state;
    const closed = valueOf(decideNextEditionState(open, 'CLOSE', act)).state;
    const settling = valueOf(decideNextEditionState(closed, 'BEGIN_SETTLEMENT', act)).state;
    const settled = valueOf(decideSettleEdition(settling, idle, other)).state;
    expect(settled.steps.map(({ state }) => state)).toEqual(['DRAFT', 'OPEN', 'CLOSED', 'SETTLING', 'SETTLED']);
    for (const edition of [open, closed, settled])
      expect(JSON.stringify(edition.rules)).toBe(JSON.stringify(draft.rules));
  });

  it('is not settled while a claim is open', () => {
    expect(failureOf(decideSettleEdition(editionWith('SETTLING'), { ...idle, openClaims: 1 }, act))?.code).toBe(
      'SETTLE_WITH_OPEN_CLAIMS',
    );
  });

  it.each([
    [{ openClaims: 1, paidFen: 0 }, 'SETTLE_WITH_OPEN_CLAIMS'],
    [{ openClaims: 0, paidFen: 1 }, 'CANCEL_WITH_PAYMENTS'],
  ])('with %o is not cancelled: %s', (balance, code) => {
    const decided = decideCancelEdition(editionWith('CLOSED'), { reason: '停办', balance }, act);
    expect(failureOf(decided)?.code).toBe(code);
  });

  it('of a programme that has ended is neither drafted nor opened', () => {
    const ended = programWith({ endedOn: day('2017-01-31') });
    expect(failureOf(decideDraftEdition({ ...setup(), program: ended }, act))?.code).toBe('PROGRAM_ENDED');
    expect(failureOf(decideOpenEdition(editionWith('DRAFT'), { ...PLACE, program: ended }, act))?.code).toBe(
      'PROGRAM_ENDED',
    );
  });
});

it.each([
  ['ACTIVE', undefined],
  ['SUSPENDED', undefined],
  ['DISSOLVED', 'BODY_CLOSED'],
] as const)('an edition of a body that is %s is opened', (...[state, code]) => {
  const body = bodyWith({ state });
  expect(failureOf(decideOpenEdition(editionWith('DRAFT'), { ...PLACE, body }, act))?.code).toBe(code);
});

describe('the terms of an edition', () => {
  it.each([
    ['a day', { to: day('2017-01-02') }, ''],
    ['no day', { to: day('2017-01-01') }, 'INTERVAL_INVALID to'],
    ['3,660 days', { to: day('2027-01-09') }, ''],
    ['3,661 days', { to: day('2027-01-10') }, 'INTERVAL_INVALID to'],
    ['one place', { quota: 1 }, ''],
    ['no place', { quota: 0 }, 'INPUT_INVALID quota'],
    ['10 million places', { quota: 10_000_000 }, ''],
    ['a place more', { quota: 10_000_001 }, 'INPUT_INVALID quota'],
    ['a fen', { budgetFen: fen(1) }, ''],
    ['no fen', { budgetFen: fen(0) }, 'INPUT_INVALID budget'],
    ['the largest budget', { budgetFen: fen(1_000_000_000_000) }, ''],
    ['a fen more', { budgetFen: fen(1_000_000_000_001) }, 'INPUT_INVALID budget'],
    [
      'a quota where nobody enrols',
      { quota: 1, rules: rulesWith({ enrolment: null, cover: null, grant: null }) },
      'INPUT_INVALID quota',
    ],
    [
      'a budget where nothing is given',
      { budgetFen: fen(1), rules: rulesWith({ grant: null }) },
      'INPUT_INVALID budget',
    ],
    ['an edition before that is not there', { previousId: 'edn_3' as ProgramEditionId }, 'NOT_FOUND previousId'],
  ])('%s', (_name, terms, refusal) => {
    const decided = decideDraftEdition(setup(terms), act);
    expect(toldOf(failureOf(decided))).toBe(refusal);
  });

  it.each([
    ['of another programme', { programId: 'prog_2' as ProgramId }, 'NOT_FOUND'],
    ['that begins on the same day', { from: day('2017-01-01') }, 'INTERVAL_INVALID'],
    ['that begins a day before', { from: day('2016-12-31') }, undefined],
  ])('go on from an edition %s', (_name, facts, code) => {
    const previous = editionWith('SETTLED', { id: 'edn_3' as ProgramEditionId, from: day('2016-01-01'), ...facts });
    const decided = decideDraftEdition({ ...setup({ previousId: previous.id }), previous }, act);
    expect(decided.ok ? undefined : decided.failure.code).toBe(code);
  });
});
