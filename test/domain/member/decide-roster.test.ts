import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemberId } from '#domain/ids.ts';
import type { Admission } from '#domain/member/decide-admit.ts';
import { decideRoster, ROSTER_CHANGES, type RosterChange, type RosterEntry } from '#domain/member/decide-roster.ts';
import type { Member, Membership, MembershipState } from '#domain/member/member.ts';
import { lastStep } from '#domain/member/membership.ts';
import { actOf, adminOf, bodyId, bodyWith, day } from '../../support/builders.ts';
import {
  HOME,
  memberFacts,
  memberIn,
  memberWith,
  membershipWith,
  sealedWith,
  stepWith,
  transferWith,
} from '../../support/member-with.ts';

const act = actOf(adminOf('330000', 'importer'), '2024-06-15');
const NEXT = bodyWith({ id: bodyId('next') });

interface Row extends Partial<Pick<RosterEntry, 'linked' | 'change' | 'revises' | 'reason'>> {
  readonly known?: Member | null;
  readonly admission?: Partial<Admission>;
}

/** What becomes of a row: the outcome, or the code it is rejected by. Of those known the row says the same as the record. */
function decide({ known = null, change = 'JOIN', reason = 'UNEMPLOYED', admission = {}, ...row }: Row) {
  const facts = memberFacts(known === null ? { person: sealedWith('one') } : {});
  const newId = 'mem_new' as MemberId;
  const given = { body: HOME, known, newId, facts, from: day('2024-03-01'), note: null, ...admission };
  return decideRoster({ linked: [], revises: true, ...row, admission: given, change, reason }, act);
}

function told(row: Row): string {
  const decision = decide(row);
  return decision.ok ? decision.value.outcome : decision.failure.code;
}

/** The field that a rejected row is refused for. */
function pathOf(row: Row): readonly string[] | undefined {
  const decision = decide(row);
  return !decision.ok && 'path' in decision.failure ? decision.failure.path : undefined;
}

function stateOf(row: Row): readonly MembershipState[] {
  const decision = decide(row);
  if (!decision.ok || decision.value.outcome === 'UNCHANGED') return [];
  return decision.value.decided.state.memberships.map((one) => lastStep(one).state);
}

describe('a row about somebody new', () => {
  it.each([
    ['JOIN', ['ACTIVE']],
    ['TRANSFER_IN', ['ACTIVE']],
    ['RETAIN', ['RETAINED']],
  ] as const)('by %s makes a member', (change, states) => {
    expect(stateOf({ change })).toEqual(states);
    expect(told({ change })).toBe('CREATED');
  });

  it.each(['TRANSFER_OUT', 'EXPEL', 'WITHDRAW'] as const)('by %s is rejected: nobody is known to leave', (change) => {
    expect(told({ change })).toBe('NOT_FOUND');
  });

  it('goes by the rules of admission', () => {
    const from = (text: string) => told({ admission: { from: day(text) } });
    expect([from('2019-12-31'), from('2020-01-01'), from('2024-06-15'), from('2024-06-16')]).toEqual([
      ...['BACKDATE_JOIN_BEFORE_BODY_FOUNDED', 'CREATED', 'CREATED', 'EFFECTIVE_DATE_IN_FUTURE'],
    ]);
  });
});

const later = { from: day('2024-06-01') };

