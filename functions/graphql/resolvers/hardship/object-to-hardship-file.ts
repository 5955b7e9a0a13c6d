import { succeed } from '#domain/result.ts';
import { objectToHardshipFile as object } from '#services/step-hardship-file.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { parseTarget } from './parse-target.ts';
import { toFilePayload } from './to-file-payload.ts';

export const objectToHardshipFile: MutationResolvers['objectToHardshipFile'] = (_root, { input }, context) => {
  const parsed = parseAll({ target: parseTarget(input), text: parseText(input.text, { atMost: 2000 }, 'text') });
  const command = parsed.ok ? succeed({ ...parsed.value.target, text: parsed.value.text }) : parsed;
  return toFilePayload(context, command, object);
};
