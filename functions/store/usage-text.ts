import type { Fen } from '#domain/money.ts';
import type { Tally } from '#domain/usage/usage.ts';
import type { UsageYear } from '#domain/usage/usage-year.ts';
import type { RawItem } from './batch-get.ts';
import { readState, stateText } from './state-text.ts';

/** Digits and letters: a tally takes half the room. */
const RADIX = 36;
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const DAYS = Array.from({ length: 31 }, (_, index) => String(index + 1).padStart(2, '0'));

/** The tallies of a month's days in their order, parted by commas; none of what was not used. */
function monthText(days: UsageYear['days'], month: string): string {
  const texts = DAYS.map((day) => {
    const tally = days[`${month}${day}`];
    return tally === undefined ? '' : `${tally.count.toString(RADIX)}.${tally.discountFen.toString(RADIX)}`;
  });
  return texts.join(',').replace(/,+$/, '');
}

function tallyIn(text: string): Tally {
  const [count, fen] = text.split('.').map((digits) => Number.parseInt(digits, RADIX));
  if (count === undefined || fen === undefined) throw new Error('A tally of usage cannot be read.');
  return { count, discountFen: fen as Fen };
}

function daysIn(month: string, text: string): readonly (readonly [string, Tally])[] {
  return text.split(',').flatMap((one, index) => (one === '' ? [] : [[`${month}${DAYS[index]}`, tallyIn(one)]]));
}

/**
 * What was used, in few characters: somebody who uses an offer every day of a year stays below 4 KB, so that reading it takes
 * half a unit and writing it four.
 */
export function usageText({ days, holds }: UsageYear): string {
  const months = MONTHS.map((month) => [month, monthText(days, month)] as const).filter(([, text]) => text !== '');
  return stateText({ months: Object.fromEntries(months), holds });
}

/** What was used, as `usageText` wrote it. */
export function readUsage(item: RawItem): Pick<UsageYear, 'days' | 'holds'> {
  const { months, holds } = readState(item) as {
    readonly months: Readonly<Record<string, string>>;
    readonly holds: UsageYear['holds'];
  };
  const days = Object.entries(months).flatMap(([month, text]) => daysIn(month, text));
  return { days: Object.fromEntries(days), holds };
}
