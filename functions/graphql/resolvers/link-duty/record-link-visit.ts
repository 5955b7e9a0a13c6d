import { succeed } from '#domain/result.ts';
import { recordLinkVisit as run } from '#services/change-link-duty.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText, parseText } from '../../parse-input.ts';
import { changeDuty, parseDutyTarget } from './parse-duty.ts';

const FOUND = { atMost: 500 };
const CASE = { atMost: 64 };

export const recordLinkVisit: MutationResolvers['recordLinkVisit'] = (_root, { input }, context) => {
  const parsed = parseAll({
    target: parseDutyTarget(input),
    found: parseText(input.found, FOUND, 'found'),
    followUp: parseOptionalText(input.followUp, CASE, 'followUp'),
  });
  if (!parsed.ok) return changeDuty(context, parsed, run);
  const { target, found, followUp } = parsed.value;
  return changeDuty(context, succeed({ ...target, on: input.on, found, followUp }), run);
};
