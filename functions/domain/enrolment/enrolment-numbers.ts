import type { PurseNumbers } from '../program/edition-purse.ts';
import type { Enrolment } from './enrolment.ts';

/** Whether an enrolment holds one of the places of its edition. */
function holdsPlace(enrolment: Enrolment | null): boolean {
  return enrolment?.state === 'ENROLLED' || enrolment?.state === 'PAUSED';
}

const wasEnrolled = (enrolment: Enrolment | null): boolean =>
  enrolment?.steps.some(({ state }) => state === 'ENROLLED') ?? false;

const isIn = (enrolment: Enrolment | null, state: Enrolment['state']): number => Number(enrolment?.state === state);

/** What a change of an enrolment adds to the numbers of its edition; places are counted only where there is a quota. */
export function enrolmentNumbers(
  { before, after }: { readonly before: Enrolment | null; readonly after: Enrolment },
  hasQuota: boolean,
): Partial<PurseNumbers> {
  const places = Number(holdsPlace(after)) - Number(holdsPlace(before));
  const first = Number(wasEnrolled(after)) - Number(wasEnrolled(before));
  const numbers = {
    ...(hasQuota ? { placesLeft: -places } : {}),
    ...{ applied: isIn(after, 'APPLIED') - isIn(before, 'APPLIED'), enrolled: places, everEnrolled: first },
    ...{ waiting: isIn(after, 'WAITLISTED') - isIn(before, 'WAITLISTED') },
    contributionsFen: first * after.contributionFen,
  };
  return Object.fromEntries(Object.entries(numbers).filter(([, number]) => number !== 0));
}
