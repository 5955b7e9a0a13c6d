import type { Enrollee as Facts } from '#domain/enrolment/enrollee.ts';
import type { PersonalFacts } from '#domain/member/member.ts';
import { maskPersonName } from '#domain/personal/mask.ts';
import { findHardshipFile } from '#services/hardship-access.ts';
import { findVisibleMember } from '#services/member-access.ts';
import { findVisibleBody } from '#services/row-access.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

const TYPES = {
  MEMBER: 'MemberEnrollee',
  HOUSEHOLD: 'HouseholdEnrollee',
  UNION_BODY: 'BodyEnrollee',
  EMPLOYER: 'EmployerEnrollee',
  NON_MEMBER: 'NonMemberEnrollee',
} as const satisfies Record<Facts['kind'], string>;

export const Enrollee: NonNullable<CompleteResolvers['Enrollee']> = { __resolveType: ({ kind }) => TYPES[kind] };

export const MemberEnrollee: NonNullable<CompleteResolvers['MemberEnrollee']> = {
  member: async ({ memberId }, _args, { ports, act }) => (await findVisibleMember(ports, act, memberId)) ?? null,
};

export const HouseholdEnrollee: NonNullable<CompleteResolvers['HouseholdEnrollee']> = {
  hardshipFile: async ({ hardshipFileId }, _args, { ports, act }) =>
    (await findHardshipFile(ports, act, hardshipFileId)) ?? null,
};

export const BodyEnrollee: NonNullable<CompleteResolvers['BodyEnrollee']> = {
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
};

export const NonMemberEnrollee: NonNullable<CompleteResolvers['NonMemberEnrollee']> = {
  name: async ({ secrets, ownerId }, _args, { ports }) => {
    const { name } = (await ports.vault.open(ownerId, secrets)) as PersonalFacts;
    return maskPersonName(name);
  },
};
