import { isReviewOverdue } from '#domain/hardship/standing.ts';
import { stepOn } from '#domain/step-on.ts';
import { findHardshipFile } from '#services/hardship-access.ts';
import { findVisibleBody } from '#services/row-access.ts';
import {
  listHardshipActions,
  showObjections,
  showOverride,
  showPersons,
  showPublicNotice,
  showReasons,
} from '#services/show-hardship-file.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const HardshipFile: NonNullable<CompleteResolvers['HardshipFile']> = {
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  previousFile: async ({ previousFileId }, _args, { ports, act }) =>
    previousFileId === null ? null : ((await findHardshipFile(ports, act, previousFileId)) ?? null),
  reviewOverdue: (file, { asOf }, { act }) => isReviewOverdue(file, asOf ?? act.today),
  steps: (file, _args, { ports }) => showReasons(ports, file, file.steps),
  stepOn: async (file, { day, knownAt }, { ports }) => {
    const step = stepOn(file.steps, day, knownAt ?? undefined);
    const [shown = null] = await showReasons(ports, file, step === undefined ? [] : [step]);
    return shown;
  },
  override: async (file, _args, { ports }) => (await showOverride(ports, file)) ?? null,
  reviews: (file, _args, { ports }) => showReasons(ports, file, file.reviews),
  persons: (file, _args, { ports }) => showPersons(ports, file),
  housing: ({ household }) => household.housing,
  causes: ({ household }) => household.causes,
  zeroEmployment: ({ household }) => household.zeroEmployment,
  exclusions: ({ household }) => household.exclusions,
  evidence: ({ household }) => household.evidence,
  publicNotice: async (file, _args, { ports }) => (await showPublicNotice(ports, file)) ?? null,
  objections: (file, _args, { ports }) => showObjections(ports, file),
  allowedActions: (file, _args, { ports, act }) => listHardshipActions(ports, act, file),
};
