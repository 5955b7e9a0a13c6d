import { describe, expect, it } from 'vitest';
import type { AidGrant } from '#domain/claim/aid-year.ts';
import type { ProgramEditionId, ProgramId } from '#domain/ids.ts';
import type { EditionState } from '#domain/program/edition.ts';
import type { PurseNumbers } from '#domain/program/edition-purse.ts';
import type { ProgramWrite } from '#services/ports/program-writes.ts';
import { createTestTable } from '../support/engine.ts';
import { fen } from '../support/household.ts';
import { changeOf } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const service = createTestPorts(await createTestTable(), { now: '2024-06-15' });
/** Commits a write as somebody does whose reading is out of date: what the store holds is all that stands against it. */
const commit = async (write: ProgramWrite): Promise<string> =>
  (await service.request().ledger.commit(changeOf(service, write))).outcome;

const PROGRAM = 'prog_one' as ProgramId;
const OTHER = 'prog_two' as ProgramId;

describe('the aid of a year', () => {
  const grantOf = (facts: Partial<AidGrant> = {}): AidGrant => ({
    ...{ category: 'MEDICAL', programId: PROGRAM, fen: 100, capFen: 250, excludes: [] },
    ...facts,
  });
  const count = (name: string, facts: Partial<AidGrant> = {}, sign: 1 | -1 = 1) =>
    commit({ type: 'COUNT_AID', name, year: '2024', grant: grantOf(facts), sign });

  it('never comes to more than the cap of its category, and takes back what was given', async () => {
    expect(await count('capped', { fen: 251 })).toBe('CONTENDED');
    expect(await count('capped', { fen: 150 })).toBe('COMMITTED');
    expect(await count('capped', { fen: 101 })).toBe('CONTENDED');
    expect(await count('capped', { fen: 101, category: 'SCHOOLING' })).toBe('COMMITTED');
    expect(await count('capped', { fen: 100 })).toBe('COMMITTED');
    expect(await count('capped', { fen: 100 }, -1)).toBe('COMMITTED');
    expect(await count('capped', { fen: 100 })).toBe('COMMITTED');
    const [year] = await service.request().claims.readAid(['capped'], '2024');
    expect(year?.fen).toEqual({ MEDICAL: 250, SCHOOLING: 101 });
  });

  it.each<[string, Partial<AidGrant>, Partial<AidGrant>]>([
    ['a category', { category: 'HARDSHIP', excludes: ['MEDICAL'] }, {}],
    ['a programme', { category: 'HARDSHIP', programId: OTHER, excludes: [PROGRAM] }, {}],
    ['itself', { excludes: ['MEDICAL'] }, { excludes: ['MEDICAL'] }],
  ])('is not given beside what excludes %s, whichever came first', async (excluded, one, other) => {
    for (const [order, [first, second]] of [[one, other] as const, [other, one] as const].entries()) {
      const name = `${excluded}-${String(order)}`;
      expect(await count(name, first)).toBe('COMMITTED');
      expect(await count(name, second)).toBe('CONTENDED');
      expect(await count(name, first, -1)).toBe('COMMITTED');
      expect(await count(name, second)).toBe('COMMITTED');
    }
  });
});

it('takes nothing from a fund that is not there', async () => {
  const turn = (leftFen: number) => commit({ type: 'TURN_FUND', programId: PROGRAM, add: { leftFen } });
  expect(await turn(-1)).toBe('CONTENDED');
  expect(await turn(100)).toBe('COMMITTED');
  expect(await turn(-101)).toBe('CONTENDED');
  expect(await turn(-100)).toBe('COMMITTED');
  expect((await service.request().funds.readNumbers(PROGRAM)).leftFen).toBe(0);
});

describe('the purse of an edition', () => {
  const opened = async (name: string): Promise<ProgramEditionId> => {
    const editionId = `edn_${name}` as ProgramEditionId;
    const open = { type: 'OPEN_PURSE', editionId, places: 1, budgetFen: fen(100) } as const;
    expect(await commit(open)).toBe('COMMITTED');
    expect(await commit(open)).toBe('CONTENDED');
    return editionId;
  };
  const turn = (editionId: ProgramEditionId, add: Partial<PurseNumbers>, stages: readonly EditionState[] = ['OPEN']) =>
    commit({ type: 'TURN_PURSE', editionId, stages, add });

  it.each([
    ['budgetLeftFen', 100],
    ['placesLeft', 1],
  ] as const)('has never less than nothing: %s', async (number, left) => {
    const id = await opened(number);
    expect(await turn(id, { [number]: -left - 1 })).toBe('CONTENDED');
    expect(await turn(id, { [number]: -left })).toBe('COMMITTED');
    expect(await turn(id, { [number]: -1 })).toBe('CONTENDED');
    expect(await turn(id, { [number]: 1 })).toBe('COMMITTED');
    expect(await turn(id, { [number]: -1 })).toBe('COMMITTED');
  });

  it('is turned in the states that were asked for alone', async () => {
    const id = await opened('stage');
    expect(await turn(id, { enrolled: 1 }, ['CLOSED', 'SETTLING'])).toBe('CONTENDED');
    expect(await turn(id, { enrolled: 1 }, ['CLOSED', 'OPEN'])).toBe('COMMITTED');
  });

  it('is settled while no claim is open, and cancelled while nothing was paid either', async () => {
    const id = await opened('idle');
    const end = (idle: 'NO_CLAIMS' | 'UNPAID') =>
      commit({ type: 'TURN_PURSE', editionId: id, stages: ['OPEN'], add: {}, idle });
    expect(await end('UNPAID')).toBe('COMMITTED');
    await turn(id, { openClaims: 1 });
    expect([await end('NO_CLAIMS'), await end('UNPAID')]).toEqual(['CONTENDED', 'CONTENDED']);
    await turn(id, { openClaims: -1, paidFen: 1 });
    expect([await end('NO_CLAIMS'), await end('UNPAID')]).toEqual(['COMMITTED', 'CONTENDED']);
  });
});
