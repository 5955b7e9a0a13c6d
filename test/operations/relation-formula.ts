/** An exact fraction; the denominator is above 0. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** What a formula comes to: a number, or whether its comparisons hold. */
type Outcome = Fraction | boolean;

/** The value of a row by its id, as a decimal text. */
export type ValueOf = (rowId: string) => string;

const TOKEN = /\s*(\[[^\]]+\]|\d+(?:\.\d+)?|<=|>=|==|and\b|[-+*/()<>])/y;

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < formula.length) {
    const at = pattern.lastIndex;
    const token = pattern.exec(formula)?.[1];
    if (token === undefined) throw new Error(`no formula from "${formula.slice(at)}" on`);
    tokens.push(token);
  }
  return tokens;
}

function fraction(over: bigint, under: bigint): Fraction {
  if (under === 0n) throw new RangeError('a formula divides by 0');
  return under < 0n ? { over: -over, under: -under } : { over, under };
}

/** The exact fraction of a decimal number. */
function fractionOf(decimal: string): Fraction {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (parts === null) throw new Error(`"${decimal}" is no decimal number`);
  const [, sign = '', whole = '', digits = ''] = parts;
  return fraction(BigInt(`${sign}${whole}${digits}`), 10n ** BigInt(digits.length));
}

/** Below 0, 0 or above 0, as the left is below, equal to or above the right. */
function compare(left: Fraction, right: Fraction): number {
  const difference = left.over * right.under - right.over * left.under;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

function plus(left: Fraction, right: Fraction): Fraction {
  return fraction(left.over * right.under + right.over * left.under, left.under * right.under);
}

function minus(left: Fraction, right: Fraction): Fraction {
  return plus(left, { over: -right.over, under: right.under });
}

const ARITHMETIC: Readonly<Record<string, (left: Fraction, right: Fraction) => Fraction>> = {
  '+': plus,
  '-': minus,
  '*': (left, right) => fraction(left.over * right.over, left.under * right.under),
  '/': (left, right) => fraction(left.over * right.under, left.under * right.over),
};

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
  '==': (order) => order === 0,
};

/** Reads and computes a formula in one go, by descent: `and`, comparisons (also in chains), sums, products, atoms. */
class FormulaReader {
  private readonly tokens: string[];
  private readonly valueOf: ValueOf;

  constructor(formula: string, valueOf: ValueOf) {
    this.tokens = tokensOf(formula);
    this.valueOf = valueOf;
  }

  read(): Outcome {
    let outcome = this.comparison();
    while (this.tokens[0] === 'and') {
      this.tokens.shift();
      const next = this.comparison();
      outcome = outcome === true && next === true;
    }
    if (this.tokens.length > 0) throw new Error(`the formula does not end before "${this.tokens.join('')}"`);
    return outcome;
  }

  private comparison(): Outcome {
    let left = this.sum();
    let holds: boolean | undefined;
    for (let rule = COMPARISONS[this.tokens[0] ?? '']; rule !== undefined; rule = COMPARISONS[this.tokens[0] ?? '']) {
      this.tokens.shift();
      const right = this.sum();
      holds = holds !== false && rule(compare(left, right));
      left = right;
    }
    return holds ?? left;
  }

  private sum(): Fraction {
    return this.chain(['+', '-'], () => this.chain(['*', '/'], () => this.atom()));
  }

  private chain(operators: readonly string[], next: () => Fraction): Fraction {
    let value = next();
    while (operators.includes(this.tokens[0] ?? '')) {
      const operate = ARITHMETIC[this.tokens.shift() ?? ''];
      if (operate !== undefined) value = operate(value, next());
    }
    return value;
  }

  private atom(): Fraction {
    const token = this.tokens.shift() ?? '';
    if (token === '(') {
      const value = this.sum();
      if (this.tokens.shift() !== ')') throw new Error('the formula lacks a closing bracket');
      return value;
    }
    if (token.startsWith('[')) return fractionOf(this.valueOf(token.slice(1, -1)));
    return fractionOf(token);
  }
}

/** A relation between published values: its formula comes to `expected`, give or take `tolerance`. */
export interface Relation {
  readonly formula: string;
  readonly expected: number | boolean;
  readonly tolerance: number;
}

/** Whether a relation holds over exact values. A formula that divides by 0 does not. */
export function holds({ formula, expected, tolerance }: Relation, valueOf: ValueOf): boolean {
  let outcome: Outcome;
  try {
    outcome = new FormulaReader(formula, valueOf).read();
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
  if (typeof outcome === 'boolean' || typeof expected === 'boolean') return outcome === expected;
  const [middle, slack] = [fractionOf(String(expected)), fractionOf(String(tolerance))];
  return compare(outcome, minus(middle, slack)) >= 0 && compare(outcome, plus(middle, slack)) <= 0;
}
