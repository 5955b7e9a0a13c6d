import type { LocalDate } from '#domain/day.ts';
import { valueOn, type Dated } from '#domain/member/dated.ts';
import { maskBankAccount, maskDocument, maskMobile, maskPersonName } from '#domain/personal/mask.ts';
import { currentMembership } from '#domain/member/membership.ts';
import { shownState } from '#domain/member/transitions.ts';
import { findVisibleBody } from '#services/row-access.ts';
import { openPerson } from '#services/seal-person.ts';
import { listMemberCards } from '#services/show-benefit-card.ts';
import { findMembershipOn, listMemberActions, listMemberships } from '#services/show-member.ts';
import type { MemberResolvers } from '../../__generated__/resolver-types.ts';

type Fields = Omit<
  MemberResolvers,
  'id' | 'version' | 'sex' | 'ethnicity' | 'honours' | 'honourRecords' | '__isTypeOf'
>;

export const Member: Fields = {
  name: async (member, _args, { ports }) => maskPersonName((await openPerson(ports, member)).name),
  documentType: async (member, _args, { ports }) => (await openPerson(ports, member)).documentType,
  documentNumber: async (member, _args, { ports }) => maskDocument((await openPerson(ports, member)).documentNumber),
  birthYear: async (member, _args, { ports }) => {
    const { birthDate } = await openPerson(ports, member);
    return birthDate === null ? null : Number(birthDate.slice(0, 4));
  },
  mobile: async (member, _args, { ports }) => {
    const { mobile } = await openPerson(ports, member);
    return mobile === null ? null : maskMobile(mobile);
  },
  bankAccount: async (member, _args, { ports }) => {
    const { bankAccount } = await openPerson(ports, member);
    return bankAccount === null ? null : maskBankAccount(bankAccount);
  },
  unionBody: async (member, _args, { ports, act }) => {
    const current = currentMembership(member);
    return current === undefined ? null : ((await findVisibleBody(ports, act, current.unionBodyId)) ?? null);
  },
  state: (member, _args, { act }) => {
    const state = shownState(member, act.now);
    if (state === undefined) throw new Error(`The member ${member.id} has no membership.`);
    return state;
  },
  memberships: (member, _args, { ports, act }) => listMemberships(ports, act, member),
  membershipOn: async (member, { day, knownAt }, { ports }) =>
    (await findMembershipOn(ports, member, { day, knownAt: knownAt ?? undefined })) ?? null,
  transfers: ({ transfers }) => transfers,
  attributes: ({ attributes }, { asOf, knownAt }, { act }) => {
    const day: LocalDate = asOf ?? act.today;
    const on = <Value>(history: readonly Dated<Value>[]): Value | undefined =>
      valueOn(history, day, knownAt ?? undefined)?.value;
    return {
      migrant: on(attributes.migrant) ?? null,
      employment: on(attributes.employment) ?? null,
      workUnit: on(attributes.workUnit) ?? null,
      skillLevel: on(attributes.skillLevel) ?? null,
      education: on(attributes.education) ?? null,
      roles: on(attributes.roles) ?? [],
    };
  },
  duplicateIds: ({ duplicates }) => duplicates,
  benefitCards: (member, _args, { ports, act }) => listMemberCards(ports, act, member),
  allowedActions: (member, _args, { act }) => listMemberActions(act, member),
};
