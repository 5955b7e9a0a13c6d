import { openFen, recoveredFen } from '#domain/case/case.ts';
import { daysTaken, isOverdue } from '#domain/case/due-day.ts';
import { daysBetween } from '#domain/day.ts';
import { findFacility } from '#services/list-facilities.ts';
import { findServiceItem } from '#services/list-service-items.ts';
import { findProgram } from '#services/program-access.ts';
import { findVisibleBody } from '#services/row-access.ts';
import { listCaseActions, showAgent, showDetails, showPersons } from '#services/show-case.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const Case: NonNullable<CompleteResolvers['Case']> = {
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  frontBody: async ({ frontBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, frontBodyId)) ?? null,
  facility: async ({ facilityId }, _args, { ports, act }) =>
    facilityId === null ? null : ((await findFacility(ports, act, facilityId)) ?? null),
  serviceItem: async ({ serviceItemId }, _args, { ports, act }) =>
    serviceItemId === null ? null : ((await findServiceItem(ports, act, serviceItemId)) ?? null),
  program: async ({ programId }, _args, { ports, act }) =>
    programId === null ? null : ((await findProgram(ports, act, programId)) ?? null),
  details: (found, _args, { ports }) => showDetails(ports, found),
  persons: (found, _args, { ports }) => showPersons(ports, found),
  agent: (found, _args, { ports }) => showAgent(ports, found),
  stake: ({ stakeFen }) => stakeFen,
  recovered: (found) => recoveredFen(found),
  open: (found) => openFen(found),
  daysTaken: (found, _args, { act }) => daysTaken(found, act.today),
  overdue: (found, _args, { act }) => isOverdue(found, act.today),
  allowedActions: (found, _args, { ports, act }) => listCaseActions(ports, act, found),
};

export const CaseRecovery: NonNullable<CompleteResolvers['CaseRecovery']> = {
  amount: ({ amountFen }) => amountFen,
};

export const CaseHandling: NonNullable<CompleteResolvers['CaseHandling']> = {
  unionBodyName: async ({ unionBodyId }, _args, { ports }) => {
    const body = await ports.bodies.find(unionBodyId);
    if (body === undefined) throw new Error(`A case names the body ${unionBodyId}, which does not exist.`);
    return body.name;
  },
  days: ({ from, to }, _args, { act }) => daysBetween(from, to ?? act.today),
};
