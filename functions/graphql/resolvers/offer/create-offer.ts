import { createOffer as create } from '#services/create-offer.ts';
import { findOffer } from '#services/offer-access.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText, parseText } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';
import { CODE, NAME, NAME_EN } from './offer-texts.ts';
import { parseRule } from './parse-rule.ts';

export const createOffer: MutationResolvers['createOffer'] = async (_root, { input }, { ports, act }) => {
  const parsed = parseAll({
    cardProgramId: parseIdOf('CardProgram', input.cardProgramId, 'cardProgramId'),
    code: parseText(input.code, CODE, 'code'),
    name: parseText(input.name, NAME, 'name'),
    nameEn: parseOptionalText(input.nameEn, NAME_EN, 'nameEn'),
    rule: parseRule(input.rule),
  });
  if (!parsed.ok) return refused('offer', parsed.failure);
  const { cardProgramId, ...terms } = parsed.value;
  const { idempotencyKey, from = null, to = null } = input;
  const result = await create(ports, act, { idempotencyKey, cardProgramId, terms: { ...terms, from, to } });
  return toVisiblePayload('offer', result, (found) => findOffer(ports, act, found));
};
