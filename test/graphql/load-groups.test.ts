import { parse, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { attachResolvers, createSchema, type ResolverTable } from '#graphql/executable-schema.ts';
import { CATALOGUE_RULES } from '#graphql/catalogue-field-rules.ts';
import { later, type LaterGroup } from '#graphql/later-group.ts';
import { LATER_GROUPS } from '#graphql/later-groups.ts';
import { createGroupLoader } from '#graphql/load-groups.ts';
import { NODE_RULES } from '#graphql/node-field-rules.ts';
import { nodeResolvers } from '#graphql/node-resolvers.ts';
import { QUERY_RULES } from '#graphql/field-rules.ts';
import { resolvers } from '#graphql/resolvers.ts';

/** A group that counts how often it was loaded; the first `failures` times it cannot be. */
function counted(askedBy: readonly string[], brought: ResolverTable = {}, failures = 0) {
  let times = 0;
  const group: LaterGroup = {
    askedBy,
    load: () => {
      times += 1;
      return times <= failures ? Promise.reject(new Error('no such file')) : Promise.resolve(brought);
    },
  };
  return { group, times: () => times };
}

const resolverOf = (schema: GraphQLSchema, field: string) => schema.getQueryType()?.getFields()[field]?.resolve;

describe('a group of resolvers', () => {
  it.each<[string, string]>([
    ['one of its root fields', '{ offers(first: 1) { pageInfo { endCursor } } }'],
    ['its root field under another name', '{ mine: offer(id: "x") { id } }'],
    ['its root field in a fragment', '{ ...A } fragment A on Query { offer(id: "x") { id } }'],
    ['one of its types, behind an id of whatever type', '{ node(id: "x") { ... on Offer { id } } }'],
    ['a field of an interface that one of its types has', '{ node(id: "x") { id } }'],
    ['a field it adds to the type of another', '{ viewer { name } }'],
  ])('is loaded for a document that asks for %s', async (_case, query) => {
    const { group, times } = counted(['Query.offer', 'Query.offers', 'Offer', 'ApiClient.name']);
    await createGroupLoader(createSchema(resolvers), [group])(parse(query));
    expect(times()).toBe(1);
  });

  it.each([
    '{ viewer { id } }',
    '{ node(id: "x") { __typename ... on Member { id } } }',
    '{ __schema { types { name } } }',
  ])('is left alone by %s', (query) => {
    const { group, times } = counted(['Query.offer', 'Offer', 'ApiClient.name']);
    expect(createGroupLoader(createSchema(resolvers), [group])(parse(query))).toBeUndefined();
    expect(times()).toBe(0);
  });

  it('is loaded once, also for documents that come at the same moment, and is asked for no more', async () => {
    const offers = (): [] => [];
    const { group, times } = counted(['Query.offers'], { Query: { offers } });
    const schema = createSchema(resolvers);
    const loadFor = createGroupLoader(schema, [group]);
    const documents = [1, 2, 3].map((first) => parse(`{ offers(first: ${first}) { pageInfo { endCursor } } }`));
    await Promise.all(documents.map((document) => loadFor(document) ?? Promise.resolve()));
    expect(times()).toBe(1);
    expect(documents.map(loadFor)).toEqual([undefined, undefined, undefined]);
    expect(loadFor(parse('{ offers(first: 4) { pageInfo { endCursor } } }'))).toBeUndefined();
    expect(resolverOf(schema, 'offers')).toBe(offers);
  });

  it('that failed to load is tried again, by the same document and by others', async () => {
    const { group, times } = counted(['Query.offers'], { Query: { offers: () => [] } }, 2);
    const loadFor = createGroupLoader(createSchema(resolvers), [group]);
    const document = parse('{ offers(first: 1) { pageInfo { endCursor } } }');
    await expect(loadFor(document)).rejects.toThrow('no such file');
    await expect(loadFor(parse('{ offers(first: 2) { pageInfo { endCursor } } }'))).rejects.toThrow('no such file');
    await loadFor(document);
    expect(times()).toBe(3);
    expect(loadFor(document)).toBeUndefined();
  });

  it('claims no name that another one has', () => {
    const groups = [counted(['Query.offers']).group, counted(['Offer', 'Query.offers']).group];
    expect(() => createGroupLoader(createSchema(resolvers), groups)).toThrow(
      'Two groups of resolvers claim Query.offers.',
    );
  });

  it('brings every root field of its rules and nothing that they do not name, or does not compile', () => {
    // @ts-expect-error The rules name `nodes` too.
    const lacking = later(NODE_RULES, () => Promise.resolve({ Query: { node: nodeResolvers.Query.node } }));
    // @ts-expect-error The rules name no root field `node`.
    const foreign = later(CATALOGUE_RULES, () => Promise.resolve(nodeResolvers));
    // @ts-expect-error Nothing leads to the type Label.
    const unasked = later(NODE_RULES, () => Promise.resolve({ ...nodeResolvers, Label: { label: () => '' } }));
    const added = later({ adds: { Label: ['label'] } }, () => Promise.resolve({ Label: { label: () => '' } }));
    expect([lacking, foreign, unasked].map(({ askedBy }) => askedBy.length > 0)).toEqual([true, true, true]);
    expect(added.askedBy).toEqual(['Label.label']);
  });
});

describe('the groups of the service', () => {
  it('bring, with what is always there, a resolver for every root field', async () => {
    const schema = createSchema(resolvers);
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}),
    );
    expect(fields.filter(({ resolve }) => resolve === undefined).length).toBeGreaterThan(0);
    for (const group of Object.values(LATER_GROUPS)) attachResolvers(schema, await group.load());
    expect(fields.filter(({ resolve }) => resolve === undefined).map(({ name }) => name)).toEqual([]);
  });

  it('leave what is asked all day to the start', () => {
    const later: ReadonlySet<string> = new Set(Object.values(LATER_GROUPS).flatMap(({ askedBy }) => askedBy));
    const hot = ['unionBody', 'unionBodies', 'member', 'members', 'benefitCard', 'benefitCardByToken', 'eligibility'];
    expect(Object.keys(QUERY_RULES)).toEqual(expect.arrayContaining(hot));
    expect(hot.filter((name) => later.has(`Query.${name}`))).toEqual([]);
    const types = ['UnionBody', 'Member', 'Membership', 'BenefitCard', 'EligibilityDecision', 'Region', 'Money'];
    expect(types.filter((name) => later.has(name))).toEqual([]);
  });
});
