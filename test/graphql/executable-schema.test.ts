import { buildSchema, validateSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '#graphql/__generated__/type-defs.ts';
import { createSchema } from '#graphql/executable-schema.ts';
import { resolvers } from '#graphql/resolvers.ts';

describe('the contract', () => {
  it('is a valid schema, which the service takes on trust at its start', () => {
    expect(validateSchema(buildSchema(typeDefs))).toEqual([]);
  });

  it('refuses a resolver for a field it does not have', () => {
    const Query = { ...resolvers.Query, nothing: () => null };
    expect(() => createSchema({ ...resolvers, Query })).toThrow('The contract has no field Query.nothing.');
  });
});
