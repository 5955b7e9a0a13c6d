import type { GraphQLSchema } from 'graphql';
import { MOST_QUESTIONS } from '#services/ask-eligibility.ts';
import type { QueryCost } from './context.ts';
import { LARGEST_PAGE } from './connection.ts';
import type { Operation } from './operation.ts';
import { MAXIMUM_COST, measureCost, type CountOf, type Multiplied } from './query-cost.ts';
import { requestError, type Sentence } from './request-error.ts';
import { responsePath } from './response-path.ts';

/** How many fields are tried for one whose lowering alone is enough. */
const MOST_TRIED = 3;

const ASK_FOR_LESS: Sentence = {
  zh: '查询过大。请减少字段或分几次查询。',
  en: 'The query asks for too much. Ask for less, or in several queries.',
};

interface Advice {
  readonly field: Multiplied;
  readonly largest: number;
  /** Whether it holds only when every list of the query is that short. */
  readonly everywhere: boolean;
}

/** Whether two uses get their number from the same place in the query. */
function sameSource(left: Multiplied, right: Multiplied): boolean {
  return left.node === right.node || (left.variable !== undefined && left.variable === right.variable);
}

/** The largest number up to `most` for which `fits`; 0 when not even 1 does. What fits once fits for all below. */
function largestThat(fits: (count: number) => boolean, most: number): number {
  let [fitting, tooLarge] = [0, most + 1];
  while (tooLarge - fitting > 1) {
    const middle = Math.floor((fitting + tooLarge) / 2);
    if (fits(middle)) fitting = middle;
    else tooLarge = middle;
  }
  return fitting;
}

/** The change of one number that makes the query legal: of the heaviest list, else of all lists together. */
function advise(multiplied: readonly Multiplied[], costOf: (countOf: CountOf) => number): Advice | undefined {
  const heaviest = [...multiplied].sort((left, right) => right.count * right.each - left.count * left.each);
  const fits = (countOf: CountOf): boolean => costOf(countOf) <= MAXIMUM_COST;
  for (const field of heaviest.slice(0, MOST_TRIED)) {
    const lowered =
      (count: number): CountOf =>
      (other) =>
        sameSource(field, other) ? count : other.count;
    const largest = largestThat((count) => fits(lowered(count)), field.count - 1);
    if (largest > 0) return { field, largest, everywhere: false };
  }
  const [field] = heaviest;
  if (field === undefined) return undefined;
  const shortened =
    (count: number): CountOf =>
    (other) =>
      Math.min(other.count, count);
  const longest = Math.max(...multiplied.map(({ count }) => count));
  const largest = largestThat((count) => fits(shortened(count)), longest - 1);
  return largest === 0 ? undefined : { field, largest, everywhere: true };
}

function adviceSentence({ field, largest, everywhere }: Advice, path: string): Sentence {
  const { argument } = field;
  return everywhere
    ? {
        zh: `查询过大：请将 ${path} 及其他列表的 ${argument} 都减至 ${largest} 以内，或分几次查询。`,
        en: `The query asks for too much. Lower \`${argument}\` of \`${path}\` and of every other list to ${largest}, or ask in several queries.`,
      }
    : {
        zh: `查询过大：${path} 的 ${argument} 在此查询中最大为 ${largest}。请减小它，或减少其下的字段。`,
        en: `The query asks for too much. The largest \`${argument}\` for \`${path}\` here is ${largest}. Lower it, or ask for fewer fields below it.`,
      };
}

function tooExpensive(operation: Operation, requested: number, advice: Advice | undefined): Error {
  const facts = { requested, maximum: MAXIMUM_COST };
  if (advice === undefined) return requestError('QUERY_TOO_EXPENSIVE', ASK_FOR_LESS, facts);
  const { field, largest, everywhere } = advice;
  const path = responsePath(operation, field.node);
  return requestError('QUERY_TOO_EXPENSIVE', adviceSentence(advice, path.join('.')), {
    ...facts,
    ...{ path, argument: [field.argument], largest, everywhere },
    ...(field.variable === undefined ? {} : { variable: field.variable }),
  });
}

/** The most that each argument may ask for. */
const LARGEST = { first: LARGEST_PAGE, ids: LARGEST_PAGE, inputs: MOST_QUESTIONS } as const;

function countSentence(argument: Multiplied['argument'], name: string): Sentence {
  const largest = LARGEST[argument];
  switch (argument) {
    case 'first':
      return {
        zh: `${name} 须为 1 到 ${largest} 的整数。`,
        en: `\`${name}\` must be a whole number from 1 to ${largest}.`,
      };
    case 'ids':
      return { zh: `${name} 须含 1 到 ${largest} 个 id。`, en: `\`${name}\` must hold 1 to ${largest} ids.` };
    case 'inputs':
      return {
        zh: `${name} 须含 1 到 ${largest} 项。请分批查询。`,
        en: `\`${name}\` must hold 1 to ${largest} questions. Ask in several batches.`,
      };
  }
}

/** BAD_USER_INPUT for the first list that asks for none, or for more than it may. */
function checkCounts(operation: Operation, multiplied: readonly Multiplied[]): void {
  const wrong = multiplied.find(({ count, argument }) => count < 1 || count > LARGEST[argument]);
  if (wrong === undefined) return;
  const { argument, node } = wrong;
  const path = responsePath(operation, node);
  const sentence = countSentence(argument, `${path.join('.')}(${argument})`);
  throw requestError('BAD_USER_INPUT', sentence, { path, argument: [argument], largest: LARGEST[argument] });
}

/**
 * What an operation asks for, with its variables. Throws BAD_USER_INPUT for a list of no legal length, and
 * QUERY_TOO_EXPENSIVE naming the path and the largest legal value of the list that makes it too large.
 */
export function checkCost(schema: GraphQLSchema, operation: Operation): QueryCost {
  const { requested, maximum, multiplied } = measureCost(schema, operation);
  checkCounts(operation, multiplied);
  if (requested <= maximum) return { requested, maximum };
  const costOf = (countOf: CountOf): number => measureCost(schema, operation, countOf).requested;
  throw tooExpensive(operation, requested, advise(multiplied, costOf));
}
