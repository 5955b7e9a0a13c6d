import { succeed } from '#domain/result.ts';
import { recordCertificate as record } from '#services/record-attendance.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseParticipationTarget } from './parse-activity.ts';
import { toParticipationPayload } from './to-activity-payload.ts';

export const recordCertificate: MutationResolvers['recordCertificate'] = (_root, { input }, context) => {
  const target = parseParticipationTarget(input);
  const { outcome, on } = input;
  return toParticipationPayload(context, target.ok ? succeed({ ...target.value, outcome, on }) : target, record);
};
