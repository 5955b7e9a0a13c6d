import { succeed } from '#domain/result.ts';
import { decideHardshipObjection as decide } from '#services/step-hardship-file.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { parseTarget, REASON } from './parse-target.ts';
import { toFilePayload } from './to-file-payload.ts';

export const decideObjection: MutationResolvers['decideObjection'] = (_root, { input }, context) => {
  const parsed = parseAll({ target: parseTarget(input), note: parseText(input.note, REASON, 'note') });
  if (!parsed.ok) return toFilePayload(context, parsed, decide);
  const { target, note } = parsed.value;
  const command = { ...target, note, number: input.number, decision: input.decision };
  return toFilePayload(context, succeed(command), decide);
};
