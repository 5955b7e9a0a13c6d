import { minutesIn } from '#domain/volunteer/volunteer.ts';
import { findVisibleMember } from '#services/member-access.ts';
import { findVisibleBody } from '#services/row-access.ts';
import { openMasked } from '#services/show-submission.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const Volunteer: NonNullable<CompleteResolvers['Volunteer']> = {
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  member: async ({ person }, _args, { ports, act }) =>
    person.kind === 'MEMBER' ? ((await findVisibleMember(ports, act, person.memberId)) ?? null) : null,
  personName: async ({ id, person }, _args, { ports }) =>
    person.kind === 'PERSON' ? openMasked(ports, id, person.name) : null,
  confirmedMinutes: (volunteer) => minutesIn(volunteer, 'CONFIRMED'),
  waitingMinutes: (volunteer) => minutesIn(volunteer, 'RECORDED'),
};
