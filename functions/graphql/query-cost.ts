import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type ASTNode,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import type { QueryCost } from './context.ts';
import { DOCUMENT_LIMITS } from './document-limits.ts';
import type { Operation } from './operation.ts';

/** The most a query may ask for, in objects. A page of 100 bodies, each with its parent and region, costs 301. */
export const MAXIMUM_COST = 5000;
/** What a list without `first` counts as. */
const PLAIN_LIST = 5;
const DASHBOARD_LIST = 100;

/** What comes with the object that it stands in, and is read with it. */
const PARTS: ReadonlySet<string> = new Set([
  ...['ReasonText', 'EligibilityEvidence', 'CardInterval', 'MembershipInterval', 'RegistrationInterval'],
  ...['OfferVersionEvidence', 'MerchantAgreementEvidence'],
]);

/** A field with `first`, `ids` or `inputs`, and how many objects it asks for. */
export interface Multiplied {
  readonly node: ASTNode;
  readonly argument: 'first' | 'ids' | 'inputs';
  /** The variable that gives the argument, if one does. */
  readonly variable: string | undefined;
  readonly count: number;
  /** What one of its objects costs. */
  readonly each: number;
}

/** What an operation asks for, and the fields that multiply it. */
export interface Measured extends QueryCost {
  readonly multiplied: readonly Multiplied[];
}

/** How many objects a field is taken to ask for; to find out what smaller numbers would cost. */
export type CountOf = (field: Multiplied) => number;

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function plainListCost(name: string): number {
  return name === 'figures' ? DASHBOARD_LIST : PLAIN_LIST;
}

function variableOf(node: ASTNode, argument: string): string | undefined {
  if (node.kind !== Kind.FIELD) return undefined;
  const value = node.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
}

/**
 * An object of a page is counted by the page's own `nodes` or `edges`, and an outcome of a batch by the decision in it; one
 * that is asked for by id is not.
 */
function multipliedOf(node: ASTNode, args: Readonly<Record<string, unknown>>, below: number): Multiplied | undefined {
  const { first, ids, inputs } = args;
  const counted = (argument: Multiplied['argument'], count: number, each: number): Multiplied => ({
    ...{ node, argument, variable: variableOf(node, argument), count, each },
  });
  if (typeof first === 'number') return counted('first', first, Math.max(below, 1));
  if (Array.isArray(inputs)) return counted('inputs', inputs.length, Math.max(below, 1));
  return Array.isArray(ids) ? counted('ids', ids.length, 1 + below) : undefined;
}

/** One point per object; a page multiplies what stands in it. */
function estimator(found: Multiplied[], countOf: CountOf): ComplexityEstimator {
  return ({ args, childComplexity, field, node, type }) => {
    const { name } = getNamedType(field.type);
    if (!isCompositeType(getNamedType(field.type))) return 0;
    if (PARTS.has(name)) return childComplexity;
    if (type.name.endsWith('Connection')) return field.name === 'nodes' ? 1 + childComplexity : childComplexity;
    const multiplied = multipliedOf(node, args, childComplexity);
    if (multiplied === undefined) {
      return isList(field.type) ? plainListCost(field.name) * (1 + childComplexity) : 1 + childComplexity;
    }
    found.push(multiplied);
    return 1 + Math.max(countOf(multiplied), 1) * multiplied.each;
  };
}

/** What an operation asks for with its variables, whether that is allowed or not. */
export function measureCost(
  schema: GraphQLSchema,
  { document, definition, variables }: Operation,
  countOf: CountOf = ({ count }) => count,
): Measured {
  const multiplied: Multiplied[] = [];
  const requested = getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    ...(definition.name === undefined ? {} : { operationName: definition.name.value }),
    estimators: [estimator(multiplied, countOf)],
    maxQueryNodes: DOCUMENT_LIMITS.selections + 1,
  });
  return { requested, maximum: MAXIMUM_COST, multiplied };
}
