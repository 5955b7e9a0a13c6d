import { nextEnrolmentAction, stateOn } from '#domain/enrolment/enrolment.ts';
import { editionOf, findEnrolment, listEnrolmentActions } from '#services/enrolment-access.ts';
import { findVisibleBody } from '#services/row-access.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const Enrolment: NonNullable<CompleteResolvers['Enrolment']> = {
  edition: (enrolment, _args, { ports }) => editionOf(ports, enrolment),
  enrollee: ({ id, enrollee }) => ({ ...enrollee, ownerId: id }),
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  state: (enrolment, _args, { act }) => stateOn(enrolment, act.today),
  contribution: ({ contributionFen }) => contributionFen,
  nextAction: (enrolment, _args, { act }) => nextEnrolmentAction(stateOn(enrolment, act.today)),
  allowedActions: async (enrolment, _args, { ports, act }) => {
    const found = await findEnrolment(ports, act, enrolment.id);
    return found === undefined ? [] : listEnrolmentActions(ports, act, found);
  },
};
