/** A name in Chinese and in English. */
export type Names = readonly [zh: string, en: string];

/** A value of an enum with its names. */
export interface LabelText {
  readonly value: string;
  readonly zh: string;
  readonly en: string;
}
