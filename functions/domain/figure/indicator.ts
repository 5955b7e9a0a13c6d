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

/**
 * Whether a corrected row corrects the name of its indicator, too: it is the row, or one of those, that the name was taken
 * from, and now prints another label.
 */
export function correctsName(
  known: Indicator,
  before: Pick<PrintedIndicator, 'indicator' | 'printedLabel'>,
  after: PrintedIndicator,
): boolean {
  const gaveName = before.indicator === known.code && before.printedLabel === known.nameZh;
  return gaveName && after.indicator === known.code && after.printedLabel !== known.nameZh;
}

/** Names an indicator that no catalogue names: in Chinese as it was printed, in English after its code. */
export function nameIndicator({ indicator, printedLabel, unit }: PrintedIndicator): Indicator {
  const words = indicator
    .split('_')
    .filter((word) => word !== '')
    .join(' ');
  return { code: indicator, nameZh: printedLabel, nameEn: words.charAt(0).toUpperCase() + words.slice(1), unit };
}
