import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { openServiceItem as open, type OpenServiceItem } from '#services/change-service-item.ts';
import type { MutationResolvers, OpenServiceItemInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseCode, parseIdOf, parseOptionalText, parseText } from '../../parse-input.ts';
import { ITEM_TEXTS, toServiceItemPayload } from './to-service-item-payload.ts';

function parseOpening(input: OpenServiceItemInput): Result<OpenServiceItem, Problem> {
  const { idempotencyKey, category, promisedDays = null, openedOn = null } = input;
  const parsed = parseAll({
    facilityId: parseIdOf('Facility', input.facilityId, 'facilityId'),
    code: parseCode(input.code, 'code'),
    name: parseText(input.name, ITEM_TEXTS.name, 'name'),
    window: parseText(input.window, ITEM_TEXTS.window, 'window'),
    backOffice: parseOptionalText(input.backOffice, ITEM_TEXTS.backOffice, 'backOffice'),
  });
  if (!parsed.ok) return parsed;
  const { facilityId, code, ...texts } = parsed.value;
  const modes = [...new Set(input.modes)];
  return succeed({ idempotencyKey, facilityId, code, openedOn, facts: { ...texts, category, modes, promisedDays } });
}

export const openServiceItem: MutationResolvers['openServiceItem'] = (_root, { input }, context) =>
  toServiceItemPayload(context, parseOpening(input), open);
