import { rejectEnrolment as run } from '#services/step-enrolment.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseEnrolmentStep, toEnrolmentPayload } from './to-enrolment-payload.ts';

export const rejectEnrolment: MutationResolvers['rejectEnrolment'] = (_root, { input }, context) =>
  toEnrolmentPayload(context, parseEnrolmentStep(input), run);
