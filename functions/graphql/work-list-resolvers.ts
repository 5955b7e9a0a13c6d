import { waitingForMe, WaitingItem } from './resolvers/work-list/waiting-for-me.ts';

/** What waits for somebody. */
export const workListResolvers = { Query: { waitingForMe }, WaitingItem };
