import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { Enrollee, NamedNonMember } from '#domain/enrolment/enrollee.ts';
import { parseId, type ClaimId, type EnrolmentId } from '#domain/ids.ts';
import type { PersonalFacts } from '#domain/member/member.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { findClaim } from './claim-access.ts';
import { findEnrolment } from './enrolment-access.ts';
import type { Ports } from './ports.ts';
import { tracedReveal } from './traced-reveal.ts';

/** An enrolment or a claim, for whose record the facts of a non-member are sealed. */
export type EnrolleeRecordId = EnrolmentId | ClaimId;

async function readEnrolleeOf(ports: Ports, act: Act, id: EnrolleeRecordId): Promise<Enrollee | undefined> {
  const enrolmentId = parseId('Enrolment', id);
  if (enrolmentId !== undefined) return (await findEnrolment(ports, act, enrolmentId))?.enrollee;
  const claimId = parseId('Claim', id);
  return claimId === undefined ? undefined : (await findClaim(ports, act, claimId))?.claimant;
}

/** Somebody who is no member in an enrolment or a claim that the caller sees; members and households are revealed by their own records. */
async function findNonMember(
  ports: Ports,
  act: Act,
  { id }: { readonly id: EnrolleeRecordId },
): Promise<Result<NamedNonMember, Problem>> {
  const enrollee = mayDo(act.caller.role, 'enrolment:reveal') ? await readEnrolleeOf(ports, act, id) : undefined;
  return enrollee?.kind === 'NON_MEMBER' ? succeed({ ...enrollee, ownerId: id }) : fail(ruleProblem('NOT_FOUND', 'id'));
}

/** Answers the name of somebody who is no member in the clear, and leaves a trace. */
export const revealEnrollee = tracedReveal<EnrolleeRecordId, NamedNonMember, Pick<PersonalFacts, 'name'>>(
  'revealEnrollee',
  {
    ...{ find: findNonMember, action: 'REVEAL_ENROLLEE', field: 'enrollee' },
    open: async (ports, { ownerId, secrets }) => {
      const { name } = (await ports.vault.open(ownerId, secrets)) as PersonalFacts;
      return { name };
    },
  },
);
