import fc from 'fast-check';
import { execute, parse, validate, type ExecutionResult } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createOperationRunner, type Execution } from '#graphql/executor.ts';
import { randomOperation } from './random-operation.ts';
import { createUnreliableSchema } from './unreliable-schema.ts';

const context = {} as Execution['context'];

interface Comparable {
  readonly data: string;
  readonly errors: readonly string[];
}

function comparable({ data, errors = [] }: ExecutionResult): Comparable {
  const told = errors.map(({ message, path, extensions }) => JSON.stringify({ message, path, code: extensions['code'] }));
  return { data: JSON.stringify(data ?? null), errors: told.sort() };
}

describe('compiled and interpreted operations', () => {
  it('answer the same, whatever goes wrong on the way', async () => {
    const plain = createUnreliableSchema(0);
    let valid = 0; let errs = 0; let nul = 0;
    await fc.assert(
      fc.asyncProperty(randomOperation(plain), fc.nat(500), async ({ query, variables }, seed) => {
        const document = parse(query);
        const faults = validate(plain, document);
        fc.pre(faults.length === 0);
        valid++;
        const schema = createUnreliableSchema(seed);
        const runner = createOperationRunner(schema);
        const execution: Execution = { document, operationName: 'Asked', variables, context };
        const interpreted = comparable(await execute({ schema, document, variableValues: variables, contextValue: context }));
        await runner.run(execution);
        await runner.run(execution);
        expect(runner.compiledCount()).toBe(0);
        const compiled = await runner.run(execution);
        
        errs += interpreted.errors.length; if (interpreted.data === 'null') nul++;
        expect(comparable(compiled)).toEqual(interpreted);
      }),
      { numRuns: 150 },
    );
    console.log({ valid, errs, nul });
  }, 120000);
});