describe('a row about somebody known', () => {
  it.each([
    ['JOIN', 'ACTIVE', {}, 'UNCHANGED'],
    ['TRANSFER_IN', 'ACTIVE', {}, 'UNCHANGED'],
    ['JOIN', 'ACTIVE', later, 'FACT_NOT_REVISABLE changedOn'],
    ['TRANSFER_IN', 'ACTIVE', later, 'FACT_NOT_REVISABLE changedOn'],
    ['JOIN', 'RETAINED', {}, 'FACT_NOT_REVISABLE change'],
    ['JOIN', 'APPLIED', { from: day('2024-05-01') }, 'FACT_NOT_REVISABLE change'],
    ['JOIN', 'ACTIVE', { body: NEXT }, 'SECOND_OPEN_MEMBERSHIP'],
    ['TRANSFER_IN', 'ACTIVE', { body: NEXT }, 'COMPLETE_WITHOUT_BOTH_CONSENTS'],
    ['RETAIN', 'ACTIVE', later, 'UPDATED'],
    ['RETAIN', 'RETAINED', { from: day('2024-05-01') }, 'UNCHANGED'],
    ['RETAIN', 'RETAINED', later, 'FACT_NOT_REVISABLE changedOn'],
    ['RETAIN', 'APPLIED', later, 'FACT_NOT_REVISABLE change'],
    ['WITHDRAW', 'ACTIVE', later, 'UPDATED'],
    ['EXPEL', 'ACTIVE', later, 'EXPEL_WITHOUT_DECISION'],
    ['EXPEL', 'RETAINED', later, 'EXPEL_WITHOUT_DECISION'],
    ['EXPEL', 'EXPELLED', { from: day('2024-05-01') }, 'UNCHANGED'],
    ['EXPEL', 'EXPELLED', later, 'EDIT_ENDED_MEMBERSHIP'],
    ['WITHDRAW', 'WITHDRAWN', { from: day('2024-05-01') }, 'UNCHANGED'],
    ['WITHDRAW', 'WITHDRAWN', later, 'EDIT_ENDED_MEMBERSHIP'],
    ['EXPEL', 'WITHDRAWN', { from: day('2024-05-01') }, 'EDIT_ENDED_MEMBERSHIP'],
    ['TRANSFER_OUT', 'ACTIVE', later, 'COMPLETE_WITHOUT_BOTH_CONSENTS'],
    ['TRANSFER_OUT', 'TRANSFERRED', { from: day('2024-05-01') }, 'UNCHANGED'],
    ['WITHDRAW', 'ACTIVE', { body: NEXT }, 'NOT_FOUND'],
    ['WITHDRAW', 'ACTIVE', { from: day('2024-02-29') }, 'EFFECTIVE_DATE_BEFORE_LAST'],
    ['WITHDRAW', 'APPLIED', later, 'ILLEGAL_TRANSITION'],
    ['JOIN', 'WITHDRAWN', later, 'CREATED'],
    ['JOIN', 'EXPELLED', later, 'REJOIN_EXPELLED_WITHOUT_REVIEW'],
    ['JOIN', 'DECEASED', later, 'EDIT_ENDED_MEMBERSHIP'],
  ] as const)('by %s, who is %s, with %j, is %s', (...[change, state, admission, outcome]) => {
    const [code, ...path] = outcome.split(' ');
    const row = { known: memberIn(state), change, admission };
    expect(told(row)).toBe(code);
    if (path.length > 0) expect(pathOf(row)).toEqual(path);
  });

  it('who applied and was approved later joined on the day of the approval', () => {
    const steps = [stepWith('APPLIED', '2024-02-01'), stepWith('ACTIVE', '2024-03-01')] as const;
    const back = [stepWith('RETAINED', '2024-04-01'), stepWith('ACTIVE', '2024-05-01')];
    for (const more of [[], back]) {
      const known = memberWith({ memberships: [membershipWith([...steps, ...more])] });
      const on = (text: string) => told({ known, admission: { from: day(text) } });
      expect([on('2024-02-01'), on('2024-02-29'), on('2024-03-01'), on('2024-03-02'), on('2024-05-01')]).toEqual([
        ...['FACT_NOT_REVISABLE', 'FACT_NOT_REVISABLE', 'UNCHANGED', 'FACT_NOT_REVISABLE', 'FACT_NOT_REVISABLE'],
      ]);
    }
  });

  it('changes nothing where the roster may not revise, and says what differs', () => {
    const row = { known: memberIn('ACTIVE'), revises: false };
    const migrant = { ...row, admission: { facts: memberFacts({ attributes: { migrant: true } }) } };
    const retained = { ...row, change: 'RETAIN', admission: later } as const;
    const withdrawn = { ...row, change: 'WITHDRAW', admission: later } as const;
    const differing = [migrant, retained, withdrawn];
    expect(differing.map(told)).toEqual(differing.map(() => 'EXISTS_WITH_OTHER_DATA'));
    expect(differing.map(pathOf)).toEqual([['migrant'], ['change'], ['change']]);
    expect(differing.map((one) => told({ ...one, revises: true }))).toEqual(differing.map(() => 'UPDATED'));
    expect(told(row)).toBe('UNCHANGED');
  });

  it('under another name is another person’s document', () => {
    const facts = memberFacts({ person: sealedWith('two', 'one') });
    expect(told({ known: memberIn('ACTIVE'), admission: { facts } })).toBe('PERSON_EXISTS');
    expect(told({ known: memberIn('WITHDRAWN'), admission: { ...later, facts } })).toBe('PERSON_EXISTS');
  });

  it.each(['RETAIN', 'WITHDRAW'] as const)('by %s takes its reason from the row, and has none made up', (change) => {
    const row = { known: memberIn('ACTIVE'), change, admission: later };
    const missing = decide({ ...row, reason: null });
    expect(missing.ok ? undefined : missing.failure).toEqual({ code: 'INPUT_INVALID', path: ['reason'] });
    const given = decide({ ...row, reason: 'LAID_OFF' });
    if (!given.ok || given.value.outcome === 'UNCHANGED') throw new Error('the row changes something');
    const [membership] = given.value.decided.state.memberships;
    const step = membership === undefined ? undefined : lastStep(membership);
    expect([step?.reason, step?.note]).toEqual(['LAID_OFF', null]);
  });

  it('who waits for a transfer is not retained before it is settled', () => {
    const known = memberIn('ACTIVE', { transfers: [transferWith()] });
    expect(told({ known, change: 'RETAIN', admission: later })).toBe('ILLEGAL_TRANSITION');
  });

  it('is written once: one version, whatever the row says', () => {
    const facts = memberFacts({ attributes: { migrant: true } });
    const decision = decide({ known: memberIn('ACTIVE'), change: 'RETAIN', admission: { ...later, facts } });
    if (!decision.ok || decision.value.outcome === 'UNCHANGED') throw new Error('the row changes something');
    const { state, audit } = decision.value.decided;
    expect(state.version).toBe(4);
    expect(audit.changes.map(({ field }) => field).sort()).toEqual(['migrant', 'state']);
  });
});

