/** What a formula that fails shows in its cell; a CSV that was saved from a table holds it as text. */
const ERROR_FORM =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/** Whether the cell holds the failure of a formula, which is never what somebody meant to write. */
export function isErrorValue(text: string): boolean {
  return ERROR_FORM.test(text.toUpperCase());
}

/** The failure of a formula that tells no more. */
export const SOME_ERROR = '#VALUE!';
