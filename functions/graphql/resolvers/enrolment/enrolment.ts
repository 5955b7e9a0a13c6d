import { stateOn } from '#domain/enrolment/enrolment.ts';
import type { ProgramEditionId } from '#domain/ids.ts';
import type { ProgramEdition } from '#domain/program/edition.ts';
import { findEnrolment, listEnrolmentActions } from '#services/enrolment-access.ts';
import type { Ports } from '#services/ports.ts';
import { findVisibleBody } from '#services/row-access.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

async function editionOf(ports: Ports, id: ProgramEditionId): Promise<ProgramEdition> {
  const edition = await ports.programEditions.find(id);
  if (edition === undefined) throw new Error(`An enrolment names the edition ${id}, which is not held.`);
  return edition;
}

export const Enrolment: NonNullable<CompleteResolvers['Enrolment']> = {
  edition: ({ editionId }, _args, { ports }) => editionOf(ports, editionId),
  enrollee: ({ id, enrollee }) => ({ ...enrollee, ownerId: id }),
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  state: (enrolment, _args, { act }) => stateOn(enrolment, act.today),
  contribution: ({ contributionFen }) => contributionFen,
  allowedActions: async (enrolment, _args, { ports, act }) => {
    const found = await findEnrolment(ports, act, enrolment.id);
    return found === undefined ? [] : listEnrolmentActions(act, found, await editionOf(ports, found.editionId));
  },
};
