import fc from 'fast-check';
import { GraphQLError, Kind, parse, validate, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkCost } from '#graphql/cost-check.ts';
import { MAXIMUM_COST } from '#graphql/query-cost.ts';
import { createServiceSchema } from '#graphql/service-schema.ts';

const { schema } = createServiceSchema();

/** A list of a query: how many it asks for, written out or by a variable, and what stands in it. */
interface List {
  readonly field: string;
  readonly first: number;
  readonly byVariable: boolean;
  readonly shape: 'NODES' | 'EDGES' | 'FRAGMENT';
  readonly inside: readonly List[];
}

const LISTS_OF_BODIES = ['children(', 'descendants(', 'facilities(', 'officers('] as const;
const ENDS = ['facilities(', 'officers('];

const { list } = fc.letrec<{ list: List }>((tie) => ({
  list: fc.record({
    field: fc.constantFrom(...LISTS_OF_BODIES),
    first: fc.integer({ min: 1, max: 100 }),
    byVariable: fc.boolean(),
    shape: fc.constantFrom('NODES', 'EDGES', 'FRAGMENT'),
    inside: fc.oneof({ maxDepth: 2, withCrossShrink: true }, fc.constant([]), fc.array(tie('list'), { maxLength: 3 })),
  }),
}));
const lists = fc.array(list, { minLength: 1, maxLength: 4 });

const adviceSchema = z.object({
  code: z.literal('QUERY_TOO_EXPENSIVE'),
  requested: z.number(),
  maximum: z.literal(MAXIMUM_COST),
  path: z.array(z.string()).optional(),
  argument: z.tuple([z.enum(['first', 'ids'])]).optional(),
  largest: z.number().optional(),
  everywhere: z.boolean().optional(),
  variable: z.string().optional(),
});

/** What the caller of a refused query is told; undefined when it is legal. */
type Advice = z.infer<typeof adviceSchema>;

interface Query {
  readonly text: string;
  readonly variables: Readonly<Record<string, number>>;
}

/** Writes the lists down; `countOf` may give a list another length than its own. */
class QueryWriter {
  private readonly variables = new Map<string, number>();
  private readonly fragments: string[] = [];
  private readonly countOf: (path: string, first: number) => number;

  constructor(countOf: (path: string, first: number) => number) {
    this.countOf = countOf;
  }

  write(roots: readonly List[]): Query {
    const fields = roots.map((root, index) => this.list({ ...root, field: 'unionBodies(' }, `a${index}`, []));
    const declared = [...this.variables.keys()].map((name) => `$${name}: Int!`).join(' ');
    const head = declared === '' ? 'query' : `query(${declared})`;
    const text = [`${head} { ${fields.join(' ')} }`, ...this.fragments].join(' ');
    return { text, variables: Object.fromEntries(this.variables) };
  }

  private list({ field, first, byVariable, shape, inside }: List, alias: string, above: readonly string[]): string {
    const path = [...above, alias];
    const count = this.countOf(path.join('.'), first);
    const head = `${alias}: ${field}first: ${byVariable ? this.variable(first, count) : count})`;
    const way = shape === 'EDGES' ? ['edges', 'node'] : ['nodes'];
    const goesOn = !ENDS.includes(field);
    const below = goesOn ? inside.map((next, index) => this.list(next, `b${index}`, [...path, ...way])) : [];
    const object = `{ id ${below.join(' ')} }`;
    if (shape === 'EDGES') return `${head} { edges { node ${object} } }`;
    if (shape === 'NODES' || !goesOn) return `${head} { nodes ${object} }`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on UnionBody ${object}`);
    return `${head} { nodes { ...${name} } }`;
  }

  /** Lists of the same length share a variable, so that one number stands in several places. */
  private variable(first: number, count: number): string {
    this.variables.set(`n${first}`, count);
    return `$n${first}`;
  }
}

function queryOf(
  roots: readonly List[],
  countOf: (path: string, first: number) => number = (_path, first) => first,
): Query {
  return new QueryWriter(countOf).write(roots);
}

function adviceOn({ text, variables }: Query): Advice | undefined {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const definition = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (definition === undefined) throw new Error('the query of the test holds no operation');
  try {
    checkCost(schema, { document, definition, variables });
    return undefined;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return adviceSchema.parse(error.extensions);
  }
}

describe('a query that asks for too much', () => {
  it('is told the largest value that goes through, and no larger one does', () => {
    let told = 0;
    fc.assert(
      fc.property(lists, (roots) => {
        const advice = adviceOn(queryOf(roots));
        if (advice?.largest === undefined) return;
        told += 1;
        const { largest, path = [], everywhere, variable } = advice;
        const lowered = (count: number): Query => {
          if (everywhere === true) return queryOf(roots, (_path, first) => Math.min(first, count));
          if (variable !== undefined) {
            const query = queryOf(roots);
            return { ...query, variables: { ...query.variables, [variable]: count } };
          }
          return queryOf(roots, (at, first) => (at === path.join('.') ? count : first));
        };
        expect(adviceOn(lowered(largest))).toBeUndefined();
        expect(adviceOn(lowered(largest + 1))?.requested).toBeGreaterThan(MAXIMUM_COST);
      }),
      { numRuns: 150 },
    );
    expect(told).toBeGreaterThan(0);
  });

  it('is told none only where not even pages of one go through', () => {
    fc.assert(
      fc.property(lists, (roots) => {
        const advice = adviceOn(queryOf(roots));
        if (advice === undefined || advice.largest !== undefined) return;
        expect(adviceOn(queryOf(roots, () => 1))).toBeDefined();
      }),
      { numRuns: 100 },
    );
  });

  it('is told the path in the answer, aliases and all', () => {
    const text =
      '{ mine: unionBodies(first: 3) { edges { node { below: children(first: 2) { nodes { all: descendants(first: 100) { nodes { officers(first: 100) { nodes { id } } } } } } } } } }';
    expect(adviceOn({ text, variables: {} })).toMatchObject({
      path: ['mine', 'edges', 'node', 'below', 'nodes', 'all'],
      argument: ['first'],
      largest: 8,
      everywhere: false,
    });
  });

  it('is told the variable that gives the number', () => {
    const text = 'query($size: Int!) { unionBodies(first: $size) { nodes { children(first: 99) { nodes { id } } } } }';
    expect(adviceOn({ text, variables: { size: 100 } })).toMatchObject({ variable: 'size', largest: 49 });
  });

  it('is told the number of ids', () => {
    const ids = Array.from({ length: 100 }, (_, index) => `"ub_${index}"`).join(' ');
    const text = `{ nodes(ids: [${ids}]) { ... on UnionBody { children(first: 100) { nodes { id } } } } }`;
    expect(adviceOn({ text, variables: {} })).toMatchObject({ path: ['nodes'], argument: ['ids'], largest: 49 });
  });

  it('without any list of its own is told to ask for less', () => {
    const text =
      '{ region(code: "330000") { ancestors { ancestors { ancestors { ancestors { ancestors { ancestors { id } } } } } } } }';
    expect(adviceOn({ text, variables: {} })).toEqual({
      code: 'QUERY_TOO_EXPENSIVE',
      requested: 19_531,
      maximum: MAXIMUM_COST,
    });
  });
});
