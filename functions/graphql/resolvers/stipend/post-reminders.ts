import { listReminders } from '#services/list-reminders.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';
import { toConnection } from '../../connection.ts';

export const postReminders: QueryResolvers['postReminders'] = (_root, args, { ports, act }) => {
  const { regionCode, first, after } = args;
  return toConnection(['postReminders', regionCode], { first, after }, (page) =>
    listReminders(ports, act, { regionCode, page }),
  );
};

export const PostReminder: NonNullable<CompleteResolvers['PostReminder']> = {
  amount: ({ fen }) => fen,
};