describe('a row about a membership that ended before the open one began', () => {
  const spanIn = (body = HOME, from = '2023-01-01', to = '2023-06-01') =>
    membershipWith([stepWith('ACTIVE', from), stepWith('WITHDRAWN', to)], body);
  const open = memberIn('ACTIVE');
  const own = (before: Membership) => ({ known: { ...open, memberships: [before, ...open.memberships] } });
  const ofLinked = (ended: Membership) => ({ known: open, linked: [ended] });

  it.each([
    ['JOIN', '2023-01-01', HOME, 'EDIT_ENDED_MEMBERSHIP'],
    ['JOIN', '2023-01-02', HOME, 'FACT_NOT_REVISABLE'],
    ['JOIN', '2024-03-01', HOME, 'UNCHANGED'],
    ['JOIN', '2023-01-01', NEXT, 'SECOND_OPEN_MEMBERSHIP'],
    ['WITHDRAW', '2023-06-01', HOME, 'UNCHANGED'],
    ['WITHDRAW', '2023-06-02', HOME, 'EFFECTIVE_DATE_BEFORE_LAST'],
    ['WITHDRAW', '2024-06-01', HOME, 'UPDATED'],
    ['EXPEL', '2023-06-01', HOME, 'EXPEL_WITHOUT_DECISION'],
    ['TRANSFER_OUT', '2023-06-01', HOME, 'COMPLETE_WITHOUT_BOTH_CONSENTS'],
    ['WITHDRAW', '2023-06-01', NEXT, 'NOT_FOUND'],
  ] as const)('by %s from %s: on the record itself, and on one that was linked to it', (...row) => {
    const [change, from, body, outcome] = row;
    for (const before of [own(spanIn()), ofLinked(spanIn())]) {
      expect(told({ ...before, change, admission: { body, from: day(from) } })).toBe(outcome);
    }
  });

  it.each([
    ['JOIN', '2023-01-01', 'EDIT_ENDED_MEMBERSHIP'],
    ['WITHDRAW', '2023-06-01', 'UNCHANGED'],
    ['WITHDRAW', '2023-06-02', 'EDIT_ENDED_MEMBERSHIP'],
  ] as const)('by %s from %s, in another body than the open one', (change, from, outcome) => {
    for (const before of [own(spanIn(NEXT)), ofLinked(spanIn(NEXT))]) {
      expect(told({ ...before, change, admission: { body: NEXT, from: day(from) } })).toBe(outcome);
    }
  });

  it('is about the open one where that says the same', () => {
    const linked = [spanIn(HOME, '2024-03-01', '2024-03-02')];
    expect(told({ known: open, linked })).toBe('UNCHANGED');
    expect(told({ known: memberIn('RETAINED'), linked })).toBe('EDIT_ENDED_MEMBERSHIP');
  });
});

const aRow = fc.record({
  change: fc.constantFrom<RosterChange>(...ROSTER_CHANGES),
  state: fc.constantFrom<MembershipState | null>(
    null,
    'APPLIED',
    'ACTIVE',
    'RETAINED',
    'WITHDRAWN',
    'EXPELLED',
    'TRANSFERRED',
  ),
  from: fc.constantFrom('2024-03-01', '2024-05-01', '2024-06-01', '2024-06-15'),
  migrant: fc.option(fc.boolean(), { nil: undefined }),
  honours: fc.array(fc.record({ name: fc.constantFrom('甲', '乙'), on: fc.constant(day('2024-06-01')) }), {
    maxLength: 3,
  }),
});

describe('the same row again', () => {
  it('changes nothing, in either mode, today or on a later day', () => {
    let changed = 0;
    fc.assert(
      fc.property(aRow, ({ change, state, from, migrant, honours }) => {
        const facts = memberFacts({ ...{ attributes: migrant === undefined ? {} : { migrant }, honours } });
        const known = state === null ? null : memberIn(state);
        const person = known === null ? { person: sealedWith('one') } : {};
        const row = { change, admission: { from: day(from), facts: { ...facts, ...person } } };
        const first = decide({ ...row, known });
        if (!first.ok || first.value.outcome === 'UNCHANGED') return;
        changed += 1;
        const after = first.value.decided.state;
        for (const revises of [true, false]) {
          expect(told({ ...row, known: after, revises })).toBe('UNCHANGED');
        }
      }),
      { seed: 20_240_615, numRuns: 500 },
    );
    expect(changed).toBeGreaterThan(100);
  });
});
