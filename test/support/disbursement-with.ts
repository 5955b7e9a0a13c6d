import type { Disbursement, DisbursementState, LineSum } from '#domain/disbursement/disbursement.ts';
import type { DisbursementId, ProgramEditionId, ProgramId } from '#domain/ids.ts';
import { PLACE } from './enrolment-with.ts';
import { noon } from './hardship-file.ts';
import { day } from './builders.ts';
import { fen } from './household.ts';
import { MAKER } from './program-with.ts';

/** So many lines of 1 yuan. */
export const linesOf = (count: number): LineSum => ({ count, fen: fen(count * 100) });

/** A batch of three lines of 1 yuan in a state, made by `MAKER`, but for the facts given. */
export function disbursementWith(state: DisbursementState, facts: Partial<Disbursement> = {}): Disbursement {
  const { unionBodyId, bodyPath, federation } = PLACE;
  const step = { state, on: day('2017-03-02'), recordedAt: noon('2017-03-02'), by: MAKER };
  return {
    ...{ id: 'dis_1' as DisbursementId, version: 2, code: 'PC-1', programId: 'prog_1' as ProgramId },
    ...{ editionId: 'edn_4' as ProgramEditionId, unionBodyId, bodyPath, federation, state, steps: [step] },
    ...{ makers: [MAKER], lines: linesOf(3), declared: state === 'DRAFT' ? null : linesOf(3) },
    ...{ paid: linesOf(0), returned: linesOf(0), confirmed: linesOf(0), reversed: linesOf(0) },
    ...facts,
  };
}
