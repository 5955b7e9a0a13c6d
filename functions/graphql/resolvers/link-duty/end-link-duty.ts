import { succeed } from '#domain/result.ts';
import { endLinkDuty as run } from '#services/change-link-duty.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { changeDuty, parseDutyTarget } from './parse-duty.ts';

export const endLinkDuty: MutationResolvers['endLinkDuty'] = (_root, { input }, context) => {
  const target = parseDutyTarget(input);
  return changeDuty(context, target.ok ? succeed({ ...target.value, to: input.to }) : target, run);
};
