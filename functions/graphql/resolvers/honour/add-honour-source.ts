import { succeed } from '#domain/result.ts';
import { addHonourSource as add } from '#services/record-honour.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { HONOUR_TEXTS, parseHonourTarget } from './parse-honour.ts';
import { toHonourPayload } from './to-honour-payload.ts';

export const addHonourSource: MutationResolvers['addHonourSource'] = (_root, { input }, context) => {
  const parsed = parseAll({
    target: parseHonourTarget(input),
    source: parseText(input.source, HONOUR_TEXTS.source, 'source'),
  });
  if (!parsed.ok) return toHonourPayload(context, parsed, add);
  const { target, source } = parsed.value;
  return toHonourPayload(context, succeed({ ...target, source }), add);
};
