import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { reviseServiceItem as revise, type ReviseServiceItem } from '#services/change-service-item.ts';
import type { MutationResolvers, ReviseServiceItemInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText } from '../../parse-input.ts';
import { ITEM_TEXTS, parseItemTarget, toServiceItemPayload } from './to-service-item-payload.ts';

function parseRevision(input: ReviseServiceItemInput): Result<ReviseServiceItem, Problem> {
  const { category, modes, promisedDays } = input;
  const parsed = parseAll({
    target: parseItemTarget(input),
    name: parseOptionalText(input.name, ITEM_TEXTS.name, 'name'),
    window: parseOptionalText(input.window, ITEM_TEXTS.window, 'window'),
    backOffice: parseOptionalText(input.backOffice, ITEM_TEXTS.backOffice, 'backOffice'),
  });
  if (!parsed.ok) return parsed;
  const { target, name, window, backOffice } = parsed.value;
  const facts = {
    ...(name === null ? {} : { name }),
    ...(window === null ? {} : { window }),
    ...(backOffice === null ? {} : { backOffice }),
    ...(category == null ? {} : { category }),
    ...(modes == null ? {} : { modes: [...new Set(modes)] }),
    ...(promisedDays == null ? {} : { promisedDays }),
  };
  return succeed({ ...target, facts });
}

export const reviseServiceItem: MutationResolvers['reviseServiceItem'] = (_root, { input }, context) =>
  toServiceItemPayload(context, parseRevision(input), revise);
