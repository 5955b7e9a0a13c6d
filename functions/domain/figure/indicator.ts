import type { FigureId } from '../ids.ts';
import type { Figure, Indicator } from './figure.ts';

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
 * Whether a corrected row corrects the name of its indicator `known`, too: its figure is the very one that the name was
 * taken from, whatever its label became since, and now prints another.
 */
export function correctsName(
  known: Indicator,
  before: Pick<Figure, 'id' | 'indicator' | 'printedLabel'>,
  { printedLabel }: Pick<PrintedIndicator, 'printedLabel'>,
): boolean {
  const gaveName = before.id === known.namedBy && before.indicator === known.code;
  return gaveName && printedLabel !== before.printedLabel;
}

/** Names an indicator that no catalogue names, by a figure: in Chinese as it was printed, in English after its code. */
export function nameIndicator({ indicator, printedLabel, unit }: PrintedIndicator, namedBy: FigureId): Indicator {
  const words = indicator
    .split('_')
    .filter((word) => word !== '')
    .join(' ');
  const nameEn = words.charAt(0).toUpperCase() + words.slice(1);
  return { code: indicator, nameZh: printedLabel, nameEn, unit, namedBy };
}
