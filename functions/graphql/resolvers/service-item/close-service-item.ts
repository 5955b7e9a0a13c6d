import { succeed } from '#domain/result.ts';
import { closeServiceItem as close } from '#services/change-service-item.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseItemTarget, toServiceItemPayload } from './to-service-item-payload.ts';

export const closeServiceItem: MutationResolvers['closeServiceItem'] = (_root, { input }, context) => {
  const target = parseItemTarget(input);
  const command = target.ok ? succeed({ ...target.value, closedOn: input.closedOn }) : target;
  return toServiceItemPayload(context, command, close);
};
