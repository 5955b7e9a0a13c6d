import fc from 'fast-check';
import { parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { COMPILE_AT, createOperationRunner, MOST_COMPILED, type Execution } from '#graphql/executor.ts';
import { createUnreliableSchema, MOODS, type Mood } from './unreliable-schema.ts';
import { randomOperation } from './random-operation.ts';

/** Every resolver of these schemas is there from the start. */
const nothingToLoad = (): undefined => undefined;

const SEEDS = 6;
const RUNS = 80;

const schemas = new Map<string, GraphQLSchema>();
const reliable = schemaOf(0, 'MIXED');

/** Making a schema takes longer than asking it, so each is asked several times. */
function schemaOf(seed: number, mood: Mood): GraphQLSchema {
  const known = schemas.get(`${seed} ${mood}`) ?? createUnreliableSchema(seed, mood);
  schemas.set(`${seed} ${mood}`, known);
  return known;
}

/** The resolvers of these schemas never look at the context. */
function executionOf(
  document: DocumentNode,
  variables: Execution['variables'] = {},
  operationName = 'Asked',
): Execution {
  const context = Object.create(null) as Execution['context'];
  return { document, operationName, variables, context };
}

interface Comparable {
  readonly data: string;
  readonly nulled: readonly string[];
}

/** The part of an error's path that stands in the answer: where null is told in the place of what went wrong. */
function nulledBy(data: unknown, path: readonly (string | number)[]): string {
  let value = data;
  const way: (string | number)[] = [];
  for (const key of path) {
    if (typeof value !== 'object' || value === null) break;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
    way.push(key);
  }
  return value == null ? way.join('.') : `nothing is null at ${way.join('.')}`;
}

/** Of several faults that null the same object, either executor may tell another one first: GraphQL leaves that open. */
function comparable({ data, errors = [] }: ExecutionResult): Comparable {
  const nulled = new Set(errors.map(({ path, message }) => (path === undefined ? message : nulledBy(data, path))));
  return { data: JSON.stringify(data ?? null), nulled: [...nulled].sort() };
}

/** What an operation answers each time it is asked, up to the time when it is compiled. */
async function answers(schema: GraphQLSchema, execution: Execution): Promise<readonly ExecutionResult[]> {
  const { run } = createOperationRunner(schema, nothingToLoad);
  const results: ExecutionResult[] = [];
  for (let time = 0; time < COMPILE_AT; time += 1) results.push(await run(execution));
  return results;
}

describe('compiled and interpreted operations', () => {
  it('answer the same, whatever is asked and whatever goes wrong on the way', async () => {
    const asked = fc.record({
      operation: randomOperation(reliable),
      seed: fc.nat(SEEDS),
      mood: fc.constantFrom(...MOODS),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ operation, seed, mood }) => {
        const document = parse(operation.query);
        fc.pre(validate(reliable, document).length === 0);
        const results = await answers(schemaOf(seed, mood), executionOf(document, operation.variables));
        const [interpreted, , compiled] = results.map(comparable);
        expect(compiled).toEqual(interpreted);
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    [
      'a variable that must not be null is left out for its default',
      'query Asked($id: ID! = "x") { node(id: $id) { id } }',
    ],
    [
      'a field is left out on one way and asked for on another',
      'query Asked { ...A @skip(if: true) ...A } fragment A on Query { __typename }',
    ],
  ])('answer the same when %s', async (_case, query) => {
    const [interpreted, , compiled] = (await answers(reliable, executionOf(parse(query)))).map(comparable);
    expect(compiled).toEqual(interpreted);
  });

  it('give errors their code, also where the compiler gives none', async () => {
    const schema = schemaOf(1, 'AT_ONCE');
    const region = schema.getQueryType()?.getFields()['region'];
    if (region === undefined) throw new Error('the contract has no region');
    region.resolve = () => {
      throw new Error('broken');
    };
    const [interpreted, , compiled] = await answers(
      schema,
      executionOf(parse('query Asked { region(code: "330000") { id } }')),
    );
    expect(compiled?.errors).toEqual(interpreted?.errors);
    expect(compiled?.errors?.[0]?.extensions).toEqual({});
  });

  it('are told apart by their name in one document', async () => {
    const document = parse('query Type { __typename } query Asked { other: __typename }');
    const { run } = createOperationRunner(reliable, nothingToLoad);
    for (let time = 0; time < 2 * COMPILE_AT; time += 1) {
      expect((await run(executionOf(document, {}, 'Type'))).data).toEqual({ __typename: 'Query' });
      expect((await run(executionOf(document, {}, 'Asked'))).data).toEqual({ other: 'Query' });
    }
  });

  it('are compiled the third time they are asked for', async () => {
    const { run, compiledCount } = createOperationRunner(reliable, nothingToLoad);
    const execution = executionOf(parse('query Asked { __typename }'));
    const counts: number[] = [];
    for (let time = 0; time < 4; time += 1) {
      await run(execution);
      counts.push(compiledCount());
    }
    expect(counts).toEqual([0, 0, 1, 1]);
  });

  it('are kept for a bounded number of documents, and still answer when they had to make room', async () => {
    const { run, compiledCount } = createOperationRunner(reliable, nothingToLoad);
    const first = executionOf(parse('query Asked { first: __typename }'));
    for (let time = 0; time < COMPILE_AT; time += 1) await run(first);
    for (let index = 0; index < MOST_COMPILED + 5; index += 1) {
      const execution = executionOf(parse(`query Asked { a${index}: __typename }`));
      for (let time = 0; time < COMPILE_AT; time += 1) await run(execution);
    }
    expect(compiledCount()).toBe(MOST_COMPILED);
    expect((await run(first)).data).toEqual({ first: 'Query' });
  });
});
