/** A value of an enum with its names. */
export interface LabelText {
  readonly value: string;
  readonly zh: string;
  readonly en: string;
}
