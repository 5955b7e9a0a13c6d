/** How graphql-js begins to quote a value of the caller's, and the words that take the place of all that follows. */
const QUOTATIONS: readonly (readonly [RegExp, string])[] = [
  [/^(Variable "\$\w+") got invalid value .*$/s, '$1 got an invalid value.'],
  [/^(Argument "\w+"(?: of type "[^"]+")?) has (?:an )?invalid value .*$/s, '$1 has an invalid value.'],
  // What a scalar of ours wants stands last; quotes and semicolons are never part of it.
  [/^(Expected value of type "[^"]+"), found .*; (An? \w+ must be [^";]*\.)$/s, '$1, found another. $2'],
  [/^(Expected value of type "[^"]+"), found (?!null\.$).*$/s, '$1, found another.'],
  [/^((?:Int|Float|String|Boolean|ID) cannot represent (?:[a-z0-9 -]+ )?value): .*$/s, '$1.'],
  // Suggestions are names of the contract.
  [/^(Enum "\w+" cannot represent non-(?:enum|string) value): .*(\. Did you mean [\w", ]+\?)$/s, '$1$2'],
  [/^(Enum "\w+" cannot represent non-(?:enum|string) value): .*$/s, '$1.'],
  [/^Value ".*" (does not exist in "\w+" enum\.(?: Did you mean [\w", ]+\?)?)$/s, 'The value $1'],
  [/^(Syntax Error: (?:Unexpected|Expected [^,]+, found) (?:String|BlockString|Int|Float)) ".*$/s, '$1.'],
  [/^(Syntax Error: Invalid (?:Unicode|character) escape sequence): .*$/s, '$1.'],
];

/** A name of the caller's that is quoted: of a field, fragment, variable, argument or operation. */
const QUOTED_NUMBER = /"[^"]*\d{12,}[^"]*"/g;
/** No name of the contract holds a long number; one that a caller's name holds may be that of a card. */
const withoutNumbers = (message: string): string => message.replace(QUOTED_NUMBER, '"…"');

const UNKNOWN_FIELD = /^Field "(.*)" (is not defined by type "\w+"\..*)$/s;
/** A name that a client wrote on purpose, not a number that went astray. */
const LIKELY_NAME = /^(?!.*\d{6})[A-Za-z_]\w{0,60}$/;

/**
 * What graphql-js says of a fault, without the value it quotes: values are personal data often enough, and an answer with
 * errors is logged by clients. What is wrong, and the names of the contract, stay.
 */
export function withholdValues(message: string): string {
  const [, field, rest = ''] = UNKNOWN_FIELD.exec(message) ?? [];
  if (field !== undefined) return LIKELY_NAME.test(field) ? message : `A field ${rest}`;
  for (const [quotation, words] of QUOTATIONS) {
    if (quotation.test(message)) return withoutNumbers(message.replace(quotation, words));
  }
  return withoutNumbers(message);
}
