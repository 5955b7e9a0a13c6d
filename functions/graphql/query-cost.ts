import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  type DocumentNode,
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import type { QueryCost } from './context.ts';
import { requestError } from './request-error.ts';

/** The most a query may ask for, in objects. A page of 100 bodies, each with its parent and region, costs 301. */
export const MAXIMUM_COST = 5000;
/** What a list without `first` counts as. */
const PLAIN_LIST = 5;
const DASHBOARD_LIST = 100;
const MOST_QUERY_NODES = 20_000;

/** A field with `first` or `ids`: what one of its objects costs, and how many are asked for. */
interface Multiplied {
  readonly name: string;
  readonly argument: 'first' | 'ids';
  readonly count: number;
  readonly each: number;
}

/** An operation as it is about to be executed. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function plainListCost(name: string): number {
  return name === 'figures' ? DASHBOARD_LIST : PLAIN_LIST;
}

/** One point per object; a page multiplies what stands in it. */
function estimator(multiplied: Multiplied[]): ComplexityEstimator {
  return ({ args, childComplexity, field, node, type }) => {
    const name = (node as FieldNode).name.value;
    if (!isCompositeType(getNamedType(field.type))) return 0;
    if (type.name.endsWith('Connection')) return name === 'nodes' ? 1 + childComplexity : childComplexity;
    const arguments_ = args as { readonly first?: unknown; readonly ids?: unknown };
    const each = Math.max(childComplexity, 1);
    if (typeof arguments_.first === 'number') {
      const count = Math.max(arguments_.first, 1);
      multiplied.push({ name, argument: 'first', count, each });
      return 1 + count * each;
    }
    if (Array.isArray(arguments_.ids)) {
      multiplied.push({ name, argument: 'ids', count: arguments_.ids.length, each: 1 + childComplexity });
      return arguments_.ids.length * (1 + childComplexity);
    }
    return isList(field.type) ? plainListCost(name) * (1 + childComplexity) : 1 + childComplexity;
  };
}

function tooExpensive(requested: number, multiplied: readonly Multiplied[]): Error {
  const sorted = [...multiplied].sort((left, right) => right.count * right.each - left.count * left.each);
  const [worst] = sorted;
  const facts = { requested, maximum: MAXIMUM_COST };
  if (worst === undefined) {
    return requestError(
      'QUERY_TOO_EXPENSIVE',
      {
        zh: '查询过大。请减少字段或分几次查询。',
        en: 'The query asks for too much. Ask for less, or in several queries.',
      },
      facts,
    );
  }
  const rest = requested - worst.count * worst.each;
  const largest = Math.max(0, Math.floor((MAXIMUM_COST - rest) / worst.each));
  return requestError(
    'QUERY_TOO_EXPENSIVE',
    {
      zh: `查询过大：${worst.name} 的 ${worst.argument} 在此查询中最大为 ${largest}。请减小它，或减少其下的字段。`,
      en: `The query asks for too much. The largest \`${worst.argument}\` for \`${worst.name}\` here is ${largest}. Lower it, or ask for fewer fields below it.`,
    },
    { ...facts, field: worst.name, argument: worst.argument, largest },
  );
}

/** What an operation asks for, with its variables; throws QUERY_TOO_EXPENSIVE, naming the field and its largest value. */
export function queryCost(schema: GraphQLSchema, operation: Operation): QueryCost {
  const multiplied: Multiplied[] = [];
  const requested = getComplexity({
    schema,
    query: operation.document,
    variables: { ...operation.variables },
    ...(operation.operationName === null ? {} : { operationName: operation.operationName }),
    estimators: [estimator(multiplied)],
    maxQueryNodes: MOST_QUERY_NODES,
  });
  if (requested > MAXIMUM_COST) throw tooExpensive(requested, multiplied);
  return { requested, maximum: MAXIMUM_COST };
}
