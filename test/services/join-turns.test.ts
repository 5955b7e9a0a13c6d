import { expect, it } from 'vitest';
import type { ProgramEditionId } from '#domain/ids.ts';
import { joinTurns } from '#services/join-turns.ts';
import type { Write } from '#services/ports/writes.ts';

type Turn = Extract<Write, { type: 'TURN_PURSE' }>;
const turn = (edition: string, add: Turn['add'], stages: Turn['stages'] = ['OPEN', 'CLOSED']): Turn => {
  return { type: 'TURN_PURSE', editionId: `edn_${edition}` as ProgramEditionId, stages, add };
};
const other: Write = { type: 'LIST_ENROLMENT', name: 'mem_1', enrolmentId: 'enr_1' as never };

it('what is added to one purse is added together, in the stages that all of it may be in', () => {
  const writes = [
    ...[turn('a', { enrolled: 1, placesLeft: -1 }), other, turn('b', { waiting: 1 })],
    ...[turn('a', { enrolled: 1, waiting: 1 }, ['OPEN'])],
  ];
  expect(joinTurns(writes)).toEqual([
    other,
    turn('a', { enrolled: 2, placesLeft: -1, waiting: 1 }, ['OPEN']),
    turn('b', { waiting: 1 }),
  ]);
});

it('writes that turn no purse stay as they are', () => {
  expect(joinTurns([other])).toEqual([other]);
});
