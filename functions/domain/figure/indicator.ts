import type { Indicator } from './figure.ts';

/** The form of an indicator's code. */
export const INDICATOR_CODE = /^[a-z][a-z0-9_]{0,63}$/;

/** Whether a text may be the code of an indicator. */
export function isIndicatorCode(text: string): boolean {
  return INDICATOR_CODE.test(text);
}

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
