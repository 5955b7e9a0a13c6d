import { listEditionActions, showPurse } from '#services/list-programs.ts';
import { findEdition } from '#services/program-access.ts';
import { showEditionFigures } from '#services/show-edition-figures.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const ProgramEdition: Omit<NonNullable<CompleteResolvers['ProgramEdition']>, 'disbursements'> = {
  program: async ({ programId }, _args, { ports }) => {
    const program = await ports.programs.find(programId);
    if (program === undefined) throw new Error(`An edition names the programme ${programId}, which is not held.`);
    return program;
  },
  previous: async ({ previousId }, _args, { ports, act }) =>
    previousId === null ? null : ((await findEdition(ports, act, previousId)) ?? null),
  placesLeft: async (edition, _args, { ports, act }) => (await showPurse(ports, act, edition)).purse.placesLeft,
  budget: async (edition, _args, { ports, act }) =>
    (await showPurse(ports, act, edition)).isInCharge ? edition.budgetFen : null,
  totals: async (edition, _args, { ports, act }) => {
    const { purse, isInCharge } = await showPurse(ports, act, edition);
    return isInCharge ? purse : null;
  },
  reported: (edition, _args, { ports, act }) => showEditionFigures(ports, act, edition),
  allowedActions: (edition, _args, { ports, act }) => listEditionActions(ports, act, edition),
};

export const EditionTotals: NonNullable<CompleteResolvers['EditionTotals']> = {
  budgetLeft: ({ budgetLeftFen }) => budgetLeftFen,
  contributions: ({ contributionsFen }) => contributionsFen,
  granted: ({ grantedFen }) => grantedFen,
  paid: ({ paidFen }) => paidFen,
};
