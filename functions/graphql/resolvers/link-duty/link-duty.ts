import { isBehind, visitsMissing } from '#domain/link-duty/visits-missing.ts';
import { openFound } from '#services/change-link-duty.ts';
import { findHardshipFile } from '#services/hardship-access.ts';
import { findCoveredUnit } from '#services/list-covered-units.ts';
import { findOfficerTerm } from '#services/list-officers.ts';
import { findVisibleMember } from '#services/member-access.ts';
import { findVisibleBody } from '#services/row-access.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const LinkDuty: NonNullable<CompleteResolvers['LinkDuty']> = {
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  visits: (duty) => duty.visits.map((visit) => ({ ...visit, duty })),
  visitsMissing: (duty, _args, { act }) => visitsMissing(duty, act.today),
  behind: (duty, _args, { act }) => isBehind(duty, act.today),
};

export const LinkCadre: NonNullable<CompleteResolvers['LinkCadre']> = {
  officer: async (cadre, _args, { ports, act }) =>
    cadre.kind === 'OFFICER' ? ((await findOfficerTerm(ports, act, cadre.officerTermId)) ?? null) : null,
  member: async (cadre, _args, { ports, act }) =>
    cadre.kind === 'MEMBER' ? ((await findVisibleMember(ports, act, cadre.memberId)) ?? null) : null,
};

export const LinkTarget: NonNullable<CompleteResolvers['LinkTarget']> = {
  unit: async (target, _args, { ports, act }) =>
    target.kind === 'COVERED_UNIT' ? ((await findCoveredUnit(ports, act, target.unitId)) ?? null) : null,
  employer: (target) => (target.kind === 'EMPLOYER' ? { name: target.name, creditCode: target.creditCode } : null),
  hardshipFile: async (target, _args, { ports, act }) =>
    target.kind === 'HOUSEHOLD' ? ((await findHardshipFile(ports, act, target.hardshipFileId)) ?? null) : null,
  unionBodies: async (target, _args, { ports, act }) => {
    const ids = target.kind === 'UNION_BODIES' ? target.unionBodyIds : [];
    const bodies = await Promise.all(ids.map((id) => findVisibleBody(ports, act, id)));
    return bodies.filter((body) => body !== undefined);
  },
};

export const LinkVisit: NonNullable<CompleteResolvers['LinkVisit']> = {
  found: (visit, _args, { ports }) => openFound(ports, visit),
};
