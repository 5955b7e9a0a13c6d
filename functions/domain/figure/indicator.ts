import { ID_PREFIXES, parseId, type Id } from '../ids.ts';
import type { Indicator } from './figure.ts';

/** What a row says of its indicator. */
export interface PrintedIndicator {
  readonly indicator: string;
  readonly printedLabel: string;
  readonly unit: string;
}

/** Names an indicator that no catalogue names: in Chinese as it was printed, in English after its code. */
export function nameIndicator({ indicator, printedLabel, unit }: PrintedIndicator): Indicator {
  const words = indicator
    .split('_')
    .filter((word) => word !== '')
    .join(' ');
  return { code: indicator, nameZh: printedLabel, nameEn: words.charAt(0).toUpperCase() + words.slice(1), unit };
}

/** An id cannot hold `_`, and a code no capital. */
const UNDERSCORE = { inCode: '_', inId: 'Z' } as const;

/** The id of the indicator with this code. */
export function indicatorIdOf(code: string): Id<'Indicator'> {
  return `${ID_PREFIXES.Indicator}_${code.replaceAll(UNDERSCORE.inCode, UNDERSCORE.inId)}` as Id<'Indicator'>;
}

/** The code of the indicator with this id; undefined for the id of something else. */
export function indicatorCodeOf(id: string): string | undefined {
  const parsed = parseId('Indicator', id);
  return parsed?.slice(ID_PREFIXES.Indicator.length + 1).replaceAll(UNDERSCORE.inId, UNDERSCORE.inCode);
}
