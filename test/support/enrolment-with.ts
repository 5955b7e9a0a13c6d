import type { EnrolleeFacts } from '#domain/enrolment/enrollee.ts';
import type { Enrolment, StoredState } from '#domain/enrolment/enrolment.ts';
import type { EnrolmentId, MemberId, ProgramEditionId, ProgramId } from '#domain/ids.ts';
import { bodyId, day, region } from './builders.ts';
import { noon } from './hardship-file.ts';
import { fen } from './household.ts';
import { MAKER } from './program-with.ts';

/** A member of 30 years in 2017 who is no migrant and in no hardship file, but for the facts given. */
export function enrolleeWith(facts: Partial<EnrolleeFacts> = {}): EnrolleeFacts {
  const memberId = 'mem_1' as MemberId;
  return {
    ...{ enrollee: { kind: 'MEMBER', memberId }, names: [memberId], birthDate: day('1987-01-01'), sex: 'FEMALE' },
    ...{ migrant: false, tier: null, isMember: true },
    ...facts,
  };
}

/** Where the enrolment of a test counts. */
export const PLACE = {
  ...{ unionBodyId: bodyId('body'), bodyPath: 'body/', federation: region('330000'), regionCode: region('330881') },
};

/** An enrolment of 2017 in a state, asked for by `MAKER` on the first of January, but for the facts given. */
export function enrolmentWith(state: StoredState, facts: Partial<Enrolment> = {}): Enrolment {
  const { enrollee, names } = enrolleeWith();
  const step = { from: day('2017-01-01'), recordedAt: noon('2017-01-01'), by: MAKER, reason: null };
  return {
    ...{ ...PLACE, id: 'enr_1' as EnrolmentId, version: 2, programId: 'prog_1' as ProgramId, enrollee, names },
    ...{ editionId: 'edn_4' as ProgramEditionId, state, steps: [{ ...step, state }], pauses: [], renewal: false },
    cover: { from: day('2017-01-01'), to: day('2018-01-01'), claimableFrom: day('2017-01-31') },
    contributionFen: fen(10_000),
    ...facts,
  };
}
