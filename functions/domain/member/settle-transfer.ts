import type { Instant } from '../day.ts';
import type { Member, Transfer } from './member.ts';

/** The member with the last transfer settled as given. */
export function settle(member: Member, settled: NonNullable<Transfer['settled']>): Member {
  const transfers = member.transfers.map((transfer, index) =>
    index === member.transfers.length - 1 ? { ...transfer, settled } : transfer,
  );
  return { ...member, transfers };
}

/** Whether nobody settled the transfer and its time is over at `now`. */
export function isLapsed(transfer: Transfer, now: Instant): boolean {
  return transfer.settled === null && now >= transfer.expiresAt;
}

/** The member with a transfer whose time is over written down as expired: what reads compute, changes record. */
export function settleLapsed(member: Member, now: Instant): Member {
  const last = member.transfers.at(-1);
  if (last === undefined || !isLapsed(last, now)) return member;
  return settle(member, { outcome: 'EXPIRED', at: last.expiresAt, by: null, note: null });
}
