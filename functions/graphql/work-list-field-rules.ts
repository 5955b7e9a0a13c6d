/** The rules of what waits for somebody. */
export const WORK_LIST_RULES = {
  Query: { waitingForMe: 'work:list' },
  types: { WaitingGroup: 'work:list', WaitingItem: 'work:list' },
} as const;
