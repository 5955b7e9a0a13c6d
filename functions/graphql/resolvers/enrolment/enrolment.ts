import { nextEnrolmentAction, stateOn } from '#domain/enrolment/enrolment.ts';
import { findEnrolment, listEnrolmentActions } from '#services/enrolment-access.ts';
import { findVisibleBody } from '#services/row-access.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const Enrolment: NonNullable<CompleteResolvers['Enrolment']> = {
  edition: async ({ editionId }, _args, { ports }) => {
    const edition = await ports.programEditions.find(editionId);
    if (edition === undefined) throw new Error(`An enrolment names the edition ${editionId}, which is not held.`);
    return edition;
  },
  enrollee: ({ id, enrollee }) => ({ ...enrollee, ownerId: id }),
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  state: (enrolment, _args, { act }) => stateOn(enrolment, act.today),
  contribution: ({ contributionFen }) => contributionFen,
  nextAction: (enrolment, _args, { act }) => nextEnrolmentAction(stateOn(enrolment, act.today)),
  allowedActions: async (enrolment, _args, { ports, act }) => {
    const found = await findEnrolment(ports, act, enrolment.id);
    return found === undefined ? [] : listEnrolmentActions(act, enrolment);
  },
};
